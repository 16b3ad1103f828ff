using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

[Collection(MeasuredAlone.Name)]
public sealed class BadInputTests : IDisposable
{
    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Every_problem_is_one_line_that_names_the_file_and_what_to_do()
    {
        files.Add("00-good.txt", "خبر سليم.");
        files.Add("01-empty.txt", "");
        files.Add("02-pdf.txt", "%PDF-1.7 ...");
        files.Add("03-image.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        files.Add("04-word.docx", "PK\x03\x04..........");
        files.Add("05-noise.bin", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))]);
        files.Add("06-empty.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        files.Add("07-twice.gz", SomeFiles.Gzip(SomeFiles.Gzip("نص")));
        files.Add("08-cut.gz", SomeFiles.Gzip(Someone.Writing(2000))[..^9]);
        files.Add("09-not-packed.gz", [0x1F, 0x8B, 1, 2, 3, 4, 5]);
        files.Add("10-register.sqlite", "SQLite format 3\0............");
        files.Add("11-feed.xml", "<rss><channel></channel></rss>");
        files.Add("12-json.json", "{}");
        files.Add("13-list.json", "[]");
        files.Add("14-packed.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 1]);
        files.Add("15-page.mht", "From: <saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html></html>");
        files.Add("16-good.txt", "خبر سليم آخر.");
        var told = SomeFiles
            .Open(files.Root)
            .Select(item => (item as IntakeProblem)?.ToString() ?? item.Path + ": read");
        string.Join('\n', told)
            .Replace(files.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .ShouldMatchApproved(c => c.WithFileExtension("txt").SubFolder("Approved"));
    }

    [Fact]
    public void Paths_that_lead_nowhere_are_told_and_the_rest_is_read()
    {
        var items = SomeFiles.Open(
            Path.Combine(files.Root, "missing.txt"),
            Path.Combine(files.Root, "*.none"),
            "",
            "a\0b",
            "-",
            Directory.CreateDirectory(Path.Combine(files.Root, "bare")).FullName,
            files.Add("good.txt", "خبر")
        );
        items
            .Select(item => (item as IntakeProblem)?.What)
            .ShouldBe([
                "there is no such file or folder",
                "nothing matches this pattern",
                "this is not a path",
                "this is not a path",
                "there is no standard input",
                "the folder holds no file to read",
                null,
            ]);
    }

    [Fact]
    public void A_path_of_several_lines_is_told_in_one() =>
        new IntakeProblem("a\nb\u001b[31m", "it is empty", "Leave it out")
            .ToString()
            .ShouldBe("a\uFFFDb\uFFFD[31m: it is empty. Leave it out.");

    [Fact]
    public void A_folder_that_links_back_to_itself_is_told_once_and_read_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        files.Add("sub/a.txt", "خبر");
        Directory.CreateSymbolicLink(Path.Combine(files.Root, "sub", "up"), files.Root);
        var items = SomeFiles.Open(files.Root);
        files.Names(items).ShouldBe(["sub/a.txt", "sub/up"]);
        items[1].ShouldBeOfType<IntakeProblem>().What.ShouldBe("the folder links back to one that contains it");
    }

    [Fact]
    public void Links_are_followed_and_those_that_lead_nowhere_are_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        var target = files.Add("a.txt", "خبر");
        File.CreateSymbolicLink(Path.Combine(files.Root, "b.txt"), target);
        File.CreateSymbolicLink(Path.Combine(files.Root, "c.txt"), Path.Combine(files.Root, "gone.txt"));
        File.CreateSymbolicLink(Path.Combine(files.Root, "d.txt"), Path.Combine(files.Root, "d.txt"));
        SomeFiles.Open(files.Root).Select(item => item is Evidence).ShouldBe([true, true, false, false]);
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/zero")]
    public void A_device_is_told_and_never_read(string device)
    {
        Assert.SkipUnless(File.Exists(device), $"there is no {device} here");
        SomeFiles.TheProblem(device).What.ShouldBe("it is a pipe or device");
    }

    [Fact]
    public void A_pipe_without_a_writer_does_not_hold_the_run_up()
    {
        var maker = new[] { "/usr/bin/mkfifo", "/bin/mkfifo" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(maker is null, "there is no mkfifo here");
        var pipe = Path.Combine(files.Root, "pipe");
        using var making = System.Diagnostics.Process.Start(maker, [pipe]);
        making.WaitForExit();
        SomeFiles.TheProblem(files.Root).Remedy.ShouldContain("standard input");
    }

    [Fact]
    public void A_file_one_may_not_read_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions differ there");
            return;
        }

        var path = files.Add("a.txt", "خبر");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "a privileged user may read everything");
        SomeFiles.TheProblem(path).What.ShouldBe("this user may not read it");
    }

    [Fact]
    public void A_report_over_the_limit_is_told()
    {
        var options = new IntakeOptions { MaxRecordBytes = 1 << 20 };
        var path = files.Add("a.txt", new string('x', (1 << 20) + 1));
        SomeFiles
            .Open(options, path)
            .ShouldHaveSingleItem()
            .ToString()!
            .ShouldContain("it has more than one report may have (1 MiB)");
        SomeFiles
            .Open(options, files.Add("b.txt", new string('x', 1 << 20)))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<Evidence>();
    }

    [Fact]
    public void A_packed_page_that_unpacks_to_a_mountain_is_told()
    {
        var page = Encoding.ASCII.GetBytes("<html><body><p>").Concat(Enumerable.Repeat((byte)'x', 40 << 20));
        SomeFiles
            .TheProblem(files.Add("page.html.gz", SomeFiles.Gzip([.. page])))
            .What.ShouldBe("it unpacks to more than one report may have (16 MiB)");
    }

    [Fact]
    public void A_packed_list_that_breaks_off_keeps_the_reports_before_the_cut()
    {
        var lines = string.Concat(
            Enumerable.Range(0, 500).Select(i => $"{{\"id\":{i},\"text\":\"{Someone.Writing(300, i)}\"}}\n")
        );
        var packed = SomeFiles.Gzip(lines);
        var items = SomeFiles.Open(files.Add("a.jsonl.gz", packed[..(packed.Length / 2)]));
        items[..^1].ShouldAllBe(item => item is Evidence);
        items.Count.ShouldBeGreaterThan(100);
        items[^1].ShouldBeOfType<IntakeProblem>().What.ShouldBe("its packed data is cut off or damaged");
    }

    [Fact]
    public void A_packed_list_with_damage_in_it_keeps_the_reports_before_the_damage()
    {
        var lines = string.Concat(
            Enumerable.Range(0, 500).Select(i => $"{{\"id\":{i},\"text\":\"{Someone.Writing(300, i)}\"}}\n")
        );
        var packed = SomeFiles.Gzip(lines);
        packed.AsSpan(packed.Length / 2, 50).Clear();
        var items = SomeFiles.Open(files.Add("a.jsonl.gz", packed));
        items.OfType<Evidence>().Count().ShouldBeGreaterThan(100);
        items.OfType<IntakeProblem>().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_bomb_is_stopped_by_what_comes_out_of_it()
    {
        var options = new IntakeOptions { MaxBarrenBytes = 4 << 20 };
        var bomb = SomeFiles.Gzip([.. "{\"text\":\"خبر\"}\n{\"text\":\""u8, .. Enumerable.Repeat((byte)'x', 64 << 20)]);
        var items = SomeFiles.Open(options, files.Add("a.jsonl.gz", bomb));
        items[0].ShouldBeOfType<Evidence>();
        items[1]
            .ShouldBeOfType<IntakeProblem>()
            .What.ShouldBe("it unpacks to more than 200 times its size with no report in it");
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void A_line_of_two_gigabytes_is_passed_over_in_little_memory()
    {
        const long Length = 2L << 30;
        var options = new IntakeOptions
        {
            StandardInput = new EndlessLine(
                "{\"text\":\"قبل\"}\n{\"text\":\""u8.ToArray(),
                Length,
                "\"}\n{\"text\":\"بعد\"}\n"u8.ToArray()
            ),
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = SomeFiles.Open(options, "-");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        items.Select(item => item.Path).ShouldBe(["-#1", "-#2", "-#3"]);
        items[1].ToString()!.ShouldContain("too long for one report");
        allocated.ShouldBeLessThan(96L << 20);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_records()
    {
        var line = Encoding.UTF8.GetBytes($"{{\"text\":\"{Someone.Writing(400)}\"}}\n");
        var path = files.Add("a.jsonl", [.. Enumerable.Repeat(line, 20_000).SelectMany(bytes => bytes)]);
        var least = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;
        foreach (var item in EvidenceSource.Open([path], new IntakeOptions()))
        {
            item.ShouldBeOfType<Evidence>();
            if (++count % 5000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        count.ShouldBe(20_000);
        (most - least).ShouldBeLessThan(4 << 20);
    }

    /// <summary>A beginning, a very long run of one letter, an end.</summary>
    private sealed class EndlessLine(byte[] beginning, long length, byte[] end) : Stream
    {
        private long position;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> destination)
        {
            var (part, at, total) =
                position < beginning.Length ? (beginning, position, beginning.LongLength)
                : position < beginning.Length + length ? ([], position - beginning.Length, length)
                : (end, position - beginning.Length - length, end.LongLength);
            var read = (int)Math.Min(destination.Length, total - at);
            if (part.Length > 0)
            {
                part.AsSpan((int)at, read).CopyTo(destination);
            }
            else
            {
                destination[..read].Fill((byte)'x');
            }

            position += read;
            return read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => position;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
