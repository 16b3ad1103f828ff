using Marsad.Browser.Tests.Browsing;

namespace Marsad.Browser.Tests;

/// <summary>Arabic runs from the right, English from the left, and neither reorders the other.</summary>
public sealed class DirectionTests(OpenBrowser browser)
{
    [Fact]
    public Task Every_page_tells_its_language_and_its_direction() =>
        browser.NothingIsWrong(visit =>
        {
            var (lang, dir) = visit.Page.Contains("/ar/", StringComparison.Ordinal) ? ("ar", "rtl") : ("en", "ltr");
            return visit.Desk.Lang == lang && visit.Desk.Dir == dir ? [] : [$"{visit.Desk.Lang} {visit.Desk.Dir}"];
        });

    [Fact]
    public Task What_starts_a_page_a_list_or_a_row_stands_where_its_language_starts() =>
        browser.NothingIsWrong(visit => visit.Desk.Astray.Concat(visit.Phone.Astray));

    [Fact]
    public Task Words_of_the_other_script_are_kept_apart_from_what_surrounds_them() =>
        browser.NothingIsWrong(visit => visit.Desk.Mixed);

    [Fact]
    public Task Words_of_the_other_script_are_told_to_be_of_their_language() =>
        browser.NothingIsWrong(visit => visit.Desk.Untold);
}
