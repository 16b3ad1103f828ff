using Marsad.Weighing.Origins;
using Marsad.Weighing.Reuse;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Memory;

/// <summary>
/// Who has words of whom, as <see cref="ReuseIndex"/> finds it, where most texts are remembered: a report that comes is laid over a few,
/// and those are looked at again whose neighbours, or what counts as their outlet's habit, it changes.
/// </summary>
internal sealed class KeptReuse(World world, TextShelf texts, Recall recall) : ITextReuse
{
    private readonly Dictionary<long, ReuseText> _made = [];
    private readonly Dictionary<uint, bool> _habits = [];
    private readonly HashSet<long> _moved = [];

    /// <summary>Adds a report.</summary>
    /// <returns>The numbers of the reports of whose words another origin may be known now.</returns>
    public IReadOnlySet<long> Add(long report)
    {
        var made = Made(report);
        if (texts.With(made.Letters) is not { } text)
            return Change(texts.Add(made, [report]), null);
        texts.Print(report, text);
        text.IsChanged = true;
        if (!text.ComesAfter(made.First))
        {
            text.Reports.Add(report);
            return new HashSet<long>();
        }
        text.Reports.Insert(0, report);
        return Change(text, made.First);
    }

    /// <inheritdoc/>
    public TextSource? SourceOf(string reportId, int from, int until)
    {
        if (recall.NumberOf(reportId) is var report && texts.Of(report) is not { } number)
            return null;
        var (text, printing) = (texts[number], Made(report).First);
        var (first, last) = (printing.WordAt(from), printing.WordAt(until));
        if (last <= first)
            return null;
        foreach (var pair in text.Pairs)
        {
            var shared = new TextPair(Made(texts[pair.One]), Made(text), pair.Passages);
            if (Sources.Of(shared, printing, first, last) is { } source)
                return source;
        }
        if (report != text.Reports[0])
            return Made(text).IsTelling ? Sources.Of(Made(text), printing, first, last) : null;
        return text
            .Translations.Select(t => new TextTranslation(Made(texts[t.One]), Made(text), t.Passages))
            .Select(t => Sources.Of(t, from, until))
            .FirstOrDefault(s => s is not null);
    }

    /// <summary>
    /// Looks again for translations. How much a name tells depends on how many texts have it, so that all texts are looked at, by their marks
    /// alone.
    /// </summary>
    /// <returns>The numbers of the reports of whose words another origin may be known now.</returns>
    public IReadOnlySet<long> LookForTranslations()
    {
        var stock = new Stock(IsHabit);
        var (found, _) = TranslationFinder.Find(
            texts.Prints(),
            (one, other) => PairFinder.ShareWords(Pair(texts[one], texts[other], stock))
        );
        var changed = new HashSet<long>();
        foreach (var text in texts.Translations().Union(found.Keys).Order().Select(n => texts[n]))
        {
            var now = found.GetValueOrDefault(text.Number) ?? [];
            if (now.All(t => !_moved.Contains(t.One)) && MarksShelf.AreEqual(now, text.Translations))
                continue;
            (text.Translations, text.IsChanged) = (now, true);
            changed.UnionWith(text.Reports);
        }
        texts.KeepTranslations(found.Keys);
        return changed;
    }

    // What a text changes that is new (then it has no other first printing) or has got another first printing.
    private HashSet<long> Change(KeptText text, Printing? first)
    {
        var hashes = text.Fingerprints.Distinct().ToList();
        var before = hashes.ConvertAll(h => (Carriers: texts.First(h), IsHabit: IsHabit(h)));
        if (first is not null)
        {
            texts.Unlist(text);
            text.PutFirst(first);
            _moved.Add(text.Number);
        }
        texts.List(text);
        texts.KeepMarks(text, Made(text).First.Marks);
        var due = new HashSet<long> { text.Number };
        // Whose own words are taken otherwise, whatever lies beside them.
        var forced = new HashSet<long> { text.Number };
        if (first is not null)
            forced.UnionWith(text.LaidUnder);
        foreach (var ((carriers, wasHabit), hash) in before.Zip(hashes))
        {
            _habits.Remove(hash);
            var now = texts.First(hash);
            if (now.SequenceEqual(carriers))
                continue;
            due.UnionWith(texts.All(hash));
            if (IsHabit(hash) == wasHabit)
                continue;
            foreach (var carrier in texts.All(hash))
            {
                forced.Add(carrier);
                forced.UnionWith(texts[carrier].LaidUnder);
            }
        }
        due.UnionWith(forced);
        var changed = new HashSet<long>();
        if (first is not null)
            changed.UnionWith(text.Reports);
        var stock = new Stock(IsHabit);
        foreach (var number in due.Order())
        {
            if (LayAgain(texts[number], forced.Contains(number), stock))
                changed.UnionWith(texts[number].Reports);
        }
        return changed;
    }

    private bool LayAgain(KeptText text, bool forced, Stock stock)
    {
        var candidates = Candidates(text);
        if (!forced && candidates.SequenceEqual(text.LaidOver))
            return false;
        foreach (var no in text.LaidOver.Except(candidates).Select(n => texts[n]))
            no.IsChanged |= no.LaidUnder.Remove(text.Number);
        foreach (var more in candidates.Except(text.LaidOver).Select(n => texts[n]))
            more.IsChanged |= more.LaidUnder.Add(text.Number);
        text.LaidOver = candidates;
        text.IsChanged = true;
        var before = Written(text.Pairs);
        text.Pairs =
        [
            .. PairFinder
                .WithoutRepetition(candidates.Select(c => Pair(texts[c], text, stock)).Where(p => p.Passages.Count > 0))
                .Select(p => new KeptPair(NumberOf(p.One, candidates), p.Passages)),
        ];
        return forced || !before.AsSpan().SequenceEqual(Written(text.Pairs));
    }

    private static byte[] Written(IReadOnlyList<KeptPair> pairs) =>
        new PieceWriter().Add(pairs, (w, p) => p.Write(w)).Take();

    private List<long> Candidates(KeptText text)
    {
        var scores = new Dictionary<Carrier, int>();
        foreach (var hash in text.Fingerprints)
        {
            var carriers = texts.First(hash);
            foreach (var carrier in carriers)
            {
                if (KeptText.Order(carrier, text.Place) >= 0)
                    break;
                scores[carrier] = scores.GetValueOrDefault(carrier) + (Postings.Most / carriers.Count);
            }
        }
        return
        [
            .. scores
                .OrderByDescending(s => s.Value)
                .ThenBy(s => s.Key.Day)
                .ThenBy(s => s.Key.Rank)
                .Take(PairFinder.Most)
                .Select(s => s.Key.Text),
        ];
    }

    private TextPair Pair(KeptText first, KeptText second, Stock stock)
    {
        var (one, other) = (Made(first), Made(second));
        var tiles = PairFinder.IsTurned(one, other) ? Tiling.Of(other.Keys, one.Keys) : Tiling.Of(one.Keys, other.Keys);
        return PairFinder.Pair(one, other, tiles, stock);
    }

    private long NumberOf(ReuseText text, List<long> among) => among.First(n => Made(texts[n]) == text);

    private bool IsHabit(uint hash)
    {
        if (!_habits.TryGetValue(hash, out var known))
        {
            var carriers = texts.First(hash);
            known =
                carriers.Count >= Stock.Habit && Stock.IsHabit([.. carriers.Select(c => texts[c.Text].StockCarrier)]);
            _habits.Add(hash, known);
        }
        return known;
    }

    // The text as the report that stands for it prints it.
    private ReuseText Made(KeptText text) => Made(text.Reports[0]);

    private ReuseText Made(long report)
    {
        if (!_made.TryGetValue(report, out var made))
            _made.Add(report, made = ReuseText.Of(recall.Reading(report), world));
        return made;
    }
}
