using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Register.Runs;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad rebuild</c>: all readings again, from the evidence.</summary>
internal static class RebuildCommand
{
    private const string Summary =
        "Derives every reading again from the evidence in the register, with the present lexicon and theatres, and weighs them.";

    private const string More = """
        A rebuild that was broken off goes on where it was. Afterwards the register holds what reading the same reports into
        a new one would give. What a model has read stays as it is unless --reader says which reader is to take its place.

        Examples:
          marsad rebuild
          marsad rebuild --register mission.db --theatre syria
        """;

    public static Command Create()
    {
        var register = SharedOptions.Register();
        var theatres = SharedOptions.Theatre();
        var jobs = SharedOptions.Jobs();
        var command = new DocumentedCommand("rebuild", Summary, More) { register, theatres, jobs };
        var reader = ReaderOptions.AddTo(command, jobs);
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    parsed.GetValue(register)!,
                    parsed.GetValue(theatres) ?? [],
                    reader.JobsOf(parsed, jobs),
                    reader.Of(parsed),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        string registerPath,
        string[] theatres,
        int jobs,
        ReaderChoice choice,
        CancellationToken cancel
    )
    {
        using var register = Registers.OpenExisting(registerPath);
        using var reader = Knowledge.LoadReader(theatres, choice, cancel);
        await using var weighing = Weighings.Beside(register, theatres);
        var rebuild = new RebuildRun(register, reader.Evidence, jobs, weighing);
        var bar = ProgressLine.WhenWatched(() => rebuild.Reached, () => register.Summarise().Evidence);
        return await ReadingSession.Report(rebuild.Run(cancel), printer: null, bar, register.Name, reader, cancel);
    }
}
