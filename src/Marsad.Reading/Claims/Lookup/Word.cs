using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>What a word is in its place: the outcome of looking it up and of looking at its neighbours.</summary>
internal enum WordShape : byte
{
    Other,
    Past,
    Present,
    Participle,
    VerbalNoun,
}

/// <summary>A token seen through the lexicon.</summary>
internal struct Word
{
    public Proclitics Front;

    /// <summary>What it is by its letters alone.</summary>
    public GrammarRoles Grammar;

    /// <summary>Whether a pronoun was taken off its end.</summary>
    public bool HasPronoun;
    public WordShape Shape;
    public bool Passive;

    /// <summary>A participle that goes on for the clause before it: «مؤكداً …».</summary>
    public bool Adverbial;

    /// <summary>The form that it was settled to be; null when the lexicon has none that fits.</summary>
    public FormReading? Form;

    /// <summary>Where the stem lies in the folded text.</summary>
    public int StemStart;

    public int StemLength;
    public NounSense? Noun;
    public Cue? Cue;
    public Connective Connective;

    /// <summary>How the source that this connective names says it: «على حد قول …».</summary>
    public string? Says;
    public string? Refers;

    /// <summary>One past the last token of the phrase that begins here (noun, cue, connective or reference).</summary>
    public int PhraseEnd;

    /// <summary>Its classes in <c>lexicon/classes.csv</c>, as it stands and without its clitics; null when it has none.</summary>
    public ClassesOfWord? Classes;

    /// <summary>Index of the mention that covers the token, or -1.</summary>
    public int Mention;

    /// <summary>Whether the token belongs to a time expression.</summary>
    public bool Timed;

    /// <summary>Whether the token stands inside quotation marks.</summary>
    public bool Quoted;

    /// <summary>Whether a name and a colon open its sentence: what is quoted stands in no marks.</summary>
    public bool Unmarked;

    public readonly FormFeatures Features => Form?.Features ?? default;

    public readonly ReportingSense? Reporting => Form?.Reporting;

    public readonly List<EventSense> Events => Form?.Events ?? FormReading.NoEvents;

    /// <summary>The status that this verb gives the event it governs.</summary>
    public readonly string? Aspect => Form?.Aspect;

    public readonly bool Finite => Shape is WordShape.Past or WordShape.Present;

    /// <summary>A noun that tells an event, by itself or as the noun of a verb that does.</summary>
    public readonly bool IsEventNoun =>
        Noun is { IsInnocent: false } || (Shape == WordShape.VerbalNoun && Events.Count > 0);

    /// <summary>No verb, name or time, and neither article nor pronoun makes it definite: a noun that another may follow as its genitive.</summary>
    public readonly bool IsBare =>
        this is { Mention: < 0, Timed: false, Finite: false, HasPronoun: false } && !Has(Proclitics.Article);

    /// <summary>The gender that a verb or participle shows of one other than who speaks or is spoken to; null where it shows none.</summary>
    public readonly Gender? GenderOfOne =>
        Shape is WordShape.Past or WordShape.Present or WordShape.Participle
        && Features
            is {
                Number: Number.Singular,
                Person: not (Person.First or Person.Second),
                Gender: Gender.Masculine or Gender.Feminine
            }
            ? Features.Gender
            : null;

    public readonly bool Has(Proclitics front) => (Front & front) != 0;

    public readonly bool Is(GrammarRoles grammar) => (Grammar & grammar) != 0;

    public readonly bool HasAnd => Has(Proclitics.Wa | Proclitics.Fa);
}
