using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Maps;

namespace Marsad.Publishing.Account.Pages;

/// <summary>How the account is dealt out over pages, the same in both languages.</summary>
internal sealed class AccountPages
{
    public AccountPages(AccountIndex index, IReadOnlyList<Outline> outlines, int rowsPerPage)
    {
        Timeline = new ClaimPages("timeline", TimelineGroups.Of(index.Claims), rowsPerPage);
        Types = new TypePages(index, rowsPerPage);
        Sources = new SourcePages(index, rowsPerPage);
        Disputes = DisputePages.Of(index, rowsPerPage);
        Events = EventPages.Of(index, rowsPerPage);
        Contradictions = ContradictionPages.Of(index, rowsPerPage);
        Rivals = new RivalPages(index.Weighed, rowsPerPage);
        Control = ControlPages.Of(index, rowsPerPage);
        Pledges = PledgePages.Of(index, rowsPerPage);
        Statements = StatementPages.Of(index, rowsPerPage);
        Map = new MapPages(index, outlines, rowsPerPage);
        Reports = ReportPages.Of("reports", [.. index.Reports.Select(r => new ReportLine(r))], rowsPerPage);
    }

    public ClaimPages Timeline { get; }

    public TypePages Types { get; }

    public MapPages Map { get; }

    public SourcePages Sources { get; }

    public ListPages Disputes { get; }

    public ListPages Events { get; }

    public ListPages Contradictions { get; }

    public RivalPages Rivals { get; }

    public ListPages Control { get; }

    public ListPages Pledges { get; }

    public ListPages Statements { get; }

    public ListPages Reports { get; }

    /// <summary>The claims of a place.</summary>
    public static ClaimPages Of(PlaceEntry place, int rowsPerPage) =>
        new("places/" + place.Slug, TimelineGroups.Of(place.Claims), rowsPerPage);

    /// <summary>The claims of a source.</summary>
    public static ClaimPages Of(SourceEntry source, int rowsPerPage) =>
        new("sources/" + source.Slug, SourcePages.GroupsOf(source), rowsPerPage);
}
