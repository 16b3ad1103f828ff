using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Marsad.Cli.Terminal;

namespace Marsad.Cli;

/// <summary>A command with a page of help of its own: more words, and examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="summary">One sentence for the list of commands.</param>
/// <param name="more">What only its own page says, examples included.</param>
internal sealed class DocumentedCommand(string name, string summary, string more) : Command(name, summary)
{
    /// <summary>What only its own page says.</summary>
    public string More { get; } = more;
}

/// <summary>The usual help, followed by what a command adds.</summary>
internal sealed class CommandHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the usual help.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual } help)
                help.Action = new CommandHelp(usual);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        using var output = Streams.OpenOutputText();
        parseResult.InvocationConfiguration.Output = output;
        var status = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand command)
            output.WriteLine(command.More);
        return status;
    }
}
