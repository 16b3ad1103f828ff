using System.Runtime.CompilerServices;

namespace Marsad.Arabic.Morphology;

/// <summary>Gathers forms under their folded letters, then packs them into arrays.</summary>
internal struct FormTableBuilder : IFormSink
{
    private char[] _letters;
    private int _letterCount;
    private FormTable.Key[] _keys;
    private int _keyCount;
    private int[] _slots;
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
        // About 50 forms of a verb that no other lemma has, six of a noun, seven letters each. More room than is needed costs
        // more than growing once: what is small stays in the cache.
        var forms = Math.Max(64, (verbs * 50) + (nouns * 6));
        _letters = new char[forms * 7];
        _keys = new FormTable.Key[forms];
        _nodes = new Node[forms * 9 / 4];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)forms * 2)];
    }

    public readonly bool LettersOnly => true;

    /// <summary>The lemma whose forms come next.</summary>
    public int Lemma { get; set; }

    public void Add(ReadOnlySpan<char> vocalised, FormFeatures features)
    {
        var word = RoomFor(vocalised.Length);
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
        foreach (var c in bare[seat - 1] == 'ا' ? "ءئ" : "ءئأ")
        {
            bare[seat] = c;
            var word = RoomFor(bare.Length)[..bare.Length];
            for (var i = 0; i < bare.Length; i++)
                word[i] = Fold(bare[i]);
            AddFolded(word, entry);
        }
    }

    private Span<char> RoomFor(int length)
    {
        if (_letterCount + length > _letters.Length)
            Array.Resize(ref _letters, (_letters.Length * 2) + length);
        return _letters.AsSpan(_letterCount, length);
    }

    /// <summary>
    /// Adds all that another builder has gathered, behind what is here. No lemma may be in both: their entries are not
    /// compared.
    /// </summary>
    public void AddAll(in FormTableBuilder other)
    {
        foreach (ref readonly var known in other._keys.AsSpan(0, other._keyCount))
        {
            var word = other._letters.AsSpan(known.Start, known.Length);
            ref var key = ref Find(word, known.Hash, out var slot);
            var last = -1;
            if (Unsafe.IsNullRef(ref key))
            {
                word.CopyTo(RoomFor(word.Length));
                key = ref NewKey(word.Length, known.Hash, slot);
            }
            else
            {
                for (var i = key.FirstEntry; i >= 0; i = _nodes[i].Next)
                    last = i;
            }
            for (var i = known.FirstEntry; i >= 0; i = other._nodes[i].Next)
            {
                var node = NewNode(other._nodes[i].Entry);
                if (last < 0)
                    key = key with { FirstEntry = node };
                else
                    _nodes[last].Next = node;
                last = node;
            }
            key = key with { EntryCount = key.EntryCount + known.EntryCount };
            RehashWhenFull();
        }
    }

    /// <summary>Adds a word that stands where the next new one belongs: behind the letters that are in use.</summary>
    private void AddFolded(ReadOnlySpan<char> word, FormEntry entry)
    {
        var hash = FormTable.HashOf(word);
        ref var key = ref Find(word, hash, out var slot);
        if (!Unsafe.IsNullRef(ref key))
        {
            Append(ref key, entry);
            return;
        }
        key = ref NewKey(word.Length, hash, slot);
        key = key with { FirstEntry = NewNode(entry), EntryCount = 1 };
        RehashWhenFull();
    }

    /// <summary>The key of a word, or no reference and the slot that is free for it.</summary>
    private readonly ref FormTable.Key Find(ReadOnlySpan<char> word, uint hash, out int slot)
    {
        var mask = _slots.Length - 1;
        for (slot = (int)(hash & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref var key = ref _keys[_slots[slot] - 1];
            if (key.Hash == hash && _letters.AsSpan(key.Start, key.Length).SequenceEqual(word))
                return ref key;
        }
        return ref Unsafe.NullRef<FormTable.Key>();
    }

    /// <summary>A key without entries for the letters behind those in use.</summary>
    private ref FormTable.Key NewKey(int length, uint hash, int slot)
    {
        if (_keyCount == _keys.Length)
            Array.Resize(ref _keys, _keys.Length * 2);
        ref var key = ref _keys[_keyCount++];
        key = new FormTable.Key(_letterCount, length, hash, -1, 0);
        _letterCount += length;
        _slots[slot] = _keyCount;
        return ref key;
    }

    /// <summary>Adds an entry to a key; forms that differ in mood or case only become one entry.</summary>
    private void Append(ref FormTable.Key key, FormEntry entry)
    {
        var last = key.FirstEntry;
        for (var i = key.FirstEntry; i >= 0; i = _nodes[i].Next)
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
        _nodes[last].Next = node;
        key = key with { EntryCount = key.EntryCount + 1 };
    }

    private int NewNode(FormEntry entry)
    {
        if (_nodeCount == _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        _nodes[_nodeCount] = new Node { Entry = entry, Next = -1 };
        return _nodeCount++;
    }

    private void RehashWhenFull()
    {
        if (_keyCount * 2 <= _slots.Length)
            return;
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var k = 0; k < _keyCount; k++)
        {
            var slot = (int)(_keys[k].Hash & (uint)mask);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = k + 1;
        }
    }

    public readonly (char[] Letters, FormTable.Key[] Keys, int[] Slots, FormEntry[] Entries) Pack()
    {
        var entries = new FormEntry[_nodeCount];
        var keys = new FormTable.Key[_keyCount];
        var next = 0;
        for (var k = 0; k < _keyCount; k++)
        {
            keys[k] = _keys[k] with { FirstEntry = next };
            for (var i = _keys[k].FirstEntry; i >= 0; i = _nodes[i].Next)
                entries[next++] = _nodes[i].Entry;
        }
        return (_letters[.._letterCount], keys, _slots, entries);
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
