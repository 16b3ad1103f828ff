using Marsad.Reading;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Cli.Explaining;

/// <summary>Lays beside each field of a claim what it rests on: the recorded ground, the words, the lines of lexicon and theatres.</summary>
/// <param name="lexicon">The lines of the lexicon.</param>
/// <param name="lineOf">Where an id of a theatre is defined; null when it is not.</param>
internal sealed class Explainer(LexiconLines lexicon, Func<string, KnowledgeLine?> lineOf)
{
    /// <summary>An explainer with the lexicon and the theatres that readings use.</summary>
    /// <exception cref="KnowledgeException">A file of the lexicon cannot be used.</exception>
    public static Explainer Load()
    {
        var theatre = TheatreLoader.LoadDefault().Theatre;
        return new Explainer(
            LexiconLines.Read(Knowledge.Lexicon),
            id =>
                theatre.LineOf(id) is { } at
                    ? new KnowledgeLine(
                        Path.GetRelativePath(AppContext.BaseDirectory, at.File).Replace('\\', '/'),
                        at.Line,
                        ""
                    )
                    : null
        );
    }

    /// <summary>Explains a claim.</summary>
    /// <param name="reading">The reading it is of.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="reader">The version of the reader that made it.</param>
    /// <param name="now">The version that a reader would have now.</param>
    public Explanation Explain(ReportReading reading, Claim claim, string reader, string now)
    {
        var grounds = claim.Grounds ?? new Grounds();
        var rules = claim
            .Because.Distinct(StringComparer.Ordinal)
            .Select(key => new ExplainedRule(key, lexicon.Find(SenseOf(key, grounds))))
            .ToList();
        ExplainedField?[] fields =
        [
            Type(reading, claim, grounds),
            new("status", claim.Status, grounds.Status, ReasonWords.Status(grounds.Status), null, Of(grounds.Status)),
            Reporting(claim, rules),
            new(
                "speaker",
                claim.Speaker.Name,
                grounds.Speaker,
                ReasonWords.Speaker(grounds.Speaker),
                claim.Speaker is { Start: { } start, End: { } end } ? Words(reading, start, end) : null,
                LinesOf(claim.Speaker.Id)
            ),
            Party("actor", reading, claim, claim.Actor, grounds.Actor),
            Party("target", reading, claim, claim.Target, grounds.Target),
            Place(reading, claim, grounds),
            Date(reading, claim, grounds),
        ];
        return new Explanation(
            reading,
            claim,
            [.. fields.OfType<ExplainedField>()],
            rules,
            [.. claim.Unsure.Select(static key => new Doubt(key, ReasonWords.DoubtOf(key)))],
            reader,
            NoteOf(claim, reader, now)
        );
    }

    private ExplainedField Type(ReportReading reading, Claim claim, Grounds grounds) =>
        new(
            "type",
            claim.Subtype is null ? claim.Type : $"{claim.Type} / {claim.Subtype}",
            grounds.Type,
            ReasonWords.Type(grounds.Type),
            grounds.Word is [var start, var end] ? Words(reading, start, end) : null,
            Of(grounds.Type)
        );

    private static ExplainedField Reporting(Claim claim, List<ExplainedRule> rules)
    {
        var rule = rules.Find(static rule =>
            rule.Key.StartsWith("reporting:", StringComparison.Ordinal)
            || rule.Key.StartsWith("connective:", StringComparison.Ordinal)
        );
        var value = claim.DirectQuote ? $"{claim.Reporting}, in quotation marks" : claim.Reporting;
        return new("reporting", value, rule?.Key, null, null, rule?.Lines ?? []);
    }

    private ExplainedField? Party(string name, ReportReading reading, Claim claim, Named? party, string? key)
    {
        if (party is null)
            return null;
        var mentions = reading.Actors.Where(a => party.Id is null ? a.Name == party.Name : a.Id == party.Id);
        var words = Nearest(claim, mentions.Select(static a => (a.Start, a.End, a.Quote)));
        return new(name, party.Name, key, ReasonWords.Part(key), words, LinesOf(party.Id));
    }

    private ExplainedField? Place(ReportReading reading, Claim claim, Grounds grounds)
    {
        if (claim.Place is not { } place)
            return null;
        var mentions = reading.Places.Where(p => place.Id is null ? p.Name == place.Name : p.Id == place.Id);
        var words = Nearest(claim, mentions.Select(static p => (p.Start, p.End, p.Quote)));
        return new("place", place.Name, grounds.Place, ReasonWords.Place(grounds.Place), words, LinesOf(place.Id));
    }

    private static ExplainedField? Date(ReportReading reading, Claim claim, Grounds grounds)
    {
        if (claim.Date is not { } date)
            return null;
        var times = reading.Times.Where(t => t.Value == date).Select(static t => (t.Start, t.End, t.Quote));
        return new("date", date, grounds.Date, ReasonWords.Date(grounds.Date), Nearest(claim, times), []);
    }

    private IReadOnlyList<KnowledgeLine> Of(string? key) => key is null ? [] : lexicon.Find(key);

    private IReadOnlyList<KnowledgeLine> LinesOf(string? id) => id is not null && lineOf(id) is { } line ? [line] : [];

    // The sense that told the type is one line of several that its verb may have.
    private static string SenseOf(string key, Grounds grounds) =>
        grounds.Type is { } type && type.StartsWith(key + "=", StringComparison.Ordinal) ? type : key;

    private static string Words(ReportReading reading, int start, int end) =>
        string.Concat(
            reading.Body.EnumerateRunes().Skip(start).Take(end - start).Select(static rune => rune.ToString())
        );

    /// <summary>Of the places where somebody or something is named, the one in the claim, else the last before it, else the next.</summary>
    private static string? Nearest(Claim claim, IEnumerable<(int Start, int End, string Quote)> mentions)
    {
        (int Start, int End, string Quote)? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Start >= claim.Start && mention.End <= claim.End)
                return mention.Quote;
            if (best is null || mention.Start < claim.Start)
                best = mention;
        }
        return best?.Quote;
    }

    private static string? NoteOf(Claim claim, string reader, string now)
    {
        if (claim.Because.Any(static key => key.StartsWith("model ", StringComparison.Ordinal)))
            return "A model made this claim: it gives its words, and no reason.";
        if (claim.Grounds is null)
            return "No reasons are recorded: an earlier reader made it. `marsad rebuild` derives it again.";
        return reader == now
            ? null
            : "The lexicon, the theatres or the program have changed since: lines are those of now. `marsad rebuild` derives it again.";
    }
}
