namespace Marsad.Reading.Lexicon;

/// <summary>All that the lexicon says of a verb.</summary>
/// <param name="reporting">How it passes words on, or null.</param>
/// <param name="events">What it tells; empty when nothing.</param>
/// <param name="aspect">The status that it gives the event it governs, or null.</param>
/// <param name="isReflexive">Whether it is of measure V or VI: «تمكّن».</param>
internal sealed class VerbMeaning(ReportingSense? reporting, List<EventSense> events, string? aspect, bool isReflexive)
{
    private static readonly VerbMeaning Plain = new(null, [], null, false);
    private static readonly VerbMeaning PlainReflexive = new(null, [], null, true);

    public ReportingSense? Reporting { get; } = reporting;

    // A list and no interface: it is asked for at every word. Nobody adds to it.
    public List<EventSense> Events { get; } = events;

    /// <summary>Whether it tells something that asks for no word beside it.</summary>
    public bool HasPlainEvent { get; } = events.Any(static sense => sense.Takes.IsEmpty);

    /// <summary>The classes of the words that its meanings ask for beside them.</summary>
    public WordClasses Takes { get; } =
        events.Aggregate(default(WordClasses), static (all, sense) => all | sense.Takes);

    public string? Aspect { get; } = aspect;

    public bool IsReflexive { get; } = isReflexive;

    /// <summary>That of a verb of which the lexicon knows the forms alone.</summary>
    public static VerbMeaning None(bool isReflexive) => isReflexive ? PlainReflexive : Plain;
}
