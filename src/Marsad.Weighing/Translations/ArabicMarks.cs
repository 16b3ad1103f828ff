using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Reading;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Translations;

/// <summary>The marks of a text in Arabic: from what its reading names, its numbers, and its words of content.</summary>
internal static class ArabicMarks
{
    /// <summary>Fewer are counted in every other sentence.</summary>
    private const decimal LeastCount = 3;

    /// <summary>The marks, each with the token it stands at.</summary>
    public static IEnumerable<(int Token, Mark Mark)> Of(
        ReportReading reading,
        ArabicText body,
        Func<int, int> pointOf,
        World world
    )
    {
        var tokens = new TokenAt(body, pointOf);
        var taken = new bool[body.Tokens.Length];
        var found = new List<(int, Mark)>();
        foreach (var actor in reading.Actors)
            Name(
                actor.Start,
                actor.End,
                actor.Id,
                actor.Kind == "person" || actor.Id is not null ? actor.NameAr ?? actor.Quote : null
            );
        foreach (var place in reading.Places)
            Name(place.Start, place.End, place.Id, place.NameAr ?? place.Quote);
        foreach (var time in reading.Times)
        {
            tokens.Fill(taken, time.Start, time.End);
            if (DayOf(time, reading.Report) is { } day)
                found.Add((tokens.Of(time.Start), Mark.Day(day.Month, day.Day)));
        }
        foreach (var number in NumberExpressions.Find(body))
        {
            if (number.Kind is not (NumberKind.Cardinal or NumberKind.Percent or NumberKind.Identifier))
                continue;
            if (taken[number.FirstToken] && number.Kind != NumberKind.Identifier)
                continue;
            taken.AsSpan(number.FirstToken, number.EndToken - number.FirstToken).Fill(true);
            if ((number.Min ?? number.Max) is { } value && value >= LeastCount)
                found.Add((number.FirstToken, Mark.Number(value)));
        }
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || body.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (LightStem.Hash(body.FoldedOf(i)) is var stem and not 0 && !world.Idle.Contains(stem))
                found.Add((i, Mark.Word(stem)));
        }
        return found;

        void Name(int start, int end, string? id, string? name)
        {
            if (id is not null)
                tokens.Fill(taken, start, end);
            var at = tokens.Of(start);
            if (id is not null)
                found.AddRange(world.NameMarks.Value.Of(id, world.Places).Select(mark => (at, mark)));
            if (name is not null && NameMarks.Heard(name) is { } heard)
                found.Add((at, heard));
        }
    }

    private static DateOnly? DayOf(TimeMention time, ReportHead head) =>
        DaySpan.Parse(time.Value) is { Days: 1, First: var day } && !MarkReader.IsOfTheReport(head, day.Month, day.Day)
            ? day
            : null;

    /// <summary>Finds tokens by the code points of records.</summary>
    private sealed class TokenAt(ArabicText body, Func<int, int> pointOf)
    {
        private readonly int[] _ends = [.. body.Tokens.ToArray().Select(t => pointOf(t.End))];

        /// <summary>The first token that ends after a code point.</summary>
        public int Of(int point)
        {
            var at = Array.BinarySearch(_ends, point);
            return Math.Min(at < 0 ? ~at : at + 1, Math.Max(0, _ends.Length - 1));
        }

        public void Fill(bool[] taken, int start, int end)
        {
            for (var i = Of(start); i < taken.Length && pointOf(body.Tokens[i].Start) < end; i++)
                taken[i] = true;
        }
    }
}
