using Marsad.Reading;
using Marsad.Weighing.Statements;

namespace Marsad.Weighing.Lines;

internal sealed record StatementLine(
    string Id,
    string By,
    string? ByAr,
    string? On,
    string Rule,
    IReadOnlyList<ColumnLine> Columns,
    IReadOnlyList<ProvisionLine> Provisions
)
{
    public static StatementLine Of(AlignedStatement s) =>
        new(
            s.Id,
            s.By,
            s.ByAr,
            s.On?.ToIso(),
            AlignedStatement.Rule,
            [
                .. s.Columns.Select(c => new ColumnLine(
                    c.Key,
                    c.Outlet,
                    c.Reports,
                    c.Published?.ToIso(),
                    c.IsDated,
                    c.NotCompared
                )),
            ],
            [.. s.Provisions.Select(p => ProvisionLine.Of(p, s.Columns))]
        );
}

internal sealed record ColumnLine(
    string Key,
    string? Outlet,
    IReadOnlyList<string> Reports,
    string? Published,
    bool Dated,
    int NotCompared
);

internal sealed record ProvisionLine(
    int Number,
    string Words,
    IReadOnlyList<CellLine> Cells,
    IReadOnlyList<DifferenceLine> Differences
)
{
    public static ProvisionLine Of(AlignedProvision p, IReadOnlyList<TellingColumn> columns) =>
        new(
            p.Number,
            p.Words,
            [.. p.Cells.Select((c, i) => new CellLine(columns[i].Key, WeighingJson.NameOf(c.Presence), c.Passages))],
            [.. p.Differences.Select(d => new DifferenceLine(WeighingJson.NameOf(d.Kind), d.Variants))]
        );
}

internal sealed record CellLine(string Column, string Presence, IReadOnlyList<Passage> Passages);

internal sealed record DifferenceLine(string Kind, IReadOnlyList<WordingVariant> Variants);
