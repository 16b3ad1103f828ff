using System.Runtime.CompilerServices;
using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

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

    private readonly Dictionary<FormKey, FormReading> _forms = [];
    private readonly Dictionary<WordsKey, WordReadings> _words = [];
    private readonly List<FormReading> _found = [];

    private readonly record struct FormKey(ulong Features, ulong Way, VerbMeaning? Verb);

    private readonly record struct WordsKey(ulong FirstWay, FormReading? Form);

    /// <summary>What a word can be.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="word">Its letters, folded.</param>
    /// <param name="lastRaw">Its last letter as it was written.</param>
    public WordReadings Of(WordKey key, ReadOnlySpan<char> word, char lastRaw)
    {
        var cues = lexicon.Cues.BeginningWithOrAfterAnd(key, word);
        var connectives = lexicon.Connectives.BeginningWithOrAfterAnd(key, word);
        var references = lexicon.References.BeginningWithOrAfterAnd(key, word);
        // «بينهم» is no «بيّن» with a pronoun
        var isGrammar =
            Grammar.IsKnown(word) || (word is [_, _, _, 'ه', ..] && word[0] == 'ب' && lexicon.IsOf("among", word));
        Neighbour? before =
            word is "و" or "ف" ? Neighbour.Start
            : Grammar.IsPreposition(word) || Grammar.IsThere(word) ? Neighbour.Preposition
            : Grammar.IsVerbParticle(word) ? Neighbour.VerbParticle
            : null;
        _found.Clear();
        var nouns = default(List<NounPhrases>);
        var way = isGrammar && !Grammar.MayBeVerb(word) ? default : Read(word, lastRaw, ref nouns);
        var hasPhrases = cues.Length + connectives.Length + references.Length > 0;
        var shared = !hasPhrases && before is null && !isGrammar;
        shared &= nouns is null && _found.Count <= 1;
        var sharedBy = new WordsKey(PackedOf(way, 0), _found.Count == 0 ? null : _found[0]);
        if (shared && _words.TryGetValue(sharedBy, out var known))
            return known;
        var readings = new WordReadings
        {
            Cues = cues,
            Connectives = connectives,
            References = references,
            HasPhrases = hasPhrases,
            IsGrammar = isGrammar,
            Before = before,
            FirstWay = way,
            Nouns = nouns is null ? [] : [.. nouns],
            Forms = [.. _found],
        };
        if (shared)
            Keep(_words, sharedBy, readings);
        return readings;
    }

    /// <summary>Finds the noun phrases that a word can begin and the forms that it can be; returns its likeliest parting.</summary>
    private Segmentation Read(ReadOnlySpan<char> word, char lastRaw, ref List<NounPhrases>? nouns)
    {
        Span<Segmentation> ways = stackalloc Segmentation[MostWays];
        Span<char> room = stackalloc char[Segmenter.LongestWord + 1];
        var count = Segmenter.Choose(word, new FormTableStems(lexicon.Forms), ways, lastRaw);
        var isNoun = false;
        for (var w = 0; w < count; w++)
        {
            var stem = ways[w].StandAloneStemOf(word, room);
            if (lexicon.Nouns.BeginningWith(WordKey.Of(stem), stem) is { Length: > 0 } phrases)
                (nouns ??= []).Add(new NounPhrases(ways[w], phrases));
            // «ووجه» is «and he directed», hardly ever the passive of «faced»
            var joined = word is ['و', 'و', ..] && ways[w].Proclitics == Proclitics.None;
            var forms = lexicon.Forms.Lookup(stem);
            // «وزير» is a minister, hardly ever «and he was visited»
            var mayBePassive = !isNoun || (ways[w].Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0;
            FindForms(forms, ways[w], joined ? 0 : (count - w) * WayCost, mayBePassive);
            isNoun |= ways[w].Proclitics == Proclitics.None && IsNoun(forms);
        }
        return ways[0];
    }

    /// <summary>Adds what the stem that a parting leaves can be.</summary>
    private void FindForms(ReadOnlySpan<FormEntry> stem, Segmentation way, int merit, bool mayBePassive)
    {
        var first = _found.Count;
        foreach (ref readonly var entry in stem)
        {
            var verb = entry.IsVerb ? lexicon.MeaningOf(entry.Lemma) : null;
            if (!mayBePassive && entry.Features.Voice == Arabic.Morphology.Voice.Passive)
                continue;
            if (IsLikeOneOf(entry.Features, verb, first))
                continue;
            var form = FormOf(entry.Features, verb, way, merit);
            if (form.CanStand && !IsNeverBest(form))
                _found.Add(form);
        }
    }

    private static bool IsNoun(ReadOnlySpan<FormEntry> stem)
    {
        foreach (ref readonly var entry in stem)
            if (!entry.IsVerb)
                return true;
        return false;
    }

    /// <summary>Whether the same was found by the same parting already: most nouns are, in one case or number or another.</summary>
    private bool IsLikeOneOf(FormFeatures features, VerbMeaning? verb, int first)
    {
        for (var i = first; i < _found.Count; i++)
            if (_found[i].IsLike(features, verb))
                return true;
        return false;
    }

    private bool IsNeverBest(FormReading form)
    {
        foreach (var other in _found)
            if (form.IsNeverBetterThan(other))
                return true;
        return false;
    }

    private FormReading FormOf(FormFeatures features, VerbMeaning? verb, Segmentation way, int merit)
    {
        var key = new FormKey(Unsafe.BitCast<FormFeatures, ulong>(features), PackedOf(way, merit), verb);
        return _forms.TryGetValue(key, out var known)
            ? known
            : Keep(_forms, key, new FormReading(features, verb, way, merit));
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
