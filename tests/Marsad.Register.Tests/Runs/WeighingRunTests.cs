using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading;
using Marsad.Reading.Intake;
using Marsad.Register.Runs;
using Marsad.Register.Sqlite;
using Marsad.Weighing.Worlds;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Tests.Runs;

/// <summary>Weighing beside reading: what is kept is what weighing everything at once gives.</summary>
public sealed class WeighingRunTests : IDisposable
{
    private const string Version = "w1";

    private readonly TemporaryFolder _folder = new();
    private int _registers;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void However_reports_come_a_rebuild_changes_nothing_of_the_weighing() =>
        Prop.ForAll(
                Histories().ToArbitrary(),
                history =>
                {
                    using var register = New();
                    foreach (var run in history)
                        Read(register, run).GetAwaiter().GetResult();
                    var read = RegisterDigest.OfWeighing(register);
                    register.Weighing.Version.ShouldBe(history.Count > 0 ? Version : null);
                    if (history.Count > 0)
                        Rebuild(register).GetAwaiter().GetResult();
                    RegisterDigest.OfWeighing(register).ShouldBe(read);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_order_in_which_reports_came_does_not_show_in_the_weighing() =>
        Prop.ForAll(
                Gen.Choose(0, 400).ArrayOf().ToArbitrary(),
                numbers =>
                {
                    using var one = New();
                    using var other = New();
                    var items = numbers.Distinct().Select(n => Report(n, null)).ToList();
                    Read(one, items).GetAwaiter().GetResult();
                    items.Reverse();
                    // No run at all is not a run over nothing: only the latter finds that there is nothing.
                    foreach (
                        var batch in items.Count == 0
                            ?
                            [
                                [],
                            ]
                            : items.Chunk(5)
                    )
                        Read(other, [.. batch]).GetAwaiter().GetResult();
                    // The day on which reports were obtained is one day for both.
                    RegisterDigest.OfWeighing(other).ShouldBe(RegisterDigest.OfWeighing(one));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public async Task A_run_that_is_left_leaves_the_weighing_due_and_the_next_one_makes_up_for_it()
    {
        using var register = New();
        var items = Enumerable.Range(0, 200).Select(n => Report(n, null)).ToList();
        await Read(register, items, until: 90);
        register.Weighing.Version.ShouldBeNull();
        await Read(register, items);
        using var unbroken = New();
        await Read(unbroken, items);
        RegisterDigest.Of(register).ShouldBe(RegisterDigest.Of(unbroken));
    }

    [Theory]
    [InlineData("DELETE FROM remembered WHERE shelf = 1")]
    [InlineData("DELETE FROM remembered WHERE shelf = 8")]
    [InlineData("UPDATE remembered SET piece = x'01' WHERE shelf IN (1, 2, 4)")]
    public async Task Damage_to_what_is_remembered_costs_no_more_than_weighing_everything(string damage)
    {
        using var register = New();
        var items = Enumerable.Range(0, 30).Select(n => Report(n, null)).ToList();
        await Read(register, items[..29]);
        Sql(register.Name, damage);
        await Read(register, items[29..]);
        using var unharmed = New();
        await Read(unharmed, items);
        RegisterDigest.OfWeighing(register).ShouldBe(RegisterDigest.OfWeighing(unharmed));
        register.Weighing.Version.ShouldBe(Version);
    }

    [Fact]
    public async Task What_is_current_is_not_weighed_again()
    {
        using var register = New();
        var weighers = 0;
        World Counted()
        {
            weighers++;
            return World.Unknown;
        }
        List<IntakeItem> items = [Report(1, null), Report(2, null)];
        await Read(register, items, world: Counted);
        await Read(register, items, world: Counted);
        weighers.ShouldBe(1);
    }

    [Fact]
    public async Task Another_version_of_the_weigher_weighs_everything_again()
    {
        using var register = New();
        await Read(register, [Report(1, null)]);
        await Read(register, [Report(1, null)], version: "w2");
        register.Weighing.Version.ShouldBe("w2");
    }

    [Fact]
    public async Task A_weigher_that_fails_costs_no_reading()
    {
        using var register = New();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            Read(
                register,
                [.. Enumerable.Range(0, 600).Select(n => Report(n, null))],
                world: () => throw new InvalidOperationException("no world")
            )
        );
        register.Summarise().Readings.ShouldBe(600);
        register.Weighing.Version.ShouldBeNull();
    }

    [Fact]
    public async Task A_report_of_tomorrow_is_no_surprise_and_one_of_next_month_is_dated_ahead()
    {
        using var register = New();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await Read(register, [Report(1, today.AddDays(1)), Report(2, today.AddDays(31))]);
        var ahead = register.Weighing.Events().SelectMany(e => e.DatedAhead).ToList();
        ahead.ShouldNotBeEmpty();
        var later = Report(2, today.AddDays(31)).Id[..8];
        ahead.ShouldAllBe(id => id.StartsWith(later, StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Runs over a few reports, some of which come again with another day: their readings are replaced.
    private static Gen<List<List<IntakeItem>>> Histories()
    {
        var day = Gen.Choose(1, 9).Select(n => n > 6 ? (DateOnly?)null : new DateOnly(2023, 3, n));
        var report = Gen.Choose(0, 60).SelectMany(_ => day, (n, on) => (IntakeItem)Report(n, on));
        return report.ListOf().Select(l => l.Take(30).ToList()).ListOf().Select(runs => runs.Take(3).ToList());
    }

    private static Evidence Report(int n, DateOnly? published) =>
        Some.Evidence($"تقرير {n}", $"{n}.txt", new Hints(Outlet: $"o{n % 7}", Published: published?.ToIso()));

    private static void Sql(string file, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }

    private SqliteRegister New() => SqliteRegister.OpenOrCreate(_folder.File($"{_registers++}.db"));

    private static async Task Read(
        IRegister register,
        IEnumerable<IntakeItem> items,
        int until = int.MaxValue,
        Func<World>? world = null,
        string version = Version
    )
    {
        await using var weighing = new WeighingRun(register, world ?? (() => World.Unknown), version);
        await foreach (var item in new ReadingRun(register, new SmallWar().Evidence, 2, weighing).Run(items, Stop))
        {
            if (--until == 0)
                break;
        }
    }

    private static async Task Rebuild(IRegister register)
    {
        await using var weighing = new WeighingRun(register, () => World.Unknown, Version);
        await foreach (var item in new RebuildRun(register, new SmallWar().Evidence, 2, weighing).Run(Stop)) { }
    }
}
