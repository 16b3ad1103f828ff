using Marsad.Browser.Tests.Browsing;

namespace Marsad.Browser.Tests;

/// <summary>One page of each kind and language against the rules of axe-core, and its drawings beside.</summary>
public sealed class AccessibilityTests(OpenBrowser browser)
{
    [Fact]
    public Task No_page_shuts_anybody_out() => browser.NothingIsWrong(visit => visit.Barriers);

    [Fact]
    public Task Labels_of_drawings_stand_out_from_what_they_are_drawn_on() =>
        browser.NothingIsWrong(visit => visit.Desk.Faint);

    [Fact]
    public Task Where_the_machine_asks_for_dark_pages_they_are_dark() =>
        browser.NothingIsWrong(visit =>
            visit.Night is { } night && Brightness(night.Background) > 0.2 ? [night.Background] : []
        );

    [Fact]
    public Task Dark_pages_can_be_read() =>
        browser.NothingIsWrong(visit => visit.BarriersByNight.Concat(visit.Night?.Faint ?? []));

    // Of "rgb(r, g, b)", from 0 to 1.
    private static double Brightness(string color) =>
        color[(color.IndexOf('(') + 1)..^1]
            .Split(',')
            .Take(3)
            .Average(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture) / 255);
}
