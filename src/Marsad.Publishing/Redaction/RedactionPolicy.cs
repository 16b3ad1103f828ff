using Marsad.Reading;

namespace Marsad.Publishing.Redaction;

/// <summary>What may leave: takes a reading and gives what of it may be shown, or null when nothing may.</summary>
/// <param name="Name">Printed beside the count of what it withheld.</param>
/// <param name="Release">The reading as it may be shown. Pure: the same reading always gives the same answer.</param>
public sealed record RedactionPolicy(string Name, Func<ReportReading, ReportReading?> Release)
{
    /// <summary>Everything may leave.</summary>
    public static RedactionPolicy PassThrough { get; } = new("pass-through/1", reading => reading);
}
