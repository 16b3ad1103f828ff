using System.Runtime.CompilerServices;

namespace Marsad.Arabic.Numbers;

/// <summary>The tokens of a text with what they do in numbers and times, looked up once. Immutable.</summary>
internal sealed class NumeralTokens
{
    private readonly WordRoles[] _words;

    public NumeralTokens(ArabicText text)
    {
        Text = text;
        var tokens = text.Tokens;
        var spellings = text.Spellings;
        var known = text.Vocabulary.Roles;
        _words = new WordRoles[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (spellings[i] is var spelling and > 0)
                _words[i] = known[spelling];
            else if (tokens[i].Kind == TokenKind.Word)
                _words[i] = WordRoles.Of(text.KeyOf(i), text.FoldedOf(i));
            // «ومئة وأحد عشر»: before عشر the letters of «واحد» are «و» and «أحد».
            if (_words[i].Numeral.Place != 0 && i > 0 && RoleOf(i) == NumeralRole.Ten)
                if (IsOne(text.FoldedOf(i - 1)) && !IsJoined(i))
                    _words[i - 1] = _words[i - 1] with { Numeral = NumeralWords.OneOf };
        }
    }

    public ArabicText Text { get; }

    public int Count => _words.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NumeralRole RoleOf(int token) =>
        (uint)token < (uint)_words.Length ? NumeralWords.RoleAt(_words[token].Numeral.Place) : NumeralRole.None;

    /// <summary>What a word does in times; it must be a token of the text.</summary>
    public Listed TimeOf(int token) => _words[token].Time;

    /// <summary>What a word says of a number beside it; it must be a token of the text.</summary>
    public Listed BesideNumberOf(int token) => _words[token].BesideNumber;

    /// <summary>Whether a token is neither a figure nor a word of numbers: none begins with it.</summary>
    public bool IsNoNumber(int token) =>
        _words[token].Numeral.Place == 0 && Text.Tokens[token].Kind != TokenKind.Number;

    /// <summary>Whether a token is neither a number nor a word of numbers or times.</summary>
    public bool IsIdle(int token) =>
        _words[token] is { Numeral.Place: 0, Time.Place: 0 } && Text.Tokens[token].Kind != TokenKind.Number;

    public decimal ValueOf(int token) => NumeralWords.All[_words[token].Numeral.Place].Value;

    /// <summary>The token's own proclitics, and those that stand apart before it («و 20», «الـ27»).</summary>
    public Proclitics ProcliticsOf(int token)
    {
        if ((uint)token >= (uint)Count)
            return Proclitics.None;
        var own = _words[token].Numeral.Proclitics;
        return RoleOf(token - 1) == NumeralRole.Proclitic ? own | Lone(token - 1) : own;
    }

    public bool IsJoined(int token) => (ProcliticsOf(token) & Proclitics.Joining) != Proclitics.None;

    public bool IsDefinite(int token) => (ProcliticsOf(token) & Proclitics.The) != Proclitics.None;

    /// <summary>The token after <paramref name="token"/>, or the one after a lone proclitic that stands there.</summary>
    public int Skip(int token) => RoleOf(token) == NumeralRole.Proclitic ? token + 1 : token;

    /// <summary>The figure in digits that begins at a token.</summary>
    public bool DigitsAt(int token, out Digits digits)
    {
        if (
            (uint)token < (uint)Count
            && Text.Tokens[token].Kind == TokenKind.Number
            && Digits.TryRead(Text.Raw, Text.Tokens[token].Start, out digits)
        )
        {
            return true;
        }
        digits = default;
        return false;
    }

    /// <summary>The first token that begins at or after a raw position, from a token on.</summary>
    public int TokenAfter(int token, int rawEnd)
    {
        var tokens = Text.Tokens;
        while (token < tokens.Length && tokens[token].Start < rawEnd)
            token++;
        return token;
    }

    /// <summary>Whether the raw word carries tanwin of the accusative (ً).</summary>
    public bool HasTanwin(int token) => Text.RawOf(token).Contains('\u064B');

    /// <summary>Raw position where a token begins once <paramref name="letters"/> proclitic letters are left out.</summary>
    public int StartWithout(int token, int letters)
    {
        var t = Text.Tokens[token];
        var i = t.Start;
        for (; letters > 0 && i < t.End - 1; letters--)
        {
            i++;
            while (i < t.End - 1 && Text.Raw[i] is 'ـ' or (>= '\u064B' and <= '\u0652'))
                i++;
        }
        return i;
    }

    private static bool IsOne(ReadOnlySpan<char> folded) => folded is "واحد" or "واحده";

    private Proclitics Lone(int token)
    {
        var word = Text.FoldedOf(token);
        var found = Proclitics.None;
        if (word[0] == 'و')
            found |= Proclitics.And;
        if (word[0] == 'ف')
            found |= Proclitics.Then;
        if (word is "ب" or "بال" or "وب")
            found |= Proclitics.By;
        if (word is "ل" or "لل" or "ول")
            found |= Proclitics.For;
        if (word is "ال" or "وال" or "بال" or "لل" or "فال")
            found |= Proclitics.The;
        return found;
    }
}
