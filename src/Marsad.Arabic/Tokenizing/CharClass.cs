namespace Marsad.Arabic.Tokenizing;

/// <summary>What a folded UTF-16 unit can be part of.</summary>
internal enum CharClass : byte
{
    /// <summary>White space inside a line, and controls: between tokens, never in one.</summary>
    Gap,

    /// <summary>Ends a line.</summary>
    LineBreak,

    /// <summary>A letter of the Arabic script.</summary>
    Arabic,

    /// <summary>A letter of another script.</summary>
    Foreign,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark that folding left: part of the word it follows.</summary>
    Mark,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Half of a supplementary character.</summary>
    Surrogate,

    /// <summary>Anything else.</summary>
    Symbol,
}
