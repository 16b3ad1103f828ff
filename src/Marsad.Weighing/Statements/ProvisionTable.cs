namespace Marsad.Weighing.Statements;

/// <summary>
/// Lays the passages of a statement's tellings side by side. Passages of the same letters are one. Those that are alike, each with each,
/// make a provision (complete linkage, the most alike first), so that no chain of likenesses joins what is not alike.
/// </summary>
internal sealed class ProvisionTable
{
    /// <summary>From this likeness on two passages are one provision. Fitted by hand on tellings of joint statements.</summary>
    public const double Aligned = 0.42;

    /// <summary>From this likeness on a passage is too near to say that it is left out.</summary>
    private const double Near = 0.2;

    /// <summary>One word alone («agreement») is no likeness.</summary>
    private const int FewestShared = 2;

    private readonly List<Node> _nodes;
    private readonly Dictionary<(int, int), double> _likeness = [];

    private ProvisionTable(List<Node> nodes)
    {
        _nodes = nodes;
        Compare();
    }

    /// <summary>The provisions: for each the nodes that hold its wordings.</summary>
    public static (IReadOnlyList<Row> Rows, ProvisionTable Table) Of(IReadOnlyList<Column> columns)
    {
        var nodes = new Dictionary<ulong, Node>();
        for (var c = 0; c < columns.Count; c++)
        for (var p = 0; p < columns[c].Passages.Count; p++)
        {
            var (passage, telling) = columns[c].Passages[p];
            if (!nodes.TryGetValue(passage.Letters, out var node))
                nodes[passage.Letters] = node = new Node(passage);
            node.Places.Add(new NodePlace(c, p, passage, telling));
        }
        var table = new ProvisionTable([
            .. nodes.Values.OrderByDescending(n => n.Passage.Words.Length).ThenBy(n => n.Passage.Letters),
        ]);
        return (table.InOrder(table.Rows(), columns), table);
    }

    /// <summary>
    /// Whether much of every wording of a row stands in something that an outlet tells of these parties in the same week, though not in
    /// the row. A wording of which nothing does makes it left out, whatever the others are; and this is asked of an outlet and a wording
    /// by themselves: so that taking an outlet away never adds an omission to another.
    /// </summary>
    public bool IsNear(Row row, IReadOnlyList<Telling> ofOutlet) =>
        row.Nodes.TrueForAll(n =>
            _nodes[n]
                .Places.TrueForAll(place =>
                    ofOutlet.Any(t => t.IsOfTheWeekOf(place.Telling) && IsNear(_nodes[n].Passage, t))
                )
        );

    private static bool IsNear(CutPassage passage, Telling telling)
    {
        const double Covered = 0.8;
        const int Few = 3;
        var found = passage.Found(telling.Keys);
        return found >= Covered * Math.Max(Few, passage.Words.Length)
            || (
                found >= FewestShared
                && telling.Passages.Any(p => p.Shared(passage) >= FewestShared && p.Likeness(passage) >= Near)
            );
    }

    public Node this[int node] => _nodes[node];

    private double LikenessOf(int a, int b) =>
        a == b ? 1 : _likeness.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)));

    private void Compare()
    {
        // Only what shares a word is compared.
        var holders = new Dictionary<int, List<int>>();
        for (var i = 0; i < _nodes.Count; i++)
        {
            var met = new HashSet<int>();
            foreach (var key in _nodes[i].Passage.Keys)
            {
                if (!holders.TryGetValue(key, out var list))
                    holders[key] = list = [];
                met.UnionWith(list);
                list.Add(i);
            }
            foreach (var j in met)
                if (
                    _nodes[i].Passage.Shared(_nodes[j].Passage) >= FewestShared
                    && _nodes[i].Passage.Likeness(_nodes[j].Passage) is var likeness and >= Aligned
                )
                    _likeness[(j, i)] = likeness;
        }
    }

    private List<Row> Rows()
    {
        var rowOf = new Row[_nodes.Count];
        for (var i = 0; i < rowOf.Length; i++)
            rowOf[i] = new Row([i]);
        var pairs = _likeness.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Item1).ThenBy(p => p.Key.Item2);
        foreach (var ((a, b), _) in pairs)
        {
            var (one, other) = (rowOf[a], rowOf[b]);
            if (one == other || !one.Nodes.TrueForAll(x => other.Nodes.TrueForAll(y => LikenessOf(x, y) >= Aligned)))
                continue;
            one.Nodes.AddRange(other.Nodes);
            foreach (var node in other.Nodes)
                rowOf[node] = one;
        }
        return [.. rowOf.Distinct()];
    }

    // The order of the column that tells most; what it does not tell follows what stands before it in the next fullest.
    private List<Row> InOrder(List<Row> rows, IReadOnlyList<Column> columns)
    {
        var orders = columns
            .Select(
                (c, i) =>
                    (
                        c.Key,
                        Rows: rows.Select(row => (Row: row, At: FirstIn(row, i)))
                            .Where(x => x.At >= 0)
                            .OrderBy(x => x.At)
                            .Select(x => x.Row)
                            .ToList()
                    )
            )
            .OrderByDescending(o => o.Rows.Count)
            .ThenBy(o => o.Key, StringComparer.Ordinal);
        var placed = new List<Row>();
        foreach (var (_, order) in orders)
        {
            var after = -1;
            foreach (var row in order)
            {
                var at = placed.IndexOf(row);
                if (at < 0)
                    placed.Insert(at = after + 1, row);
                after = at;
            }
        }
        return placed;
    }

    // Where a column first says it; -1 when it does not.
    private int FirstIn(Row row, int column) =>
        row
            .Nodes.SelectMany(n => _nodes[n].Places)
            .Where(p => p.Column == column)
            .Select(p => p.At)
            .DefaultIfEmpty(-1)
            .Min();
}

/// <summary>What one outlet tells of a statement, over all its reports.</summary>
internal sealed record Column(
    string Key,
    IReadOnlyList<(CutPassage Passage, Telling Telling)> Passages,
    HashSet<int> AllKeys
);

/// <summary>Passages of the same letters, and where they stand.</summary>
internal sealed class Node(CutPassage passage)
{
    public CutPassage Passage => passage;

    public List<NodePlace> Places { get; } = [];
}

/// <summary>Where a passage stands.</summary>
/// <param name="Column">The column.</param>
/// <param name="At">The position in the column.</param>
/// <param name="Passage">The passage as it is there.</param>
/// <param name="Telling">Whose it is.</param>
internal readonly record struct NodePlace(int Column, int At, CutPassage Passage, Telling Telling);

/// <summary>The wordings of a provision, as numbers of nodes.</summary>
internal sealed record Row(List<int> Nodes);
