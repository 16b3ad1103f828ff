namespace Marsad.Arabic;

/// <summary>
/// A text with its folded copy, its tokens and its sentences. The raw string is kept as it came; everything else is
/// a view on it. Total: any string is accepted, and no method throws for what a text holds.
/// </summary>
public sealed class ArabicText
{
    private readonly char[] _folded;
    private readonly Token[] _tokens;
    private readonly SentenceSpan[] _sentences;

    private ArabicText(string raw, char[] folded, Token[] tokens, SentenceSpan[] sentences)
    {
        Raw = raw;
        _folded = folded;
        _tokens = tokens;
        _sentences = sentences;
    }

    /// <summary>The text as it came.</summary>
    public string Raw { get; }

    /// <summary>The folded text (marks and tatweel gone, letter variants unified, digits 0–9, Latin in lower case).</summary>
    public ReadOnlySpan<char> Folded => _folded;

    /// <summary>The tokens in the order of the text.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The sentences in the order of the text; they do not overlap and leave out only line breaks.</summary>
    public ReadOnlySpan<SentenceSpan> Sentences => _sentences;

    /// <summary>The folded letters of a token.</summary>
    public ReadOnlySpan<char> FoldedOf(int token) =>
        _folded.AsSpan(_tokens[token].FoldedStart, _tokens[token].FoldedLength);

    /// <summary>The raw letters of a token.</summary>
    public ReadOnlySpan<char> RawOf(int token) => Raw.AsSpan()[_tokens[token].Start.._tokens[token].End];

    /// <summary>Folds, tokenises and parts a text into sentences.</summary>
    public static ArabicText Parse(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var folded = new char[raw.Length * 4];
        var tokens = new List<Token>(raw.Length / 5);
        int length = 0,
            i = 0;
        while (i < raw.Length)
        {
            var kind = KindOf(raw[i]);
            if (kind is null)
            {
                i++;
                continue;
            }
            int start = i,
                foldedStart = length;
            while (i < raw.Length && (KindOf(raw[i]) == kind || (kind == TokenKind.Word && IsMark(raw[i]))))
            {
                length += FoldOne(raw[i], folded.AsSpan(length));
                i++;
                if (kind is TokenKind.Punctuation or TokenKind.Symbol)
                    break;
            }
            tokens.Add(new Token(start, i, foldedStart, length - foldedStart, kind.Value));
        }
        return new ArabicText(raw, folded[..length], [.. tokens], Split(raw, tokens));
    }

    private static SentenceSpan[] Split(string raw, List<Token> tokens)
    {
        var sentences = new List<SentenceSpan>();
        var first = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (tokens[t].Kind == TokenKind.LineBreak)
            {
                if (t > first)
                    sentences.Add(new SentenceSpan(first, t));
                first = t + 1;
            }
            else if (raw[tokens[t].Start] is '.' or '؟' or '!' or '?' or '؛')
            {
                sentences.Add(new SentenceSpan(first, t + 1));
                first = t + 1;
            }
        }
        if (first < tokens.Count)
            sentences.Add(new SentenceSpan(first, tokens.Count));
        return [.. sentences];
    }

    private static bool IsMark(char c) => c is 'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u200C' or '\u200D';

    private static TokenKind? KindOf(char c) =>
        c switch
        {
            '\n' or '\r' or '\u2029' => TokenKind.LineBreak,
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => null,
            _ when char.IsDigit(c) => TokenKind.Number,
            >= '\u0620' and <= '\u06FF' when char.IsLetter(c) || IsMark(c) => TokenKind.Word,
            _ when char.IsLetter(c) => TokenKind.Foreign,
            _ when char.IsPunctuation(c) => TokenKind.Punctuation,
            _ when IsMark(c) => null,
            _ => TokenKind.Symbol,
        };

    private static int FoldOne(char c, Span<char> into)
    {
        if (IsMark(c))
            return 0;
        into[0] = c switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ی' => 'ي',
            'ة' => 'ه',
            'ؤ' => 'و',
            'ئ' => 'ي',
            'ک' => 'ك',
            >= '٠' and <= '٩' => (char)(c - '٠' + '0'),
            >= '۰' and <= '۹' => (char)(c - '۰' + '0'),
            _ => char.ToLowerInvariant(c),
        };
        return 1;
    }
}
