using System.Runtime.InteropServices;
using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Finds all names of a text in one pass: for each token the longest name of each kind that begins there, with proclitics tried
/// off its first word. Quotation marks, brackets and dashes inside a name are stepped over.
/// </summary>
internal static class AtomScanner
{
    private const int LongestName = 14;

    /// <summary>The atoms of a text by their first token; <paramref name="starts"/> gets, for each token, the first of its atoms.</summary>
    public static List<Atom> Scan(ArabicText text, NameTrie names, int[] starts)
    {
        var tokens = text.Tokens;
        // News has an atom for every second or third word.
        var atoms = new List<Atom>(tokens.Length / 2);
        var keys = text.Keys;
        for (var t = 0; t < tokens.Length; t++)
        {
            starts[t] = atoms.Count;
            if (!NameTrie.IsNameWord(tokens[t].Kind))
                continue;
            var word = text.FoldedOf(t);
            var key = keys[t];
            if (names.Begin(key, word) is > 0 and var node)
                Follow(text, names, node, t, default, atoms);
            if (tokens[t].Kind == TokenKind.Word && word.Length >= 4)
                Unclitic(text, names, t, key, atoms);
        }
        starts[tokens.Length] = atoms.Count;
        return atoms;
    }

    /// <summary>Finds the names that begin with a word once its conjunction and its preposition are taken off.</summary>
    private static void Unclitic(ArabicText text, NameTrie names, int t, WordKey key, List<Atom> atoms)
    {
        const int Longest = 64;
        var rest = text.FoldedOf(t);
        byte letters = 0;
        var and = rest[0] is 'و' or 'ف';
        if (and)
        {
            rest = rest[1..];
            key = key.From(1);
            letters++;
            if (names.Begin(key, rest) is > 0 and var node)
                Follow(text, names, node, t, new(letters, and, '\0'), atoms);
        }
        if (rest.Length < 4 || rest[0] is not ('ب' or 'ل' or 'ك'))
            return;
        var preposition = rest[0];
        rest = rest[1..];
        key = key.From(1);
        // «كـ» before a bare name is rarer than a word that begins with it («كريمة»).
        if (preposition == 'ك' && rest is not ['ا', 'ل', ..])
            return;
        letters++;
        if (preposition == 'ل' && rest[0] == 'ل' && rest.Length < Longest)
        {
            Span<char> definite = stackalloc char[Longest];
            definite[0] = 'ا';
            rest.CopyTo(definite[1..]);
            if (
                names.Begin(WordKey.Of(definite[..(rest.Length + 1)]), definite[..(rest.Length + 1)])
                is > 0
                    and var node
            )
                Follow(text, names, node, t, new(letters, and, preposition, true), atoms);
        }
        if (names.Begin(key, rest) is > 0 and var first)
            Follow(text, names, first, t, new(letters, and, preposition), atoms);
    }

    /// <summary>Keeps the names that begin at a token and go on from a node.</summary>
    private static void Follow(ArabicText text, NameTrie names, int node, int t, Clitics clitics, List<Atom> atoms)
    {
        // the atoms of a token are the last there are
        var from = atoms.Count;
        while (from > 0 && atoms[from - 1].First == t)
            from--;
        var tokens = text.Tokens;
        var end = t + 1;
        var open = 0;
        Keep(names.At(node), t, end, clitics, atoms, from);
        for (var next = end; next < tokens.Length && next < t + LongestName; next++)
        {
            var token = tokens[next];
            if (!NameTrie.IsNameWord(token.Kind))
            {
                if (token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
                    return;
                switch (MarkOf(text.Raw[token.Start]))
                {
                    case Mark.Open:
                        open++;
                        break;
                    case Mark.Both:
                        open ^= 1;
                        break;
                    case Mark.Close:
                        open = Math.Max(0, open - 1);
                        break;
                    case Mark.Dash:
                        break;
                    default:
                        return;
                }
                continue;
            }
            node = names.Next(node, text.Keys[next], text.FoldedOf(next));
            if (node == 0)
                return;
            end = next + 1;
            if (
                open > 0
                && end < tokens.Length
                && tokens[end].Kind is TokenKind.Punctuation or TokenKind.Symbol
                && MarkOf(text.Raw[tokens[end].Start]) is Mark.Close or Mark.Both
            )
                Keep(names.At(node), t, end + 1, clitics, atoms, from);
            else
                Keep(names.At(node), t, end, clitics, atoms, from);
        }
    }

    private static void Keep(
        ReadOnlySpan<NameItem> items,
        int first,
        int end,
        Clitics clitics,
        List<Atom> atoms,
        int from
    )
    {
        foreach (var item in items)
        {
            // A longer name of the same kind takes the place of a shorter one, whatever clitics were taken off.
            var here = CollectionsMarshal.AsSpan(atoms)[from..];
            var better = false;
            for (var i = here.Length - 1; i >= 0; i--)
                if (here[i].Item.Kind == item.Kind)
                {
                    if (here[i].End < end)
                    {
                        atoms.RemoveAt(from + i);
                        here = CollectionsMarshal.AsSpan(atoms)[from..];
                    }
                    else if (here[i].End > end || here[i].Clitics != clitics)
                        better = true;
                }
            if (!better)
                atoms.Add(new Atom(item, first, end, clitics));
        }
    }

    internal static Mark MarkOf(char c) =>
        c switch
        {
            '«' or '(' or '[' or '“' or '„' or '‹' => Mark.Open,
            '»' or ')' or ']' or '”' or '›' => Mark.Close,
            '"' or '\'' or '’' or '‘' => Mark.Both,
            '-' or '–' or '—' => Mark.Dash,
            _ => Mark.Other,
        };

    internal enum Mark
    {
        Other,
        Open,
        Close,
        Both,
        Dash,
    }
}
