using System.Globalization;
using Marsad.Arabic;
using Marsad.Reading;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>One claim for people: its words in their sentence, the chain, the fields, the report.</summary>
internal static class ClaimView
{
    /// <summary>The chain from outlet to origin.</summary>
    public static string Breadcrumb(Claim claim) =>
        claim.Chain.Count > 0 ? string.Join(" › ", claim.Chain.Select(link => link.Name)) : claim.Speaker.Name;

    public static void Print(IAnsiConsole console, ReportReading reading, Claim claim)
    {
        PrintWords(console, reading, claim);
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true });
        grid.AddColumn();
        foreach (var (name, value) in Fields(reading, claim))
        {
            grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(Plain.Line(value)));
        }
        console.Write(grid);
    }

    /// <summary>The sentence with the claim's words marked, and the chain.</summary>
    public static void PrintWords(IAnsiConsole console, ReportReading reading, Claim claim)
    {
        var ansi = console.Profile.Capabilities.Ansi;
        var (before, words, after) = Sentence(reading.Body, claim.Start, claim.End);
        var sentence = new Paragraph();
        sentence.Append(Plain.Line(before));
        sentence.Append(ansi ? Plain.Line(words) : $"⟦{Plain.Line(words)}⟧", new Style(Color.Black, Color.Yellow));
        sentence.Append(Plain.Line(after));
        console.Write(sentence);
        console.WriteLine();
        console.WriteLine();
        console.Write(new Text(Plain.Line(string.Join(" › ", Chain(claim))), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine();
    }

    /// <summary>The sentences that a stretch of code points touches, cut into before, the stretch, and after.</summary>
    internal static (string Before, string Words, string After) Sentence(string body, int start, int end)
    {
        var from = Utf16(body, start);
        var to = Math.Max(from, Utf16(body, end));
        var text = ArabicText.Parse(body);
        var (first, last) = (from, to);
        foreach (var sentence in text.Sentences)
        {
            var sentenceStart = text.Tokens[sentence.FirstToken].Start;
            var sentenceEnd = text.Tokens[sentence.EndToken - 1].End;
            if (sentenceStart < to && sentenceEnd > from)
            {
                first = Math.Min(first, sentenceStart);
                last = Math.Max(last, sentenceEnd);
            }
        }
        return (body[first..from], body[from..to], body[to..last]);
    }

    private static int Utf16(string body, int codePoints)
    {
        var at = 0;
        for (var n = 0; n < codePoints && at < body.Length; n++)
            at += char.IsSurrogatePair(body, at) ? 2 : 1;
        return at;
    }

    private static IEnumerable<string> Chain(Claim claim) =>
        claim.Chain.Count > 0 ? claim.Chain.Select(Link) : [Link(claim.Speaker)];

    private static string Link(Link link) =>
        link.NameAr is { } arabic ? $"{link.Name} ({arabic}, {link.Kind})" : $"{link.Name} ({link.Kind})";

    private static IEnumerable<(string Name, string Value)> Fields(ReportReading reading, Claim claim)
    {
        var fields = new List<(string, string?)>
        {
            ("claim", claim.Id),
            ("type", claim.Subtype is { } subtype ? $"{claim.Type} / {subtype}" : claim.Type),
            ("status", claim.Status),
            ("reported as", claim.DirectQuote ? $"{claim.Reporting}, in quotation marks" : claim.Reporting),
            ("who does it", claim.Actor?.Name),
            ("to whom", claim.Target?.Name),
            ("where", claim.Place is { } place ? Exactness.Where(place) : null),
            ("where within", Exactness.OfPlace(claim.Place?.Precision)),
            ("when", claim.Date),
            ("when within", Exactness.OfDate(claim.DatePrecision)),
            ("killed", Harmed(claim.Casualties?.Killed, claim.Casualties?.OfKilled)),
            ("injured", Harmed(claim.Casualties?.Injured, claim.Casualties?.OfInjured)),
            ("missing", Range(claim.Casualties?.Missing)),
            ("captured", Range(claim.Casualties?.Captured)),
            ("who holds it", claim.Control is { } control ? $"{control.Place}: {control.Holder}" : null),
            ("bears on", claim.Provision),
            ("not sure of", claim.Unsure.Count > 0 ? string.Join(", ", claim.Unsure) : null),
            ("found by", claim.Because.Count > 0 ? string.Join(", ", claim.Because) : null),
            ("report", reading.Report.Title),
            ("outlet", reading.Report.Outlet?.Name),
            ("published", reading.Report.Published?.Value),
            ("path", reading.Report.Path),
            ("address", reading.Report.Url),
            ("evidence", reading.Report.Id),
        };
        return fields.Where(field => field.Item2 is not null).Select(field => (field.Item1, field.Item2!));
    }

    private static string? Harmed(IReadOnlyList<int?>? all, Victims? among)
    {
        var parts = new[] { ("civilians", among?.Civilians), ("women", among?.Women), ("children", among?.Children) }
            .Where(part => part.Item2 is not null)
            .Select(part => $"{part.Item1} {Range(part.Item2)}");
        var list = string.Join(", ", parts);
        return (Range(all), list) switch
        {
            (var whole, "") => whole,
            (null, var some) => $"among them {some}",
            var (whole, some) => $"{whole}; among them {some}",
        };
    }

    private static string? Range(IReadOnlyList<int?>? range) =>
        range switch
        {
            [{ } least, { } most] when least == most => Number(least),
            [{ } least, { } most] => $"{Number(least)} to {Number(most)}",
            [{ } least, null] => $"{Number(least)} or more",
            [null, { } most] => $"up to {Number(most)}",
            _ => null,
        };

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
