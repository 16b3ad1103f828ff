using System.Globalization;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Claims;

/// <summary>A claim as a careful coder draws it: every field is stated, and one left out is null.</summary>
public sealed class ExpectedClaim
{
    /// <summary>The outlet's own voice.</summary>
    private const string Own = "outlet";

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private readonly string[] _words;

    private ExpectedClaim(string type, string status, string words) =>
        (Type, Status, _words) = (type, status, words.Split('…', StringSplitOptions.TrimEntries));

    public string Type { get; }

    public string Status { get; }

    /// <summary>
    /// From <c>TYPE status «first … last»; by Relay &gt; Speaker: reporting; actor X; …; holds; direct</c>; the fields are
    /// told in <c>Data/README.md</c>.
    /// </summary>
    public static ExpectedClaim Parse(string line, string body)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var head = parts[0].Split(' ', 3, StringSplitOptions.TrimEntries);
        if (head is not [var type, var status, ['«', .., '»'] words])
            throw new FormatException($"'{parts[0]}' is not TYPE status «words»");
        var claim = new ExpectedClaim(type, status, words[1..^1]);
        if (claim.WordsIn(body) is { Start: < 0 })
            throw new FormatException($"{words} is not in the text");
        foreach (var part in parts.Skip(1))
        {
            var (name, value) = part.Split(' ', 2) is [var n, var v] ? (n, v) : (part, "yes");
            if (!Field.Stated.Contains(name, StringComparer.Ordinal) || !claim._fields.TryAdd(name, value))
                throw new FormatException($"'{part}' is no field, or stands twice");
        }
        return claim;
    }

    /// <summary>Where the words that must be in the claim's quote stand, in UTF-16 units; before the start when they do not.</summary>
    public TextRange WordsIn(string body)
    {
        var start = body.IndexOf(_words[0], StringComparison.Ordinal);
        var last = start < 0 ? -1 : body.IndexOf(_words[^1], start, StringComparison.Ordinal);
        return last < 0 ? new TextRange(-1, -1) : new TextRange(start, last + _words[^1].Length);
    }

    /// <summary>The fields in which <paramref name="found"/> is not this claim.</summary>
    public IEnumerable<string> Differences(Claim found)
    {
        var links = found.Chain.Skip(1).ToList();
        var (expected, reporting) = By();
        if (found.Type != Type)
            yield return Field.Type;
        if (found.Status != Status)
            yield return Field.Status;
        if (!Names.Fit(expected.Count == 0 ? null : expected[^1].Name, links.Count == 0 ? null : links[^1].Name))
            yield return Field.Speaker;
        if (
            expected.Count != links.Count
            || !expected.Zip(links).SkipLast(1).All(static p => Names.Fit(p.First.Name, p.Second.Name))
        )
            yield return Field.Chain;
        if (expected.Zip(links).Any(static p => p.First.Kind is { } kind && kind != p.Second.Kind))
            yield return Field.Kind;
        if (found.Reporting != reporting)
            yield return Field.Reporting;
        if (!Names.Fit(Of(Field.Actor), found.Actor?.Name))
            yield return Field.Actor;
        if (!Names.Fit(Of(Field.Target), found.Target?.Name))
            yield return Field.Target;
        if (!Names.Fit(Of(Field.Place), found.Place?.Name))
            yield return Field.Place;
        if (Of(Field.Date) != found.Date)
            yield return Field.Date;
        if (!Names.Fit(Of(Field.Killed), Range(found.Casualties?.Killed)))
            yield return Field.Killed;
        if (!Names.Fit(Of(Field.Injured), Range(found.Casualties?.Injured)))
            yield return Field.Injured;
        if (!Holds(found))
            yield return Field.Holds;
        if (!Names.Fit(Of(Field.Agreement), found.Provision is { } provision ? Provision.AgreementIn(provision) : null))
            yield return Field.Agreement;
        if ((Of(Field.Direct) is not null) != found.DirectQuote)
            yield return Field.Direct;
        foreach (var field in Field.Optional)
            if (Of(field) is { } stated && !Names.Fit(stated, FoundClaim.Optional(found, field)))
                yield return field;
    }

    public static string? Range(IReadOnlyList<int?>? range) =>
        range switch
        {
            null => null,
            [{ } low, { } high] when low == high => low.ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{range[0]}..{range[1]}"),
        };

    private string? Of(string field) => _fields.GetValueOrDefault(field);

    private bool Holds(Claim found) =>
        Of(Field.Holds) is not { } holds ? found.Control is null
        : holds.Split(" by ", 2) is [var place, var holder]
            ? Names.Fit(place, found.Control?.Place) && Names.Fit(holder, found.Control?.Holder)
        : Names.Fit(Of(Field.Place), found.Control?.Place) && Names.Fit(Of(Field.Actor), found.Control?.Holder);

    /// <summary>«by Reuters &gt; Witnesses (witness): say»; without it the outlet reports.</summary>
    private (IReadOnlyList<(string Name, string? Kind)> Links, string Reporting) By()
    {
        if (Of(Field.By) is not { } by)
            return ([], "report");
        var colon = by.LastIndexOf(':');
        if (colon < 0)
            throw new FormatException($"'by {by}' lacks ': reporting'");
        var links = by[..colon].Split('>', StringSplitOptions.TrimEntries).Where(static l => l != Own);
        return (
            [
                .. links.Select(static l =>
                    l is [.., ')']
                    && l.LastIndexOf('(') is > 0 and var open
                    && Field.Kinds.Contains(l[(open + 1)..^1], StringComparer.Ordinal)
                        ? (l[..open].TrimEnd(), l[(open + 1)..^1])
                        : (l, (string?)null)
                ),
            ],
            by[(colon + 1)..].Trim()
        );
    }
}
