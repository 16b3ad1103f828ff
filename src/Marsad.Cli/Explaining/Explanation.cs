using Marsad.Reading;
using Marsad.Reading.Lexicon;

namespace Marsad.Cli.Explaining;

/// <summary>Why a claim is what it is.</summary>
/// <param name="Reading">The reading it is of.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Fields">Its fields, each with its reason, in the order in which people ask.</param>
/// <param name="Rules">Every line and rule that made it, by the keys that it carries.</param>
/// <param name="Doubts">What the reader was not sure of.</param>
/// <param name="Reader">The version of the reader.</param>
/// <param name="Note">What stands between the reading and the files as they are now; null when nothing does.</param>
internal sealed record Explanation(
    ReportReading Reading,
    Claim Claim,
    IReadOnlyList<ExplainedField> Fields,
    IReadOnlyList<ExplainedRule> Rules,
    IReadOnlyList<Doubt> Doubts,
    string Reader,
    string? Note
);

/// <summary>A field with its reason.</summary>
/// <param name="Name">As the record of a claim names it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Key">The recorded ground; null when none is.</param>
/// <param name="Why">The ground in words; null when none is.</param>
/// <param name="Words">The words of the report that name it; null when none do.</param>
/// <param name="Lines">The lines of lexicon and theatres behind it.</param>
internal sealed record ExplainedField(
    string Name,
    string Value,
    string? Key,
    string? Why,
    string? Words,
    IReadOnlyList<KnowledgeLine> Lines
);

/// <summary>A rule that fired.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Lines">The lines of the lexicon; none where the rule stands in the program.</param>
internal sealed record ExplainedRule(string Key, IReadOnlyList<KnowledgeLine> Lines);

/// <summary>Something the reader was not sure of.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Meaning">The key in words.</param>
internal sealed record Doubt(string Key, string Meaning);
