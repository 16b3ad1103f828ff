using Marsad.Arabic.Clitics;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Morphology;

/// <summary>
/// Reads single words: every way to part one into proclitics, stem and pronoun that the lexicon allows, and the lemmas
/// of each stem, the likeliest first. A word that the lexicon does not know gets its likeliest parting all the same.
/// Total; allocates what it returns; not safe for two threads at once (share the table, give each its own analyzer).
/// </summary>
public sealed class WordAnalyzer
{
    private const int MostWays = 8;

    // What a place in the order of partings is worth beside the likelihood of the lemmas it leads to.
    private const int Place = 10;
    private const int Worst = 30;
    private const int NameCost = 1;

    private readonly FormTable _forms;
    private readonly LemmaForms _spelled;
    private readonly NamedStems _stems;

    /// <summary>Reads by a lexicon, and by names beside it.</summary>
    /// <param name="forms">The lexicon's compiled forms.</param>
    /// <param name="names">Proper names of one word, in any spelling: they take conjunctions and prepositions as nouns do.</param>
    public WordAnalyzer(FormTable forms, IEnumerable<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        _forms = forms;
        _spelled = new LemmaForms(forms);
        _stems = new NamedStems(forms, names ?? []);
    }

    /// <summary>The readings of a word, the best first; empty only for a word without a letter.</summary>
    /// <param name="word">One word as it stands in the text, with or without marks.</param>
    public IReadOnlyList<WordReading> Analyze(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Analyze(word, WordSetting.Anywhere);
    }

    /// <summary>The readings of a word of a text; what stands before it tells verbs from nouns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The index of one of its tokens, a word.</param>
    public IReadOnlyList<WordReading> Analyze(ArabicText text, int token)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyze(text.RawOf(token).ToString(), WordSettings.Of(text, token));
    }

    private List<WordReading> Analyze(string word, WordSetting setting)
    {
        var folded = Folder.Search.Fold(word);
        if (folded.Length == 0)
            return [];
        var spelling = Folder.For(FoldLevel.Light).Fold(word);
        // Where folding changes the number of letters the spelling cannot be followed letter by letter.
        if (spelling.Length != folded.Length)
            spelling = folded;
        Span<Segmentation> ways = stackalloc Segmentation[MostWays];
        Span<char> room = stackalloc char[Math.Max(Segmenter.LongestWord, Math.Min(folded.Length, 256)) + 1];
        var count = Segmenter.Choose(folded, _stems, ways, spelling[^1]);
        var found = new List<(int Cost, WordReading Reading)>(count);
        foreach (var way in ways[..count])
        {
            if (!IsSpelledSo(way, spelling))
                continue;
            var lemmas = LemmasOf(way, folded, spelling, room, setting, out var cost);
            if (lemmas.Count > 0)
                found.Add(((found.Count * Place) + Math.Min(cost, Worst), Reading(way, spelling, lemmas)));
        }
        List<WordReading> readings = [.. found.OrderBy(static f => f.Cost).Select(static f => f.Reading)];
        if (readings.Count == 0)
        {
            var stem = Spelled(ways[0], spelling);
            readings.Add(Reading(ways[0], spelling, [Plain(stem, WordClass.Unknown)]));
        }
        return readings;
    }

    private List<LemmaReading> LemmasOf(
        Segmentation way,
        string folded,
        string spelling,
        Span<char> room,
        WordSetting setting,
        out int cost
    )
    {
        cost = int.MaxValue;
        var stem = Spelled(way, spelling);
        var key = way.StandAloneStemOf(folded, room);
        var costs = new List<(int Cost, FormEntry Entry, string Citation)>();
        foreach (ref readonly var entry in _forms.Lookup(key))
        {
            if (!CliticFit.Allows(way, entry.Features))
                continue;
            var (spelledSo, citation) = _spelled.Find(entry, stem);
            var likely = FormLikelihood.CostOf(entry.Features, spelledSo, setting) + OfOther(entry);
            costs.Add((likely, entry, citation));
            // What stands before orders the lemmas of one parting; it is no reason to part the word otherwise.
            cost = Math.Min(cost, FormLikelihood.CostOf(entry.Features, spelledSo, WordSetting.Anywhere));
        }
        var lemmas = new List<LemmaReading>();
        if (Particles.Contains(key) || (key.Length == 1 && way.EncliticLength > 0))
        {
            lemmas.Add(Plain(AsParticle(stem, way), WordClass.Particle));
            cost = 0;
        }
        var isName = _stems.IsName(key) && way.EncliticLength == 0 && !way.Proclitics.HasFlag(Proclitics.Sa);
        if (isName && cost > NameCost)
        {
            lemmas.Add(Plain(stem, WordClass.Name));
            cost = NameCost;
        }
        // A stable sort: the lexicon's order decides between equals.
        var ordered = costs.OrderBy(static c => c.Cost);
        foreach (var group in ordered.GroupBy(c => (c.Entry.IsVerb, c.Entry.Lemma, c.Citation)))
        {
            var first = group.First().Entry;
            lemmas.Add(
                new LemmaReading(
                    group.Key.Citation,
                    Marks.Strip(group.Key.Citation),
                    ClassOf(first),
                    first.IsVerb ? _forms.Verbs[first.Lemma] : null,
                    first.IsVerb ? null : _forms.Nouns[first.Lemma],
                    [.. group.Select(c => c.Entry.Features)]
                )
            );
        }
        return lemmas;
    }

    // «مساعدات» are rather the plural of «مساعدة» than of «مساعد».
    private int OfOther(FormEntry entry) =>
        !entry.IsVerb
        && entry.Features.Gender == Gender.Feminine
        && _forms.Nouns[entry.Lemma] is { Kind: NounKind.Noun, Gender: Gender.Masculine }
            ? 7
            : 0;

    /// <summary>«إليهم», «عليه», «لديها»: the ya is the alef maqsura of إلى, على, لدى.</summary>
    private static string AsParticle(string stem, Segmentation way) =>
        way.Enclitic != Enclitic.None && stem is "إلي" or "الي" or "علي" or "لدي" ? $"{stem[..^1]}ى" : stem;

    /// <summary>What folding hides: only أ asks, and only ؤ and ئ were a hamza.</summary>
    private static bool IsSpelledSo(Segmentation way, string spelling)
    {
        if (way.Proclitics.HasFlag(Proclitics.Question) && spelling[0] != 'أ')
            return false;
        return way.Repair is not (StemRepair.LoneHamza or StemRepair.AlefHamza)
            || way.StemOf(spelling)[^1] is 'ؤ' or 'ئ';
    }

    private WordClass ClassOf(FormEntry entry) =>
        entry.Features.Aspect switch
        {
            Aspect.None => _forms.Nouns[entry.Lemma].Kind == NounKind.Noun ? WordClass.Noun : WordClass.Adjective,
            Aspect.ActiveParticiple => WordClass.ActiveParticiple,
            Aspect.PassiveParticiple => WordClass.PassiveParticiple,
            Aspect.VerbalNoun => WordClass.VerbalNoun,
            _ => WordClass.Verb,
        };

    private static LemmaReading Plain(string stem, WordClass wordClass) => new(stem, stem, wordClass, null, null, []);

    private static WordReading Reading(Segmentation way, string spelling, List<LemmaReading> lemmas) =>
        new(
            ProcliticsOf(way, spelling),
            way.StemOf(spelling).ToString(),
            Spelled(way, spelling),
            way.EncliticOf(spelling).ToString(),
            lemmas
        );

    /// <summary>The stem in its own spelling, as it stands alone.</summary>
    private static string Spelled(Segmentation way, string spelling)
    {
        var stem = way.StemOf(spelling);
        return way.Repair switch
        {
            StemRepair.TehMarbuta => $"{stem[..^1]}ة",
            StemRepair.AlefMaqsura => $"{stem[..^1]}ى",
            StemRepair.LoneHamza => $"{stem[..^1]}ء",
            StemRepair.AlefHamza => $"{stem[..^1]}أ",
            StemRepair.SilentAlef => $"{stem}ا",
            StemRepair.LinkingWaw => stem[..^1].ToString(),
            _ => stem.ToString(),
        };
    }

    /// <summary>Each proclitic is one letter but the article, whose alef, and whose lam before a lam, may not be written.</summary>
    private static List<string> ProcliticsOf(Segmentation way, string spelling)
    {
        var letters = way.ProcliticsOf(spelling);
        var parts = new List<string>();
        var article = way.Proclitics.HasFlag(Proclitics.Article);
        var single = System.Numerics.BitOperations.PopCount((uint)(way.Proclitics & ~Proclitics.Article));
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == single && article)
            {
                parts.Add(letters[i..].ToString());
                break;
            }
            parts.Add(letters[i..(i + 1)].ToString());
        }
        return parts;
    }
}
