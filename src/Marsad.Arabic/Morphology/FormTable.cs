using Marsad.Arabic.Clitics;

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

    private readonly WordTable<FormSlot> _slots;
    private readonly FormEntry[] _entries;

    private FormTable(VerbLemma[] verbs, NounLemma[] nouns, WordTable<FormSlot> slots, FormEntry[] entries)
    {
        Verbs = verbs;
        Nouns = nouns;
        (_slots, _entries) = (slots, entries);
    }

    /// <summary>The verbs in the order given.</summary>
    public IReadOnlyList<VerbLemma> Verbs { get; }

    /// <summary>The nouns in the order given.</summary>
    public IReadOnlyList<NounLemma> Nouns { get; }

    /// <summary>How many different folded forms there are.</summary>
    public int FormCount => _slots.Count;

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
        var (slots, entries) = builders[0].Pack();
        return new FormTable(verbList, nounList, slots, entries);
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
        ref readonly var slot = ref _slots.Find(folded);
        return _entries.AsSpan(slot.First, slot.Count);
    }

    /// <summary>What a folded word is as a stem, the words of grammar left out.</summary>
    internal StemKinds KindsOf(ReadOnlySpan<char> folded) => _slots.Find(folded).Kinds;
}
