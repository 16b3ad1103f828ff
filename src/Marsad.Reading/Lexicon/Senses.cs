namespace Marsad.Reading.Lexicon;

/// <summary>How a verb passes words on: a line of <c>lexicon/reporting.csv</c>.</summary>
/// <param name="Rule">Its name in explanations: <c>reporting:</c> and the lemma.</param>
/// <param name="Class">say, report, announce, confirm, deny, accuse, claim, demand, promise, warn, agree or other.</param>
/// <param name="Content">What introduces the words passed on: that, quote, obj, or a preposition.</param>
/// <param name="Makes">The event type that the act of saying is by itself; null when only its content tells.</param>
/// <param name="Carry">Its speaker may stand in an earlier sentence.</param>
/// <param name="SpeechOnly">The verb has other meanings: it passes words on only before أن, إن, a colon or a quotation.</param>
/// <param name="Addressee">Somebody spoken to may stand between the speaker and the words.</param>
/// <param name="Relay">Its subject only passes on what another, named after عن, says.</param>
/// <param name="Document">What speaks is a document, named after في.</param>
/// <param name="Deed">Under another's voice the verb tells a deed: «أعلن الكرملين أن الرئيسين اتفقا …».</param>
/// <param name="PastOnly">Its present is written like another verb's («تعد»: she counts as) and passes nothing on.</param>
/// <param name="Excludes">What it passes on is said not to come; negated, that it may: «استبعد», «لم يستبعد».</param>
/// <param name="Judges">What it passes on is a judgement: events that no verb of its own tells are not told («اعتبر … عدواناً»).</param>
/// <param name="Fears">What it passes on is only feared or expected: «يخشى من هجوم», «يتوقع أن …».</param>
/// <param name="Decree">Of a court it tells what is done: «أمرت المحكمة بحبس …».</param>
/// <param name="With">Word classes of which one must stand near («حمّل … مسؤولية»), else the sense is not meant.</param>
public sealed record ReportingSense(
    string Rule,
    string Class,
    IReadOnlyList<string> Content,
    string? Makes = null,
    bool Carry = false,
    bool SpeechOnly = false,
    bool Addressee = false,
    bool Relay = false,
    bool Document = false,
    bool Deed = false,
    bool PastOnly = false,
    bool Excludes = false,
    bool Judges = false,
    bool Fears = false,
    bool Decree = false,
    WordClasses With = default
)
{
    /// <summary>Whether أن may introduce them.</summary>
    public bool TakesThat { get; } = Content.Contains("that", StringComparer.Ordinal);

    /// <summary>Whether they may be its object.</summary>
    public bool TakesObject { get; } = Content.Contains("obj", StringComparer.Ordinal);

    /// <summary>Whether «بـ» may introduce them.</summary>
    public bool TakesBi { get; } = Content.Contains("ب", StringComparer.Ordinal);

    /// <summary>Whether «لـ» may introduce them.</summary>
    public bool TakesLi { get; } = Content.Contains("ل", StringComparer.Ordinal);

    /// <summary>What introduces them as it stands in a folded text.</summary>
    internal string[] Introducing { get; } =
    [
        .. Content.Select(static content =>
            content switch
            {
                "على" => "علي",
                "إلى" or "الى" => "الي",
                _ => content,
            }
        ),
    ];
}

/// <summary>Who or what a noun phrase is to an event.</summary>
public enum Role : byte
{
    /// <summary>Nothing that a claim keeps.</summary>
    None,

    /// <summary>Does it.</summary>
    Actor,

    /// <summary>Undergoes it.</summary>
    Target,

    /// <summary>Where it happens.</summary>
    Place,
}

/// <summary>What a verb and its verbal nouns tell: a line of <c>lexicon/events.csv</c>.</summary>
/// <param name="Rule">Its name in explanations: <c>event:</c> and the lemma.</param>
/// <param name="Type">Event type.</param>
/// <param name="Subtype">PLOVER mode or ACLED sub-type.</param>
/// <param name="SubjectRole">The role of the verb's subject.</param>
/// <param name="ObjectRole">The role of its object.</param>
/// <param name="Prepositions">Roles of what stands after a preposition (folded).</param>
/// <param name="GenitiveIsObject">Whether the noun after the verbal noun is its object rather than its subject.</param>
/// <param name="OnlyFinite">Whether only the verb tells it, and not its verbal noun: «المقاومة» is a name.</param>
/// <param name="With">Word classes of which one must stand near, else the sense is not meant.</param>
/// <param name="Takes">Word classes of which one must stand right beside, as its object, its subject or its preposition.</param>
/// <param name="Without">Word classes of which none may stand near.</param>
/// <param name="Status">The status it brings, or null.</param>
public sealed record EventSense(
    string Rule,
    string Type,
    string? Subtype,
    Role SubjectRole,
    Role ObjectRole,
    IReadOnlyList<(string Preposition, Role Role)> Prepositions,
    bool GenitiveIsObject,
    bool OnlyFinite,
    WordClasses With,
    WordClasses Takes,
    WordClasses Without,
    string? Status
)
{
    /// <summary>Whether the sense tells nothing: an everyday meaning that the verb is known by.</summary>
    public bool IsInnocent => Type == "none";

    /// <summary>Whether what the verb governs is pledged by it.</summary>
    public bool BringsPledge => Status is "pledged" or "verb:pledged";

    /// <summary>The status it brings in that shape; <c>verb:pledged</c> is brought by the finite verb alone.</summary>
    public string? StatusAs(bool finite) =>
        Status?.StartsWith("verb:", StringComparison.Ordinal) != true ? Status
        : finite ? Status["verb:".Length..]
        : null;
}

/// <summary>What a noun or phrase tells by itself: a line of <c>lexicon/event-nouns.csv</c>.</summary>
/// <param name="Rule">Its name in explanations.</param>
/// <param name="Type">Event type.</param>
/// <param name="Subtype">PLOVER mode or ACLED sub-type.</param>
/// <param name="Genitive">The role of the noun after it.</param>
/// <param name="With">Word classes of which one must stand near, else nothing is told.</param>
/// <param name="Without">Word classes of which none may stand near.</param>
public sealed record NounSense(
    string Rule,
    string Type,
    string? Subtype,
    Role Genitive,
    WordClasses With,
    WordClasses Without
)
{
    /// <summary>Whether the phrase tells nothing, whatever its words tell elsewhere («ضربة جزاء»).</summary>
    public bool IsInnocent => Type == "none";
}

/// <summary>A line of <c>lexicon/cues.csv</c>: words that change what is said of a predicate.</summary>
/// <param name="Rule">Its name in explanations.</param>
/// <param name="Effect">A status, or <c>purpose</c>, <c>time</c>, <c>after</c>, <c>amount</c>.</param>
public sealed record Cue(string Rule, string Effect);

/// <summary>How a clause opens: a line of <c>lexicon/connectives.csv</c>.</summary>
public enum Connective : byte
{
    /// <summary>Not by a connective.</summary>
    None,

    /// <summary>A clause of its own weight.</summary>
    Main,

    /// <summary>Describes the noun before it.</summary>
    Relative,

    /// <summary>Opens what is said.</summary>
    That,

    /// <summary>Gives a reason.</summary>
    Cause,

    /// <summary>Names who said what stands before it.</summary>
    According,

    /// <summary>«على لسان»: the mouth through which a body speaks.</summary>
    Mouth,

    /// <summary>«نقلاً عن»: the one whose words are passed on.</summary>
    Relay,
}
