using Marsad.Weighing.Reuse;

namespace Marsad.Weighing.Translations;

/// <summary>
/// Finds which texts translate each other. A text is compared with a few of those before it, of the same days, with which it shares the
/// most pairs of telling marks that stand together in a passage; so many texts cost what few do, each.
/// </summary>
internal sealed class TranslationFinder
{
    /// <summary>With how many texts a text is compared.</summary>
    public const int Most = 6;

    /// <summary>How many texts are kept for one pair of marks and day: the first in their order.</summary>
    private const int Listed = 12;

    /// <summary>A statement is printed in translation within so many days.</summary>
    private const int LongestDelay = 3;

    /// <summary>In fewer passages two texts share pairs of marks by chance.</summary>
    private const int Passages = 2;

    private const int AnyDay = int.MaxValue;

    private readonly Dictionary<(ulong Pair, int Day), List<int>> _listed = [];
    private readonly MarkRarity _rarity = new();
    private readonly IReadOnlyList<MarkedPrint> _texts;

    // What none of the texts that can be translations looks for need not be listed.
    private readonly HashSet<ulong> _wanted;
    private readonly bool _wantsAnyDay;

    private TranslationFinder(IReadOnlyList<MarkedPrint> texts)
    {
        _texts = texts;
        foreach (var text in _texts)
            _rarity.Count(text.Marks);
        var able = texts.Where(CanBeTranslation).ToList();
        _wanted = [.. able.SelectMany(t => t.Marks.Passages).SelectMany(p => p.Pairs())];
        _wantsAnyDay = able.Exists(t => !t.IsPublished);
    }

    private static bool CanBeTranslation(MarkedPrint text) =>
        text.Marks.Marks.Count(m => m.Tells) >= TranslationTest.Marks;

    private long _comparisons;

    /// <summary>The translations among texts, by the number of the later one, and how many times two texts were compared.</summary>
    /// <param name="texts">The texts, in their order.</param>
    /// <param name="shareWords">
    /// Whether two texts have words in common, so that neither translates the other; by number, the first stands before the other.
    /// </param>
    public static (Dictionary<long, IReadOnlyList<FoundTranslation>> ByOther, long Comparisons) Find(
        IReadOnlyList<MarkedPrint> texts,
        Func<long, long, bool> shareWords
    )
    {
        var finder = new TranslationFinder(texts);
        var found = new Dictionary<long, IReadOnlyList<FoundTranslation>>();
        for (var at = 0; at < texts.Count; at++)
        {
            var kept = WithoutRepetition(finder.Translations(at).Where(t => !shareWords(t.One, texts[at].Number)));
            if (kept.Count > 0)
                found.Add(texts[at].Number, kept);
            finder.List(at);
        }
        return (found, finder._comparisons);
    }

    // In the order of the one.
    private IEnumerable<FoundTranslation> Translations(int at)
    {
        if (!CanBeTranslation(_texts[at]))
            yield break;
        foreach (var one in Candidates(at).Order())
        {
            _comparisons++;
            if (TranslationTest.Of(_texts[one].Marks, _texts[at].Marks, _rarity) is { } match)
                yield return new FoundTranslation(_texts[one].Number, match.Passages);
        }
    }

    // Of several that tell one statement each is shown with the first.
    private static List<FoundTranslation> WithoutRepetition(IEnumerable<FoundTranslation> translations)
    {
        var kept = new List<FoundTranslation>();
        foreach (var translation in translations)
        {
            var known = kept.SelectMany(t => t.Passages).Select(p => p.OtherStart).ToHashSet();
            if (translation.Passages.Count(p => !known.Contains(p.OtherStart)) * 2 > translation.Passages.Count)
                kept.Add(translation);
        }
        return kept;
    }

    private IEnumerable<int> Candidates(int number)
    {
        var text = _texts[number];
        var scores = new Dictionary<int, (int Passages, double Score)>();
        foreach (var passage in text.Marks.Passages)
        {
            var here = new Dictionary<int, double>();
            foreach (var pair in passage.Pairs())
            foreach (var day in DaysOf(text))
            {
                if (!_listed.TryGetValue((pair, day), out var carriers))
                    continue;
                foreach (var carrier in carriers)
                    here[carrier] = here.GetValueOrDefault(carrier) + (1.0 / carriers.Count);
            }
            foreach (var (carrier, score) in here)
            {
                var (passages, sum) = scores.GetValueOrDefault(carrier);
                scores[carrier] = (passages + 1, sum + score);
            }
        }
        return scores
            .Where(s => s.Value.Passages >= Passages && CanTranslate(_texts[s.Key], text))
            .OrderByDescending(s => s.Value.Score)
            .ThenBy(s => s.Key)
            .Take(Most)
            .Select(s => s.Key);
    }

    // Two of one language other than Arabic are not compared: nobody reads who speaks in them, and their words are not known.
    private static bool CanTranslate(MarkedPrint one, MarkedPrint other) =>
        one.Marks.Language != other.Marks.Language || one.Marks.IsArabic;

    // Those without a day come last in the order, and can be of any.
    private static IEnumerable<int> DaysOf(MarkedPrint text) =>
        !text.IsPublished ? [AnyDay] : Enumerable.Range(text.Day - LongestDelay, LongestDelay + 1);

    private void List(int number)
    {
        var text = _texts[number];
        foreach (var pair in text.Marks.Passages.SelectMany(p => p.Pairs()).Distinct())
        {
            if (!_wanted.Contains(pair))
                continue;
            if (_wantsAnyDay)
                Put((pair, AnyDay), number);
            if (text.IsPublished)
                Put((pair, text.Day), number);
        }
    }

    private void Put((ulong, int) key, int number)
    {
        if (!_listed.TryGetValue(key, out var texts))
            _listed.Add(key, texts = []);
        if (texts.Count < Listed)
            texts.Add(number);
    }
}

/// <summary>A text as translations are looked for among texts.</summary>
/// <param name="Number">What tells it from others.</param>
/// <param name="Day">The number of the day of its first printing; the greatest number when it is not known.</param>
/// <param name="IsPublished">Whether that is known.</param>
/// <param name="Marks">What a translation of it keeps.</param>
internal sealed record MarkedPrint(long Number, int Day, bool IsPublished, MarkedText Marks);

/// <summary>A text of which another is a translation, or both of a third.</summary>
/// <param name="One">The number of the one that stands before the other.</param>
/// <param name="Passages">What stands beside each other, by code points of the first printings, in order.</param>
internal sealed record FoundTranslation(long One, IReadOnlyList<SharedPassage> Passages);
