using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>Claims under one heading.</summary>
/// <param name="Anchor">Name of its anchor.</param>
/// <param name="Heading">Its heading in the page's language.</param>
/// <param name="Claims">In the order shown.</param>
internal sealed record ClaimGroup(string Anchor, Func<PageContext, Markup> Heading, IReadOnlyList<ClaimEntry> Claims)
{
    /// <summary>A note under the heading.</summary>
    public Func<PageContext, Markup>? Note { get; init; }

    /// <summary>Whether each line gives its date (not where the heading does).</summary>
    public bool Dates { get; init; } = true;
}

/// <summary>Groups of claims, a group going on overleaf where it must.</summary>
internal sealed class ClaimPages : NumberedPages
{
    private readonly List<List<Cut>> _pages = [];
    private readonly Dictionary<string, int> _pageOf = new(StringComparer.Ordinal);

    private readonly record struct Cut(ClaimGroup Group, int From, int Until);

    public ClaimPages(string stem, IReadOnlyList<ClaimGroup> groups, int rowsPerPage)
        : base(stem)
    {
        Groups = groups;
        Count = groups.Sum(g => g.Claims.Count);
        var room = 0;
        foreach (var group in groups)
        {
            for (var from = 0; from < group.Claims.Count; )
            {
                if (room == 0)
                {
                    _pages.Add([]);
                    room = rowsPerPage;
                }
                _pageOf.TryAdd(group.Anchor, _pages.Count);
                var until = Math.Min(group.Claims.Count, from + room);
                _pages[^1].Add(new Cut(group, from, until));
                room -= until - from;
                from = until;
            }
        }
        if (_pages.Count == 0)
            _pages.Add([]);
    }

    public IReadOnlyList<ClaimGroup> Groups { get; }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <inheritdoc/>
    public override int Pages => _pages.Count;

    /// <summary>Where a group begins.</summary>
    public string LinkTo(string anchor) =>
        _pageOf.TryGetValue(anchor, out var page) ? $"{PathOf(page)}#{anchor}" : PathOf(1);

    /// <inheritdoc/>
    public override Markup Page(PageContext page, int number)
    {
        var html = new HtmlWriter();
        var before = _pages.Take(number - 1).Sum(p => p.Sum(c => c.Until - c.From));
        var cuts = _pages[number - 1];
        var here = cuts.Sum(c => c.Until - c.From);
        html.Add($"{Pager.Shown(page, before + 1, before + here, Count)}");
        foreach (var (group, from, until) in cuts)
        {
            var anchor = from == 0 ? Markup.Of($" id=\"{group.Anchor}\"") : Markup.None;
            var more = from == 0 ? Markup.None : Markup.Of($" <small>({page.Words["continued"]})</small>");
            html.Add(
                $"<section class=\"group\"{anchor}><h2>{group.Heading(page)} <small class=\"n\">{page.Number(group.Claims.Count)}</small>{more}</h2>\n"
            );
            if (from == 0 && group.Note is { } note)
                html.Add($"<p class=\"note\">{note(page)}</p>\n");
            html.Add($"<ol class=\"claims\">\n");
            for (var i = from; i < until; i++)
                html.Add(Marks.Claim(page, group.Claims[i], group.Dates));
            html.Add($"</ol></section>\n");
        }
        html.Add(Pager.Nav(page, number, Pages, PathOf));
        return html.ToMarkup();
    }
}
