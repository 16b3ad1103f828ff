namespace Marsad.Reading;

/// <summary>
/// A reader could not read a report now, for a reason that lies outside the report. Nothing is kept of the attempt, so that the
/// next run tries again.
/// </summary>
/// <param name="what">What is wrong and where, in a few words.</param>
/// <param name="remedy">What the user can do, without the full stop.</param>
/// <param name="endsRun">Whether every other report would meet the same.</param>
public sealed class UnreadException(string what, string remedy, bool endsRun = false) : Exception($"{what}. {remedy}.")
{
    /// <summary>What is wrong and where.</summary>
    public string What { get; } = what;

    /// <summary>What the user can do.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>Whether every other report would meet the same.</summary>
    public bool EndsRun { get; } = endsRun;
}
