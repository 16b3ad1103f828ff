namespace Marsad.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Everything asked for was done.</summary>
    public const int AllRead = 0;

    /// <summary>The run went on to its end, but something could not be read.</summary>
    public const int SomeNot = 1;

    /// <summary>The arguments, or what they name, cannot be used; nothing was read.</summary>
    public const int Unusable = 2;

    /// <summary>Broken off by the user: 128 + SIGINT, as shells count.</summary>
    public const int Interrupted = 130;

    /// <summary>Nobody reads the output any more: 128 + SIGPIPE.</summary>
    public const int NoListener = 141;
}
