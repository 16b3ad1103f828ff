using Marsad.Reading.Mentions;
using Marsad.Reading.Models.Asking;
using Marsad.Reading.Models.Checking;

namespace Marsad.Reading.Models;

/// <summary>
/// A reader that asks a model behind an OpenAI-compatible endpoint which claims a report makes, and believes none of them
/// before it has found their words in the report. Everything else of a reading, and every name in it, comes from the lexical
/// parts: no string that the model writes enters a reading, but for the choice among closed vocabularies, whole numbers and days.
/// Blocks while the model thinks; to be called from at most <see cref="ModelOptions.MostAtOnce"/> threads at once.
/// </summary>
public sealed class ModelReader : IReader, IDisposable
{
    /// <summary>What the version of every reader of this kind begins with.</summary>
    public const string VersionPrefix = "llm-";

    /// <summary>Raised by hand when the same answers of a model are checked otherwise.</summary>
    private const string Code = "1";

    /// <summary>After so many reports in a row the endpoint is given up.</summary>
    private const int PatienceWithEndpoint = 3;

    private readonly LexicalReader _lexical;
    private readonly ModelOptions _options;
    private readonly Contract _contract;
    private readonly ChatEndpoint _endpoint;
    private readonly MentionFinder _mentions;
    private readonly CancellationTokenSource _ending;
    private int _failuresInARow;
    private UnreadException? _end;

    /// <summary>A reader for one run.</summary>
    /// <param name="lexical">What finds everything but the claims.</param>
    /// <param name="options">Whom to ask.</param>
    /// <param name="cancel">Breaks off what is being asked.</param>
    public ModelReader(LexicalReader lexical, ModelOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(lexical);
        ArgumentNullException.ThrowIfNull(options);
        _lexical = lexical;
        _options = options;
        _contract = new Contract(lexical.Subtypes());
        _endpoint = new ChatEndpoint(options, _contract, Usage);
        _mentions = new MentionFinder(lexical.Theatre);
        _ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Version = $"{VersionPrefix}{Code}-{options.Model}-{_contract.Fingerprint}-{lexical.Version}";
    }

    /// <summary>
    /// The model's name, what it is asked, and the version of the lexical parts. The endpoint is not in it: a model that moves is
    /// the same model.
    /// </summary>
    public string Version { get; }

    /// <summary>What was asked so far, and what it cost.</summary>
    public ModelUsage Usage { get; } = new();

    /// <inheritdoc />
    public ReportReading Read(Report report)
    {
        if (Volatile.Read(ref _end) is { } end)
            throw Again(end);
        try
        {
            var reading = ReadAsync(_lexical.Survey(report)).GetAwaiter().GetResult();
            Interlocked.Exchange(ref _failuresInARow, 0);
            return reading;
        }
        catch (Exception) when (_ending.IsCancellationRequested)
        {
            throw Volatile.Read(ref _end) is { } reason
                ? Again(reason)
                : new UnreadException("the run was broken off", "Read it again", endsRun: true);
        }
        catch (UnreadException e)
        {
            throw Weigh(e);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _endpoint.Dispose();
        _ending.Dispose();
    }

    private async Task<ReportReading> ReadAsync(ReportSurvey survey)
    {
        var checker = new ClaimChecker(
            survey,
            new Names(survey, _lexical.Theatre, _mentions),
            _contract,
            $"model {_options.Model}"
        );
        var rejected = new List<Rejection>();
        foreach (var excerpt in Excerpt.Of(survey, _options.ExcerptLength))
        {
            foreach (var claim in await Ask(survey, excerpt))
                if (checker.Check(claim, excerpt) is { } reason)
                    rejected.Add(reason);
        }
        rejected.ForEach(Usage.Reject);
        return survey.With(checker.Claims) with { Reader = Version };
    }

    /// <summary>The claims of an excerpt as the model gives them; what it cannot put into form it may put once more.</summary>
    private async Task<IReadOnlyList<ModelClaim?>> Ask(ReportSurvey survey, Excerpt excerpt)
    {
        var question = Question.About(survey.Report.Head, survey.Text, excerpt);
        var text = await _endpoint.Ask(question, _ending.Token);
        if (!Answer.TryRead(text, out var claims, out var fault))
        {
            text = await _endpoint.Ask(question.After(text, fault), _ending.Token);
            if (!Answer.TryRead(text, out claims, out fault))
                throw new UnreadException(
                    $"{_options} answered twice without the JSON asked for ({fault})",
                    "Read it again, or name another model"
                );
        }
        return [.. claims.Select(ModelClaimJson.Read)];
    }

    // One report may be too much for a model; when several in a row are, it is the endpoint that is in trouble.
    private UnreadException Weigh(UnreadException e)
    {
        if (!e.EndsRun && Interlocked.Increment(ref _failuresInARow) < PatienceWithEndpoint)
            return e;
        var end = Again(Interlocked.CompareExchange(ref _end, e, null) ?? e);
        _ending.Cancel();
        return end;
    }

    private static UnreadException Again(UnreadException end) => new(end.What, end.Remedy, endsRun: true);
}
