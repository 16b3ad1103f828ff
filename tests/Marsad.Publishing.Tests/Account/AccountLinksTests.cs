using AngleSharp.Dom;
using Marsad.Publishing.Account;

namespace Marsad.Publishing.Tests.Account;

public sealed class AccountLinksTests : IDisposable
{
    private readonly WrittenAccount _account = WrittenAccount.OfTheTruceWeek(new AccountOptions { RowsPerPage = 7 });

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Every_link_in_the_account_leads_to_a_page_and_an_anchor_that_are_there()
    {
        var pages = _account.Pages.ToDictionary(p => p, _account.Page, StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var element in page.QuerySelectorAll("a[href], link[href], script[src]"))
            {
                var href = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (href.StartsWith("https://", StringComparison.Ordinal) || href == "data:,")
                    continue;
                var parts = href.Split('#');
                var target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
                var there = pages.TryGetValue(target, out var found)
                    ? parts.Length == 1 || found.GetElementById(parts[1]) is not null
                    : File.Exists(Path.Combine(_account.Folder, target)) && parts.Length == 1;
                if (!there)
                    broken.Add($"{path} → {href}");
            }
        }
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_is_without_a_link_to_it()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var path))
        {
            foreach (var anchor in _account.Page(path).QuerySelectorAll("a[href]"))
            {
                var href = anchor.GetAttribute("href")!.Split('#')[0];
                if (href.Length > 0 && !href.Contains(':') && reached.Add(Resolve(path, href)))
                    next.Enqueue(Resolve(path, href));
            }
        }
        _account.Pages.Except(reached, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Ids_are_unique_on_every_page()
    {
        foreach (var path in _account.Pages)
        {
            _account
                .Page(path)
                .QuerySelectorAll("[id]")
                .GroupBy(e => e.Id, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g => $"{path}: {g.Key}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_the_network()
    {
        foreach (var path in _account.Pages)
        {
            var page = _account.Page(path);
            page.QuerySelectorAll("[src], link[href], use[href], image[href]")
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
                .ShouldAllBe(a => !a.Contains("//", StringComparison.Ordinal));
            page.QuerySelectorAll("[style], style, iframe, object, embed, img").ShouldBeEmpty();
        }
        File.ReadAllText(Path.Combine(_account.Folder, "assets/account.css")).ShouldNotContain("url(");
    }

    [Fact]
    public void The_switch_of_language_keeps_the_place()
    {
        foreach (var path in _account.Pages.Where(p => p.StartsWith("ar/", StringComparison.Ordinal)))
        {
            var href = _account.Page(path).QuerySelector("a.lang")!.GetAttribute("href")!;
            Resolve(path, href).ShouldBe("en" + path[2..]);
        }
    }

    [Fact]
    public void Both_languages_hold_the_same_claims_in_the_same_order()
    {
        Directory
            .EnumerateFiles(Path.Combine(_account.Folder, "ar"), "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(_account.Folder, "ar"), f))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                Directory
                    .EnumerateFiles(Path.Combine(_account.Folder, "en"), "*.html", SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(Path.Combine(_account.Folder, "en"), f))
                    .Order(StringComparer.Ordinal)
            );
        ClaimsOf("ar").ShouldBe(ClaimsOf("en"));
    }

    [Fact]
    public void The_timeline_holds_every_claim_once_over_all_its_pages()
    {
        var claims = WrittenAccount.TruceWeek().SelectMany(r => r.Claims).Select(c => "c-" + c.Id);
        ClaimsOf("ar").ShouldBe(claims, ignoreOrder: true);
    }

    private List<string> ClaimsOf(string language) =>
        [
            .. _account
                .Pages.Where(p => p.StartsWith($"{language}/timeline", StringComparison.Ordinal))
                .OrderBy(p => p.Length)
                .ThenBy(p => p, StringComparer.Ordinal)
                .SelectMany(p => _account.Page(p).QuerySelectorAll(".claim .said a"))
                .Select(a => a.GetAttribute("href")!.Split('#')[1]),
        ];

    private static string Resolve(string from, string href)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in href.Split('/'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
