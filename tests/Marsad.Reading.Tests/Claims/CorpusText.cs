using System.Text;
using Marsad.Reading.Intake;
using Marsad.Reading.Tests.Pages;
using Xunit.Sdk;

namespace Marsad.Reading.Tests.Claims;

/// <summary>A text of our own with the claims that are in it, and no other. Its lines are told in <c>Data/README.md</c>.</summary>
public sealed class CorpusText : IXunitSerializable
{
    private static readonly LexicalReader Reader = LexicalReader.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon"),
        Path.Combine(AppContext.BaseDirectory, "theatres"),
        []
    );

    private string[] _lines = [];

    private string File { get; set; } = "";

    /// <summary>For the test framework.</summary>
    public CorpusText() { }

    /// <param name="file">The file's name.</param>
    /// <param name="line">Its first line there, from 1.</param>
    /// <param name="construction">The heading it stands under.</param>
    /// <param name="lines">Its lines.</param>
    public CorpusText(string file, int line, string construction, string[] lines)
    {
        (File, Line, Construction, _lines) = (file, line, construction, lines);
        Understand();
    }

    public int Line { get; private set; }

    /// <summary>File and line.</summary>
    public string Where => $"{File}:{Line}";

    /// <summary>The construction that it shows.</summary>
    public string Construction { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string? Published { get; private set; }

    public IReadOnlyList<ExpectedClaim> Claims { get; private set; } = [];

    /// <summary>The fields that are known to be wrong; empty for a text that is read as it should be.</summary>
    public IReadOnlyList<string> Open { get; private set; } = [];

    /// <summary>What <c>marsad read</c> does with a file that holds the text; null when it refuses the file.</summary>
    public ReportReading? Read() => Read(Body);

    /// <summary>The same with a part of the text, or with another text.</summary>
    public ReportReading? Read(string body) =>
        SomeEvidence.Opener.TryOpen(
            SomeEvidence.Of(body, Media.Text, new Hints(Published: Published)),
            out var report,
            out _
        )
            ? Reader.Read(report)
            : null;

    /// <summary>What was found beside what is wrong with it, for a person to compare.</summary>
    public string Picture(ReportReading? reading, IEnumerable<string> differences)
    {
        var picture = new StringBuilder().Append(Where).Append(": ").AppendJoin(", ", differences).AppendLine();
        foreach (var line in _lines)
            picture.Append("  ").AppendLine(line);
        picture.AppendLine("  found:");
        foreach (var claim in reading?.Claims ?? [])
            picture.Append("  ").AppendLine(FoundClaim.AsLine(claim));
        return picture.ToString();
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        File = info.GetValue<string>(nameof(File))!;
        Line = info.GetValue<int>(nameof(Line));
        Construction = info.GetValue<string>(nameof(Construction))!;
        _lines = info.GetValue<string[]>("lines")!;
        Understand();
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(File), File);
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Construction), Construction);
        info.AddValue("lines", _lines);
    }

    public override string ToString() => $"{Where} {Body}";

    private void Understand()
    {
        var body = new List<string>();
        var claims = new List<string>();
        foreach (var line in _lines)
            if (line is ['>', ' ', .. var claim])
                claims.Add(claim);
            else if (line is "|")
                body.Add("");
            else if (After("published ", line) is { } day)
                Published = day;
            else if (After("open ", line) is { } fields)
                Open = fields.Split(',', StringSplitOptions.TrimEntries);
            else
                body.Add(line);
        if (claims.Count == 0)
            throw new FormatException($"{Where}: say which claims are in it, or '> none'");
        if (Open.FirstOrDefault(static f => !Field.All.Contains(f, StringComparer.Ordinal)) is { } unknown)
            throw new FormatException($"{Where}: '{unknown}' is no field");
        Body = string.Join('\n', body);
        try
        {
            Claims = claims is ["none"] ? [] : [.. claims.Select(c => ExpectedClaim.Parse(c, Body))];
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{Where}: {wrong.Message}", wrong);
        }
    }

    private static string? After(string start, string line) =>
        line.StartsWith(start, StringComparison.Ordinal) ? line[start.Length..].Trim() : null;
}
