using System.Text;
using Xunit.Sdk;

namespace Marsad.Reading.Tests.Claims;

/// <summary>A line of a claim corpus: a text and the claims that must be found in it; «-» for none.</summary>
public sealed class ClaimLine : IXunitSerializable
{
    /// <summary>For the test framework.</summary>
    public ClaimLine() { }

    private ClaimLine(string text, string claims) => (Text, Claims) = (text, claims);

    public string Text { get; private set; } = "";

    private string Claims { get; set; } = "-";

    public IReadOnlyList<ExpectedClaim> Expected =>
        Claims == "-" ? [] : [.. Claims.Split("||", StringSplitOptions.TrimEntries).Select(ExpectedClaim.Parse)];

    public static IEnumerable<ClaimLine> ReadAll(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file))
            .Where(static l => l.Length > 0 && l[0] != '#')
            .Select(static l => l.Split('\t'))
            .Select(static f => new ClaimLine(f[0], f[1]));

    public Report AsReport() => new(new ReportHead("0", "line", "ar", "utf-8", null, null, null, null), Text, []);

    public string Picture(IReadOnlyList<Claim> found)
    {
        var picture = new StringBuilder(Text).AppendLine();
        foreach (var c in found)
            picture.AppendLine(
                $"  {c.Type}/{c.Status} by={string.Join(" > ", c.Chain.Select(static l => l.Name))} reporting={c.Reporting} actor={c.Actor?.Name} target={c.Target?.Name} place={c.Place?.Name} killed={Range(c.Casualties?.Killed)} injured={Range(c.Casualties?.Injured)}"
            );
        return picture.ToString();
    }

    public static string Range(IReadOnlyList<int?>? range) => range is null ? "" : $"{range[0]},{range[1]}";

    public void Deserialize(IXunitSerializationInfo info)
    {
        Text = info.GetValue<string>(nameof(Text)) ?? "";
        Claims = info.GetValue<string>(nameof(Claims)) ?? "-";
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Text), Text);
        info.AddValue(nameof(Claims), Claims);
    }

    public override string ToString() => Text;
}

/// <summary>What a line says of one claim: type, status, and any fields.</summary>
public sealed record ExpectedClaim(string Type, string Status, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly string[] Names =
    [
        "by",
        "notby",
        "via",
        "actor",
        "target",
        "place",
        "reporting",
        "date",
        "killed",
        "injured",
    ];

    public static ExpectedClaim Parse(string text)
    {
        var head = text.Split(' ', 2);
        var kind = head[0].Split('/');
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var rest = head.Length > 1 ? " " + head[1] : "";
        var starts = Names
            .Select(n => (Name: n, At: rest.IndexOf(" " + n + "=", StringComparison.Ordinal)))
            .Where(static n => n.At >= 0)
            .OrderBy(static n => n.At)
            .ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].At + starts[i].Name.Length + 2;
            var to = i + 1 < starts.Count ? starts[i + 1].At : rest.Length;
            fields[starts[i].Name] = rest[from..to].Trim();
        }
        return new ExpectedClaim(kind[0], kind[1], fields);
    }

    public bool Fits(Claim claim) =>
        claim.Type == Type
        && claim.Status == Status
        && Fields.All(f => f.Key == "notby" ? claim.Speaker.Name != f.Value : Value(claim, f.Key) == f.Value);

    private static string? Value(Claim claim, string field) =>
        field switch
        {
            "by" => claim.Speaker.Name,
            "via" => claim.Chain.Count > 1 ? claim.Chain[^2].Name : null,
            "actor" => claim.Actor?.Name,
            "target" => claim.Target?.Name,
            "place" => claim.Place?.Name,
            "reporting" => claim.Reporting,
            "date" => claim.Date,
            "killed" => ClaimLine.Range(claim.Casualties?.Killed),
            _ => ClaimLine.Range(claim.Casualties?.Injured),
        };
}
