using System.Diagnostics.CodeAnalysis;
using Marsad.Reading.Intake;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Pages;

/// <summary>
/// Opens evidence: decodes it, parts the article from what surrounds it and reads what it says of itself. Load once,
/// then open from any number of threads; the same evidence always gives the same report.
/// </summary>
public sealed class ReportOpener
{
    private readonly ChromeLexicon _chrome;
    private readonly PageHints _hints;
    private readonly Masthead _masthead;
    private readonly TextLanguage _languages;

    private ReportOpener(ChromeLexicon chrome, PageHints hints, Masthead masthead, TextLanguage languages)
    {
        _chrome = chrome;
        _hints = hints;
        _masthead = masthead;
        _languages = languages;
    }

    /// <summary>Loads <c>chrome.csv</c>, <c>page-hints.csv</c>, <c>masthead.csv</c> and <c>languages.csv</c>.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <exception cref="KnowledgeException">A file cannot be used; the message names file and line.</exception>
    public static ReportOpener Load(string lexicon) =>
        new(
            ChromeLexicon.Load(Path.Combine(lexicon, "chrome.csv")),
            PageHints.Load(Path.Combine(lexicon, "page-hints.csv")),
            Masthead.Load(Path.Combine(lexicon, "masthead.csv")),
            TextLanguage.Load(Path.Combine(lexicon, "languages.csv"))
        );

    /// <summary>Opens one piece of evidence. Never throws for what the evidence holds.</summary>
    /// <param name="evidence">The bytes and what is known of them.</param>
    /// <param name="report">The report, when there is one.</param>
    /// <param name="problem">Why there is none, and what to do.</param>
    public bool TryOpen(
        Evidence evidence,
        [NotNullWhen(true)] out Report? report,
        [NotNullWhen(false)] out IntakeProblem? problem
    )
    {
        ArgumentNullException.ThrowIfNull(evidence);
        (report, problem) = (null, null);
        var content = EvidenceContent.Of(evidence);
        if (string.IsNullOrWhiteSpace(content.Text))
            problem = new IntakeProblem(
                evidence.Path,
                content.Problem ?? "it is empty",
                "Leave it out, or fetch it again"
            );
        else if (content.IsHtml)
            report = OpenPage(evidence, content);
        else
            report = OpenText(evidence, content);
        if (report is { Body.Length: 0 })
        {
            report = null;
            problem = new IntakeProblem(
                evidence.Path,
                content.IsHtml ? "a page without an article" : "nothing but the trimmings of a page",
                "Give the address of one article, or save the article's text as a .txt file"
            );
        }
        return report is not null
            || (problem ??= new IntakeProblem(evidence.Path, "it is empty", "Leave it out")) is null;
    }

    private Report OpenPage(Evidence evidence, EvidenceContent content)
    {
        var page = PageArticle.Of(content.Text, _hints, _chrome, IsFragment(evidence.Media, content.Text));
        var outlet =
            evidence.Hints.Outlet
            ?? page.Declared.FirstMeta("og:site_name")
            ?? page.LinkedData.Publisher
            ?? _masthead.NameplateIn(page.Declared.Title);
        TextRange? dateline = Masthead.InlineDateline(page.Body) is { } length ? new TextRange(0, length) : null;
        return new Report(
            new ReportHead(
                evidence.Id,
                evidence.Path,
                _languages.Of(page.Body, page.Declared.Language ?? page.LinkedData.Language),
                content.EncodingName,
                evidence.Hints.Title ?? page.Title,
                outlet is null ? null : new Outlet(outlet, null),
                Given(evidence) ?? page.Published ?? InDateline(page.Body, dateline),
                evidence.Hints.Url ?? page.Declared.Canonical ?? page.Declared.FirstMeta("og:url")
            ),
            page.Body,
            page.Noise
        )
        {
            BodyStart = dateline?.End ?? 0,
            Dateline = dateline,
        };
    }

    private Report OpenText(Evidence evidence, EvidenceContent content)
    {
        var text = TextArticle.Of(content.Text, _chrome, _masthead);
        var source = text.Top.FirstOrDefault(line => line.Kind == MastheadKind.Source);
        var outlet = evidence.Hints.Outlet ?? source?.Value ?? text.Nameplate;
        Published? stated = null;
        foreach (var line in text.Top)
        {
            if (line.Kind == MastheadKind.Date && PublicationLine.DateInParts(line.Value) is { } found)
                stated ??= new Published(found.Day.ToIso(), Basis.Stated, found.Quote);
        }
        var address = text.Top.FirstOrDefault(line => line.Kind == MastheadKind.Address)?.Value;
        if (address is not null && PageAddress.DayIn(address) is { } inPath)
            stated ??= new Published(inPath.Day.ToIso(), Basis.Stated, inPath.Quote);
        stated ??= InDateline(text.Body, text.Dateline);
        return new Report(
            new ReportHead(
                evidence.Id,
                evidence.Path,
                _languages.Of(text.Body.AsSpan(text.BodyStart < text.Body.Length ? text.BodyStart : 0), null),
                content.EncodingName,
                evidence.Hints.Title ?? text.Title,
                outlet is null ? null : new Outlet(outlet, null),
                Given(evidence) ?? stated,
                evidence.Hints.Url ?? address
            ),
            text.Body,
            text.Noise
        )
        {
            BodyStart = text.BodyStart,
            Dateline = text.Dateline,
        };
    }

    // «عمّان 14-3-2021 (وكالة) -»: the day of the report, as agencies write it.
    private static Published? InDateline(string body, TextRange? dateline) =>
        dateline is { } at && PublicationLine.DateIn(body[at.Start..at.End]) is { } found
            ? new Published(found.Day.ToIso(), Basis.Stated, found.Quote)
            : null;

    // Feeds and collections hold articles cut out of their pages; a file holds a page, even one without the outer elements.
    private static bool IsFragment(Media media, string html) =>
        media != Media.Html
        && !html.Contains("<body", StringComparison.OrdinalIgnoreCase)
        && !html.Contains("<html", StringComparison.OrdinalIgnoreCase);

    // Who hands a report in with a date knows it from outside; the page's own words may be a template's.
    private static Published? Given(Evidence evidence) =>
        evidence.Hints.Published is { Length: > 0 } date ? new Published(date, Basis.Given, null) : null;
}
