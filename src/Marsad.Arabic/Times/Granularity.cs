namespace Marsad.Arabic.Times;

/// <summary>How fine a time expression is.</summary>
public enum Granularity : byte
{
    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday (ISO 8601), or seven days of a month.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter, a half or a season of a year.</summary>
    Season,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
