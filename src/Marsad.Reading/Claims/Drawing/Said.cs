using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>What somebody says, and what is known of it so far: each step of drawing its claim reads it and adds to it.</summary>
/// <param name="clause">The clause, with who says it.</param>
/// <param name="verb">Its reporting verb, or the colon that stands for one.</param>
/// <param name="sense">How that passes words on.</param>
/// <param name="contentStart">First token of what is said.</param>
/// <param name="voice">Who says it.</param>
internal sealed class Said(Clause clause, int verb, ReportingSense sense, int contentStart, Voice voice)
{
    /// <summary>The clause, with who says it.</summary>
    public Clause Clause { get; } = clause;

    /// <summary>The reporting verb, or the colon that stands for one.</summary>
    public int Verb { get; } = verb;

    /// <summary>How that passes words on.</summary>
    public ReportingSense Sense { get; } = sense;

    /// <summary>What is said, without who says it.</summary>
    public Clause Content { get; } = clause with { Start = contentStart, Opening = Opening.That };

    /// <summary>First token of what is said.</summary>
    public int Start => Content.Start;

    /// <summary>One past the last token of what is said.</summary>
    public int End => Content.End;

    /// <summary>Who says it, and by whom it was passed on.</summary>
    public Voice Voice { get; } = voice;

    /// <summary>Who says it.</summary>
    public Party Speaker => Voice.Speaker!;

    /// <summary>Names of the lexicon lines that made the claim.</summary>
    public List<string> Rules { get; } = [.. voice.Rules];

    /// <summary>Whether a noun is said, and no sentence.</summary>
    public bool Nominal { get; init; }

    /// <summary>What it tells; null when it tells no event.</summary>
    public Happening? Happening { get; set; }

    /// <summary>The finite verb of what is said, -1 without one.</summary>
    public int Finite { get; set; } = -1;

    /// <summary>The token whose tense or cue gives the status; -1 when there is none.</summary>
    public int Predicate { get; set; } = -1;

    /// <summary>Whether it says what somebody is ready for.</summary>
    public bool Ready { get; set; }

    /// <summary>Whether it says what is somebody's to do.</summary>
    public bool Due { get; set; }

    /// <summary>Whether it judges something and tells nothing.</summary>
    public bool Judged { get; set; }

    /// <summary>Whom it is said to, or of whom it is said or wanted; null when nobody is named.</summary>
    public Party? Addressee { get; set; }

    /// <summary>Who of the speaker's own side is to do it; null when nobody of it is named.</summary>
    public Party? OwnSide { get; set; }

    /// <summary>Whether the cast of what is told is that of the claim; else the act of saying has its own.</summary>
    public bool KeepsCast { get; set; }

    /// <summary>Type of the claim.</summary>
    public string Type { get; set; } = "STATEMENT";

    /// <summary>Its mode or sub-type.</summary>
    public string? Subtype { get; set; }

    /// <summary>Its status.</summary>
    public string Status { get; set; } = "happened";

    /// <summary>Who does it, to whom and where.</summary>
    public Cast Cast { get; set; } = Cast.Nobody;

    /// <summary>Says that the claim is another one than what was said tells by itself.</summary>
    public void Becomes(string type, string? subtype, string status, Cast cast) =>
        (Type, Subtype, Status, Cast) = (type, subtype, status, cast);
}
