using System.CommandLine;
using Marsad.Reading.Intake;

namespace Marsad.Cli.Commands;

/// <summary>What every command that reads reports takes, in one piece.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _published = SharedOptions.Published();
    private readonly Option<string?> _outlet = SharedOptions.Outlet();
    private readonly Option<string[]> _theatres = SharedOptions.Theatre();
    private readonly Option<int> _jobs = SharedOptions.Jobs();

    private readonly ReaderOptions _reader;

    private ReadingOptions(Argument<string[]> paths, Command command)
    {
        _paths = paths;
        command.Add(_paths);
        command.Add(_published);
        command.Add(_outlet);
        command.Add(_theatres);
        command.Add(_jobs);
        _reader = ReaderOptions.AddTo(command, _jobs);
    }

    /// <summary>Adds them to a command; <paramref name="arity"/> says whether it can do without a path.</summary>
    public static ReadingOptions AddTo(Command command, ArgumentArity arity)
    {
        var options = new ReadingOptions(
            new Argument<string[]>("PATH")
            {
                Description =
                    "Files, folders, patterns such as 'archive/**/*.html', or - for standard input: plain text, HTML pages, "
                    + "RSS and Atom feeds, WARC archives, JSON Lines, each also gzipped.",
                Arity = arity,
            },
            command
        );
        options._paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"{token.Value}: no such option. To read a file of that name, write ./{token.Value}.");
        });
        return options;
    }

    public ReadingRequest Of(ParseResult parsed) =>
        new(
            parsed.GetValue(_paths) ?? [],
            new Hints(Outlet: parsed.GetValue(_outlet), Published: parsed.GetValue(_published)),
            parsed.GetValue(_theatres) ?? [],
            _reader.JobsOf(parsed, _jobs),
            _reader.Of(parsed)
        );
}

/// <summary>What to read and how.</summary>
/// <param name="Paths">As given on the command line.</param>
/// <param name="Hints">What the caller says of every report.</param>
/// <param name="Theatres">Whose knowledge to use; empty for all.</param>
/// <param name="Jobs">How many reports are read at once.</param>
/// <param name="Reader">Which reader reads them.</param>
internal sealed record ReadingRequest(
    IReadOnlyList<string> Paths,
    Hints Hints,
    IReadOnlyList<string> Theatres,
    int Jobs,
    ReaderChoice Reader
);
