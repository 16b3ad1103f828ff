using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Publishing.Maps;
using Marsad.Publishing.Wording;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The map of the places named, with the list of all of them, and a page for each.</summary>
internal sealed class MapPages
{
    private readonly IReadOnlyList<Outline> _outlines;
    private readonly int _rowsPerPage;
    private readonly List<PlaceEntry> _mapped;
    private readonly MapFrame? _near;
    private readonly MapFrame? _wide;

    public MapPages(AccountIndex index, IReadOnlyList<Outline> outlines, int rowsPerPage)
    {
        _rowsPerPage = rowsPerPage;
        _outlines = outlines;
        _mapped = [.. index.Places.Where(p => p.OnMap)];
        Unmapped = [.. index.Places.Where(p => !p.OnMap)];
        MappedPages = List("places-mapped", _mapped);
        UnmappedPages = List("places-unmapped", Unmapped);
        if (_mapped.Count == 0)
            return;
        var core = MapFrame.Core([.. _mapped.Select(p => (PointOf(p), Math.Max(1, p.Count)))]);
        _near = MapFrame.Around(core);
        if (!_mapped.TrueForAll(IsNear))
            _wide = MapFrame.Around([.. _mapped.Select(PointOf)]);
    }

    /// <summary>The list of the places on the map, written where the page of the map shows only its first rows.</summary>
    public ListPages MappedPages { get; }

    /// <summary>The list of the places without coordinates, written as <see cref="MappedPages"/>.</summary>
    public ListPages UnmappedPages { get; }

    /// <summary>Places without coordinates.</summary>
    public IReadOnlyList<PlaceEntry> Unmapped { get; }

    /// <summary>The map of where most of the places are.</summary>
    public Markup Map(PageContext page, bool anchors)
    {
        var words = page.Words;
        if (_near is null)
            return Markup.Of($"<p class=\"none\">{words["map.none"]}</p>\n");
        var html = new HtmlWriter();
        html.Add(
            $"<figure class=\"ground\">{Draw(page, _near, p => anchors, words["map.title"])}<figcaption>{words["map.lead"]} "
        );
        var outside = _mapped.Count(p => !IsNear(p));
        if (outside > 0)
            html.Add($"<a href=\"{page.To("map.html#wide")}\">{words.Fill("map.outside", page.Number(outside))}</a>. ");
        html.Add(
            $"<a href=\"{page.To("map.html#unmapped")}\">{words.Fill("map.unmapped", page.Number(Unmapped.Count))}</a>. <small>{(_outlines.Count == 0 ? Markup.Of($"{words["map.nooutlines"]}") : Credit(words))}</small></figcaption></figure>\n"
        );
        return html.ToMarkup();
    }

    /// <summary>The page of the map.</summary>
    public Markup Page(PageContext page)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add($"<h1>{words["map"]}</h1>\n<div class=\"beside\"><div>\n");
        if (_wide is not null)
            html.Add($"<h2>{words["map.near"]}</h2>\n");
        html.Add(Map(page, anchors: true));
        if (_wide is not null)
        {
            html.Add(
                $"<h2 id=\"wide\">{words["map.wide"]}</h2>\n<figure class=\"ground\">{Draw(page, _wide, p => !IsNear(p), words["map.wide"])}</figure>\n"
            );
        }
        html.Add($"</div>\n<div>\n");
        html.Add($"<section id=\"unmapped\"><h2>{words.Fill("map.unmapped", page.Number(Unmapped.Count))}</h2>\n");
        if (Unmapped.Count > 0)
            html.Add($"<p class=\"note\">{words["map.unmapped.note"]}</p>\n{UnmappedPages.Start(page, _rowsPerPage)}");
        html.Add(
            $"</section>\n<section id=\"mapped\"><h2>{words.Fill("map.mapped", page.Number(_mapped.Count))}</h2>\n{MappedPages.Start(page, _rowsPerPage)}</section>\n</div></div>\n"
        );
        return html.ToMarkup();
    }

    /// <summary>The page of a place: what happened there, and who names it.</summary>
    public static Markup PlacePage(PageContext page, PlaceEntry place, ClaimPages claims, int number)
    {
        var words = page.Words;
        var html = new HtmlWriter();
        html.Add(
            $"<p class=\"kicker\"><a href=\"{page.To("map.html")}\">{words["place"]}</a></p>\n<h1>{page.Name(place)}</h1>\n"
        );
        html.Add($"<p class=\"facts\">{OtherName(page, place.Name, place.NameAr)}");
        if (place.OnMap)
        {
            html.Add(
                $"<span>{words.Fill("place.coordinates", Degrees(page, place.Lat!.Value), Degrees(page, place.Lon!.Value))}</span> <a href=\"{page.To("map.html#p-" + place.Slug)}\">{words["place.map"]}</a>"
            );
        }
        else
        {
            html.Add($"<span>{words["place.nocoordinates"]}</span>");
        }
        html.Add(
            $"</p>\n<p class=\"jump\"><a href=\"#mentions\">{words["place.mentions"]}: {page.Number(place.Reports.Count)}</a></p>\n"
        );
        html.Add($"<h2 class=\"over\">{words["place.claims"]}</h2>\n{claims.Page(page, number)}");
        html.Add(
            $"<section id=\"mentions\"><h2>{words["place.mentions"]} <small class=\"n\">{page.Number(place.Reports.Count)}</small></h2>\n{ReportsOf(place, page.Options.RowsPerPage).Start(page, ReportPages.Few)}</section>\n"
        );
        return html.ToMarkup();
    }

    /// <summary>The reports that name a place, each link leading to where it does so first.</summary>
    public static ListPages ReportsOf(PlaceEntry place, int rowsPerPage) =>
        ReportPages.Of(
            $"places/{place.Slug}.reports",
            [.. place.Reports.Select(m => new ReportLine(m.Report, "#" + m.Anchor, m.Times))],
            rowsPerPage
        );

    /// <summary>The name in the other language, when there is one.</summary>
    public static Markup OtherName(PageContext page, string? name, string? nameAr)
    {
        if (name is null || nameAr is null || name == nameAr)
            return Markup.None;
        return page.Words.IsArabic
            ? Markup.Of($"<bdi lang=\"en\">{name}</bdi> ")
            : Markup.Of($"<bdi lang=\"ar\">{nameAr}</bdi> ");
    }

    /// <summary>Whose outlines the countries have.</summary>
    public static Markup Credit(Words words) =>
        words.Fill("map.credit", Markup.Of($"<bdi lang=\"en\">Natural Earth</bdi>"));

    private static Markup Degrees(PageContext page, double value) =>
        Markup.Of($"<bdi>{page.Words.InDigits(value.ToString("0.###", CultureInfo.InvariantCulture))}°</bdi>");

    private ListPages List(string stem, IReadOnlyList<PlaceEntry> places) =>
        new(stem, places.Count, _rowsPerPage, (page, from, until) => Names(page, places, from, until));

    private static Markup Names(PageContext page, IReadOnlyList<PlaceEntry> places, int from, int until)
    {
        var html = new HtmlWriter();
        html.Add($"<ol class=\"names\">\n");
        for (var i = from; i < until; i++)
            html.Add($"<li>{page.Link(places[i])} <span class=\"n\">{page.Number(places[i].Count)}</span></li>\n");
        html.Add($"</ol>\n");
        return html.ToMarkup();
    }

    private bool IsNear(PlaceEntry place) => _near?.Box.Holds(place.Lon!.Value, place.Lat!.Value) == true;

    private static GeoPoint PointOf(PlaceEntry place) => new(place.Lon!.Value, place.Lat!.Value);

    private Markup Draw(PageContext page, MapFrame frame, Func<PlaceEntry, bool> anchored, string title)
    {
        var words = page.Words;
        return MapDrawing.Draw(
            frame,
            _outlines,
            [
                .. _mapped.Select(p => new MapDot(
                    PointOf(p),
                    p.Count,
                    page.NameText(p.Name, p.NameAr),
                    $"{page.NameText(p.Name, p.NameAr)}: {words.Number(p.Count)}",
                    page.To(p.Page),
                    anchored(p) ? "p-" + p.Slug : null
                )),
            ],
            words.IsArabic,
            title,
            km => words.Fill("km", page.Number(km))
        );
    }
}
