using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad theatre</c>: the theatres, what is wrong with their files, and places from gazetteers.</summary>
internal static class TheatreCommand
{
    public static Command Create() =>
        new("theatre", "Works with what is known of the world: the theatres.")
        {
            TheatreCheckCommand.Create(),
            TheatreImportCommand.Create(),
        };
}
