using System.Runtime.InteropServices;
using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Where a name may begin in a word.</summary>
/// <param name="Node">The node of the names that begin with what is left of the word.</param>
/// <param name="At">That node, so that it need not be looked for among all.</param>
/// <param name="Clitics">What was taken off it.</param>
internal readonly record struct NameStart(int Node, NameTrie.Node At, Clitics Clitics);

/// <summary>
/// The names that words can begin or go on with, remembered under the numbers of their spellings, so that the words in which
/// no name begins, most of them, cost one look. Not for two threads at once.
/// </summary>
/// <param name="names">All names.</param>
internal sealed class NameStarts(NameTrie names)
{
    private const int Longest = 64;

    // A word is parted in five ways at most.
    private const int CountBits = 4;
    private const int MostStarts = 1 << 20;

    private readonly SpellingRows<Row> _all = new();
    private readonly List<NameStart> _found = [];

    /// <summary>Where names begin in all words met, those of one word next to each other.</summary>
    private readonly List<NameStart> _starts = [];
    private ArabicText? _text;
    private Row[] _rows = [];

    /// <summary>The rows of the text's words, next to each other.</summary>
    private Row[] _here = [];

    /// <summary>What is known of a spelling, each 0 where nobody has asked yet.</summary>
    /// <param name="Starts">
    /// One more than how many names begin in it, and above <see cref="CountBits"/> the place of the first among all: 1 for none.
    /// </param>
    /// <param name="Number">Its number among the words that names go on with; negative for none.</param>
    private record struct Row(int Starts, int Number);

    /// <summary>Turns to a text, whose words are asked for next.</summary>
    public void Open(ArabicText text)
    {
        (_text, _rows) = (text, _all.For(text));
        if (_starts.Count >= MostStarts)
        {
            Array.Clear(_rows);
            _starts.Clear();
        }
        var spellings = text.Spellings;
        if (_here.Length < spellings.Length)
            _here = new Row[spellings.Length * 2];
        // All at once, so that they wait for memory together. No word without a number has a row: the first is empty.
        for (var i = 0; i < spellings.Length; i++)
            _here[i] = _rows[spellings[i]];
    }

    /// <summary>Lets go of the text.</summary>
    public void Close() => (_text, _rows) = (null, []);

    /// <summary>
    /// Where names may begin in the word at a token: in the whole word, without its conjunction, without its preposition as well
    /// («لل» first as «ل» and «ال», then as it is written).
    /// </summary>
    public ReadOnlySpan<NameStart> At(int token)
    {
        var starts = _here[token].Starts;
        return starts switch
        {
            0 => Met(token),
            1 => [],
            _ => Kept(starts),
        };
    }

    private ReadOnlySpan<NameStart> Kept(int starts) =>
        CollectionsMarshal.AsSpan(_starts).Slice(starts >> CountBits, (starts & ((1 << CountBits) - 1)) - 1);

    private ReadOnlySpan<NameStart> Met(int token)
    {
        var spelling = _text!.Spellings[token];
        if (spelling == 0)
            return Find(token);
        ref var row = ref _rows[spelling];
        // it may stand in the text before
        if (row.Starts == 0)
        {
            var found = Find(token);
            row.Starts = (found.Length == 0 ? 0 : _starts.Count << CountBits) | (found.Length + 1);
            _starts.AddRange(found);
        }
        return Kept(row.Starts);
    }

    /// <summary>The word's number among those that names go on with; negative when no name does.</summary>
    public int NumberOf(int token)
    {
        ref var row = ref _here[token];
        if (row.Number == 0)
        {
            row.Number = names.NumberOf(_text!.KeyOf(token), _text.FoldedOf(token)) is > 0 and var number ? number : -1;
            if (_text.Spellings[token] is > 0 and var spelling)
                _rows[spelling].Number = row.Number;
        }
        return row.Number;
    }

    private ReadOnlySpan<NameStart> Find(int token)
    {
        _found.Clear();
        var word = _text!.FoldedOf(token);
        var key = _text.KeyOf(token);
        Begin(key, word, default);
        if (_text.Tokens[token].Kind == TokenKind.Word && word.Length >= 4)
            Unclitic(key, word);
        return CollectionsMarshal.AsSpan(_found);
    }

    private void Begin(WordKey key, ReadOnlySpan<char> word, Clitics clitics)
    {
        if (names.Begin(key, word) is > 0 and var node)
            _found.Add(new NameStart(node, names.Of(node), clitics));
    }

    /// <summary>Finds the names that begin with a word once its conjunction and its preposition are taken off.</summary>
    private void Unclitic(WordKey key, ReadOnlySpan<char> rest)
    {
        byte letters = 0;
        var and = rest[0] is 'و' or 'ف';
        if (and)
        {
            rest = rest[1..];
            key = key.From(1);
            letters++;
            Begin(key, rest, new(letters, and, '\0'));
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
            definite = definite[..(rest.Length + 1)];
            Begin(WordKey.Of(definite), definite, new(letters, and, preposition, true));
        }
        Begin(key, rest, new(letters, and, preposition));
    }
}
