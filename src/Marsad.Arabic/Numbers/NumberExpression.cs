namespace Marsad.Arabic.Numbers;

/// <summary>A number found in a text, with the words that bound it.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
/// <param name="Start">First UTF-16 unit in the raw text; one-letter proclitics (و ف ب ل ك) are left out.</param>
/// <param name="End">One past the last UTF-16 unit in the raw text.</param>
/// <param name="Min">The least it can be; null when the lower end is open, or the figure is too long to be a quantity.</param>
/// <param name="Max">The most it can be; null when the upper end is open.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsApproximate">Whether the words call it approximate («نحو», «قرابة», «تقريباً», «عشرات»).</param>
public sealed record NumberExpression(
    int FirstToken,
    int EndToken,
    int Start,
    int End,
    decimal? Min,
    decimal? Max,
    NumberKind Kind,
    bool IsApproximate = false
)
{
    /// <summary>The one value it can have, or null when it is a range.</summary>
    public decimal? Value => Min == Max ? Min : null;
}

/// <summary>Says whether a folded word, without proclitics, is a noun in the dual.</summary>
/// <param name="folded">The folded letters.</param>
public delegate bool DualNoun(ReadOnlySpan<char> folded);
