using Marsad.Reading;

namespace Marsad.Register;

/// <summary>The readings of a register, one after the other.</summary>
public static class RegisterReadings
{
    private const int Page = 64;

    /// <summary>Every reading in the order of arrival; holds one page of ids and one reading at a time.</summary>
    public static IEnumerable<ReportReading> Readings(this IRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Stream(register);
    }

    private static IEnumerable<ReportReading> Stream(IRegister register)
    {
        foreach (var arrival in register.Arrivals())
        {
            if (register.DerivationOf(arrival.EvidenceId)?.Reading is { } reading)
                yield return reading;
        }
    }

    /// <summary>The day, by UTC, on which a piece of evidence was first there; null when it never was.</summary>
    public static DateOnly? ObtainedOn(this IRegister register, string evidenceId)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.SightingsOf(evidenceId) is { Count: > 0 } sightings
            ? DateOnly.FromDateTime(sightings.Min(s => s.ObtainedAt).UtcDateTime)
            : null;
    }

    /// <summary>Every arrival in order.</summary>
    internal static IEnumerable<Arrival> Arrivals(this IRegister register, long after = 0)
    {
        while (register.ArrivalsAfter(after, Page) is { Count: > 0 } page)
        {
            foreach (var arrival in page)
                yield return arrival;
            after = page[^1].Position;
        }
    }
}
