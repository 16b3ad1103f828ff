using System.Runtime.CompilerServices;
using Marsad.Arabic.Clitics;

namespace Marsad.Arabic.Morphology;

/// <summary>Gathers forms under their folded letters, then packs them into arrays.</summary>
internal struct FormTableBuilder : IFormSink
{
    private readonly WordTable<FormSlot> _slots;
    private Node[] _nodes;
    private int _nodeCount;

    private struct Node
    {
        public FormEntry Entry;
        public int Next;
    }

    /// <summary>
    /// The bits of features that two forms may differ in and still be one entry. Features are compared as one number: field
    /// by field is a call for each of the eight in code that is compiled ahead of time.
    /// </summary>
    private static readonly ulong MoodsAndCases = BitsOf(
        default(FormFeatures) with
        {
            Moods = (Moods)byte.MaxValue,
            Cases = (Cases)byte.MaxValue,
        }
    );

    public FormTableBuilder(int verbs, int nouns)
    {
        // About 50 forms of a verb that no other lemma has, six of a noun. More room than is needed costs more than growing
        // once: what is small stays in the cache.
        var forms = Math.Max(64, (verbs * 50) + (nouns * 6));
        _slots = new WordTable<FormSlot>(forms);
        _nodes = new Node[forms * 9 / 4];
    }

    public readonly bool LettersOnly => true;

    /// <summary>The lemma whose forms come next.</summary>
    public int Lemma { get; set; }

    public void Add(ReadOnlySpan<char> vocalised, FormFeatures features)
    {
        Span<char> word = stackalloc char[vocalised.Length];
        var length = 0;
        var seat = -1;
        var before = '\0';
        foreach (var c in vocalised)
        {
            if (Marks.IsMark(c))
                continue;
            if (before == 'ؤ' && c == 'و' && length > 1 && seat < 0)
                seat = length - 1;
            before = c;
            word[length++] = Fold(c);
        }
        var entry = new FormEntry(Lemma, features);
        AddFolded(word[..length], entry);
        if (seat > 0)
            AddSpellings(vocalised, seat, entry);
    }

    /// <summary>ؤو is written in three ways: رؤوس, رءوس, شئون; of a word in أ also بدأوا.</summary>
    private void AddSpellings(ReadOnlySpan<char> vocalised, int seat, FormEntry entry)
    {
        Span<char> bare = stackalloc char[vocalised.Length];
        bare = bare[..Marks.Strip(vocalised, bare)];
        Span<char> word = stackalloc char[bare.Length];
        foreach (var c in bare[seat - 1] == 'ا' ? "ءئ" : "ءئأ")
        {
            bare[seat] = c;
            for (var i = 0; i < bare.Length; i++)
                word[i] = Fold(bare[i]);
            AddFolded(word, entry);
        }
    }

    /// <summary>
    /// Adds all that another builder has gathered, behind what is here. No lemma may be in both: their entries are not
    /// compared.
    /// </summary>
    public void AddAll(in FormTableBuilder other)
    {
        foreach (ref readonly var place in other._slots.Places)
            if (place.Word.IsSome)
                AddAll(ref _slots.Add(place.Word), place.Value, other._nodes);
        foreach (var form in other._slots.LongWords)
            AddAll(ref _slots.Add(form), other._slots.Find(form), other._nodes);
    }

    private void AddAll(ref FormSlot slot, in FormSlot other, Node[] nodes)
    {
        var last = slot.Count == 0 ? -1 : slot.First;
        while (last >= 0 && _nodes[last].Next >= 0)
            last = _nodes[last].Next;
        for (var i = other.First; i >= 0; i = nodes[i].Next)
        {
            var node = NewNode(nodes[i].Entry);
            if (last < 0)
                slot.First = node;
            else
                _nodes[last].Next = node;
            last = node;
        }
        slot.Count += other.Count;
    }

    /// <summary>Adds an entry to a word; forms that differ in mood or case only become one entry.</summary>
    private void AddFolded(ReadOnlySpan<char> word, FormEntry entry)
    {
        ref var slot = ref _slots.Add(word);
        var last = -1;
        for (var i = slot.Count == 0 ? -1 : slot.First; i >= 0; i = _nodes[i].Next)
        {
            last = i;
            ref var known = ref _nodes[i].Entry;
            if (known.Lemma != entry.Lemma)
                continue;
            var (a, b) = (BitsOf(known.Features), BitsOf(entry.Features));
            if (((a ^ b) & ~MoodsAndCases) == 0)
            {
                known = known with { Features = Unsafe.BitCast<ulong, FormFeatures>(a | b) };
                return;
            }
        }
        // First the node, then its place: the array may move.
        var node = NewNode(entry);
        if (last < 0)
            slot.First = node;
        else
            _nodes[last].Next = node;
        slot.Count++;
    }

    private int NewNode(FormEntry entry)
    {
        if (_nodeCount == _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        _nodes[_nodeCount] = new Node { Entry = entry, Next = -1 };
        return _nodeCount++;
    }

    /// <summary>Lays the entries of each form side by side.</summary>
    public readonly (WordTable<FormSlot> Slots, FormEntry[] Entries) Pack()
    {
        var entries = new FormEntry[_nodeCount];
        var next = 0;
        foreach (ref var place in _slots.Places)
            if (place.Word.IsSome)
                Pack(ref place.Value, entries, ref next);
        foreach (var form in _slots.LongWords)
            Pack(ref _slots.Add(form), entries, ref next);
        return (_slots, entries);
    }

    private readonly void Pack(ref FormSlot slot, FormEntry[] entries, ref int next)
    {
        var first = next;
        for (var i = slot.First; i >= 0; i = _nodes[i].Next)
        {
            entries[next++] = _nodes[i].Entry;
            slot.Kinds |= _nodes[i].Entry.Features.Aspect switch
            {
                Aspect.Perfect or Aspect.Imperative => StemKinds.Verb,
                Aspect.Imperfect => StemKinds.Imperfect,
                _ => StemKinds.Noun,
            };
        }
        slot.First = first;
    }

    private static ulong BitsOf(FormFeatures features) => Unsafe.BitCast<FormFeatures, ulong>(features);

    private static char Fold(char c) =>
        c switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ئ' => 'ي',
            'ة' => 'ه',
            'ؤ' => 'و',
            _ => c,
        };
}
