namespace Marsad.Arabic.Times;

/// <summary>What a time expression is.</summary>
public enum TimeKind : byte
{
    /// <summary>One day; the value is an ISO 8601 date.</summary>
    Date,

    /// <summary>More than a day with a place in the calendar; the value is a month, a year or an interval <c>a/b</c>
    /// whose end is included.</summary>
    Period,

    /// <summary>A length without a place in the calendar; the value is an ISO 8601 duration.</summary>
    Duration,

    /// <summary>A time of day; the value is <c>Thh:mm</c>, with <c>Z</c> where the words name Greenwich.</summary>
    Clock,

    /// <summary>A time that comes back; the value is <c>R/</c> and the ISO 8601 duration between two of them.</summary>
    Recurring,
}
