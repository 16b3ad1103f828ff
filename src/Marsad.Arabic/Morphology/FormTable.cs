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
    private readonly char[] _letters;
    private readonly Key[] _keys;
    private readonly int[] _slots;
    private readonly FormEntry[] _entries;

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
        var builder = new FormTableBuilder(verbList.Length, nounList.Length);
        for (var i = 0; i < verbList.Length; i++)
        {
            builder.Lemma = i;
            Conjugation.Write(verbList[i], ref builder);
        }
        for (var i = 0; i < nounList.Length; i++)
        {
            builder.Lemma = i;
            Declension.Write(nounList[i], ref builder);
        }
        var (letters, keys, slots, entries) = builder.Pack();
        return new FormTable(verbList, nounList, letters, keys, slots, entries);
    }

    /// <summary>What a folded word without clitics can be; empty when it is no form of any lemma.</summary>
    public ReadOnlySpan<FormEntry> Lookup(ReadOnlySpan<char> folded)
    {
        var hash = HashOf(folded);
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly var key = ref _keys[_slots[slot] - 1];
            if (key.Hash == hash && _letters.AsSpan(key.Start, key.Length).SequenceEqual(folded))
                return _entries.AsSpan(key.FirstEntry, key.EntryCount);
        }
        return [];
    }

    internal static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
