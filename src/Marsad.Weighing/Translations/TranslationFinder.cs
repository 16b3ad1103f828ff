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
    private readonly List<ReuseText> _texts;

    private TranslationFinder(IEnumerable<ReuseText> texts)
    {
        _texts = [.. texts.Order(ReuseText.Order)];
        foreach (var text in _texts)
            _rarity.Count(text.First.Marks);
    }

    private long _comparisons;

    /// <summary>The translations among texts, by the later one, and how many times two texts were compared.</summary>
    /// <param name="texts">The texts, in any order.</param>
    /// <param name="shareWords">Whether two texts have words in common, so that neither translates the other; the first stands before the other.</param>
    public static (Dictionary<ReuseText, IReadOnlyList<TextTranslation>> ByOther, long Comparisons) Find(
        IEnumerable<ReuseText> texts,
        Func<ReuseText, ReuseText, bool> shareWords
    )
    {
        var finder = new TranslationFinder(texts);
        var found = new Dictionary<ReuseText, IReadOnlyList<TextTranslation>>();
        for (var number = 0; number < finder._texts.Count; number++)
        {
            var text = finder._texts[number];
            var kept = WithoutRepetition(
                finder
                    .Candidates(number)
                    .Select(c => finder.Test(finder._texts[c], text))
                    .OfType<TextTranslation>()
                    .Where(t => !shareWords(t.One, t.Other))
            );
            if (kept.Count > 0)
                found.Add(text, kept);
            finder.List(number);
        }
        return (found, finder._comparisons);
    }

    private TextTranslation? Test(ReuseText one, ReuseText other)
    {
        _comparisons++;
        return TranslationTest.Of(one.First.Marks, other.First.Marks, _rarity) is { } match
            ? new TextTranslation(one, other, match.Passages)
            : null;
    }

    // Of several that tell one statement each is shown with the first.
    private static List<TextTranslation> WithoutRepetition(IEnumerable<TextTranslation> translations)
    {
        var kept = new List<TextTranslation>();
        foreach (var translation in translations.OrderBy(t => t.One, ReuseText.Order))
        {
            var known = kept.SelectMany(t => t.Passages).Select(p => p.OtherStart).ToHashSet();
            if (translation.Passages.Count(p => !known.Contains(p.OtherStart)) * 2 > translation.Passages.Count)
                kept.Add(translation);
        }
        return kept;
    }

    private IEnumerable<int> Candidates(int number)
    {
        var text = _texts[number].First;
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
            .Where(s => s.Value.Passages >= Passages && CanTranslate(_texts[s.Key].First, text))
            .OrderByDescending(s => s.Value.Score)
            .ThenBy(s => s.Key)
            .Take(Most)
            .Select(s => s.Key);
    }

    // Two of one language other than Arabic are not compared: nobody reads who speaks in them, and their words are not known.
    private static bool CanTranslate(Printing one, Printing other) =>
        one.Marks.Language != other.Marks.Language || one.Marks.IsArabic;

    // Those without a day come last in the order, and can be of any.
    private static IEnumerable<int> DaysOf(Printing text) =>
        text.Published is null ? [AnyDay] : Enumerable.Range(text.Day - LongestDelay, LongestDelay + 1);

    private void List(int number)
    {
        var text = _texts[number].First;
        foreach (var pair in text.Marks.Passages.SelectMany(p => p.Pairs()).Distinct())
        {
            Put((pair, AnyDay), number);
            if (text.Published is not null)
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
