using Marsad.Reading.Theatres;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Wording;

namespace Marsad.Weighing.Worlds;

/// <summary>What weighing knows of the world: who is of one side, which place lies in which, who owns and feeds whom. Immutable.</summary>
public sealed class World
{
    private World(
        Sides sides,
        PlaceTree places,
        OutletTies outlets,
        IReadOnlySet<int> idle,
        IEnumerable<KnownAgreement> agreements
    )
    {
        Sides = sides;
        Places = places;
        Outlets = outlets;
        Idle = idle;
        Agreements = agreements
            .DistinctBy(a => a.Entity.Name, StringComparer.Ordinal)
            .ToDictionary(a => a.Entity.Name, StringComparer.Ordinal);
    }

    /// <summary>A world of which nothing is known: names alone tell actors and places apart.</summary>
    public static World Unknown { get; } =
        new(new Sides([]), new PlaceTree([]), new OutletTies([], new Sides([])), IdleWords.None, []);

    /// <summary>Who is of one side.</summary>
    public Sides Sides { get; }

    internal PlaceTree Places { get; }

    internal OutletTies Outlets { get; }

    /// <summary>Stems that carry no content.</summary>
    internal IReadOnlySet<int> Idle { get; }

    /// <summary>The agreements known, by English name.</summary>
    internal IReadOnlyDictionary<string, KnownAgreement> Agreements { get; }

    /// <summary>The part of a theatre that weighing needs.</summary>
    /// <param name="theatre">The theatre.</param>
    /// <param name="idle">Words without content; <see cref="IdleWords.Load"/>.</param>
    public static World Of(Theatre theatre, IReadOnlySet<int> idle)
    {
        ArgumentNullException.ThrowIfNull(theatre);
        var sides = Sides.Of(theatre);
        return new World(
            sides,
            new PlaceTree(theatre.Entities),
            new OutletTies(theatre.Outlets, sides),
            idle,
            theatre.Agreements
        );
    }
}
