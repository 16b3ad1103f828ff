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

    public FormTableBuilder(int verbs, int nouns)
    {
        // About 150 different forms of a verb, 12 of a noun, eight letters each.
        var forms = Math.Max(64, (verbs * 150) + (nouns * 12));
        _letters = new char[forms * 8];
        _keys = new FormTable.Key[forms];
        _nodes = new Node[forms * 2];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)forms * 2)];
    }

    public readonly bool LettersOnly => true;

    /// <summary>The lemma whose forms come next.</summary>
    public int Lemma { get; set; }

    public void Add(ReadOnlySpan<char> vocalised, FormFeatures features)
    {
        Span<char> bare = stackalloc char[vocalised.Length];
        bare = bare[..Marks.Strip(vocalised, bare)];
        var entry = new FormEntry(Lemma, features);
        AddFolded(bare, entry);
        // ؤو is written in three ways: رؤوس, رءوس, شئون; of a word in أ also بدأوا.
        var seat = bare.IndexOf("ؤو", StringComparison.Ordinal);
        if (seat <= 0)
            return;
        bare[seat] = 'ء';
        AddFolded(bare, entry);
        bare[seat] = 'ئ';
        AddFolded(bare, entry);
        if (bare[seat - 1] != 'ا')
        {
            bare[seat] = 'أ';
            AddFolded(bare, entry);
        }
    }

    private void AddFolded(ReadOnlySpan<char> bare, FormEntry entry)
    {
        if (_letterCount + bare.Length > _letters.Length)
            Array.Resize(ref _letters, (_letters.Length * 2) + bare.Length);
        var word = _letters.AsSpan(_letterCount, bare.Length);
        for (var i = 0; i < bare.Length; i++)
            word[i] = Fold(bare[i]);
        var hash = FormTable.HashOf(word);
        var mask = _slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref var key = ref _keys[_slots[slot] - 1];
            if (key.Hash == hash && _letters.AsSpan(key.Start, key.Length).SequenceEqual(word))
            {
                Append(ref key, entry);
                return;
            }
        }
        if (_keyCount == _keys.Length)
            Array.Resize(ref _keys, _keys.Length * 2);
        _keys[_keyCount++] = new FormTable.Key(_letterCount, bare.Length, hash, NewNode(entry), 1);
        _letterCount += bare.Length;
        _slots[slot] = _keyCount;
        if (_keyCount * 2 > _slots.Length)
            Rehash();
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
            var (a, b) = (known.Features, entry.Features);
            if (a with { Moods = b.Moods, Cases = b.Cases } == b)
            {
                known = known with { Features = a with { Moods = a.Moods | b.Moods, Cases = a.Cases | b.Cases } };
                return;
            }
        }
        _nodes[last].Next = NewNode(entry);
        // The array may have moved, the key has not: only its count changes.
        key = key with
        {
            EntryCount = key.EntryCount + 1,
        };
    }

    private int NewNode(FormEntry entry)
    {
        if (_nodeCount == _nodes.Length)
            Array.Resize(ref _nodes, _nodes.Length * 2);
        _nodes[_nodeCount] = new Node { Entry = entry, Next = -1 };
        return _nodeCount++;
    }

    private void Rehash()
    {
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
