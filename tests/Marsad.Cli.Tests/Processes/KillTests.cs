using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>A run that is killed at any moment and started again ends like one that was never broken.</summary>
public sealed class KillTests
{
    private const int Registers = 10;
    private const int KillsEach = 5;
    private const int ReportCount = 240;

    [Fact]
    public async Task A_register_is_the_same_whether_or_not_the_run_was_killed_in_between()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < ReportCount; i++)
            folder.Write($"reports/{i:000}.txt", Reports.Text(i % 200)); // forty of them are copies
        folder.Write("reports/empty.txt", "");
        (await Read(folder, "unbroken.db").End()).Status.ShouldBe(1);
        var unbroken = folder.Register(RegisterDigest.Of, "unbroken.db");

        var moments = new Random(20160227);
        var plans = Enumerable
            .Range(0, Registers)
            .Select(n =>
                (
                    Register: $"killed-{n}.db",
                    Kills: Enumerable.Range(0, KillsEach).Select(_ => Moment.Some(moments)).ToList()
                )
            )
            .ToList();
        await Parallel.ForEachAsync(
            plans,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 2,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (plan, stop) =>
            {
                foreach (var moment in plan.Kills)
                {
                    using var run = Read(folder, plan.Register);
                    await moment.Await(run.Output, stop);
                    await run.Kill();
                }
                (await Read(folder, plan.Register).End()).Status.ShouldBe(1);
                folder
                    .Register(RegisterDigest.Of, plan.Register)
                    .ShouldBe(unbroken, $"killed {string.Join(", then ", plan.Kills)}");
            }
        );
    }

    private static MarsadProcess Read(TemporaryFolder folder, string register) =>
        MarsadProcess.Start(folder.Path, "read", "reports", "--format", "jsonl", "--jobs", "2", "--register", register);

    /// <summary>When to kill: after so many lines of output and so many milliseconds.</summary>
    private sealed record Moment(int Lines, int Milliseconds)
    {
        /// <summary>One in five falls into start-up, while the register is laid out and before anything is read.</summary>
        public static Moment Some(Random random) =>
            random.Next(5) == 0
                ? new Moment(0, random.Next(900))
                : new Moment(random.Next(1, ReportCount), random.Next(30));

        public async Task Await(StreamReader output, CancellationToken stop)
        {
            for (var line = 0; line < Lines; line++)
                await output.ReadLineAsync(stop);
            await Task.Delay(Milliseconds, stop);
        }
    }
}
