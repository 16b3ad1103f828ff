using Marsad.Browser.Tests.Accounts;
using Marsad.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Marsad.Browser.Tests;

/// <summary>What the script of the account adds, and that the account does without it.</summary>
public sealed class ScriptTests(OpenBrowser browser)
{
    [Fact]
    public async Task J_and_K_go_through_the_claims_of_a_report()
    {
        var tab = await OpenReport("");
        var badges = await tab.Locator("a.badge").EvaluateAllAsync<string[]>("all => all.map(b => b.id)");
        badges.Length.ShouldBeGreaterThan(3);
        await tab.Keyboard.PressAsync("KeyJ");
        (await tab.Anchor()).ShouldBe(badges[0]);
        await tab.Keyboard.PressAsync("KeyJ");
        await tab.Keyboard.PressAsync("KeyJ");
        (await tab.Anchor()).ShouldBe(badges[2]);
        await tab.Keyboard.PressAsync("KeyK");
        (await tab.Anchor()).ShouldBe(badges[1]);
        (await tab.Locator("a.badge:focus").GetAttributeAsync("id")).ShouldBe(badges[1]);
        (await tab.Locator("li.card.on").GetAttributeAsync("id")).ShouldBe("k-2");
        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_click_on_the_words_of_a_claim_leads_to_what_was_read_in_them()
    {
        var tab = await OpenReport("");
        await tab.Locator("mark.w[data-c='5']:not(:has(a))").First.ClickAsync();
        (await tab.Anchor()).ShouldBe("k-5");
        (await tab.Locator("#k-5.on").IsInView()).ShouldBeTrue();
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Whoever_comes_for_a_claim_sees_all_its_words_lit_and_no_others()
    {
        var tab = await OpenReport("#k-3");
        var lit = await tab.Locator("mark.w.on").EvaluateAllAsync<string[]>("all => all.map(m => m.dataset.c)");
        var all = await tab.Locator("mark.w").EvaluateAllAsync<string[]>("all => all.map(m => m.dataset.c)");
        lit.ShouldNotBeEmpty();
        lit.ShouldBe(all.Where(numbers => numbers.Split(' ').Contains("3", StringComparer.Ordinal)));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task The_switch_of_language_keeps_the_claim_one_came_for()
    {
        var tab = await OpenReport("#k-3");
        await tab.Locator("a.lang").ClickAsync();
        // the page is asked for its state: the event that tells of it may be over before one waits
        await tab.WaitForFunctionAsync(
            "() => location.pathname.includes('/en/') && document.readyState === 'complete'"
        );
        (await tab.Anchor()).ShouldBe("k-3");
        (await tab.Locator("#k-3").IsInView()).ShouldBeTrue();
        await tab.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_front_door_goes_on_to_the_Arabic_pages(bool script)
    {
        // a busy browser may drop the refresh of a page that is still being opened: whoever comes again gets on
        const int Visits = 4;
        const float Patience = 8_000;
        var arabic = browser.Samples.Address("ar/index.html");
        var tab = await browser.Tab(script);
        for (var visit = 1; visit <= Visits && tab.Url != arabic; visit++)
        {
            await tab.GotoAsync(
                browser.Samples.Address(OpenAccount.FrontDoor),
                new() { WaitUntil = WaitUntilState.Commit }
            );
            try
            {
                await tab.WaitForURLAsync(arabic, new() { WaitUntil = WaitUntilState.Commit, Timeout = Patience });
            }
            catch (TimeoutException) when (visit < Visits)
            {
                // once more
            }
        }
        tab.Url.ShouldBe(arabic);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Everything_that_can_be_read_and_followed_is_there_without_the_script()
    {
        var visits = (await browser.Visits())
            .Where(visit => visit.Page.StartsWith("strained/ar/", StringComparison.Ordinal))
            .ToList();
        var tab = await browser.Tab(script: false);
        foreach (var visit in visits)
        {
            await tab.GotoAsync(visit.Address);
            var without = await Visitor.Look(tab);
            without.Text.ShouldBe(visit.Desk.Text, visit.Page);
            without.Links.SequenceEqual(visit.Desk.Links, StringComparer.Ordinal).ShouldBeTrue(visit.Page);
        }
        visits.Count.ShouldBeGreaterThan(12);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Without_the_script_the_claim_one_came_for_is_marked_too()
    {
        var tab = await browser.Tab(script: false);
        await tab.Open(browser.Samples, browser.Samples.LargestOf("ar/reports/") + "#k-2");
        var shadows = await tab.Locator("li.card")
            .EvaluateAllAsync<string[]>("all => all.map(c => getComputedStyle(c).boxShadow)");
        var marked = Enumerable.Range(1, shadows.Length).Where(number => shadows[number - 1] != "none");
        marked.ShouldBe([2]);
        (await tab.Locator("#k-2").IsInView()).ShouldBeTrue();
        await tab.CloseAsync();
    }

    private async Task<IPage> OpenReport(string anchor)
    {
        var tab = await browser.Tab();
        await tab.Open(browser.Samples, browser.Samples.LargestOf("ar/reports/") + anchor);
        return tab;
    }
}
