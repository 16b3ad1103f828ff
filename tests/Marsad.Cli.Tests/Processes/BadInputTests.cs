using System.IO.Compression;
using System.Text;
using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>Each thing that cannot be read costs one clear line; the rest is read; the exit status says so.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("it does not exist", "missing.txt")]
    [InlineData("it is empty", "empty.txt")]
    [InlineData("an image", "image.png")]
    [InlineData("a page without an article", "bare.html")]
    [InlineData("a gzip cut short", "cut.jsonl.gz")]
    [InlineData("a zip bomb", "bomb.txt.gz")]
    [InlineData("a line too long", "long.jsonl")]
    [InlineData("broken JSON", "broken.jsonl")]
    public async Task One_line_names_the_file_and_the_rest_is_read(string why, string name)
    {
        Write(name);
        _folder.Write("good.txt", Reports.Text(1));
        var outcome = await Read(name, "good.txt");
        outcome.Status.ShouldBe(1, why);
        outcome.ErrorLines.Count(line => line.StartsWith(name, StringComparison.Ordinal)).ShouldBe(1, outcome.Error);
        outcome.ErrorLines.Length.ShouldBe(2, outcome.Error);
        outcome.ErrorLines[0].ShouldMatch(@": .+\. .+", "what is wrong, and what to do");
        outcome.OutputLines.ShouldContain(line => line.Contains("\"path\":\"good.txt\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_records_before_the_cut_of_a_gzip_are_kept()
    {
        Write("cut.jsonl.gz");
        var outcome = await Read("cut.jsonl.gz");
        outcome.OutputLines.Length.ShouldBeGreaterThan(10);
        _folder.Register(r => r.Summarise().Readings).ShouldBe(outcome.OutputLines.Length);
    }

    [Fact]
    public async Task An_unreadable_file_is_one_problem()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("permissions are set another way on Windows");
            return;
        }
        Assert.SkipWhen(Environment.UserName == "root", "root may read everything");
        var file = _folder.Write("secret.txt", Reports.Text(1));
        File.SetUnixFileMode(file, UnixFileMode.None);
        var outcome = await Read("secret.txt");
        (outcome.Status, outcome.ErrorLines.Length).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_text_in_another_language_is_read_and_its_language_told()
    {
        _folder.Write(
            "english.txt",
            "The convoy reached the town on Monday, said the mission. It left again before dusk.\n"
        );
        var outcome = await Read("english.txt");
        outcome.Status.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("\"language\":\"en\"");
    }

    [Fact]
    public async Task A_register_of_a_newer_version_is_one_line_and_nothing_is_read()
    {
        _folder.Write("good.txt", Reports.Text(1));
        await Read("good.txt");
        var file = Path.Combine(_folder.Path, "marsad.db");
        using (var stream = File.OpenWrite(file))
        {
            stream.Position = 60; // user_version, big-endian: https://sqlite.org/fileformat.html, §1.3
            stream.Write([0, 0, 0, 9]);
        }
        var outcome = await Read("good.txt");
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines.ShouldBe([
            "marsad.db: a register of version 9, and this program knows versions up to 3. Use a newer marsad, or name another register.",
        ]);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--published", "yesterday")]
    [InlineData("read", "a.txt", "--theatre", "atlantis")]
    [InlineData("read", "a.txt", "--jobs", "0")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--colour", "red")]
    [InlineData("read", "a.txt", "--register", "nowhere/marsad.db")]
    [InlineData("read", "a.txt", "--register", "a.txt")]
    [InlineData("read", "a.txt", "--register", ".")]
    [InlineData("show")]
    [InlineData("show", "abc")]
    [InlineData("rebuild")]
    [InlineData("rebuild", "--register", "a.txt")]
    [InlineData("register")]
    [InlineData("frobnicate")]
    public async Task Arguments_that_cannot_be_used_are_status_2_and_touch_nothing(params string[] args)
    {
        _folder.Write("a.txt", Reports.Text(1));
        var outcome = await MarsadProcess.Run(_folder.Path, args);
        (outcome.Status, outcome.Output).ShouldBe((2, ""), outcome.Error);
        outcome.ErrorLines.ShouldNotBeEmpty();
        outcome.Error.ShouldNotContain("   at ");
        Directory.GetFileSystemEntries(_folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_hostile_file_name_cannot_steer_the_terminal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such a name cannot be given on Windows");
        _folder.Write("x\e[2J\nfake: line.txt", "");
        var outcome = await Read("x\e[2J\nfake: line.txt");
        outcome.ErrorLines.Length.ShouldBe(2);
        outcome.Error.ShouldNotContain("\e");
    }

    private void Write(string name)
    {
        switch (name)
        {
            case "empty.txt":
                _folder.Write(name, "");
                break;
            case "image.png":
                _folder.Write(
                    name,
                    [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 0, 0]
                );
                break;
            case "bare.html":
                _folder.Write(name, "<!doctype html><html><body><nav><a href='/'>الرئيسية</a></nav></body></html>");
                break;
            case "cut.jsonl.gz":
                var whole = Gzip(
                    Encoding.UTF8.GetBytes(
                        string.Concat(Enumerable.Range(0, 400).Select(i => Reports.JsonLine(i) + "\n"))
                    )
                );
                _folder.Write(name, whole[..(whole.Length * 2 / 3)]);
                break;
            case "bomb.txt.gz":
                _folder.Write(name, Gzip(new byte[64 << 20]));
                break;
            case "long.jsonl":
                _folder.Write(name, "{\"text\":\"" + new string('a', 20 << 20) + "\"}\n");
                break;
            case "broken.jsonl":
                _folder.Write(name, Reports.JsonLine(7) + "\n{\"text\": \n");
                break;
        }
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private Task<Outcome> Read(params string[] paths) =>
        MarsadProcess.Run(_folder.Path, ["read", .. paths, "--format", "jsonl"]);
}
