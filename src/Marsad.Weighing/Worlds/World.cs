using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Territory;
using Marsad.Weighing.Translations;
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
        IEnumerable<KnownAgreement> agreements,
        IEnumerable<string> persons,
        StatementWords statementWords,
        Theatre? theatre = null,
        ForeignWords? foreignWords = null
    )
    {
        ForeignWords = foreignWords ?? ForeignWords.None;
        NameMarks = new(() => new NameMarks(theatre?.Entities ?? []));
        ForeignNames = new(() => theatre is null ? null : new ForeignNames(theatre, NameMarks.Value, places));
        Persons = persons.ToHashSet(StringComparer.Ordinal);
        StatementWords = statementWords;
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
        new(
            new Sides([]),
            new PlaceTree([]),
            new OutletTies([], new Sides([])),
            IdleWords.None,
            [],
            [],
            StatementWords.None
        );

    /// <summary>Who is of one side.</summary>
    public Sides Sides { get; }

    internal PlaceTree Places { get; }

    internal OutletTies Outlets { get; }

    /// <summary>Stems that carry no content.</summary>
    internal IReadOnlySet<int> Idle { get; }

    /// <summary>The agreements known, by English name.</summary>
    internal IReadOnlyDictionary<string, KnownAgreement> Agreements { get; }

    /// <summary>English names of the persons known.</summary>
    internal IReadOnlySet<string> Persons { get; }

    /// <summary>The words by which tellings of a statement are compared.</summary>
    internal StatementWords StatementWords { get; }

    /// <summary>The words that days and figures are written with in other languages.</summary>
    internal ForeignWords ForeignWords { get; }

    /// <summary>What names leave in every language.</summary>
    internal Lazy<NameMarks> NameMarks { get; }

    /// <summary>How other languages name what is known; null when nothing is.</summary>
    internal Lazy<ForeignNames?> ForeignNames { get; }

    /// <summary>The place that bears a key in contradictions and histories; null when no theatre has it.</summary>
    public NamedPlace? PlaceOf(string key) =>
        Places.EntryOf(key) is { } entry ? new NamedPlace(entry.Name, entry.Id, entry.NameAr) : null;

    /// <summary>The Arabic name of an agreement by its English one; null when it is not known.</summary>
    public string? AgreementNameAr(string name) => Agreements.GetValueOrDefault(name)?.Entity.NameAr;

    /// <summary>The part of a theatre that weighing needs.</summary>
    /// <param name="theatre">The theatre.</param>
    /// <param name="idle">Words without content; <see cref="IdleWords.Load"/>.</param>
    /// <param name="statementWords">Words of force and of parting; null: none are known.</param>
    /// <param name="foreignWords">How other languages write days and figures; null: in digits alone.</param>
    public static World Of(
        Theatre theatre,
        IReadOnlySet<int> idle,
        StatementWords? statementWords = null,
        ForeignWords? foreignWords = null
    )
    {
        ArgumentNullException.ThrowIfNull(theatre);
        var sides = Sides.Of(theatre);
        return new World(
            sides,
            new PlaceTree(theatre.Entities),
            new OutletTies(theatre.Outlets, sides),
            idle,
            theatre.Agreements,
            theatre.Entities.Where(e => e is { Class: EntityClass.Actor, Kind: "person" }).Select(e => e.Name),
            statementWords ?? StatementWords.None,
            theatre,
            foreignWords
        );
    }
}
