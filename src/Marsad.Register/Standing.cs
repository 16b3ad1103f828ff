using Marsad.Reading.Intake;

namespace Marsad.Register;

/// <summary>What is known of a piece of evidence from outside its bytes, all its sightings taken together.</summary>
/// <param name="Path">Where it was seen when the latest of this became known.</param>
/// <param name="Media">How to open it.</param>
/// <param name="Hints">Of each hint, the latest word.</param>
/// <param name="ReaderVersion">The reader whose derivation is kept and still holds; null when a reading is due.</param>
public sealed record Standing(string Path, Media Media, Hints Hints, string? ReaderVersion)
{
    /// <summary>The standing after one more sighting; a reading is due when it says something new.</summary>
    public static Standing After(Standing? before, Sighting seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (before is null)
            return new Standing(seen.Path, seen.Media, seen.Hints, null);
        var hints = seen.Hints.Over(before.Hints);
        return hints == before.Hints && seen.Media == before.Media
            ? before
            : new Standing(seen.Path, seen.Media, hints, null);
    }

    /// <summary>Whether a derivation made under another standing would come out the same under this one.</summary>
    public bool ReadsLike(Standing other) =>
        other is not null && Path == other.Path && Media == other.Media && Hints == other.Hints;

    /// <summary>The evidence as a reader should see it under this standing.</summary>
    public Evidence Dress(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence with { Path = Path, Media = Media, Hints = Hints };
    }
}
