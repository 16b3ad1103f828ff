using System.Runtime.InteropServices;
using Marsad.Arabic;

namespace Marsad.Reading.Theatres;

/// <summary>What a name leads to.</summary>
internal enum NameKind : byte
{
    Entity,
    Institution,
    Title,
    Adjective,
    PlaceKind,
    Direction,
    Allegiance,
    Word,

    /// <summary>A name of imported places: the row of the one that bears it, or the complement of that of a list of several.</summary>
    Listed,
}

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">Which table.</param>
/// <param name="Weak">Whether the words need a cue beside them: they are common words too.</param>
/// <param name="Index">Row in the table.</param>
/// <param name="Short">Whether the words are short for what they name where a text is about it; weak elsewhere.</param>
/// <param name="Definite">Whether a word after the first has its article in each of its spellings that this tree takes for one.</param>
internal readonly record struct NameItem(
    NameKind Kind,
    bool Weak,
    int Index,
    bool Short = false,
    bool Definite = false
);

/// <summary>
/// All names of the theatres in one tree over folded words. The first word of a name is kept as it is written; the words after
/// it without their article, which reports put and drop. Immutable once built, safe for many threads, no allocation per look-up.
/// </summary>
internal sealed class NameTrie
{
    private const int Many = 1024;

    private readonly WordTable<NameWord> _words = new();
    private readonly Dictionary<long, int> _edges = [];
    private Node[] _nodes = new Node[Many];
    private int _count = 1;
    private readonly List<List<int>> _bearers = [];

    /// <summary>A word of a name: its number, and the node of the names that begin with it, or 0.</summary>
    private record struct NameWord(int Id, int First);

    /// <summary>Where names end or go on.</summary>
    internal struct Node
    {
        /// <summary>What the names that end here mean; null where none does.</summary>
        public NameItem[]? Items;

        /// <summary>A bit for each word that a name goes on with, many words to a bit: most look-ups end here.</summary>
        public ulong Onward;

        /// <summary>Whether a name may go on with a word; most look-ups end here.</summary>
        /// <param name="word">The number of the word; none goes on with one that has none.</param>
        public readonly bool MayGoOn(int word) => word > 0 && (Onward & BitOf(word)) != 0;
    }

    /// <summary>Adds names of one thing; one that begins with a question mark is weak, with a tilde short, one without a word is left out.</summary>
    public void Add(IReadOnlyList<string> names, NameItem item) => Add([.. names.Select(name => (name, item))]);

    /// <summary>Adds names of several things in one go.</summary>
    public void Add(IReadOnlyList<(string Name, NameItem Item)> names)
    {
        if (names.Count == 0)
            return;
        // A gazetteer's thousands at once; for a few names the tables grow better by themselves.
        if (names.Count > Many)
        {
            _words.EnsureCapacity(_words.Count + names.Count);
            _edges.EnsureCapacity(_edges.Count + names.Count);
        }
        // Parsed together, since a text costs more to set up than a name to read.
        var text = ArabicText.Parse(string.Join('\n', names.Select(static n => n.Name)));
        int node = 0,
            name = 0;
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            var kind = text.Tokens[t].Kind;
            if (kind == TokenKind.LineBreak)
            {
                Keep(node, Marked(names[name].Item, names[name].Name));
                node = 0;
                name++;
            }
            else if (IsNameWord(kind))
                node = Follow(node, node == 0 ? text.FoldedOf(t) : WithoutArticle(text.FoldedOf(t)));
        }
        Keep(node, Marked(names[name].Item, names[name].Name));
    }

    private static NameItem Marked(NameItem item, string name) =>
        item with
        {
            Weak = item.Weak || name[0] is '?' or '~',
            Short = name[0] == '~',
            Definite = name.Contains(" ال", StringComparison.Ordinal),
        };

    private int Follow(int node, ReadOnlySpan<char> letters)
    {
        ref var word = ref _words.Add(letters);
        if (word.Id == 0)
            word.Id = _words.Count;
        if (node == 0)
            return word.First != 0 ? word.First : word.First = NewNode();
        _nodes[node].Onward |= BitOf(word.Id);
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, word.Id), out var known);
        return known ? next : next = NewNode();
    }

    private int NewNode()
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, _count * 2);
        return _count++;
    }

    private void Keep(int node, NameItem item)
    {
        if (node == 0)
            return;
        ref var items = ref _nodes[node].Items;
        items ??= [];
        if (item.Kind == NameKind.Listed && Bear(items, item))
            return;
        var i = Array.FindIndex(items, x => x.Kind == item.Kind && x.Index == item.Index);
        if (i < 0)
            items = [.. items, item];
        else
            items[i] = (!item.Weak || (item.Short && items[i].Weak) ? item : items[i]) with
            {
                Definite = item.Definite && items[i].Definite,
            };
    }

    // Imported names are shared by many: one item stands for all that bear a name, or a word would have a dozen.
    private bool Bear(NameItem[] items, NameItem place)
    {
        var i = Array.FindIndex(items, static x => x.Kind == NameKind.Listed);
        if (i < 0)
            return false;
        if (items[i].Index >= 0)
        {
            _bearers.Add([items[i].Index]);
            items[i] = items[i] with { Index = ~(_bearers.Count - 1) };
        }
        items[i] = items[i] with { Weak = items[i].Weak || place.Weak };
        var bearers = _bearers[~items[i].Index];
        if (!bearers.Contains(place.Index))
            bearers.Add(place.Index);
        return true;
    }

    /// <summary>The rows of the places that bear an imported name.</summary>
    public IReadOnlyList<int> Bearers(NameItem listed) => listed.Index >= 0 ? [listed.Index] : _bearers[~listed.Index];

    /// <summary>What a whole name leads to.</summary>
    public ReadOnlySpan<NameItem> Find(string name)
    {
        var text = ArabicText.Parse(name);
        var node = 0;
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            if (!IsNameWord(text.Tokens[t].Kind))
                continue;
            node = node == 0 ? Begin(text.FoldedOf(t)) : Next(node, text.FoldedOf(t));
            if (node == 0)
                return [];
        }
        return node == 0 ? [] : At(node);
    }

    /// <summary>The node after the first word of a name; 0 when no name begins with it.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="folded">Its letters.</param>
    public int Begin(WordKey key, ReadOnlySpan<char> folded) => _words.Find(key, folded).First;

    /// <summary>The same for a word whose key is not known.</summary>
    public int Begin(ReadOnlySpan<char> folded) => _words.Find(folded).First;

    /// <summary>The node after a further word of a name; 0 when no name goes on with it.</summary>
    /// <param name="node">The node before.</param>
    /// <param name="key">The word's key, if it has one.</param>
    /// <param name="folded">Its letters.</param>
    public int Next(int node, WordKey key, ReadOnlySpan<char> folded)
    {
        return _nodes[node].Onward != 0 ? Next(node, NumberOf(key, folded)) : 0;
    }

    /// <summary>The same for a word whose number is known.</summary>
    public int Next(int node, int word) =>
        _nodes[node].MayGoOn(word) && _edges.TryGetValue(Key(node, word), out var next) ? next : 0;

    /// <summary>The number of a further word of a name; 0 when no name goes on with it.</summary>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="folded">Its letters.</param>
    public int NumberOf(WordKey key, ReadOnlySpan<char> folded)
    {
        var bare = WithoutArticle(folded);
        return _words.Find(key.From(folded.Length - bare.Length), bare).Id;
    }

    /// <summary>The same for a word whose key is not known.</summary>
    public int Next(int node, ReadOnlySpan<char> folded) => Next(node, default, folded);

    /// <summary>A node.</summary>
    internal ref readonly Node Of(int node) => ref _nodes[node];

    /// <summary>What ends at a node.</summary>
    public ReadOnlySpan<NameItem> At(int node) => _nodes[node].Items;

    /// <summary>The names that mean more than one thing.</summary>
    public IEnumerable<IReadOnlyList<NameItem>> Shared() => Ends().Where(static items => items.Length > 1);

    /// <summary>The names that imported places bear, with all else that they mean.</summary>
    public IEnumerable<IReadOnlyList<NameItem>> Listed() =>
        Ends().Where(static items => Array.Exists(items, static i => i.Kind == NameKind.Listed));

    private IEnumerable<NameItem[]> Ends() => _nodes.Select(static node => node.Items).OfType<NameItem[]>();

    /// <summary>Whether a token of this kind can be part of a name.</summary>
    public static bool IsNameWord(TokenKind kind) => kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number;

    /// <summary>A folded word without «ال».</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded) =>
        folded.Length > 3 && folded[0] == 'ا' && folded[1] == 'ل' ? folded[2..] : folded;

    private static ulong BitOf(int word) => 1UL << (word & 63);

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
