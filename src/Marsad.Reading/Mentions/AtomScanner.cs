using System.Runtime.InteropServices;
using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Finds all names of a text in one pass: for each token the longest name of each kind that begins there, with proclitics tried
/// off its first word. Quotation marks, brackets and dashes inside a name are stepped over. What it found is good until the
/// next text. Not for two threads at once.
/// </summary>
internal sealed class AtomScanner(NameTrie names)
{
    private const int LongestName = 14;

    private readonly NameStarts _known = new(names);
    private readonly List<Atom> _atoms = [];
    private int[] _starts = [];

    /// <summary>The atoms of the text by their first token.</summary>
    public ReadOnlySpan<Atom> Atoms => CollectionsMarshal.AsSpan(_atoms);

    /// <summary>The atoms that begin at a token.</summary>
    public ReadOnlySpan<Atom> At(int token) => Atoms[_starts[token].._starts[token + 1]];

    /// <summary>Turns to a text.</summary>
    public void Scan(ArabicText text)
    {
        var tokens = text.Tokens;
        _atoms.Clear();
        if (_starts.Length <= tokens.Length)
            _starts = new int[tokens.Length * 2 + 1];
        _known.Open(text);
        for (var t = 0; t < tokens.Length; t++)
        {
            _starts[t] = _atoms.Count;
            if (NameTrie.IsNameWord(tokens[t].Kind))
                foreach (ref readonly var start in _known.At(t))
                    Follow(text, t, start);
        }
        _starts[tokens.Length] = _atoms.Count;
        _known.Close();
    }

    /// <summary>Keeps the names that begin at a token.</summary>
    private void Follow(ArabicText text, int t, in NameStart start)
    {
        var (node, at, clitics) = start;
        // the atoms of a token are the last there are
        var from = _starts[t];
        var tokens = text.Tokens;
        var end = t + 1;
        var open = 0;
        Keep(at.Items, t, end, clitics, from);
        if (at.Onward == 0)
            return;
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
            var word = at.Onward == 0 ? 0 : _known.NumberOf(next);
            if (!at.MayGoOn(word) || (node = names.Next(node, word)) == 0)
                return;
            at = names.Of(node);
            end = next + 1;
            if (
                open > 0
                && end < tokens.Length
                && tokens[end].Kind is TokenKind.Punctuation or TokenKind.Symbol
                && MarkOf(text.Raw[tokens[end].Start]) is Mark.Close or Mark.Both
            )
                Keep(at.Items, t, end + 1, clitics, from);
            else
                Keep(at.Items, t, end, clitics, from);
        }
    }

    private void Keep(ReadOnlySpan<NameItem> items, int first, int end, Clitics clitics, int from)
    {
        foreach (var item in items)
        {
            // A longer name of the same kind takes the place of a shorter one, whatever clitics were taken off.
            var here = Atoms[from..];
            var better = false;
            for (var i = here.Length - 1; i >= 0; i--)
                if (here[i].Item.Kind == item.Kind)
                {
                    if (here[i].End < end)
                    {
                        _atoms.RemoveAt(from + i);
                        here = Atoms[from..];
                    }
                    else if (here[i].End > end || here[i].Clitics != clitics)
                        better = true;
                }
            if (!better)
                _atoms.Add(new Atom(item, first, end, clitics));
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
