using Marsad.Weighing.Wording;

namespace Marsad.Weighing.Stories;

/// <summary>What kind of thing two reports have in common.</summary>
internal enum TraitKind
{
    Word,
    Actor,
    Place,
    Event,
}

/// <summary>Something that two reports can have in common.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Key">A hash of what tells it from others of its kind.</param>
internal readonly record struct Trait(TraitKind Kind, int Key)
{
    /// <summary>How much it counts beside a word that is as rare.</summary>
    public double Weight =>
        Kind switch
        {
            TraitKind.Event => 1.5,
            TraitKind.Place => 1.5,
            TraitKind.Actor => 1.2,
            _ => 1,
        };

    public static Trait Of(TraitKind kind, string name) => new(kind, LightStem.Fnv(name));
}
