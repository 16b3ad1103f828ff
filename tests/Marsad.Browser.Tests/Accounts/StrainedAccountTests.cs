namespace Marsad.Browser.Tests.Accounts;

/// <summary>What the strained account must have for the tests that open it to mean anything; needs no browser.</summary>
public sealed class StrainedAccountTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("strained-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_has_every_kind_of_page_in_both_languages_and_lists_that_go_on_overleaf()
    {
        var account = StrainedAccount.Write(Path.Combine(_folder, "out"));
        string[] kinds =
        [
            "about.html",
            "contradictions-2.html",
            "contradictions.1-2.html",
            "control.html",
            "disputes.html",
            "events.html",
            "events/",
            "index.html",
            "map.html",
            "places/",
            "pledges.html",
            "reports-2.html",
            "reports/",
            "sources.html",
            "sources/",
            "statements.html",
            "statements/",
            "timeline-2.html",
            "types.html",
            "types/",
        ];
        foreach (var kind in kinds)
        {
            account.Pages.ShouldContain(page => page.StartsWith("ar/" + kind, StringComparison.Ordinal), kind);
            account.Pages.ShouldContain(page => page.StartsWith("en/" + kind, StringComparison.Ordinal), kind);
        }
        // Of each no more than one is opened, and none is left out.
        var opened = account.OneOfEachKind().ToList();
        opened.Count.ShouldBeLessThan(account.Pages.Count / 3);
        opened.Count(page => page.StartsWith("ar/statements/", StringComparison.Ordinal)).ShouldBe(1);
        opened.Count(page => page.StartsWith("en/timeline", StringComparison.Ordinal)).ShouldBe(1);
    }
}
