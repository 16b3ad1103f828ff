using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Terminal;
using Marsad.Publishing.Account;
using Marsad.Publishing.Wording;
using Marsad.Reading;
using Marsad.Register;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad account</c>: the account of everything in a register, as pages that open from disk.</summary>
internal static class AccountCommand
{
    private const string Summary =
        "Writes the account of everything in the register: pages in Arabic and English that open from disk.";

    private const string More = """
        With PATHs, reads those first. DIR is written whole or not at all; only a folder that is new, empty, or holds an
        account is written to. Open DIR/index.html in a browser; no network is needed.

        Examples:
          marsad account samples --out account
          marsad account --register mission.db --out account --digits arab
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("account", Summary, More);
        var reading = ReadingOptions.AddTo(command, ArgumentArity.ZeroOrMore);
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the account.",
            HelpName = "DIR",
            Required = true,
        };
        var title = new Option<string?>("--title") { Description = "Its heading.", HelpName = "TEXT" };
        var digits = new Option<string>("--digits")
        {
            Description = "The digits of its Arabic pages.",
            HelpName = "latin|arab",
            DefaultValueFactory = _ => "latin",
        };
        digits.AcceptOnlyFromAmong("latin", "arab");
        var register = SharedOptions.Register();
        command.Add(folder);
        command.Add(title);
        command.Add(digits);
        command.Add(register);
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    reading.Of(parsed),
                    parsed.GetValue(register)!,
                    parsed.GetValue(folder)!,
                    new AccountOptions
                    {
                        Title = parsed.GetValue(title),
                        Digits = parsed.GetValue(digits) == "arab" ? Digits.Arab : Digits.Latin,
                    },
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        ReadingRequest request,
        string registerPath,
        string folder,
        AccountOptions options,
        CancellationToken cancel
    )
    {
        if (folder.Length == 0)
            throw new UnusableException("--out: no folder. Name the folder for the account.");
        // Before the reading, which may take long.
        if (AccountWriter.Refuses(folder) is { } refusal)
            throw new UnusableException(refusal.ToString());
        var reads = request.Paths.Count > 0;
        using var register = reads ? Registers.OpenOrCreate(registerPath) : Registers.OpenExisting(registerPath);
        var status = reads ? await ReadingSession.Run(request, register, printer: null, cancel) : ExitStatus.AllRead;
        if (status is ExitStatus.Interrupted or ExitStatus.Unusable)
            return status;
        var versions = register.Summarise().ReaderVersions.Select(version => version.Key);
        var named = options with
        {
            ReaderVersion = string.Join(", ", versions),
            World = Knowledge.LoadWorld(request.Theatres),
            ObtainedOn = register.ObtainedOn,
        };
        switch (AccountWriter.Write(Until(register.Readings(), cancel), folder, named))
        {
            case AccountWritten written:
                Streams.Error.WriteLine(Plain.Line(Sentence(written)));
                return status;
            case var refused:
                throw new UnusableException(refused.ToString());
        }
    }

    private static IEnumerable<ReportReading> Until(IEnumerable<ReportReading> readings, CancellationToken cancel)
    {
        foreach (var reading in readings)
        {
            cancel.ThrowIfCancellationRequested();
            yield return reading;
        }
    }

    private static string Sentence(AccountWritten written) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"An account of {written.Claims:N0} claims in {written.Reports:N0} reports, {written.Pages:N0} pages: open {Path.Combine(written.Path, "index.html")}"
        );
}
