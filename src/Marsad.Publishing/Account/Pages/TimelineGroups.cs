using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Charts;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Claims by the date of what they describe: the list and the chart.</summary>
internal static class TimelineGroups
{
    public const string Undated = "undated";

    // A chart of more bars than these can no longer be read; the next coarser unit is drawn.
    private const int MostDays = 70;
    private const int MostMonths = 60;
    private const int MostYears = 60;

    /// <summary>One group a date value, in the order of time, and the undated at the end.</summary>
    public static IReadOnlyList<ClaimGroup> Of(IReadOnlyList<ClaimEntry> claims)
    {
        var groups = new List<ClaimGroup>();
        foreach (var run in claims.Where(c => c.Days is not null).GroupBy(c => c.Date!, StringComparer.Ordinal))
        {
            groups.Add(
                new ClaimGroup(AnchorOf(run.Key), page => page.Date(run.Key, weekday: true), [.. run]) { Dates = false }
            );
        }
        var undated = claims.Where(c => c.Days is null).ToList();
        if (undated.Count > 0)
        {
            groups.Add(
                new ClaimGroup(Undated, page => Markup.Of($"{page.Words["undated"]}"), undated)
                {
                    Dates = false,
                    Note = page => Markup.Of($"{page.Words["undated.note"]}"),
                }
            );
        }
        return groups;
    }

    /// <summary>The chart of a page, each bar leading to its first date in the timeline.</summary>
    public static Markup Chart(PageContext page, ClaimPages timeline)
    {
        var words = page.Words;
        var dated = page.Index.Dated.ToList();
        var html = new HtmlWriter();
        html.Add($"<figure class=\"time\"><figcaption>{words["chart.title"]}</figcaption>\n");
        if (dated.Count == 0)
        {
            html.Add($"<p class=\"none\">{words["chart.none"]}</p></figure>\n");
            return html.ToMarkup();
        }
        var (from, to) = Range(dated);
        var unit = UnitOf(from, to);
        var drawn = dated.Where(c => c.Days!.Value.First >= from && c.Days.Value.First <= to).ToList();
        var byUnit = drawn.ToLookup(c => Start(c.Days!.Value.First, unit));
        var bars = new List<TimeBar>();
        var starts = Starts(from, to, unit).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var claims = byUnit[starts[i]].ToList();
            var value = ValueOf(starts[i], unit);
            var says = words.Fill("chart.bar", Markup.Of($"{words.Date(value)}"), page.Number(claims.Count));
            bars.Add(
                new TimeBar(
                    claims.Count,
                    TextOf(says),
                    claims.Count == 0 ? null : page.To(timeline.LinkTo(AnchorOf(claims[0].Date!))),
                    Tick(i, starts.Count) ? TickOf(page, starts[i], unit) : null
                )
            );
        }
        html.Add($"{TimeChart.Draw(bars, words["chart.title"] + ". " + words["chart.desc"], words.Number)}");
        html.Add($"<p class=\"note\">{words["chart.unit." + unit]}.");
        if (dated.Count > drawn.Count)
            html.Add($" {words.Fill("chart.outside", page.Number(dated.Count - drawn.Count))}.");
        var undated = page.Index.Claims.Count - dated.Count;
        if (undated > 0)
            html.Add(
                $" <a href=\"{page.To(timeline.LinkTo(Undated))}\">{words.Fill("chart.undated", page.Number(undated))}</a>."
            );
        html.Add($"</p></figure>\n");
        return html.ToMarkup();
    }

    private static string AnchorOf(string date) => "d-" + date.Replace('/', '_');

    // The text of a markup that holds none but text: figures and our own words.
    private static string TextOf(Markup markup) => System.Net.WebUtility.HtmlDecode(markup.ToString());

    // The middle 96 % of the claims, when the rest would stretch the chart beyond days; else all.
    private static (DateOnly From, DateOnly To) Range(List<ClaimEntry> dated)
    {
        var days = dated.Select(c => c.Days!.Value.First).Order().ToList();
        var (from, to) = (days[0], days[^1]);
        if (UnitOf(from, to) == "day" || days.Count < 25)
            return Within(from, to);
        var cut = Math.Max(1, days.Count / 50);
        var (inner, outer) = (days[cut], days[^(cut + 1)]);
        return UnitOf(inner, outer) == UnitOf(from, to) ? Within(from, to) : (inner, outer);
    }

    private static (DateOnly From, DateOnly To) Within(DateOnly from, DateOnly to) =>
        to.Year - from.Year < MostYears ? (from, to) : (new DateOnly(to.Year - MostYears + 1, 1, 1), to);

    private static string UnitOf(DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber < MostDays ? "day"
        : ((to.Year - from.Year) * 12) + to.Month - from.Month < MostMonths ? "month"
        : "year";

    private static DateOnly Start(DateOnly day, string unit) =>
        unit switch
        {
            "day" => day,
            "month" => new DateOnly(day.Year, day.Month, 1),
            _ => new DateOnly(day.Year, 1, 1),
        };

    private static IEnumerable<DateOnly> Starts(DateOnly from, DateOnly to, string unit)
    {
        for (var day = Start(from, unit); day <= to; )
        {
            yield return day;
            if (day > new DateOnly(9998, 1, 1))
                yield break;
            day = unit switch
            {
                "day" => day.AddDays(1),
                "month" => day.AddMonths(1),
                _ => day.AddYears(1),
            };
        }
    }

    private static string ValueOf(DateOnly day, string unit) =>
        day.ToString(
            unit switch
            {
                "day" => "yyyy-MM-dd",
                "month" => "yyyy-MM",
                _ => "yyyy",
            },
            CultureInfo.InvariantCulture
        );

    private static bool Tick(int i, int of) => of <= 14 || i % ((of + 11) / 12) == 0;

    private static string TickOf(PageContext page, DateOnly day, string unit) =>
        page.Words.InDigits(
            day.ToString(
                (unit, page.Words.IsArabic) switch
                {
                    ("day", true) => "d/M",
                    ("day", false) => "d MMM",
                    ("month", true) => "M/yyyy",
                    ("month", false) => "MMM yy",
                    _ => "yyyy",
                },
                CultureInfo.InvariantCulture
            )
        );
}
