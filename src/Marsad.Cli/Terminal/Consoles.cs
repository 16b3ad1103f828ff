using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>Spectre's console over standard output: colours for a terminal, plain text for anything else.</summary>
internal static class Consoles
{
    private const int Narrowest = 60;
    private const int Widest = 200;
    private const int WithoutTerminal = 120;

    public static IAnsiConsole Over(TextWriter output)
    {
        var terminal = !Console.IsOutputRedirected;
        return Over(output, terminal, terminal ? TerminalWidth() : WithoutTerminal);
    }

    public static IAnsiConsole Over(TextWriter output, bool terminal, int width)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Clamp(width, Narrowest, Widest) : WithoutTerminal;
        }
        catch (IOException)
        {
            return WithoutTerminal;
        }
    }
}
