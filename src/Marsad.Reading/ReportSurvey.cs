using Marsad.Arabic;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading;

/// <summary>
/// What is found in a report before anybody looks for claims, the same for every reader: its day, its tokens, who and where
/// it names, and when. Made by <see cref="LexicalReader.Survey"/>.
/// </summary>
public sealed class ReportSurvey
{
    private readonly PlacePrecision _where;
    private readonly ProvisionFinder _provisions;
    private readonly Lazy<IReadOnlyList<(int Start, int End)>> _quotations;

    internal ReportSurvey(
        Report report,
        ArabicText text,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        PlacePrecision where,
        ProvisionFinder provisions
    )
    {
        _where = where;
        _provisions = provisions;
        Report = report;
        Text = text;
        Mentions = mentions;
        Times = times;
        _quotations = new Lazy<IReadOnlyList<(int Start, int End)>>(() => Quotations.Of(text));
    }

    /// <summary>The report, with the day that its text implies where it states none.</summary>
    public Report Report { get; }

    /// <summary>Its body.</summary>
    public ArabicText Text { get; }

    /// <summary>Who, where and which agreements it names, in the order of their first words.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Its calendar expressions, durations and clock times.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>How many tokens of a range stand inside quotation marks; a name of up to three words in marks does not count.</summary>
    /// <param name="firstToken">First token.</param>
    /// <param name="endToken">One past the last.</param>
    public int QuotedIn(int firstToken, int endToken) =>
        _quotations.Value.Sum(q => Math.Max(0, Math.Min(q.End, endToken) - Math.Max(q.Start, firstToken)));

    /// <summary>The agreement named in a range of tokens; null when none is.</summary>
    /// <param name="firstToken">First token.</param>
    /// <param name="endToken">One past the last.</param>
    public Entity? AgreementIn(int firstToken, int endToken) => Mentions.AgreementIn(firstToken, endToken);

    /// <summary>The reading that these claims make of the report: ids, spans, chains and names by the rules of the house.</summary>
    /// <param name="claims">The claims, in the order in which they are to stand.</param>
    public ReportReading With(IReadOnlyList<ClaimDraft> claims) =>
        new ReadingBuilder(Report, Text, _where, _provisions).Build(Mentions, Times, claims);
}
