using Marsad.Reading;
using Marsad.Weighing.Memory;

namespace Marsad.Weighing.Tests.Memory;

/// <summary>A memory in tables, with the reports it is about.</summary>
internal sealed class SomeMemory(IEnumerable<ReportReading> reports) : IWeighingMemory
{
    private readonly List<ReportReading> _reports = [.. reports];
    private readonly Dictionary<(Shelf, ulong), byte[]> _pieces = [];
    private readonly Dictionary<uint, SortedSet<Carrier>> _carriers = [];

    /// <summary>How many times something was read; a whole shelf counts for nothing.</summary>
    public int Reads { get; set; }

    public long NumberOf(string reportId) => _reports.FindIndex(r => r.Report.Id == reportId);

    public (ReportReading Reading, DateOnly? Obtained) Report(long number)
    {
        Reads++;
        return (_reports[(int)number], null);
    }

    public byte[]? Find(Shelf shelf, ulong key)
    {
        Reads++;
        return _pieces.GetValueOrDefault((shelf, key));
    }

    public IReadOnlyList<(ulong Key, byte[] Piece)> All(Shelf shelf) =>
        [.. _pieces.Where(p => p.Key.Item1 == shelf).Select(p => (p.Key.Item2, p.Value)).OrderBy(p => p.Item1)];

    public void Put(Shelf shelf, ulong key, byte[] piece) => _pieces[(shelf, key)] = piece;

    public IReadOnlyList<Carrier> CarriersOf(uint fingerprint, int most) =>
        [.. (_carriers.GetValueOrDefault(fingerprint) ?? []).Take(most)];

    public void Add(uint fingerprint, Carrier carrier)
    {
        if (!_carriers.TryGetValue(fingerprint, out var carriers))
            _carriers.Add(fingerprint, carriers = new SortedSet<Carrier>(Order));
        carriers.Add(carrier);
    }

    public void Remove(uint fingerprint, Carrier carrier) => _carriers[fingerprint].Remove(carrier);

    private static readonly Comparer<Carrier> Order = Comparer<Carrier>.Create(
        (a, b) => (a.Day, a.Rank, a.Text).CompareTo((b.Day, b.Rank, b.Text))
    );
}
