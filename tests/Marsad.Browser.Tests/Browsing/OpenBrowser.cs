using System.Collections.Concurrent;
using Marsad.Browser.Tests.Accounts;
using Marsad.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(OpenBrowser))]

namespace Marsad.Browser.Tests.Browsing;

/// <summary>One browser and two accounts for all tests: that of the samples, and one that strains the pages.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pages-").FullName;
    private readonly Lazy<Task<IReadOnlyList<Visit>>> _visits;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _reason;
    private OpenAccount? _samples;
    private OpenAccount? _strained;

    public OpenBrowser() => _visits = new(VisitAll);

    internal OpenAccount Samples => _samples!;

    internal OpenAccount Strained => _strained!;

    public async ValueTask InitializeAsync()
    {
        var (options, reason) = await Chromium.Find();
        if (options is null)
        {
            _reason = reason;
            return;
        }
        _playwright = await Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(options);
        }
        catch (PlaywrightException e) when (!Chromium.IsNamed)
        {
            _reason = $"{options.ExecutablePath} does not start: {e.Message.Split('\n')[0]}";
            return;
        }
        var samples = SampleAccount.Write(_folder);
        _strained = StrainedAccount.Write(Path.Combine(_folder, "strained"));
        _samples = await samples;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A tab of its own; the test is skipped where there is no browser.</summary>
    internal async Task<IPage> Tab(bool script = true)
    {
        return await Browser()
            .NewPageAsync(
                new()
                {
                    JavaScriptEnabled = script,
                    ViewportSize = new() { Width = Paper.DeskWidth, Height = 900 },
                }
            );
    }

    /// <summary>
    /// What was seen of every page of the samples, and of one of each kind of the account that strains them; the test is skipped
    /// where there is no browser.
    /// </summary>
    internal async Task<IReadOnlyList<Visit>> Visits()
    {
        _ = Browser();
        return await _visits.Value;
    }

    /// <summary>Fails with all that is wrong, each after the name of its page.</summary>
    internal async Task NothingIsWrong(Func<Visit, IEnumerable<string>> with)
    {
        var wrong = (await Visits()).SelectMany(visit => with(visit).Select(what => $"{visit.Page}: {what}")).ToList();
        wrong.Count.ShouldBe(0, string.Join('\n', wrong.Take(60)));
    }

    private IBrowser Browser()
    {
        Assert.SkipWhen(_browser is null, $"no browser to open the pages in: {_reason}");
        return _browser;
    }

    private async Task<IReadOnlyList<Visit>> VisitAll()
    {
        // The accessibility rules take longest: they are for one page of each kind, and for what only real reports show.
        string[] real = ["index.html", "map.html"];
        var closely = real.SelectMany(page => new[] { "ar/" + page, "en/" + page })
            .Concat(Samples.OneOfEachKind().Where(page => page.Contains("/reports/", StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
        var open = new ConcurrentQueue<(OpenAccount Account, string Page, bool Closely)>([
            .. Samples.Pages.Where(closely.Contains).Select(page => (Samples, page, true)),
            .. Strained.OneOfEachKind().Select(page => (Strained, page, true)),
            .. Samples.Pages.Where(page => !closely.Contains(page)).Select(page => (Samples, page, false)),
        ]);
        var count = open.Count;
        var visits = new ConcurrentBag<Visit>();
        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => GoThrough()));
        visits.Count.ShouldBe(count);
        return [.. visits.OrderBy(visit => visit.Page, StringComparer.Ordinal)];

        async Task GoThrough()
        {
            var visitor = await Visitor.Start(Browser());
            while (open.TryDequeue(out var next))
            {
                var name = $"{next.Account.Name}/{next.Page}";
                visits.Add(await visitor.Visit(name, next.Account.Address(next.Page), next.Closely));
            }
            await visitor.Close();
        }
    }
}
