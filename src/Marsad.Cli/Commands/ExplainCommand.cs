using System.CommandLine;
using Marsad.Cli.Explaining;
using Marsad.Cli.Terminal;
using Marsad.Reading;
using Marsad.Reading.Lexicon;
using Marsad.Register;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: why a claim or an event is what it is.</summary>
internal static class ExplainCommand
{
    private const string Summary =
        "Explains one claim: for each field the words and the rule it rests on, with the lines of the lexicon and the theatres; or one event: why its claims are one, and why its origins are so many.";

    private const string More = """
        Somebody who disagrees opens the line that is named, mends it, and `marsad rebuild` shows what changes.

        Of an event: which claim leans on which, and how much type, place, time, parties and wording add to that (1 or more joins); which
        origins are counted as one and why; each figure with the chains behind it.

        Examples:
          marsad explain 3fa9c1d2
          marsad explain e3fa9c1d2b0e4f5a6
          marsad explain 3fa9c1d2 --register mission.db --format json
        """;

    public static Command Create()
    {
        var id = new Argument<string>("ID")
        {
            Description = "The id of a claim or an event, or a beginning of it that no other shares.",
        };
        var register = SharedOptions.Register();
        var format = new Option<string>("--format")
        {
            Description = "text for people, json for programs.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new DocumentedCommand("explain", Summary, More) { id, register, format };
        command.SetAction(parsed =>
            Run(parsed.GetValue(id)!, parsed.GetValue(register)!, parsed.GetValue(format) == "json")
        );
        return command;
    }

    private static int Run(string id, string registerPath, bool json)
    {
        using var register = Registers.OpenExisting(registerPath);
        if (id.StartsWith('e') && register.FindClaims(id, 1).Count == 0)
            return RunEvent(id, register, json);
        var (derivation, claim) = ClaimSearch.Find(register, id);
        var explanation = Explain(derivation.Reading!, claim, derivation.ReaderVersion);
        return Print(explanation, json ? ExplanationJson.Write : null, ExplanationView.Print);
    }

    // An event's id begins with an e; so do the ids of some claims, which come first.
    private static int RunEvent(string id, IRegister register, bool json)
    {
        var theatres = Knowledge.TheatresOf(register.Weighing.Version ?? "");
        var line = KeptLines.Of(register, []).Event(id);
        var explanation = EventExplanation.Of(register, line, Knowledge.LoadWorld(theatres));
        return Print(explanation, json ? EventExplanationJson.Write : null, EventExplanationView.Print);
    }

    private static int Print<T>(T explanation, Func<T, string>? json, Action<IAnsiConsole, T> view)
    {
        using var output = Streams.OpenOutputText();
        if (json is null)
            view(Consoles.Over(output), explanation);
        else
            output.WriteLine(json(explanation));
        return ExitStatus.AllRead;
    }

    private static Explanation Explain(ReportReading reading, Claim claim, string reader)
    {
        try
        {
            return Explainer
                .Load()
                .Explain(reading, claim, reader, Knowledge.ReaderVersion(Knowledge.TheatresOf(reader)));
        }
        catch (KnowledgeException e)
        {
            throw new UnusableException(e.Message);
        }
    }
}
