using System.CommandLine;
using Marsad.Cli.Terminal;
using Marsad.Register;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad read</c>: from reports to readings, kept and printed.</summary>
internal static class ReadCommand
{
    private const string Summary =
        "Reads reports, keeps them with their readings in a register, and prints what it found.";

    private const string More = """
        What was read before is not read again, and a run that was broken off goes on where it was. Each file that cannot be
        read costs one line on standard error; the exit status is 0 when all was read, 1 when something was not, 2 when
        the arguments cannot be used.

        With --reader llm each article is sent to the endpoint that --endpoint names, four reports at once unless --jobs says
        otherwise (16 at most). A key is taken from the environment variable MARSAD_API_KEY. Claims whose words are not in the
        report are rejected; the last lines count them, the requests and the tokens.

        Examples:
          marsad read samples
          marsad read archive.warc.gz 'pages/**/*.html' --format jsonl > readings.jsonl
          marsad read report.txt --published 2017-11-12 --outlet 'Al-Hayat'
          marsad read reports --reader llm --endpoint http://localhost:11434/v1 --model NAME
          curl -s https://example.org/feed | marsad read - --no-register
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("read", Summary, More);
        var reading = ReadingOptions.AddTo(command, ArgumentArity.OneOrMore);
        var format = new Option<string>("--format")
        {
            Description = "table for people, jsonl for programs: one reading per line.",
            HelpName = "table|jsonl",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var register = SharedOptions.Register();
        var noRegister = new Option<bool>("--no-register") { Description = "Keep nothing; only print." };
        command.Add(format);
        command.Add(register);
        command.Add(noRegister);
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    reading.Of(parsed),
                    parsed.GetValue(noRegister) ? null : parsed.GetValue(register),
                    parsed.GetValue(format) == "jsonl",
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        ReadingRequest request,
        string? registerPath,
        bool jsonl,
        CancellationToken cancel
    )
    {
        await using var output = Streams.OpenOutput();
        using var register = registerPath is null ? null : Registers.OpenOrCreate(registerPath);
        await using var text = Streams.TextOver(output);
        IReadingPrinter printer = jsonl ? new JsonLinesPrinter(output) : new TablePrinter(text);
        return await ReadingSession.Run(request, register, printer, cancel);
    }
}
