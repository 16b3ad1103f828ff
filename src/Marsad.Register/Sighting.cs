using Marsad.Reading.Intake;

namespace Marsad.Register;

/// <summary>That a piece of evidence was seen somewhere, with what was said of it there.</summary>
/// <param name="Path">Where; <c>file#id</c> inside a container.</param>
/// <param name="Media">How it was to be opened.</param>
/// <param name="Hints">What the container or the caller said of it.</param>
/// <param name="ObtainedAt">When, UTC.</param>
public sealed record Sighting(string Path, Media Media, Hints Hints, DateTimeOffset ObtainedAt)
{
    /// <summary>
    /// What there is to write down when evidence is seen again at a path; null when it says nothing that the last sighting at
    /// that path did not say. A hint left out takes nothing back.
    /// </summary>
    public static Sighting? Of(Evidence evidence, Sighting? lastAtPath, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (lastAtPath is null)
            return new Sighting(evidence.Path, evidence.Media, evidence.Hints, now);
        var hints = evidence.Hints.Over(lastAtPath.Hints);
        return hints == lastAtPath.Hints && evidence.Media == lastAtPath.Media
            ? null
            : new Sighting(evidence.Path, evidence.Media, hints, now);
    }
}

/// <summary>How hints of several sightings add up.</summary>
public static class HintsMerging
{
    /// <summary>These hints where they say something, the earlier ones elsewhere.</summary>
    public static Hints Over(this Hints newer, Hints older)
    {
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(older);
        return new Hints(
            newer.Outlet ?? older.Outlet,
            newer.Published ?? older.Published,
            newer.Title ?? older.Title,
            newer.Url ?? older.Url,
            newer.Charset ?? older.Charset
        );
    }
}
