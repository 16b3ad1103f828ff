using Marsad.Browser.Tests.Accounts;
using Marsad.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Marsad.Browser.Tests;

/// <summary>Whoever has no mouse gets everywhere and sees where he is.</summary>
public sealed class KeyboardTests(OpenBrowser browser)
{
    private const string Usable = "a[href], button, input, select, textarea, summary, [tabindex='0']";

    [Theory]
    [InlineData("ar/index.html")]
    [InlineData("ar/map.html")]
    [InlineData("ar/statements/")]
    [InlineData("en/statements/")]
    [InlineData("ar/events/")]
    [InlineData("ar/contradictions-2.html")]
    [InlineData("en/disputes.html")]
    [InlineData("ar/reports/")]
    public async Task Tab_leads_to_everything_that_can_be_used_and_each_shows_that_it_has_the_focus(string kind)
    {
        var tab = await browser.Tab();
        await tab.Open(browser.Strained, browser.Strained.LargestOf(kind));
        var count = await tab.EvaluateAsync<int>(
            $$"""
            () => {
              window.usable = [...document.querySelectorAll("{{Usable}}")].filter((e) => e.checkVisibility());
              window.reached = [];
              document.addEventListener("focusin", (event) => reached.push(event.target));
              return usable.length;
            }
            """
        );
        count.ShouldBeGreaterThan(12);
        for (var i = 0; i < count; i++)
            await tab.Keyboard.PressAsync("Tab");
        var missed = await tab.EvaluateAsync<string[]>(
            "() => usable.filter((e) => !reached.includes(e)).map((e) => e.outerHTML.slice(0, 160))"
        );
        missed.ShouldBeEmpty();
        (await Unmarked(tab)).ShouldBeEmpty();
        await tab.CloseAsync();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_first_step_offers_to_pass_the_menu_by(string language)
    {
        var tab = await browser.Tab();
        await tab.Open(browser.Samples, language + "/timeline.html");
        await tab.Keyboard.PressAsync("Tab");
        var skip = tab.Locator("a.skip:focus");
        (await skip.IsInView()).ShouldBeTrue();
        await tab.Keyboard.PressAsync("Enter");
        await tab.Keyboard.PressAsync("Tab");
        (await tab.Locator("main :focus").CountAsync()).ShouldBe(1);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task What_is_folded_away_is_unfolded_by_the_keyboard()
    {
        var tab = await browser.Tab();
        await tab.Open(browser.Samples, browser.Samples.LargestOf("en/reports/"));
        var rules = tab.Locator("#k-1 details");
        (await rules.Locator("code").First.IsVisibleAsync()).ShouldBeFalse();
        await rules.Locator("summary").FocusAsync();
        await tab.Keyboard.PressAsync("Enter");
        (await rules.Locator("code").First.IsVisibleAsync()).ShouldBeTrue();
        await tab.CloseAsync();
    }

    // Of each sort of thing one: whether the picture of it changes with the focus.
    private static async Task<List<string>> Unmarked(IPage tab)
    {
        var sorts = await tab.EvaluateAsync<int[]>(
            """
            () => {
              const seen = new Set();
              return usable.flatMap((e, i) => {
                const sort = `${e.parentElement.className} ${e.localName}.${e.getAttribute("class")}`;
                if (seen.has(sort)) return [];
                seen.add(sort);
                return [i];
              });
            }
            """
        );
        var unmarked = new List<string>();
        foreach (var i in sorts)
        {
            var box = await tab.EvaluateAsync<float[]>(
                """
                (i) => {
                  usable[i].scrollIntoView({ block: "center", behavior: "instant" });
                  usable[i].focus({ focusVisible: true, preventScroll: true });
                  const b = usable[i].getBoundingClientRect();
                  const [x, y] = [Math.max(0, b.left - 8), Math.max(0, b.top - 8)];
                  return [x, y, Math.min(innerWidth, b.right + 8) - x, Math.min(innerHeight, b.bottom + 8, b.top + 300) - y];
                }
                """,
                i
            );
            var picture = new PageScreenshotOptions
            {
                Clip = new()
                {
                    X = box[0],
                    Y = box[1],
                    Width = box[2],
                    Height = box[3],
                },
            };
            var with = await tab.ScreenshotAsync(picture);
            await tab.EvaluateAsync("(i) => usable[i].blur()", i);
            var without = await tab.ScreenshotAsync(picture);
            if (with.AsSpan().SequenceEqual(without))
                unmarked.Add(await tab.EvaluateAsync<string>("(i) => usable[i].outerHTML.slice(0, 160)", i));
        }
        return unmarked;
    }
}
