using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Statements;

/// <summary>Makes the alignment tables of all statements that several outlets tell.</summary>
internal static class StatementAligner
{
    /// <summary>The statements, by day, then by id.</summary>
    public static IReadOnlyList<AlignedStatement> Of(IEnumerable<Testimony> claims, World world)
    {
        var statements = new StatementFinder(world).Find(claims).Select(Align).ToList();
        return
        [
            .. statements
                .Where(s => !statements.Exists(other => other != s && Holds(other, s)))
                .OrderBy(s => s.On ?? DateOnly.MaxValue)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    // What a spokesman's words hold of the minister's is told in the statement of the one who says more.
    private static bool Holds(AlignedStatement whole, AlignedStatement part)
    {
        var own = Claims(part);
        var others = Claims(whole);
        return own.IsSubsetOf(others) && (own.Count < others.Count || string.CompareOrdinal(whole.Id, part.Id) < 0);
    }

    private static HashSet<string> Claims(AlignedStatement statement) =>
        statement
            .Provisions.SelectMany(p => p.Cells)
            .SelectMany(c => c.Passages)
            .Select(p => p.Claim)
            .ToHashSet(StringComparer.Ordinal);

    private static AlignedStatement Align(StatementGroup group)
    {
        var tellings = group.Tellings;
        var byOutlet = tellings
            .GroupBy(t => t.Outlet, StringComparer.Ordinal)
            .OrderBy(g => g.Min(t => t.Day) ?? DateOnly.MaxValue)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                (Key: g.Key, Tellings: g.OrderBy(t => t.Day).ThenBy(t => t.Report, StringComparer.Ordinal).ToList())
            )
            .ToList();
        List<Column> columns =
        [
            .. byOutlet.Select(o => new Column(
                o.Key,
                [.. o.Tellings.SelectMany(t => t.Passages.Select(p => (p, t)))],
                [.. o.Tellings.SelectMany(t => t.AllKeys)]
            )),
        ];
        var (rows, table) = ProvisionTable.Of(columns);
        var told = columns.Select(c => group.ByOutlet[c.Key].ToList()).ToList();
        var first = tellings.MinBy(t => t.Report, StringComparer.Ordinal)!;
        var name = tellings
            .Select(t => t.Party)
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First();
        return new AlignedStatement(
            "s" + Ids.Of("statement/1", first.Party.Key, first.Report, first.Passages[0].Shown.Claim),
            name.Key,
            name.Select(p => p.NameAr).Where(n => n is not null).Order(StringComparer.Ordinal).FirstOrDefault(),
            tellings.Min(t => t.Stated) ?? tellings.Min(t => t.Published),
            [
                .. byOutlet.Select(o => new TellingColumn(
                    o.Key,
                    o.Tellings.Select(t => t.OutletName).FirstOrDefault(n => n is not null),
                    [.. o.Tellings.Select(t => t.Report)],
                    [.. o.Tellings.Select(t => t.Path)],
                    o.Tellings.Min(t => t.Published),
                    o.Tellings.Exists(t => t.Day is not null),
                    o.Tellings.Sum(t => t.NotCompared)
                )),
            ],
            [.. rows.Select((row, i) => ProvisionOf(i + 1, row, columns, told, table))]
        );
    }

    private static AlignedProvision ProvisionOf(
        int number,
        Row row,
        List<Column> columns,
        List<List<Telling>> ofOutlets,
        ProvisionTable table
    )
    {
        var told = columns
            .Select(
                (_, c) =>
                    row
                        .Nodes.SelectMany(n => table[n].Places)
                        .Where(p => p.Column == c)
                        .OrderBy(p => p.At)
                        .Select(p => p.Passage)
                        .ToList()
            )
            .ToList();
        var fullest = row
            .Nodes.Select(n => table[n].Passage)
            .OrderByDescending(p => p.Words.Length)
            .ThenBy(p => p.Shown.Quote.Length)
            .ThenBy(p => p.Shown.Quote, StringComparer.Ordinal)
            .First();
        return new AlignedProvision(
            number,
            fullest.Shown.Quote,
            [
                .. told.Select(
                    (passages, c) =>
                        new ProvisionCell(
                            passages.Count > 0 ? ProvisionPresence.Told
                                : table.IsNear(row, ofOutlets[c]) ? ProvisionPresence.Elsewhere
                                : ProvisionPresence.LeftOut,
                            [.. passages.Select(p => p.Shown)]
                        )
                ),
            ],
            Differences.Of([.. told.Select((passages, c) => (columns[c], passages)).Where(x => x.passages.Count > 0)])
        );
    }
}
