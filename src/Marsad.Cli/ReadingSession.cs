using Marsad.Cli.Commands;
using Marsad.Cli.Terminal;
using Marsad.Reading.Intake;
using Marsad.Register;
using Marsad.Register.Runs;

namespace Marsad.Cli;

/// <summary>Reads what the command line names, prints each reading, and says at the end what became of it all.</summary>
internal static class ReadingSession
{
    /// <returns>The exit status.</returns>
    public static async Task<int> Run(
        ReadingRequest request,
        IRegister? register,
        IReadingPrinter? printer,
        CancellationToken cancel
    )
    {
        using var reader = Knowledge.LoadReader(request.Theatres, request.Reader, cancel);
        var progress = new IntakeProgress();
        using var standardInput = request.Paths.Contains(EvidenceSource.StandardInputPath, StringComparer.Ordinal)
            ? Streams.OpenInput()
            : null;
        var items = EvidenceSource.Open(
            request.Paths,
            new IntakeOptions
            {
                Hints = request.Hints,
                StandardInput = standardInput,
                Progress = progress,
            }
        );
        var bar = ProgressLine.WhenWatched(() => progress.BytesRead, () => EvidenceSource.Measure(request.Paths).Bytes);
        await using var weighing = register is null ? null : Weighings.Beside(register, request.Theatres);
        var run = new ReadingRun(register, reader.Evidence, request.Jobs, weighing).Run(items, cancel);
        return await Report(run, printer, bar, register?.Name, reader, cancel);
    }

    /// <summary>Prints what comes out of a run, and a summary.</summary>
    public static async Task<int> Report(
        IAsyncEnumerable<RunItem> run,
        IReadingPrinter? printer,
        ProgressLine bar,
        string? registerName,
        LoadedReader reader,
        CancellationToken cancel
    )
    {
        var tally = new Tally();
        var ended = false;
        try
        {
            await foreach (var item in run)
            {
                if (item is { Derivation.EndsRun: true, Problem: { } end })
                {
                    bar.Clear();
                    Streams.Error.WriteLine(Plain.Line($"{end.What}. {end.Remedy}."));
                    ended = true;
                    break;
                }
                tally.Add(item);
                if (item.Problem is { } problem)
                {
                    bar.Clear();
                    Streams.Error.WriteLine(Plain.Line(problem.ToString()));
                }
                else
                {
                    if (tally.Lost is { } lost)
                    {
                        bar.Clear();
                        Streams.Error.WriteLine(Plain.Line(lost.ToString()));
                    }
                    if (printer is not null)
                    {
                        bar.MakeRoom();
                        printer.Print(item);
                    }
                }
                bar.Show(tally.Reports, tally.Problems);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            bar.Clear();
            Streams.Error.WriteLine($"Broken off. {tally.Sentence(registerName)} The same command goes on from here.");
            return ExitStatus.Interrupted;
        }
        finally
        {
            bar.Clear();
            foreach (var sentence in reader.Account())
                Streams.Error.WriteLine(Plain.Line(sentence));
        }
        Streams.Error.WriteLine(tally.Sentence(registerName));
        if (ended)
            return tally.Reports == 0 ? ExitStatus.Unusable : ExitStatus.SomeNot;
        return tally.Problems == 0 && tally.InPart == 0 ? ExitStatus.AllRead : ExitStatus.SomeNot;
    }
}
