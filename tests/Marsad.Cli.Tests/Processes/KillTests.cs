using Marsad.Register;

namespace Marsad.Cli.Tests.Processes;

/// <summary>A run that is killed at any moment and started again ends like one that was never broken.</summary>
public sealed class KillTests
{
    private const int Kills = 50;
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
        var killed = Enumerable
            .Range(0, Kills)
            .Select(n => (Register: $"killed-{n}.db", AfterLines: moments.Next(-40, 200), Pause: moments.Next(30)))
            .ToList();
        await Parallel.ForEachAsync(
            killed,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = 2,
                CancellationToken = TestContext.Current.CancellationToken,
            },
            async (moment, stop) =>
            {
                using (var run = Read(folder, moment.Register))
                {
                    // A negative number of lines is a moment during start-up, while the register is laid out.
                    if (moment.AfterLines < 0)
                        await Task.Delay(-moment.AfterLines * 12, stop);
                    for (var line = 0; line < moment.AfterLines; line++)
                        await run.Output.ReadLineAsync(stop);
                    await Task.Delay(moment.Pause, stop);
                    await run.Kill();
                }
                (await Read(folder, moment.Register).End()).Status.ShouldBe(1);
                folder
                    .Register(RegisterDigest.Of, moment.Register)
                    .ShouldBe(unbroken, $"killed after {moment.AfterLines} lines and {moment.Pause} ms");
            }
        );
    }

    private static MarsadProcess Read(TemporaryFolder folder, string register) =>
        MarsadProcess.Start(folder.Path, "read", "reports", "--format", "jsonl", "--jobs", "2", "--register", register);
}
