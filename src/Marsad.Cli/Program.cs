using Marsad.Cli;
using Marsad.Cli.Commands;

var root = new System.CommandLine.RootCommand(
    "Marsad keeps the account of a truce: it reads reports about a conflict, Arabic first, and keeps for every claim the "
        + "words that carry it and the chain of those who pass it on."
)
{
    ReadCommand.Create(),
    AccountCommand.Create(),
    ShowCommand.Create(),
    ExplainCommand.Create(),
    EventsCommand.Create(),
    ContradictionsCommand.Create(),
    ControlCommand.Create(),
    PledgesCommand.Create(),
    AlignCommand.Create(),
    ReuseCommand.Create(),
    StoriesCommand.Create(),
    RebuildCommand.Create(),
    RegisterCommand.Create(),
    TheatreCommand.Create(),
    ArabicCommand.Create(),
};

return await CommandLine.Run(root, args);
