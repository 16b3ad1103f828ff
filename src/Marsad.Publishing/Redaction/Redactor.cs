using Marsad.Reading;

namespace Marsad.Publishing.Redaction;

/// <summary>The one gate that every output passes through: applies a policy and counts what it withheld.</summary>
public static class Redactor
{
    /// <summary>Gives what may be shown of a reading (null: nothing) and how much was withheld.</summary>
    public static (ReportReading? Shown, Withheld Withheld) Apply(RedactionPolicy policy, ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(reading);
        var shown = policy.Release(reading);
        if (shown is null)
            return (null, new Withheld(1, reading.Claims.Count, reading.Places.Count, 0));
        var kept = shown.Claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return (
            shown,
            new Withheld(
                Reports: 0,
                Claims: reading.Claims.Count(c => !kept.Contains(c.Id)),
                Places: Math.Max(0, reading.Places.Count - shown.Places.Count),
                Bodies: shown.Body == reading.Body ? 0 : 1
            )
        );
    }
}
