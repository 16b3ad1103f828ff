using System.CommandLine;
using System.Globalization;
using Marsad.Reading;

namespace Marsad.Cli.Commands;

/// <summary>The options that several commands take.</summary>
internal static class SharedOptions
{
    public const string DefaultRegister = "marsad.db";

    public static Option<string> Register() =>
        new("--register")
        {
            Description = "The file in which evidence and readings are kept.",
            HelpName = "FILE",
            DefaultValueFactory = _ => DefaultRegister,
        };

    public static Option<string?> Published()
    {
        var option = new Option<string?>("--published")
        {
            Description =
                "The day on which these reports were published, where they do not say it themselves: 2017-11-12.",
            HelpName = "DATE",
        };
        option.Validators.Add(result =>
        {
            var value = result.Tokens is [{ Value: var text }] ? text : "";
            if (IsoDay.Parse(value) is null)
                result.AddError($"--published {value}: not a day. Write it as year-month-day, such as 2017-11-12.");
        });
        return option;
    }

    public static Option<string?> Outlet() =>
        new("--outlet")
        {
            Description = "Who published these reports, where they do not say it themselves.",
            HelpName = "NAME",
        };

    public static Option<string[]> Theatre()
    {
        var option = new Option<string[]>("--theatre")
        {
            Description =
                "Read with the knowledge of this theatre only; may be given several times. Without it, all are used.",
            HelpName = "NAME",
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(result =>
        {
            var known = Knowledge.TheatreNames();
            foreach (var token in result.Tokens)
            {
                if (!known.Contains(token.Value, StringComparer.Ordinal))
                    result.AddError(
                        $"--theatre {token.Value}: no such theatre. There are: {string.Join(", ", known)}."
                    );
            }
        });
        return option;
    }

    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs")
        {
            Description = "How many reports are read at once. The output is the same whatever the number.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var text }])
                return;
            if (
                !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
                || jobs is < 1 or > 1024
            )
                result.AddError($"--jobs {text}: not a number of jobs. Give a number from 1 to 1024.");
        });
        return option;
    }
}
