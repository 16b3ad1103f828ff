using System.Runtime.CompilerServices;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic;

/// <summary>
/// A text with its folded copy, its tokens and its sentences. The raw string is kept as it came; everything else is
/// a view on it. Total: any string is accepted, and no method throws for what a text holds. Immutable.
/// </summary>
public sealed class ArabicText
{
    [ThreadStatic]
    private static TokenBuffer? t_buffer;

    private readonly char[] _folded;
    private readonly Token[] _tokens;
    private readonly SentenceSpan[] _sentences;
    private TextSpellings? _spellings;
    private NumeralTokens? _numerals;

    private ArabicText(string raw, TokenBuffer read)
    {
        Raw = raw;
        _folded = read.Folded.ToArray();
        _tokens = read.Tokens.ToArray();
        _sentences = read.Sentences.ToArray();
    }

    /// <summary>The text as it came.</summary>
    public string Raw { get; }

    /// <summary>
    /// The text folded by <see cref="Folding.Folder.Search"/> (marks and tatweel gone, letter variants unified, digits 0–9,
    /// Latin in lower case), spaces included.
    /// </summary>
    public ReadOnlySpan<char> Folded => _folded;

    /// <summary>The tokens in the order of the text; their raw ranges do not overlap.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The sentences in the order of the text; they do not overlap and leave out only line breaks.</summary>
    public ReadOnlySpan<SentenceSpan> Sentences => _sentences;

    /// <summary>The folded letters of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> FoldedOf(int token)
    {
        ref readonly var at = ref _tokens[token];
        return new ReadOnlySpan<char>(_folded, at.FoldedStart, at.FoldedLength);
    }

    /// <summary>The key of a token; none for those that are no words, and for words that have none.</summary>
    public WordKey KeyOf(int token) => _tokens[token].Kind == TokenKind.Word ? WordKey.Of(FoldedOf(token)) : default;

    /// <summary>
    /// For each token the number of its spelling in <see cref="Vocabulary"/>; 0 for those that are no words, and for the few
    /// words that have none.
    /// </summary>
    public ReadOnlySpan<int> Spellings => Spelled.Numbers;

    /// <summary>What its spellings are numbered by.</summary>
    public Vocabulary Vocabulary => Spelled.Vocabulary;

    // Made when first asked for; threads that ask at once make the same. The two stand in one object, or numbers of one could meet the vocabulary of another.
    private TextSpellings Spelled => _spellings ??= TextSpellings.Of(this);

    /// <summary>The tokens by what they do in numbers: times are made of numbers too.</summary>
    internal NumeralTokens Numerals => _numerals ??= new NumeralTokens(this);

    /// <summary>The raw letters of a token.</summary>
    public ReadOnlySpan<char> RawOf(int token) => Raw.AsSpan()[_tokens[token].Start.._tokens[token].End];

    /// <summary>Folds, tokenises and parts a text into sentences. Allocates the result alone.</summary>
    public static ArabicText Parse(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        // The room for one text is kept by the thread; a very long one gives it back.
        const int KeepUpTo = 1 << 20;
        var buffer = t_buffer ??= new TokenBuffer();
        buffer.Read(raw);
        var text = new ArabicText(raw, buffer);
        if (raw.Length > KeepUpTo)
            buffer.Dispose();
        return text;
    }
}
