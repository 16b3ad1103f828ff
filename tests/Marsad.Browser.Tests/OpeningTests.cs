using Marsad.Browser.Tests.Browsing;

namespace Marsad.Browser.Tests;

/// <summary>The pages open from disk as their readers open them.</summary>
public sealed class OpeningTests(OpenBrowser browser)
{
    [Fact]
    public Task Every_page_opens_without_an_error_in_the_console_or_a_request_that_fails() =>
        browser.NothingIsWrong(visit => visit.Errors);

    [Fact]
    public Task No_page_asks_for_anything_outside_its_folder() =>
        browser.NothingIsWrong(visit => visit.Requests.Where(url => !IsInside(url)));

    [Fact]
    public Task Every_page_has_its_style_and_its_script() =>
        browser.NothingIsWrong(visit =>
            new[] { "account.css", "account.js" }.Where(file =>
                !visit.Requests.Any(url => url.EndsWith("/assets/" + file, StringComparison.Ordinal))
            )
        );

    [Fact]
    public async Task Every_link_leads_to_a_page_and_an_anchor_that_the_browser_finds()
    {
        var visits = await browser.Visits();
        var ids = visits.ToDictionary(
            v => v.Address,
            v => v.Desk.Ids.ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        await browser.NothingIsWrong(visit =>
            visit.Desk.Links.Where(link =>
            {
                if (link == "data:," || link.StartsWith("https://", StringComparison.Ordinal))
                    return false;
                var parts = link.Split('#');
                return ids.TryGetValue(parts[0], out var anchors)
                    ? parts.Length > 1 && !anchors.Contains(Uri.UnescapeDataString(parts[1]))
                    : !File.Exists(new Uri(parts[0]).LocalPath);
            })
        );
    }

    private bool IsInside(string url) =>
        url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith(browser.Samples.Address(""), StringComparison.Ordinal)
        || url.StartsWith(browser.Strained.Address(""), StringComparison.Ordinal);
}
