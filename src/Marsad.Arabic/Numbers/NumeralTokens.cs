namespace Marsad.Arabic.Numbers;

/// <summary>The tokens of a text with their numeral roles, looked up once. Immutable.</summary>
internal sealed class NumeralTokens
{
    private readonly Listed[] _words;

    public NumeralTokens(ArabicText text)
    {
        Text = text;
        var tokens = text.Tokens;
        _words = new Listed[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Word)
                _words[i] = NumeralWords.All.Find(text, i);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            // «ومئة وأحد عشر»: before عشر the letters of «واحد» are «و» and «أحد».
            if (RoleOf(i + 1) == NumeralRole.Ten && IsOne(text.FoldedOf(i)) && !IsJoined(i + 1))
                _words[i] = NumeralWords.OneOf;
        }
    }

    public ArabicText Text { get; }

    public int Count => _words.Length;

    public NumeralRole RoleOf(int token) =>
        (uint)token < (uint)_words.Length ? NumeralWords.RoleAt(_words[token].Place) : NumeralRole.None;

    public decimal ValueOf(int token) => NumeralWords.All[_words[token].Place].Value;

    /// <summary>The token's own proclitics, and those that stand apart before it («و 20», «الـ27»).</summary>
    public Proclitics ProcliticsOf(int token)
    {
        if ((uint)token >= (uint)Count)
            return Proclitics.None;
        var own = _words[token].Proclitics;
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
