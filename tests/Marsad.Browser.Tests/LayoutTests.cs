using Marsad.Browser.Tests.Browsing;

namespace Marsad.Browser.Tests;

/// <summary>Everything has its room: on a desk, on a phone, on paper.</summary>
public sealed class LayoutTests(OpenBrowser browser)
{
    [Fact]
    public Task No_page_scrolls_sideways_on_a_desk() => browser.NothingIsWrong(visit => visit.Desk.Wide);

    [Fact]
    public Task No_page_scrolls_sideways_on_a_phone() => browser.NothingIsWrong(visit => visit.Phone.Wide);

    [Fact]
    public Task Nothing_is_cut_off_on_a_desk() => browser.NothingIsWrong(visit => visit.Desk.Cut);

    [Fact]
    public Task Nothing_is_cut_off_on_a_phone() => browser.NothingIsWrong(visit => visit.Phone.Cut);

    [Fact]
    public Task Nothing_is_cut_off_on_paper() =>
        browser.NothingIsWrong(visit => visit.Print is { } paper ? paper.Wide.Concat(paper.Cut) : []);

    [Fact]
    public Task Nothing_stays_folded_away_on_paper() => browser.NothingIsWrong(visit => visit.Print?.Folded ?? []);

    [Fact]
    public Task No_letters_are_too_small_to_read() =>
        browser.NothingIsWrong(visit => visit.Desk.Small.Concat(visit.Phone.Small));

    [Fact]
    public Task No_label_of_a_map_or_a_chart_covers_another() =>
        browser.NothingIsWrong(visit =>
            visit.Desk.Covered.Concat(visit.Phone.Covered.Select(labels => "phone: " + labels))
        );
}
