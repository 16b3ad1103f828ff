namespace Marsad.Arabic.Times;

/// <summary>Why a time expression has no value.</summary>
public enum TimeReason : byte
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>It is told from the day of publication, and that is not known.</summary>
    NoAnchor,

    /// <summary>It needs the day (or the month) of publication, and only the month (or the year) is known.</summary>
    AnchorTooCoarse,

    /// <summary>Its words give no figure: «الأيام المقبلة».</summary>
    Vague,

    /// <summary>It is told from an event or from another expression: «بعد يومين من الهجوم».</summary>
    RelativeToEvent,

    /// <summary>It is finer than a day: «قبل ساعتين».</summary>
    FinerThanDay,

    /// <summary>No such day or year: «31 شباط».</summary>
    OutOfRange,
}
