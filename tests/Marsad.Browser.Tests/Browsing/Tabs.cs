using Marsad.Browser.Tests.Accounts;
using Microsoft.Playwright;

namespace Marsad.Browser.Tests.Browsing;

/// <summary>What the tests do in a tab.</summary>
internal static class Tabs
{
    /// <summary>Opens a page of an account.</summary>
    public static Task Open(this IPage tab, OpenAccount account, string path) => tab.GotoAsync(account.Address(path));

    /// <summary>What stands behind the # of the address, or nothing.</summary>
    public static Task<string> Anchor(this IPage tab) => tab.EvaluateAsync<string>("() => location.hash.slice(1)");

    /// <summary>Whether the whole element is on the screen.</summary>
    public static Task<bool> IsInView(this ILocator element) =>
        element.EvaluateAsync<bool>(
            "e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.left >= 0 && b.bottom <= innerHeight && b.right <= innerWidth; }"
        );
}
