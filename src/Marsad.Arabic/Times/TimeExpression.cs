namespace Marsad.Arabic.Times;

/// <summary>A time expression found in a text, resolved against an anchor.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
/// <param name="Start">First UTF-16 unit in the raw text; a conjunction (و ف) is left out.</param>
/// <param name="End">One past the last UTF-16 unit in the raw text.</param>
/// <param name="Value">ISO 8601, as <see cref="TimeKind"/> tells; null when it cannot be resolved.</param>
/// <param name="From">First day, when it has a place in the calendar.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Granularity">How fine it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why <paramref name="Value"/> is null.</param>
/// <param name="Disagrees">Whether it names a weekday that is not the day it resolves to.</param>
/// <param name="IsLength">
/// Whether the words tell a length as well as the point where it began: «منذ ثلاث سنوات» is "for three years" and "three
/// years ago".
/// </param>
public sealed record TimeExpression(
    int FirstToken,
    int EndToken,
    int Start,
    int End,
    string? Value,
    DateOnly? From,
    DateOnly? To,
    Granularity Granularity,
    TimeKind Kind,
    TimeReason Reason = TimeReason.None,
    bool Disagrees = false,
    bool IsLength = false
);
