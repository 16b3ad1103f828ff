using System.Diagnostics.CodeAnalysis;
using System.Text;
using Marsad.Reading;
using Marsad.Reading.Intake;
using Marsad.Register.Runs;
using Marsad.Register.Sqlite;

namespace Marsad.Register.Tests.Runs;

/// <summary>Readers that cannot always read, and readings that one reader leaves to another.</summary>
public sealed class PutOffTests : IDisposable
{
    private static readonly Evidence[] Reports =
    [
        .. Enumerable.Range(0, 5).Select(i => Some.Evidence($"تقرير {i}", $"{i}.txt")),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRegister _register;

    public PutOffTests() => _register = SqliteRegister.OpenOrCreate(_folder.File("marsad.db"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _register.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_now_is_told_and_read_by_the_next_run()
    {
        var away = await Read(new EvidenceReader(Open, new Moody("m") { Away = true }));
        away.ShouldAllBe(item => item.Problem!.What == "the model is away" && item.Derivation!.EndsRun);
        away.Select(item => item.Path).ShouldBe(Reports.Select(r => r.Path));
        var summary = _register.Summarise();
        (summary.Evidence, summary.Readings, summary.Unread).ShouldBe((5, 0, 0));
        var back = await Read(new EvidenceReader(Open, new Moody("m")));
        back.ShouldAllBe(item => item.Problem == null && !item.Known);
        _register.Summarise().Readings.ShouldBe(5);
    }

    [Fact]
    public async Task What_another_reader_found_stays_when_this_one_cannot_read()
    {
        await Read(new EvidenceReader(Open, new Moody("words")));
        var before = RegisterDigest.Of(_register);
        await Read(new EvidenceReader(Open, new Moody("m") { Away = true }));
        RegisterDigest.Of(_register).ShouldBe(before);
        await Rebuild(new EvidenceReader(Open, new Moody("m") { Away = true }));
        RegisterDigest.Of(_register).ShouldBe(before);
    }

    [Fact]
    public async Task A_rebuild_whose_reader_goes_away_goes_on_with_the_report_it_could_not_read()
    {
        await Read(new EvidenceReader(Open, new Moody("words")));
        var away = await Rebuild(new EvidenceReader(Open, new Moody("m") { Away = true }));
        away.Count.ShouldBe(1);
        (_register.RebuildReached("m") ?? 0).ShouldBe(0);
        var back = new Moody("m");
        await Rebuild(new EvidenceReader(Open, back));
        back.Asked.ShouldBe(5);
        _register.Summarise().ReaderVersions.ShouldBe([new("m", 5)]);
    }

    [Fact]
    public async Task A_reading_that_a_reader_leaves_to_another_is_known_to_it()
    {
        await Read(new EvidenceReader(Open, new Moody("costly-1")));
        var before = RegisterDigest.Of(_register);
        var words = new Moody("words");
        var read = await Read(Sparing(words));
        read.ShouldAllBe(item => item.Known && item.Reading != null);
        (await Rebuild(Sparing(words))).ShouldAllBe(item => item.Known);
        words.Asked.ShouldBe(0);
        RegisterDigest.Of(_register).ShouldBe(before);
    }

    [Fact]
    public async Task A_reader_that_leaves_nothing_takes_the_place_of_another()
    {
        await Read(new EvidenceReader(Open, new Moody("costly-1")));
        await Rebuild(new EvidenceReader(Open, new Moody("words")));
        _register.Summarise().ReaderVersions.ShouldBe([new("words", 5)]);
    }

    private static EvidenceReader Sparing(IReader reader) =>
        new(Open, reader, version => version.StartsWith("costly-", StringComparison.Ordinal));

    private Task<List<RunItem>> Read(EvidenceReader reader) =>
        All(new ReadingRun(_register, reader, 2).Run(Reports, Stop));

    private Task<List<RunItem>> Rebuild(EvidenceReader reader) => All(new RebuildRun(_register, reader, 2).Run(Stop));

    private static async Task<List<RunItem>> All(IAsyncEnumerable<RunItem> run)
    {
        var items = new List<RunItem>();
        await foreach (var item in run)
            items.Add(item);
        return items;
    }

    private static bool Open(
        Evidence evidence,
        [NotNullWhen(true)] out Report? report,
        [NotNullWhen(false)] out IntakeProblem? problem
    )
    {
        var head = new ReportHead(evidence.Id, evidence.Path, "ar", "utf-8", null, null, null, null);
        report = new Report(head, Encoding.UTF8.GetString(evidence.Bytes.Span), []);
        problem = null;
        return true;
    }

    /// <summary>A reader that finds nothing, when it is there at all.</summary>
    private sealed class Moody(string version) : IReader
    {
        private int _asked;

        public bool Away { get; init; }

        public int Asked => _asked;

        public string Version => version;

        public ReportReading Read(Report report)
        {
            Interlocked.Increment(ref _asked);
            return Away
                ? throw new UnreadException("the model is away", "Come again", endsRun: true)
                : new ReportReading(report.Head, report.Body, [], [], [], [], []);
        }
    }
}
