namespace Marsad.Reading.Lexicon;

/// <summary>All that the lexicon says of a verb.</summary>
/// <param name="reporting">How it passes words on, or null.</param>
/// <param name="events">What it tells; empty when nothing.</param>
/// <param name="aspect">The status that it gives the event it governs, or null.</param>
/// <param name="isReflexive">Whether it is of measure V or VI: «تمكّن».</param>
internal sealed class VerbMeaning(
    ReportingSense? reporting,
    IReadOnlyList<EventSense> events,
    string? aspect,
    bool isReflexive
)
{
    private static readonly VerbMeaning Plain = new(null, [], null, false);
    private static readonly VerbMeaning PlainReflexive = new(null, [], null, true);

    public ReportingSense? Reporting { get; } = reporting;

    public IReadOnlyList<EventSense> Events { get; } = events;

    /// <summary>Whether it tells something that asks for no word beside it.</summary>
    public bool HasPlainEvent { get; } = events.Any(static sense => sense.Takes.IsEmpty);

    public string? Aspect { get; } = aspect;

    public bool IsReflexive { get; } = isReflexive;

    /// <summary>That of a verb of which the lexicon knows the forms alone.</summary>
    public static VerbMeaning None(bool isReflexive) => isReflexive ? PlainReflexive : Plain;
}
