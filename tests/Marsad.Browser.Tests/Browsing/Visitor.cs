using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Marsad.Browser.Tests.Browsing;

/// <summary>Opens one page after the other in one tab and notes what is seen of each.</summary>
internal sealed class Visitor
{
    private static readonly string LookScript = Resource("look.js");
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    private readonly IPage _tab;
    private readonly List<string> _errors = [];
    private readonly List<string> _requests = [];

    private Visitor(IPage tab)
    {
        _tab = tab;
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Add($"{message.Type}: {message.Text}");
        };
        tab.PageError += (_, error) => _errors.Add(error);
        tab.RequestFailed += (_, request) => _errors.Add($"{request.Failure}: {request.Url}");
        tab.Request += (_, request) => _requests.Add(request.Url);
    }

    public static async Task<Visitor> Start(IBrowser browser) =>
        new(await browser.NewPageAsync(new() { ColorScheme = ColorScheme.Light }));

    /// <summary>Opens a page and looks at it as on a desk and on a phone.</summary>
    /// <param name="page">What to call it.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="closely">Whether to look at it by night and on paper and to check it against accessibility rules too.</param>
    public async Task<Visit> Visit(string page, string address, bool closely)
    {
        _errors.Clear();
        _requests.Clear();
        await _tab.SetViewportSizeAsync(Paper.DeskWidth, 900);
        await _tab.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        var desk = await Look(_tab);
        List<string> byDay = [];
        List<string> byNight = [];
        Look? night = null;
        if (closely)
        {
            await _tab.EvaluateAsync(AxeScript);
            byDay = await Barriers("{ preload: false, resultTypes: ['violations'] }");
            await _tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            night = await Look(_tab);
            // Nothing but colours changes.
            byNight = await Barriers(
                "{ preload: false, resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }"
            );
            await _tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
        await _tab.SetViewportSizeAsync(Paper.PhoneWidth, 740);
        var phone = await Look(_tab);
        Look? print = null;
        if (closely)
        {
            await _tab.EmulateMediaAsync(new() { Media = Media.Print });
            await _tab.SetViewportSizeAsync(Paper.Width, Paper.Height);
            print = await Look(_tab);
            await _tab.EmulateMediaAsync(new() { Media = Media.Screen });
        }
        return new Visit
        {
            Page = page,
            Address = address,
            Errors = [.. _errors],
            Requests = [.. _requests],
            Desk = desk,
            Phone = phone,
            Print = print,
            Night = night,
            Barriers = byDay,
            BarriersByNight = byNight,
        };
    }

    public Task Close() => _tab.CloseAsync();

    /// <summary>What look.js sees of the page that is open.</summary>
    public static async Task<Look> Look(IPage tab) =>
        JsonSerializer.Deserialize<Look>(await tab.EvaluateAsync<string>(LookScript), JsonSerializerOptions.Web)!;

    private async Task<List<string>> Barriers(string options) =>
        [
            .. await _tab.EvaluateAsync<string[]>(
                $$"""
                async () => (await axe.run(document, {{options}})).violations.flatMap((rule) =>
                  rule.nodes.map((n) => `${rule.id}: ${n.target.join(" ")}: ${n.failureSummary.replace(/\s+/g, " ")}`))
                """
            ),
        ];

    private static string Resource(string name)
    {
        using var stream = typeof(Visitor).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
