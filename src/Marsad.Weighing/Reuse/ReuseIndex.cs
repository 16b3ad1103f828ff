using Marsad.Reading;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Reuse;

/// <summary>
/// Who has words of whom, of the reports that were added: copies, reports with changes, passages, translations. What it says depends on the reports that
/// are there and not on when they came. A report costs memory in proportion to its own length, and is laid over no more than
/// a few others however many there are. That it finds nothing shows no independence: who says the same in other words may
/// still have it from there. Not safe for several threads.
/// </summary>
public sealed class ReuseIndex : ITextReuse
{
    private readonly World _world;
    private readonly List<ReuseText> _texts = [];
    private readonly Dictionary<UInt128, int> _byLetters = [];
    private readonly Dictionary<string, (int Text, Printing Printing)> _reports = new(StringComparer.Ordinal);
    private readonly Postings _postings;
    private readonly PairFinder _finder;
    private Dictionary<ReuseText, IReadOnlyList<TextPair>>? _pairs;
    private Dictionary<ReuseText, IReadOnlyList<TextTranslation>>? _translations;

    /// <summary>An index of no reports.</summary>
    /// <param name="world">What is known of media and of words without content.</param>
    public ReuseIndex(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _world = world;
        _postings = new Postings(n => _texts[n]);
        _finder = new PairFinder(_texts, _postings);
    }

    /// <summary>How many reports were added.</summary>
    public int Count => _reports.Count;

    /// <summary>How many times a text was laid over another.</summary>
    internal long Comparisons => _finder.Comparisons;

    /// <summary>How many times two texts were compared as translations when it was last asked for.</summary>
    internal long TranslationComparisons { get; private set; }

    /// <summary>Adds a report; the same again changes nothing.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="obtained">As for <see cref="Weigher.Add"/>: a later day than this one counts for none.</param>
    public void Add(ReportReading reading, DateOnly? obtained = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (_reports.ContainsKey(reading.Report.Id))
            return;
        if (Weigher.IsAhead(reading.Report.Published, obtained))
            reading = reading with { Report = reading.Report with { Published = null } };
        (_pairs, _translations) = (null, null);
        var text = ReuseText.Of(reading, _world);
        var printing = text.First;
        var isNew = !_byLetters.TryGetValue(text.Letters, out var number);
        if (isNew)
        {
            number = _texts.Count;
            _byLetters.Add(text.Letters, number);
            text.Number = number;
            _texts.Add(text);
        }
        if (isNew || _texts[number].Add(printing))
            _postings.Put(number);
        _reports.Add(reading.Report.Id, (number, printing));
    }

    /// <summary>Which reports share what, by the day and id of the later one. Of a text that many print each is shown with the first.</summary>
    public IReadOnlyList<ReuseLink> Links() =>
        [
            .. _texts
                .Where(t => t.IsTelling)
                .SelectMany(LinksOf.Copies)
                .Concat(Pairs().Values.SelectMany(p => p).Where(p => !IsTranslated(p)).Select(LinksOf.Pair))
                .Concat(Translations().Values.SelectMany(t => t).Select(LinksOf.Translation))
                .OrderBy(l => l.Other.Published?.Value ?? "9", StringComparer.Ordinal)
                .ThenBy(l => l.Other.Id, StringComparer.Ordinal)
                .ThenBy(l => l.One.Id, StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public TextSource? SourceOf(string reportId, int from, int until)
    {
        if (!_reports.TryGetValue(reportId, out var report))
            return null;
        var (text, printing) = (_texts[report.Text], report.Printing);
        var (first, last) = (printing.WordAt(from), printing.WordAt(until));
        if (last <= first)
            return null;
        foreach (var pair in Pairs().GetValueOrDefault(text) ?? [])
        {
            if (Sources.Of(pair, printing, first, last) is { } source)
                return source;
        }
        if (printing != text.First && text.IsTelling)
            return Sources.Of(text, printing, first, last);
        return printing == text.First
            ? Translations()
                .GetValueOrDefault(text)
                ?.Select(t => Sources.Of(t, from, until))
                .FirstOrDefault(s => s is not null)
            : null;
    }

    /// <summary>The texts, by their numbers.</summary>
    internal IReadOnlyList<ReuseText> Texts => _texts;

    /// <summary>Which texts before it a text was laid over, what it shares with them, and which it translates.</summary>
    internal (
        IReadOnlyList<int> LaidOver,
        IReadOnlyList<TextPair> Pairs,
        IReadOnlyList<TextTranslation> Translations
    ) Neighbours(int text)
    {
        var pairs = Pairs().GetValueOrDefault(_texts[text]) ?? [];
        return (_finder.LaidOver(text), pairs, Translations().GetValueOrDefault(_texts[text]) ?? []);
    }

    private Dictionary<ReuseText, IReadOnlyList<TextPair>> Pairs() => _pairs ??= _finder.Find();

    private Dictionary<ReuseText, IReadOnlyList<TextTranslation>> Translations()
    {
        if (_translations is { } known)
            return known;
        Pairs();
        var (found, comparisons) = TranslationFinder.Find(
            [
                .. _texts
                    .Order(ReuseText.Order)
                    .Select(t => new MarkedPrint(t.Number, t.First.Day, t.First.Published is not null, t.First.Marks)),
            ],
            (one, other) => _finder.ShareWords(_texts[(int)one], _texts[(int)other])
        );
        TranslationComparisons = comparisons;
        return _translations = found.ToDictionary(
            f => _texts[(int)f.Key],
            f =>
                (IReadOnlyList<TextTranslation>)
                    [.. f.Value.Select(t => new TextTranslation(_texts[(int)t.One], _texts[(int)f.Key], t.Passages))]
        );
    }

    // What both quote besides is told with the rest of the translation.
    private bool IsTranslated(TextPair pair) =>
        Translations().GetValueOrDefault(pair.Other)?.Any(t => t.One == pair.One) ?? false;
}
