using Marsad.Arabic;
using Marsad.Arabic.Times;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Dates;

/// <summary>
/// Dates that a text implies without stating them, by what the theatre knows to have happened when. Nothing is inferred
/// unless exactly one day fits.
/// </summary>
internal sealed class PublicationDay(Theatre theatre)
{
    /// <summary>How far after «اليوم السبت» the occasion may still be named: its own sentence and the next.</summary>
    private const int SentencesAround = 1;

    private static readonly string[] Weekdays =
    [
        "الاحد",
        "الاثنين",
        "الثلاثاء",
        "الاربعاء",
        "الخميس",
        "الجمعه",
        "السبت",
    ];

    /// <summary>
    /// The day of publication: a text that says «اليوم السبت» of a dated occasion of the theatre's diary (its participants and its
    /// place named there) was published on the one Saturday of that occasion. Null when no day or more than one fits.
    /// </summary>
    public Published? Infer(ArabicText text, IReadOnlyList<Mention> mentions)
    {
        var days = new Dictionary<DateOnly, string>();
        Scene? scene = null;
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            for (var t = sentence.FirstToken; t + 1 < sentence.EndToken; t++)
            {
                if (text.FoldedOf(t) is not ("اليوم" or "واليوم") || WeekdayAt(text, t + 1) is not { } weekday)
                    continue;
                var last = text.Sentences[Math.Min(text.Sentences.Length - 1, s + SentencesAround)];
                foreach (
                    var day in DaysOf(
                            scene ??= new Scene(theatre, text, null, null),
                            mentions,
                            sentence.FirstToken,
                            last.EndToken
                        )
                        .Where(d => d.DayOfWeek == weekday)
                )
                    days.TryAdd(day, text.Raw[text.Tokens[t].Start..text.Tokens[t + 1].End]);
            }
        }
        scene?.Dispose();
        return days.Count == 1 ? new Published(days.Keys.First().ToIso(), Basis.Inferred, days.Values.First()) : null;
    }

    /// <summary>
    /// Completes dates without a year in a text that nobody dated: the day and month of an agreement that the text names is
    /// that agreement's day.
    /// </summary>
    public static IReadOnlyList<TimeExpression> Complete(
        ArabicText text,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times
    )
    {
        if (times.All(static t => t.Value is not null))
            return times;
        var completed = times.ToList();
        foreach (
            var day in mentions
                .Select(static m => m.Entity)
                .Where(static e => e.Class == EntityClass.Agreement)
                .Select(static e => e.From)
                .Distinct()
        )
            if (day is { } known)
                foreach (var found in TimeExpressions.Find(text, new Anchor(null) { Hint = known }))
                    if (found.From == known && found.To == known)
                        Fill(completed, found);
        return completed;
    }

    private static void Fill(List<TimeExpression> times, TimeExpression found)
    {
        var at = times.FindIndex(t =>
            t.FirstToken == found.FirstToken && t.EndToken == found.EndToken && t.Value is null
        );
        if (at >= 0)
            times[at] = found;
    }

    private IEnumerable<DateOnly> DaysOf(Scene scene, IReadOnlyList<Mention> mentions, int first, int end)
    {
        var ids = mentions
            .Where(m => m.FirstToken >= first && m.FirstToken < end)
            .Select(static m => m.Entity.Id)
            .Where(static id => id is not null)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var occasion in theatre.Agreements.Where(static a => a.Entity.Kind == "occasion"))
        {
            var described =
                occasion.Parties.Count > 0
                && occasion.Places.Any(p => ids.Contains(p) || ids.Contains(CountryOf(p)))
                && occasion.Parties.All(p => ids.Contains(p) || Adjective(scene, p, first, end));
            if ((!ids.Contains(occasion.Entity.Id) && !described) || occasion.Entity.From is not { } from)
                continue;
            for (var day = from; day <= (occasion.Entity.To ?? from); day = day.AddDays(1))
                yield return day;
        }
    }

    /// <summary>The land that a place abroad lies in: «قمة … في فيتنام» for a summit in one of its cities.</summary>
    private string? CountryOf(string place) => theatre.CountryOf(theatre.Find(place)?.Country)?.Land.Id;

    /// <summary>«القمة التركية الروسية الإيرانية»: a state named by its adjective.</summary>
    private bool Adjective(Scene scene, string party, int first, int end)
    {
        if (theatre.Find(party) is not { Kind: "state", Country: { } country })
            return false;
        for (var t = first; t < end; t++)
            if (
                scene.Has(t, NameKind.Adjective, out var atom)
                && theatre.Adjectives[atom.Item.Index].Country == country
            )
                return true;
        return false;
    }

    private static DayOfWeek? WeekdayAt(ArabicText text, int token)
    {
        for (var d = 0; d < Weekdays.Length; d++)
            if (text.FoldedOf(token).SequenceEqual(Weekdays[d]))
                return (DayOfWeek)d;
        return null;
    }
}
