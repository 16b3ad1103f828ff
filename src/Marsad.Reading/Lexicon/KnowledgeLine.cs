namespace Marsad.Reading.Lexicon;

/// <summary>A line of the lexicon or of a theatre.</summary>
/// <param name="File">The file, from the folder that holds lexicon and theatres on, such as <c>lexicon/reporting.csv</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">What stands there; empty when only the place is known.</param>
public sealed record KnowledgeLine(string File, int Line, string Text);
