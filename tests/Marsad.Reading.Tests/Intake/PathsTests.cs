using System.Security.Cryptography;
using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class PathsTests : IDisposable
{
    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void The_id_of_evidence_is_the_hash_of_its_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes("وصلت القافلة إلى البلدة صباحا.");
        var evidence = SomeFiles.TheEvidence(files.Add("a.txt", bytes));
        evidence.Id.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        evidence.Bytes.ToArray().ShouldBe(bytes);
        evidence.Media.ShouldBe(Media.Text);
    }

    [Fact]
    public void A_folder_is_read_to_any_depth_files_first_by_ordinal_name()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "Z.txt", "sub/c.txt", "sub/deep/d.txt", "ab/e.txt", "ب.txt" })
        {
            files.Add(name, name);
        }

        files
            .Names(SomeFiles.Open(files.Root))
            .ShouldBe(["Z.txt", "a.txt", "b.txt", "ب.txt", "ab/e.txt", "sub/c.txt", "sub/deep/d.txt"]);
    }

    [Fact]
    public void Hidden_entries_and_registers_are_passed_over_in_folders()
    {
        foreach (var name in new[] { ".hidden.txt", ".git/x.txt", "marsad.db", "marsad.db-wal", "kept.txt" })
        {
            files.Add(name, name);
        }

        files.Names(SomeFiles.Open(files.Root)).ShouldBe(["kept.txt"]);
    }

    [Fact]
    public void A_hidden_file_that_is_named_is_read() =>
        SomeFiles.TheEvidence(files.Add(".hidden.txt", "نص")).Media.ShouldBe(Media.Text);

    [Fact]
    public void Paths_come_in_the_order_given()
    {
        var (b, a) = (files.Add("b.txt", "ب"), files.Add("a.txt", "ا"));
        SomeFiles.Open(b, a).Select(item => item.Path).ShouldBe([b, a]);
    }

    [Theory]
    [InlineData("*.txt", "a.txt", "b.txt")]
    [InlineData("?.txt", "a.txt", "b.txt")]
    [InlineData("**/*.txt", "a.txt", "b.txt", "sub/c.txt", "sub/deep/d.txt")]
    [InlineData("sub/**", "sub/c.txt", "sub/deep/d.txt", "sub/deep/e.html")]
    [InlineData("**/deep/*", "sub/deep/d.txt", "sub/deep/e.html")]
    [InlineData("su*", "sub/c.txt", "sub/deep/d.txt", "sub/deep/e.html")]
    [InlineData("s*/c.txt", "sub/c.txt")]
    public void Patterns_reach_what_they_describe(string pattern, params string[] expected)
    {
        foreach (var name in new[] { "b.txt", "a.txt", ".a.txt", "sub/c.txt", "sub/deep/d.txt", "sub/deep/e.html" })
        {
            files.Add(name, name);
        }

        files.Names(SomeFiles.Open(Path.Combine(files.Root, pattern))).ShouldBe(expected);
    }

    [Fact]
    public void A_file_whose_name_has_a_star_is_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "names there cannot have a star");
        var path = files.Add("a*.txt", "نص");
        files.Add("ab.txt", "نص");
        SomeFiles.TheEvidence(path).Path.ShouldBe(path);
    }

    [Fact]
    public void The_size_of_what_is_to_come_and_of_what_was_read_agree()
    {
        files.Add("a.txt", "سطر واحد");
        files.Add("sub/b.jsonl.gz", SomeFiles.Gzip("""{"text":"سطر"}"""));
        var size = EvidenceSource.Measure([files.Root]);
        var options = new IntakeOptions();
        SomeFiles.Open(options, files.Root).Count.ShouldBe(2);
        size.Files.ShouldBe(2);
        options.Progress.FilesOpened.ShouldBe(2);
        options.Progress.BytesRead.ShouldBe(size.Bytes);
    }

    [Fact]
    public void Standard_input_is_read_where_the_dash_stands()
    {
        var options = new IntakeOptions { StandardInput = new MemoryStream("""{"id":7,"text":"خبر"}"""u8.ToArray()) };
        var items = SomeFiles.Open(options, files.Add("a.txt", "نص"), "-");
        items[1].ShouldBeOfType<Evidence>().Path.ShouldBe("-#7");
    }
}
