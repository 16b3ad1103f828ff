using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Translations;

/// <summary>Reduces a text to its marks, passage by passage.</summary>
internal static class MarkReader
{
    /// <summary>The marks of a reading.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="body">Its body.</param>
    /// <param name="world">What is known.</param>
    public static MarkedText Of(ReportReading reading, ArabicText body, World world)
    {
        var language = reading.Report.Language;
        var points = CodePointsOf(body.Raw);
        int PointOf(int unit) => points is null ? unit : points[unit];
        var found =
            language == "ar" ? ArabicMarks.Of(reading, body, PointOf, world) : ForeignMarks.Of(reading, body, world);
        var byToken = found.ToLookup(f => f.Token, f => f.Mark);
        var passages = new List<MarkedPassage>();
        foreach (var (first, end) in Sentences(body))
        {
            Mark[] marks =
            [
                .. Enumerable.Range(first, end - first).SelectMany(t => byToken[t]).Distinct().Order(Mark.Order),
            ];
            if (marks.Length == 0)
                continue;
            var (from, until) = (PointOf(body.Tokens[first].Start), PointOf(body.Tokens[end - 1].End));
            passages.Add(
                new MarkedPassage(from, until, IsSaid(reading, from, until) || Says(body, first, end, world), marks)
            );
        }
        return new MarkedText(language, passages);
    }

    /// <summary>
    /// Whether a day of any year is that of a report or next to it: every report of a day names it, one as a date, the other as «yesterday».
    /// </summary>
    public static bool IsOfTheReport(ReportHead head, int month, int day)
    {
        if (DaySpan.Parse(head.Published?.Value) is not { First: var published })
            return false;
        for (var apart = -1; apart <= 1; apart++)
        {
            var near = published.DayNumber + apart;
            if (near < 0 || near > DateOnly.MaxValue.DayNumber)
                continue;
            if (DateOnly.FromDayNumber(near) is var date && date.Month == month && date.Day == day)
                return true;
        }
        return false;
    }

    // For each UTF-16 unit the code points before it; null where the two are the same.
    private static int[]? CodePointsOf(string raw)
    {
        if (!raw.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
            return null;
        var points = new int[raw.Length + 1];
        for (var i = 0; i < raw.Length; i++)
            points[i + 1] = points[i] + (i > 0 && char.IsSurrogatePair(raw[i - 1], raw[i]) ? 0 : 1);
        return points;
    }

    // A stop after a single letter or before a small one ends no sentence of a language that has capitals: «the U.S. forces», «Nov. 11».
    private static List<(int First, int End)> Sentences(ArabicText body)
    {
        var sentences = new List<(int First, int End)>();
        foreach (var sentence in body.Sentences)
        {
            if (sentence.EndToken <= sentence.FirstToken)
                continue;
            if (sentences.Count > 0 && GoesOn(body, sentences[^1].End, sentence.FirstToken))
                sentences[^1] = (sentences[^1].First, sentence.EndToken);
            else
                sentences.Add((sentence.FirstToken, sentence.EndToken));
        }
        return sentences;
    }

    private static bool GoesOn(ArabicText body, int end, int next)
    {
        const int Abbreviation = 3;
        if (end < 2 || end != next || body.Tokens[end - 1] is not { Kind: TokenKind.Punctuation } stop)
            return false;
        if (body.Raw[stop.Start] != '.' || body.Tokens[end - 2].Kind != TokenKind.Foreign)
            return false;
        var last = body.RawOf(end - 2);
        var first = body.RawOf(next);
        return last.Length == 1
            || (last.Length <= Abbreviation && char.IsUpper(last[0]) && char.IsDigit(first[0]))
            || char.IsLower(first[0]);
    }

    private static bool Says(ArabicText body, int first, int end, World world)
    {
        for (var i = first; i < end; i++)
        {
            if (world.StatementWords.SayingAt(body.FoldedOf(i)).Grade > 0)
                return true;
        }
        return false;
    }

    private static bool IsSaid(ReportReading reading, int from, int until)
    {
        var said = 0;
        foreach (var claim in reading.Claims)
        {
            if (claim.Speaker.Kind != "media" && claim.Speaker.Name != "outlet")
                said += Math.Max(0, Math.Min(until, claim.End) - Math.Max(from, claim.Start));
        }
        return said * 2 >= until - from;
    }
}
