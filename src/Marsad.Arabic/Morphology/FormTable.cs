using System.Numerics;
using System.Runtime.InteropServices;

namespace Marsad.Arabic.Morphology;

/// <summary>
/// Every form of every lemma, looked up by its folded letters. Ambiguity is kept: a form lists all it can be, verbs before
/// nouns, in the order of the lexicon, active before passive. Immutable and thread-safe; a look-up allocates nothing.
/// </summary>
/// <remarks>
/// Keys are folded as running text is: أ إ آ ٱ to ا, ى to ي, ة to ه, ؤ to و, ئ to ي, no marks. Clitics (و ف ب ك ل ال س and
/// pronouns) are not in the table; neither is the energetic, which news does not use and which looks like other forms.
/// Spellings of hamza that differ from the rule but are in wide use («بدأوا», «جاءوا», «مسئول», «شئون») are.
/// </remarks>
public sealed class FormTable
{
    /// <summary>How many verbs are worth a thread of their own: some ten milliseconds.</summary>
    private const int VerbsOfAPart = 256;

    /// <summary>Beyond this, joining the parts takes longer than gathering them.</summary>
    private const int MostParts = 4;

    private readonly char[] _letters;
    private readonly Key[] _keys;
    private readonly int[] _slots;
    private readonly FormEntry[] _entries;
    private readonly ulong[] _filter;
    private readonly int _filterBits;

    private FormTable(
        VerbLemma[] verbs,
        NounLemma[] nouns,
        char[] letters,
        Key[] keys,
        int[] slots,
        FormEntry[] entries
    )
    {
        Verbs = verbs;
        Nouns = nouns;
        (_letters, _keys, _slots, _entries) = (letters, keys, slots, entries);
        // Most look-ups are of stems that are no words: eight bits a form turn them away without a wait for main memory.
        _filterBits = Math.Max(6, BitOperations.Log2((uint)keys.Length * 8) + 1);
        _filter = new ulong[1 << (_filterBits - 6)];
        foreach (ref readonly var key in keys.AsSpan())
        {
            var bit = FilterBitOf(key.Hash);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Key(int Start, int Length, uint Hash, int FirstEntry, int EntryCount);

    /// <summary>The verbs in the order given.</summary>
    public IReadOnlyList<VerbLemma> Verbs { get; }

    /// <summary>The nouns in the order given.</summary>
    public IReadOnlyList<NounLemma> Nouns { get; }

    /// <summary>How many different folded forms there are.</summary>
    public int FormCount => _keys.Length;

    /// <summary>How many entries there are.</summary>
    public int EntryCount => _entries.Length;

    /// <summary>Compiles the table. Lemmas from which no form can be made take a place in their list and have no entry.</summary>
    public static FormTable Build(IEnumerable<VerbLemma> verbs, IEnumerable<NounLemma> nouns)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        ArgumentNullException.ThrowIfNull(nouns);
        VerbLemma[] verbList = [.. verbs];
        NounLemma[] nounList = [.. nouns];
        var parts = Math.Clamp(verbList.Length / VerbsOfAPart, 1, Math.Min(MostParts, Environment.ProcessorCount));
        var builders = new FormTableBuilder[parts];
        var others = new Task[parts - 1];
        for (var i = 1; i < parts; i++)
        {
            var part = i;
            others[i - 1] = Task.Run(() => builders[part] = Gather(verbList, nounList, part, parts));
        }
        builders[0] = Gather(verbList, nounList, 0, parts);
        foreach (var other in others)
            other.GetAwaiter().GetResult();
        for (var i = 1; i < parts; i++)
            builders[0].AddAll(builders[i]);
        var (letters, keys, slots, entries) = builders[0].Pack();
        return new FormTable(verbList, nounList, letters, keys, slots, entries);
    }

    /// <summary>Gathers the forms of one part of the verbs; those of the nouns come with the last part.</summary>
    private static FormTableBuilder Gather(VerbLemma[] verbs, NounLemma[] nouns, int part, int parts)
    {
        var (from, to) = (verbs.Length * part / parts, verbs.Length * (part + 1) / parts);
        // The first part has room for the others, which join it.
        var builder =
            part == 0
                ? new FormTableBuilder(verbs.Length, nouns.Length)
                : new FormTableBuilder(to - from, nouns.Length);
        for (var i = from; i < to; i++)
        {
            builder.Lemma = i;
            Conjugation.Write(verbs[i], ref builder);
        }
        for (var i = part == parts - 1 ? 0 : nouns.Length; i < nouns.Length; i++)
        {
            builder.Lemma = i;
            Declension.Write(nouns[i], ref builder);
        }
        return builder;
    }

    /// <summary>What a folded word without clitics can be; empty when it is no form of any lemma.</summary>
    public ReadOnlySpan<FormEntry> Lookup(ReadOnlySpan<char> folded)
    {
        var hash = HashOf(folded);
        var bit = FilterBitOf(hash);
        if ((_filter[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
            return [];
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var key = ref _keys[_slots[slot] - 1];
            if (key.Hash == hash && _letters.AsSpan(key.Start, key.Length).SequenceEqual(folded))
                return _entries.AsSpan(key.FirstEntry, key.EntryCount);
        }
        return [];
    }

    // Slots take the low bits of the hash, the filter the high ones of its product with 2^32 over the golden ratio.
    private uint FilterBitOf(uint hash) => (hash * 2654435769u) >> (32 - _filterBits);

    internal static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
