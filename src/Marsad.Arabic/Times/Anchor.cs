namespace Marsad.Arabic.Times;

/// <summary>How much of the day of publication is known.</summary>
public enum AnchorPrecision : byte
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The month and the year; the day of <see cref="Anchor.Published"/> means nothing.</summary>
    Month,

    /// <summary>The year; day and month of <see cref="Anchor.Published"/> mean nothing.</summary>
    Year,
}

/// <summary>How Hijri dates are turned into Gregorian ones.</summary>
public enum HijriRule : byte
{
    /// <summary>The calendar of Umm al-Qura for the years 1318–1500, the tabular one outside them.</summary>
    UmmAlQura,

    /// <summary>The tabular (civil, arithmetic) calendar.</summary>
    Tabular,
}

/// <summary>What relative and incomplete expressions are resolved against.</summary>
/// <param name="Published">The day of publication; null when it is not known.</param>
/// <param name="Precision">How much of it is known.</param>
public sealed record Anchor(DateOnly? Published, AnchorPrecision Precision = AnchorPrecision.Day)
{
    /// <summary>
    /// A day known to be near what the text tells (another full date of the same text, say). Without a day of
    /// publication, a date without its year is the one nearest to it; «أمس» stays unresolved.
    /// </summary>
    public DateOnly? Hint { get; init; }

    /// <summary>How Hijri dates are turned into Gregorian ones.</summary>
    public HijriRule Hijri { get; init; }
}
