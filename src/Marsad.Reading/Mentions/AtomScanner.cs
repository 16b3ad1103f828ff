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
        var atoms = new List<Atom>(text.Tokens.Length);
        var tokens = text.Tokens;
        Span<char> buffer = stackalloc char[64];
        for (var t = 0; t < tokens.Length; t++)
        {
            starts[t] = atoms.Count;
            if (!NameTrie.IsNameWord(tokens[t].Kind))
                continue;
            var word = text.FoldedOf(t);
            Try(text, names, word, t, default, atoms, starts[t]);
            if (tokens[t].Kind != TokenKind.Word || word.Length < 4)
                continue;
            var rest = word;
            byte letters = 0;
            var and = false;
            if (rest[0] is 'و' or 'ف')
            {
                rest = rest[1..];
                letters = 1;
                and = true;
                Try(text, names, rest, t, new(letters, and, '\0'), atoms, starts[t]);
            }
            if (rest.Length < 4 || rest[0] is not ('ب' or 'ل' or 'ك'))
                continue;
            // «كـ» before a bare name is rarer than a word that begins with it («كريمة»).
            if (rest[0] == 'ك' && rest[1..] is not ['ا', 'ل', ..])
                continue;
            var preposition = rest[0];
            letters++;
            if (preposition == 'ل' && rest[1] == 'ل' && rest.Length < buffer.Length)
            {
                buffer[0] = 'ا';
                rest[1..].CopyTo(buffer[1..]);
                Try(text, names, buffer[..rest.Length], t, new(letters, and, preposition, true), atoms, starts[t]);
            }
            Try(text, names, rest[1..], t, new(letters, and, preposition), atoms, starts[t]);
        }
        starts[tokens.Length] = atoms.Count;
        return atoms;
    }

    private static void Try(
        ArabicText text,
        NameTrie names,
        ReadOnlySpan<char> firstWord,
        int t,
        Clitics clitics,
        List<Atom> atoms,
        int from
    )
    {
        var word = names.Word(firstWord);
        if (word == 0)
            return;
        var node = names.Next(0, word);
        if (node == 0)
            return;
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
            word = names.Word(NameTrie.WithoutArticle(text.FoldedOf(next)));
            if (word == 0 || (node = names.Next(node, word)) == 0)
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
