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
}

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">Which table.</param>
/// <param name="Weak">Whether the words need a cue beside them: they are common words too.</param>
/// <param name="Index">Row in the table.</param>
/// <param name="Short">Whether the words are short for what they name where a text is about it; weak elsewhere.</param>
internal readonly record struct NameItem(NameKind Kind, bool Weak, int Index, bool Short = false);

/// <summary>
/// All names of the theatres in one tree over folded words. The first word of a name is kept as it is written; the words after
/// it without their article, which reports put and drop. Immutable once built, safe for many threads, no allocation per look-up.
/// </summary>
internal sealed class NameTrie
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<NameItem>?> _items = [null];

    public NameTrie() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds names of one thing; one that begins with a question mark is weak, with a tilde short, one without a word is left out.</summary>
    public void Add(IReadOnlyList<string> names, NameItem item)
    {
        if (names.Count == 0)
            return;
        // Parsed together, since a text costs more to set up than a name to read.
        var text = ArabicText.Parse(string.Join('\n', names));
        int node = 0,
            name = 0;
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            var kind = text.Tokens[t].Kind;
            if (kind == TokenKind.LineBreak)
            {
                Keep(node, Marked(item, names[name]));
                node = 0;
                name++;
            }
            else if (IsNameWord(kind))
                node = Follow(node, node == 0 ? text.FoldedOf(t) : WithoutArticle(text.FoldedOf(t)));
        }
        Keep(node, Marked(item, names[name]));
    }

    private static NameItem Marked(NameItem item, string name) =>
        item with
        {
            Weak = item.Weak || name[0] is '?' or '~',
            Short = name[0] == '~',
        };

    private int Follow(int node, ReadOnlySpan<char> word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out var known);
        if (!known)
            id = _words.Count;
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Key(node, id), out known);
        if (!known)
        {
            next = _items.Count;
            _items.Add(null);
        }
        return next;
    }

    private void Keep(int node, NameItem item)
    {
        if (node == 0)
            return;
        var items = _items[node] ??= [];
        var i = items.FindIndex(x => x.Kind == item.Kind && x.Index == item.Index);
        if (i < 0)
            items.Add(item);
        else if (!item.Weak || (item.Short && items[i].Weak))
            items[i] = item;
    }

    /// <summary>The id of a word; 0 when no name holds it.</summary>
    public int Word(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out var id) ? id : 0;

    /// <summary>The node after a word; 0 when there is none.</summary>
    public int Next(int node, int word) => _edges.TryGetValue(Key(node, word), out var next) ? next : 0;

    /// <summary>What ends at a node.</summary>
    public ReadOnlySpan<NameItem> At(int node) => CollectionsMarshal.AsSpan(_items[node]);

    /// <summary>The names that mean more than one thing.</summary>
    public IEnumerable<IReadOnlyList<NameItem>> Shared() => _items.OfType<List<NameItem>>().Where(i => i.Count > 1);

    /// <summary>Whether a token of this kind can be part of a name.</summary>
    public static bool IsNameWord(TokenKind kind) => kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number;

    /// <summary>A folded word without «ال».</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> folded) =>
        folded.Length > 3 && folded[0] == 'ا' && folded[1] == 'ل' ? folded[2..] : folded;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
