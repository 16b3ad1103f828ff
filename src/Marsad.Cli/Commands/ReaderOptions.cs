using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary>Which reader reads: the lexical one, or a model that the user names.</summary>
internal sealed class ReaderOptions
{
    private readonly Option<string?> _reader = new("--reader")
    {
        Description =
            "lexical: offline, the default. llm: each report is sent to the model named, and its claims are checked against the "
            + "words of the report. Without this option a model's reading that is in the register stays as it is.",
        HelpName = "lexical|llm",
    };

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description =
            "With --reader llm: the OpenAI-compatible endpoint, such as http://localhost:11434/v1. A key is taken from the "
            + $"environment, {ModelChoice.KeyVariable}.",
        HelpName = "URL",
    };

    private readonly Option<string?> _model = new("--model")
    {
        Description = "With --reader llm: the model's name at that endpoint.",
        HelpName = "NAME",
    };

    private readonly Option<int?> _timeout = new("--timeout")
    {
        Description = "With --reader llm: how many seconds one answer may take; 300 if not said.",
        HelpName = "SECONDS",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="jobs">Its number of jobs, which a model bounds more narrowly.</param>
    public static ReaderOptions AddTo(Command command, Option<int> jobs)
    {
        var options = new ReaderOptions();
        options._reader.AcceptOnlyFromAmong("lexical", "llm");
        options._timeout.Validators.Add(ValidateTimeout);
        command.Add(options._reader);
        command.Add(options._endpoint);
        command.Add(options._model);
        command.Add(options._timeout);
        command.Validators.Add(result => options.Validate(result, jobs));
        return options;
    }

    public ReaderChoice Of(ParseResult parsed) =>
        parsed.GetValue(_reader) switch
        {
            null => ReaderChoice.Default,
            "lexical" => ReaderChoice.Lexical,
            _ => new ReaderChoice(
                IsSaid: true,
                new ModelChoice(parsed.GetValue(_endpoint)!, parsed.GetValue(_model)!, parsed.GetValue(_timeout))
            ),
        };

    /// <summary>How many reports are read at once: for a model fewer, unless the user says otherwise.</summary>
    public int JobsOf(ParseResult parsed, Option<int> jobs) =>
        parsed.GetValue(_reader) == "llm" && parsed.GetResult(jobs) is null or { Implicit: true }
            ? Math.Min(parsed.GetValue(jobs), ModelChoice.UsualJobs)
            : parsed.GetValue(jobs);

    private void Validate(CommandResult result, Option<int> jobs)
    {
        if (Word(result, _reader) is not "llm")
        {
            foreach (var option in (Option[])[_endpoint, _model, _timeout])
                if (result.GetResult(option) is not null)
                    result.AddError($"{option.Name}: this is for --reader llm. Without it nothing is sent anywhere.");
            return;
        }
        foreach (var option in (Option[])[_endpoint, _model])
            if (string.IsNullOrWhiteSpace(Word(result, option)))
                result.AddError($"--reader llm: {option.Name} is missing. Name it: {option.Name} {option.HelpName}.");
        if (int.TryParse(Word(result, jobs), NumberStyles.None, CultureInfo.InvariantCulture, out var said))
            if (said > ModelChoice.MostJobs)
                result.AddError(
                    $"--jobs {said}: too many for one model. Give a number from 1 to {ModelChoice.MostJobs}."
                );
    }

    // A value that is itself refused cannot be asked for.
    private static string? Word(CommandResult result, Option option) =>
        result.GetResult(option) is { Tokens: [.., { Value: var word }] } ? word : null;

    private static void ValidateTimeout(OptionResult result)
    {
        const int Day = 86400;
        if (result.Tokens is not [{ Value: var text }])
            return;
        if (
            !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds is < 1 or > Day
        )
            result.AddError($"--timeout {text}: not a time. Give a number of seconds from 1 to {Day}.");
    }
}
