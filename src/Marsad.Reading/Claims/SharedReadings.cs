using System.Runtime.CompilerServices;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>
/// Finds what words can be. Words that can be the same one thing, or nothing known, share an object: with the same few
/// clitics most are one noun. Not safe for two threads at once.
/// </summary>
/// <param name="lexicon">The lexicon that tells.</param>
internal sealed class SharedReadings(CompiledLexicon lexicon)
{
    private const int MostWays = 6;
    private const int WayCost = 9;

    // News has some ten thousand of either; what nobody has met must not fill the memory.
    private const int Most = 1 << 15;

    private readonly Dictionary<(ulong Features, ulong Way, VerbMeaning? Verb), FormReading> _forms = [];
    private readonly Dictionary<(ulong FirstWay, FormReading? Form), WordReadings> _words = [];
    private readonly List<FormReading> _found = [];

    /// <summary>What a word can be.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="lastRaw">Its last letter as it was written.</param>
    public WordReadings Of(ReadOnlySpan<char> word, char lastRaw)
    {
        var cues = lexicon.Cues.BeginningWithOrAfterAnd(word);
        var connectives = lexicon.Connectives.BeginningWithOrAfterAnd(word);
        var references = lexicon.References.BeginningWithOrAfterAnd(word);
        var isGrammar = Grammar.IsKnown(word);
        Neighbour? before =
            word is "و" or "ف" ? Neighbour.Start
            : Grammar.IsPreposition(word) ? Neighbour.Preposition
            : Grammar.IsVerbParticle(word) ? Neighbour.VerbParticle
            : null;
        _found.Clear();
        var nouns = default(List<NounPhrases>);
        var way = isGrammar ? default : Read(word, lastRaw, ref nouns);
        var shared = cues.Length + connectives.Length + references.Length == 0 && before is null && !isGrammar;
        shared &= nouns is null && _found.Count <= 1;
        var key = (PackedOf(way, 0), _found.Count == 0 ? null : _found[0]);
        if (shared && _words.TryGetValue(key, out var known))
            return known;
        var readings = new WordReadings
        {
            Cues = cues,
            Connectives = connectives,
            References = references,
            IsGrammar = isGrammar,
            Before = before,
            FirstWay = way,
            Nouns = nouns is null ? [] : [.. nouns],
            Forms = [.. _found],
        };
        if (shared)
            Keep(_words, key, readings);
        return readings;
    }

    /// <summary>Finds the noun phrases that a word can begin and the forms that it can be; returns its likeliest parting.</summary>
    private Segmentation Read(ReadOnlySpan<char> word, char lastRaw, ref List<NounPhrases>? nouns)
    {
        Span<Segmentation> ways = stackalloc Segmentation[MostWays];
        Span<char> room = stackalloc char[Segmenter.LongestWord + 1];
        var count = Segmenter.Choose(word, new FormTableStems(lexicon.Forms), ways, lastRaw);
        for (var w = 0; w < count; w++)
        {
            var stem = ways[w].StandAloneStemOf(word, room);
            if (lexicon.Nouns.BeginningWith(stem) is { Length: > 0 } phrases)
                (nouns ??= []).Add(new NounPhrases(ways[w], phrases));
            foreach (ref readonly var entry in lexicon.Forms.Lookup(stem))
            {
                var form = FormOf(entry, ways[w], (count - w) * WayCost);
                if (form.CanStand && !IsNeverBest(form))
                    _found.Add(form);
            }
        }
        return ways[0];
    }

    private bool IsNeverBest(FormReading form)
    {
        foreach (var other in _found)
            if (form.IsNeverBetterThan(other))
                return true;
        return false;
    }

    private FormReading FormOf(in FormEntry entry, Segmentation way, int merit)
    {
        var verb = entry.IsVerb ? lexicon.MeaningOf(entry.Lemma) : null;
        var key = (Unsafe.BitCast<FormFeatures, ulong>(entry.Features), PackedOf(way, merit), verb);
        return _forms.TryGetValue(key, out var known)
            ? known
            : Keep(_forms, key, new FormReading(entry.Features, verb, way, merit));
    }

    private static ulong PackedOf(Segmentation way, int merit) =>
        way.ProcliticLength
        | ((ulong)way.EncliticLength << 8)
        | ((ulong)way.Proclitics << 16)
        | ((ulong)way.Enclitic << 24)
        | ((ulong)way.Repair << 32)
        | ((ulong)merit << 40);

    private static TValue Keep<TKey, TValue>(Dictionary<TKey, TValue> kept, TKey key, TValue value)
        where TKey : notnull
    {
        if (kept.Count == Most)
            kept.Clear();
        return kept[key] = value;
    }
}
