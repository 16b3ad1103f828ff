using Marsad.Reading.Intake;
using Marsad.Register.Runs;
using Marsad.Register.Sqlite;

namespace Marsad.Register.Tests.Runs;

/// <summary>All readings again from the evidence.</summary>
public sealed class RebuildRunTests : IDisposable
{
    private static readonly List<IntakeItem> Items =
    [
        .. Enumerable
            .Range(0, 200)
            .Select(i =>
                Some.Evidence(
                    i % 50 == 7 ? "" : $"تقرير رقم {i / 2}",
                    $"{i}.txt",
                    new Hints(Outlet: i % 2 == 0 ? null : "o")
                )
            ),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteRegister _register;

    public RebuildRunTests() => _register = SqliteRegister.OpenOrCreate(_folder.File("marsad.db"));

    public void Dispose()
    {
        _register.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_rebuild_by_another_reader_ends_like_a_first_reading_by_it()
    {
        await Read(_register, new WordCounter("old"));
        var newer = new WordCounter("new");
        await Rebuild(newer);
        RegisterDigest.Of(_register).ShouldBe(await Fresh("new"));
        newer.Asked.ShouldBe((int)_register.Summarise().Readings);
    }

    [Fact]
    public async Task A_rebuild_by_the_same_reader_changes_nothing()
    {
        await Read(_register, new WordCounter());
        var before = RegisterDigest.Of(_register);
        await Rebuild(new WordCounter());
        RegisterDigest.Of(_register).ShouldBe(before);
    }

    [Fact]
    public async Task A_rebuild_that_was_broken_off_goes_on_where_it_was()
    {
        await Read(_register, new WordCounter("old"));
        var newer = new WordCounter("new");
        await Rebuild(newer, until: 30);
        _register.RebuildReached("new").ShouldBe(30);
        var later = new WordCounter("new");
        await Rebuild(later);
        RegisterDigest.Of(_register).ShouldBe(await Fresh("new"));
        later.Asked.ShouldBeLessThanOrEqualTo((int)_register.Summarise().Evidence - 30);
        _register.RebuildReached("new").ShouldBeNull();
    }

    [Fact]
    public async Task A_rebuild_broken_off_under_one_reader_starts_again_under_another()
    {
        await Read(_register, new WordCounter("old"));
        await Rebuild(new WordCounter("new"), until: 30);
        await Rebuild(new WordCounter("newest"));
        RegisterDigest.Of(_register).ShouldBe(await Fresh("newest"));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task Rebuild(WordCounter reader, int until = int.MaxValue)
    {
        var done = 0;
        await foreach (var item in new RebuildRun(_register, reader.Evidence, 4).Run(Stop))
        {
            if (++done == until)
                break;
        }
    }

    private async Task<string> Fresh(string version)
    {
        using var register = SqliteRegister.OpenOrCreate(_folder.File("fresh.db"));
        await Read(register, new WordCounter(version));
        return RegisterDigest.Of(register);
    }

    private static async Task Read(SqliteRegister register, WordCounter reader)
    {
        await foreach (var item in new ReadingRun(register, reader.Evidence, 4).Run(Items, Stop)) { }
    }
}
