using System.CommandLine;
using System.CommandLine.Parsing;
using Marsad.Cli.Terminal;
using Marsad.Register;

namespace Marsad.Cli;

/// <summary>Runs a command line: what goes wrong becomes one clear line and an exit status.</summary>
internal static class CommandLine
{
    /// <summary>Time for the batch in hand to be committed after Ctrl-C.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(20);

    public static async Task<int> Run(RootCommand root, string[] args)
    {
        CommandHelp.Install(root);
        var parsed = root.Parse(args.Length > 0 ? args : ["--help"]);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed);
        var invocation = new InvocationConfiguration
        {
            Error = Streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Farewell,
        };
        try
        {
            return await parsed.InvokeAsync(invocation);
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Interrupted;
        }
        catch (UnusableException e)
        {
            Streams.Error.WriteLine(Plain.Line(e.Message));
            return ExitStatus.Unusable;
        }
        catch (Exception e) when (e is RegisterException or OutputException)
        {
            Streams.Error.WriteLine(Plain.Line(e.Message));
            return ExitStatus.SomeNot;
        }
        catch (NoListenerException)
        {
            return ExitStatus.NoListener;
        }
    }

    private static int Refuse(ParseResult parsed)
    {
        var name = NameOf(parsed.CommandResult);
        foreach (var message in Messages(parsed, name))
            Streams.Error.WriteLine(Plain.Line(message));
        Streams.Error.WriteLine($"`{name} --help` shows how it is used.");
        return ExitStatus.Unusable;
    }

    // A wrong command would otherwise cost a line for the one that is missing and one for each word after it.
    private static IEnumerable<string> Messages(ParseResult parsed, string name)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0)
            return parsed.Errors.Select(error => error.Message);
        var what = parsed.UnmatchedTokens is [var first, ..]
            ? $"{first}: {name} has no such command"
            : $"{name}: a command is missing";
        return [$"{what}. There are: {string.Join(", ", command.Subcommands.Select(c => c.Name))}."];
    }

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "marsad";
}

/// <summary>The arguments, or what they name, cannot be used; the message is one line with what to do.</summary>
/// <param name="message">What, where, what to do.</param>
internal sealed class UnusableException(string message) : Exception(message);
