using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Where a name may begin in a word.</summary>
/// <param name="Node">The node of the names that begin with what is left of the word.</param>
/// <param name="Clitics">What was taken off it.</param>
internal readonly record struct NameStart(int Node, Clitics Clitics);

/// <summary>
/// The names that words can begin or go on with, remembered under the numbers of their spellings, so that the words in which
/// no name begins, most of them, cost one look. Not for two threads at once.
/// </summary>
/// <param name="names">All names.</param>
internal sealed class NameStarts(NameTrie names)
{
    private const int Longest = 64;

    private readonly SpellingRows<Row> _all = new();
    private readonly List<NameStart> _found = [];
    private ArabicText? _text;
    private Row[] _rows = [];

    /// <summary>What is known of a spelling: null and 0 where nobody has asked yet.</summary>
    private record struct Row(NameStart[]? Starts, int Number);

    /// <summary>Turns to a text, whose words are asked for next.</summary>
    public void Open(ArabicText text) => (_text, _rows) = (text, _all.For(text));

    /// <summary>Lets go of the text.</summary>
    public void Close() => (_text, _rows) = (null, []);

    /// <summary>
    /// Where names may begin in the word at a token: in the whole word, without its conjunction, without its preposition as well
    /// («لل» first as «ل» and «ال», then as it is written).
    /// </summary>
    public ReadOnlySpan<NameStart> At(int token)
    {
        var spelling = _text!.Spellings[token];
        return spelling == 0 ? Find(token) : _rows[spelling].Starts ??= Find(token);
    }

    /// <summary>The word's number among those that names go on with; negative when no name does.</summary>
    public int NumberOf(int token)
    {
        var spelling = _text!.Spellings[token];
        if (spelling == 0)
            return Number();
        ref var row = ref _rows[spelling];
        return row.Number != 0 ? row.Number : row.Number = Number();

        int Number() => names.NumberOf(_text.Keys[token], _text.FoldedOf(token)) is > 0 and var number ? number : -1;
    }

    private NameStart[] Find(int token)
    {
        _found.Clear();
        var word = _text!.FoldedOf(token);
        var key = _text.Keys[token];
        Begin(key, word, default);
        if (_text.Tokens[token].Kind == TokenKind.Word && word.Length >= 4)
            Unclitic(key, word);
        return [.. _found];
    }

    private void Begin(WordKey key, ReadOnlySpan<char> word, Clitics clitics)
    {
        if (names.Begin(key, word) is > 0 and var node)
            _found.Add(new NameStart(node, clitics));
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
