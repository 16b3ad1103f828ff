using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Publishing.Wording;

namespace Marsad.Publishing.Account.Pages;

/// <summary>What every page needs: its words, the index, and the way from where it stands to the others.</summary>
/// <param name="Words">Language of the page.</param>
/// <param name="Index">What the account holds.</param>
/// <param name="Options">How it is written.</param>
/// <param name="Path">Where the page stands inside its language's folder.</param>
internal sealed record PageContext(Words Words, AccountIndex Index, AccountOptions Options, string Path)
{
    /// <summary>From this page to its language's folder.</summary>
    public string Up { get; } = string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));

    /// <summary>The relative address of a page of the same language.</summary>
    public string To(string target) => Up + target;

    /// <summary>A figure in the reader's digits.</summary>
    public Markup Number(int number) => Markup.Of($"{Words.Number(number)}");

    /// <summary>A date in an element that machines read too.</summary>
    public Markup Date(string? value, bool weekday = false) =>
        string.IsNullOrEmpty(value) ? Markup.Of($"<span class=\"none\">{Words["nodate"]}</span>")
        : value.Contains('/', StringComparison.Ordinal) ? Markup.Of($"<bdi>{Words.Date(value)}</bdi>")
        : Markup.Of($"<time datetime=\"{value}\">{Words.Date(value, weekday)}</time>");

    /// <summary>Words of a report, kept apart from the direction of what surrounds them.</summary>
    public static Markup Quote(string text, string language) =>
        Markup.Of($"<bdi lang=\"{Script.LanguageOf(text, language)}\">{Script.Visible(text)}</bdi>");

    /// <summary>A name in the page's language where there is one.</summary>
    public Markup Name(string? name, string? nameAr)
    {
        var text = Words.IsArabic ? nameAr ?? name : name ?? nameAr;
        return Markup.Of($"<bdi lang=\"{Script.LanguageOf(text ?? "", Words.Language)}\">{text}</bdi>");
    }

    /// <summary>A name as plain text, for titles.</summary>
    public string NameText(string? name, string? nameAr) => (Words.IsArabic ? nameAr ?? name : name ?? nameAr) ?? "";

    public Markup Name(PlaceEntry place) => Name(place.Name, place.NameAr);

    public Markup Name(SourceEntry source) =>
        source.Name is null ? Markup.Of($"<bdi>{Words["outlet.unknown"]}</bdi>") : Name(source.Name, source.NameAr);

    public string NameText(SourceEntry source) =>
        source.Name is null ? Words["outlet.unknown"] : NameText(source.Name, source.NameAr);

    /// <summary>A link to a place's page.</summary>
    public Markup Link(PlaceEntry place) => Markup.Of($"<a href=\"{To(place.Page)}\">{Name(place)}</a>");

    /// <summary>A link to a source's page.</summary>
    public Markup Link(SourceEntry source) => Markup.Of($"<a href=\"{To(source.Page)}\">{Name(source)}</a>");

    /// <summary>A report's headline.</summary>
    public Markup Title(ReportEntry report) =>
        report.Title is null
            ? Markup.Of($"<bdi>{Words["report.untitled"]}</bdi>")
            : Quote(report.Title, report.Language);
}
