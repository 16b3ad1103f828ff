using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Dates;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading;

/// <summary>
/// The default reader: offline, deterministic, driven by the lexicon and the theatres. Load once, then read from any
/// number of threads.
/// </summary>
public sealed class LexicalReader : IReader
{
    /// <summary>Raised by hand when the code finds something else in the same report with the same files.</summary>
    private const string Code = "12";

    private readonly CompiledLexicon _lexicon;
    private readonly MentionFinder _mentions;
    private readonly PublicationDay _days;

    private LexicalReader(CompiledLexicon lexicon, Theatre theatre, string version)
    {
        _lexicon = lexicon;
        Theatre = theatre;
        _mentions = new MentionFinder(theatre);
        _days = new PublicationDay(theatre);
        Version = version;
    }

    /// <inheritdoc />
    public string Version { get; }

    /// <summary>What it knows of the world.</summary>
    public Theatre Theatre { get; }

    /// <summary>The sub-types that its lexicon knows: the vocabulary of <see cref="Claim.Subtype"/> for every reader.</summary>
    public IReadOnlyList<string> Subtypes() => _lexicon.Subtypes();

    /// <summary>Loads the lexicon and the theatres named.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <param name="theatres">The folder that holds one folder per theatre.</param>
    /// <param name="names">Which theatres to read with; empty for all.</param>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static LexicalReader Load(string lexicon, string theatres, IReadOnlyList<string> names)
    {
        // Language and world do not know each other: each is read while the other is.
        var theatre = Task.Run(() => LoadTheatre(lexicon, theatres, names));
        var version = Task.Run(() => VersionOf(lexicon, theatres, names));
        var language = CompiledLexicon.Load(lexicon);
        return new LexicalReader(language, theatre.GetAwaiter().GetResult(), version.GetAwaiter().GetResult());
    }

    /// <inheritdoc />
    public ReportReading Read(Report report) => Read(report, Layers.All);

    /// <summary>Reads with some layers left out.</summary>
    internal ReportReading Read(Report report, Layers layers)
    {
        var survey = Survey(report);
        using var analysis = Analysis.Of(survey.Text, _lexicon, survey.Mentions, survey.Times);
        var numbers = NumberExpressions.Find(survey.Text);
        var published = DayOf(survey.Report.Head.Published);
        return survey.With(ClaimFinder.Find(analysis, survey.Times, numbers, Theatre, published, report, layers));
    }

    /// <summary>Finds what every reader rests on: the report's day, its names and its times.</summary>
    public ReportSurvey Survey(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = ArabicText.Parse(report.Body);
        var head = report.Head;
        var published = DayOf(head.Published);
        var mentions = _mentions.Find(text, published);
        if (head.Published is null && _days.Infer(text, mentions) is { } inferred)
        {
            head = head with { Published = inferred };
            published = DayOf(inferred);
            mentions = _mentions.Find(text, published);
        }
        var times = published is { } day
            ? TimeExpressions.Find(text, new Anchor(day))
            : PublicationDay.Complete(text, mentions, TimeExpressions.Find(text));
        var where = new PlacePrecision(text, mentions, Theatre, _lexicon);
        var provisions = new ProvisionFinder(text, mentions, Theatre, head.Published?.Value);
        return new ReportSurvey(report with { Head = head }, text, mentions, times, where, provisions);
    }

    /// <summary>The version that a reader of these folders would have, without loading it.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <param name="theatres">The folder that holds one folder per theatre.</param>
    /// <param name="names">Which theatres it would read with; empty for all.</param>
    public static string VersionOf(string lexicon, string theatres, IReadOnlyList<string> names) =>
        Code + "-" + Fingerprint(lexicon, theatres) + (names.Count == 0 ? "" : "-" + string.Join('+', names));

    private static DateOnly? DayOf(Published? published) =>
        published is null ? null
        : IsoDay.Parse(published.Value) is { } iso ? iso
        : DateOnly.TryParse(published.Value, CultureInfo.InvariantCulture, out var day) ? day
        : null;

    private static Theatre LoadTheatre(string lexicon, string theatres, IReadOnlyList<string> names)
    {
        var loaded = TheatreLoader.Load(theatres, lexicon, names.Count == 0 ? null : names);
        var faults = loaded.Problems.Where(static problem => !problem.IsWarning).ToList();
        if (faults is not [var first, ..])
            return loaded.Theatre;
        var more = faults.Count > 1 ? $". {faults.Count - 1} more: 'marsad theatre check'" : "";
        throw new KnowledgeException(first.File, first.Line, $"{first.What}. {first.Remedy}{more}");
    }

    /// <summary>A hash over every file that a reading rests on, in the order of their names.</summary>
    private static string Fingerprint(params string[] folders)
    {
        const int Digits = 12;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders)
        foreach (
            var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
