namespace Marsad.Weighing.Origins;

/// <summary>Whether one report's words stand in another: copies, wire copy used in part, translations.</summary>
public interface ITextReuse
{
    /// <summary>
    /// The first report in whose text these words stand; null when none is known, which does not mean that the words are the
    /// outlet's own. What is set in quotation marks has no such source: it is the speaker's.
    /// </summary>
    /// <param name="reportId">The report that carries the words.</param>
    /// <param name="from">Their first code point in its body.</param>
    /// <param name="until">One past their last code point.</param>
    TextSource? SourceOf(string reportId, int from, int until);
}

/// <summary>Where words stand that another report has too.</summary>
/// <param name="Report">The report that stands for the text: the first by day and id.</param>
/// <param name="Start">First code point of the words in its body.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="HadItFirst">Whether it is known to have had them first; else one has them from the other, or both from a third.</param>
/// <param name="IsTranslation">Whether they stand there in another language or another translation, not letter by letter.</param>
public sealed record TextSource(string Report, int Start, int End, bool HadItFirst, bool IsTranslation = false);

/// <summary>Nothing is known of who copied from whom.</summary>
public sealed class NoTextReuse : ITextReuse
{
    private NoTextReuse() { }

    /// <summary>The only one.</summary>
    public static NoTextReuse Instance { get; } = new();

    /// <inheritdoc/>
    public TextSource? SourceOf(string reportId, int from, int until) => null;
}
