namespace Marsad.Arabic;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of Arabic-script letters, with the marks that stand on them.</summary>
    Word,

    /// <summary>A run of digits of either set, with the separators inside it (<c>1,200</c>, <c>٣٫٥</c>).</summary>
    Number,

    /// <summary>A run of Latin or other non-Arabic letters.</summary>
    Foreign,

    /// <summary>A web or mail address.</summary>
    Url,

    /// <summary>One punctuation mark, or a run of the same mark.</summary>
    Punctuation,

    /// <summary>One or more line breaks.</summary>
    LineBreak,

    /// <summary>Anything else.</summary>
    Symbol,
}

/// <summary>A piece of text: where it stands in the raw text and in its folded copy.</summary>
/// <param name="Start">First UTF-16 unit in the raw text.</param>
/// <param name="End">One past the last UTF-16 unit in the raw text.</param>
/// <param name="FoldedStart">First unit in the folded text.</param>
/// <param name="FoldedLength">Units in the folded text.</param>
/// <param name="Kind">What the token is made of.</param>
public readonly record struct Token(int Start, int End, int FoldedStart, int FoldedLength, TokenKind Kind);

/// <summary>A sentence, as a range of tokens.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token (the stop included).</param>
public readonly record struct SentenceSpan(int FirstToken, int EndToken);
