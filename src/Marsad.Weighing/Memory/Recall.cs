using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Memory;

/// <summary>What is remembered, as the objects that weighing works with; each is made once, when it is first asked for.</summary>
internal sealed class Recall(World world, IWeighingMemory memory) : INodes
{
    private readonly Dictionary<long, Node> _nodes = [];
    private readonly Dictionary<long, (ReportReading Reading, Testimony[] Claims)> _reports = [];
    private readonly HashSet<string> _datedAhead = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public long NextNumber { get; } = Numbers.Of(memory).Node;

    /// <summary>Every node that was asked for.</summary>
    public IEnumerable<Node> Nodes => _nodes.Values;

    /// <summary>The number of a report.</summary>
    public long NumberOf(string reportId) => memory.NumberOf(reportId);

    /// <summary>A report by its number, without a day that it cannot bear.</summary>
    public ReportReading Reading(long report) => Report(report).Reading;

    /// <summary>The claims of a report by its number.</summary>
    public Testimony[] Claims(long report) => Report(report).Claims;

    /// <summary>Ids of the claims of reports that were asked for and bear a day on which they cannot have been written.</summary>
    public IReadOnlySet<string> DatedAhead => _datedAhead;

    /// <inheritdoc/>
    public void Fill(Node node)
    {
        var piece = new PieceReader(Found(Shelf.Claim, (ulong)node.Number));
        var copies = piece.List(r => Claim(r.Number(), r.Int()));
        var (inside, outside) = (LeadsIn(piece), LeadsIn(piece));
        var grouped = (NodeIn(piece), NodeIn(piece));
        node.Remember(
            copies,
            inside,
            outside,
            grouped,
            piece.Numbers().ConvertAll(Node),
            piece.Numbers().ConvertAll(Node)
        );
    }

    /// <inheritdoc/>
    public (IReadOnlyList<Node> Leaders, int Others)? Block(ulong key)
    {
        if (memory.Find(Shelf.Block, key) is not { } found)
            return null;
        var piece = new PieceReader(found);
        var leaders = piece.Numbers();
        return leaders.Count == 0 ? null : (leaders.ConvertAll(Node), piece.Int());
    }

    /// <inheritdoc/>
    public IEnumerable<Node> Others(ulong key, int count)
    {
        for (var chunk = 0; chunk * BlockShelf.ChunkLength < count; chunk++)
            foreach (var number in new PieceReader(Found(Shelf.BlockRest, BlockShelf.ChunkKey(key, chunk))).Numbers())
                yield return Node(number);
    }

    private Testimony Claim(long report, int ordinal)
    {
        var claims = Claims(report);
        return ordinal < claims.Length
            ? claims[ordinal]
            : throw new MemoryException($"report {report} has no claim {ordinal}");
    }

    private Node Node(long number)
    {
        if (!_nodes.TryGetValue(number, out var node))
            _nodes.Add(number, node = new Node(number, this));
        return node;
    }

    private Node? NodeIn(PieceReader piece) => piece.Number() is > 0 and var number ? Node(number - 1) : null;

    private Leads LeadsIn(PieceReader piece)
    {
        var leads = new Leads();
        foreach (var lead in piece.List(r => new Lead(Node(r.Number()), r.Double())))
            leads.Add(lead);
        return leads;
    }

    private (ReportReading Reading, Testimony[] Claims) Report(long number)
    {
        if (_reports.TryGetValue(number, out var report))
            return report;
        var (read, obtained) = memory.Report(number);
        var reading = Weigher.WithoutWrongDay(read, obtained, out var ahead);
        report = (reading, [.. Testimony.In(reading, world, ahead)]);
        _reports.Add(number, report);
        if (ahead)
            _datedAhead.UnionWith(report.Claims.Select(c => c.Claim.Id));
        return report;
    }

    private byte[] Found(Shelf shelf, ulong key) =>
        memory.Find(shelf, key) ?? throw new MemoryException($"{shelf} {key} is not remembered");
}
