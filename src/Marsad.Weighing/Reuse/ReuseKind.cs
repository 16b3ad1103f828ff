namespace Marsad.Weighing.Reuse;

/// <summary>What two reports share, in the order of how much it tells.</summary>
public enum ReuseKind
{
    /// <summary>The same words from first to last, however they are spelled and set.</summary>
    Copy,

    /// <summary>Most words of both, in the same order.</summary>
    Near,

    /// <summary>Passages of one stand in the other.</summary>
    Part,

    /// <summary>Other words for the same: one translates the other, or both a third; the passages stand in the same order.</summary>
    Translation,

    /// <summary>
    /// Only words that one of them sets in quotation marks: both have them from who spoke them, which makes neither the other's source.
    /// </summary>
    Quotation,
}
