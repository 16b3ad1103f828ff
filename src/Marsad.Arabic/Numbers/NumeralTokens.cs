using System.Buffers;

namespace Marsad.Arabic.Numbers;

/// <summary>The tokens of a text with their numeral roles, looked up once, in pooled room that <see cref="Release"/> gives back.</summary>
internal sealed class NumeralTokens
{
    private readonly Numeral[] _numerals;
    private readonly Proclitics[] _proclitics;

    public NumeralTokens(ArabicText text)
    {
        Text = text;
        var tokens = text.Tokens;
        Count = tokens.Length;
        _numerals = ArrayPool<Numeral>.Shared.Rent(Count);
        _proclitics = ArrayPool<Proclitics>.Shared.Rent(Count);
        _numerals.AsSpan(0, Count).Clear();
        _proclitics.AsSpan(0, Count).Clear();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (
                tokens[i].Kind == TokenKind.Word
                && NumeralWords.All.TryFind(text.FoldedOf(i), out var numeral, out var proclitics)
            )
            {
                _numerals[i] = numeral;
                _proclitics[i] = proclitics;
            }
        }
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            // «ومئة وأحد عشر»: before عشر the letters of «واحد» are «و» and «أحد».
            if (_numerals[i + 1].Role == NumeralRole.Ten && IsOne(text.FoldedOf(i)) && !IsJoined(i + 1))
            {
                _numerals[i] = new Numeral(NumeralRole.OneOf, 1);
                _proclitics[i] = Proclitics.And;
            }
        }
    }

    public ArabicText Text { get; }

    public int Count { get; }

    /// <summary>Gives the room back; nothing may be asked afterwards.</summary>
    public void Release()
    {
        ArrayPool<Numeral>.Shared.Return(_numerals);
        ArrayPool<Proclitics>.Shared.Return(_proclitics);
    }

    public NumeralRole RoleOf(int token) => (uint)token < (uint)Count ? _numerals[token].Role : NumeralRole.None;

    public decimal ValueOf(int token) => _numerals[token].Value;

    /// <summary>The token's own proclitics, and those that stand apart before it («و 20», «الـ27»).</summary>
    public Proclitics ProcliticsOf(int token)
    {
        if ((uint)token >= (uint)Count)
            return Proclitics.None;
        var own = _proclitics[token];
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
