using System.CommandLine;
using Marsad.Arabic.Folding;
using Marsad.Cli.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic fold</c>: one spelling for all that differ only in how they are written.</summary>
internal static class ArabicFoldCommand
{
    private const string Summary = "Folds spelling: prints {text, folded} for each line.";

    private const string More = """
        Levels, which combine with commas:
          search (all of them; the default), light (marks, tatweel, controls, presentation-forms, variants), none,
          marks, tatweel, controls, presentation-forms, variants, foreign-letters, alef, hamza-seats, alef-maqsura,
          teh-marbuta, digits, latin-case

        Examples:
          echo 'إعلانُ الهُدنة' | marsad arabic fold
          marsad arabic fold --level marks,tatweel,alef words.txt
        """;

    public static Command Create()
    {
        var file = ArabicCommand.Lines();
        var level = new Option<string>("--level")
        {
            Description = "What is taken away.",
            HelpName = "LEVEL,…",
            DefaultValueFactory = _ => "search",
        };
        level.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                foreach (var name in Names(token.Value))
                {
                    if (!TryLevel(name, out _))
                        result.AddError(
                            $"--level {name}: no such level. There are: {string.Join(", ", Enum.GetNames<FoldLevel>().Select(Dashed))}"
                        );
                }
            }
        });
        var command = new DocumentedCommand("fold", Summary, More) { file, level };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(level)!));
        return command;
    }

    private static int Run(string path, string levels)
    {
        var level = FoldLevel.None;
        foreach (var name in Names(levels))
            level |= TryLevel(name, out var one) ? one : FoldLevel.None;
        var folder = Folder.For(level);
        return LineRun.Over(
            path,
            (line, json) =>
            {
                json.WriteString("text"u8, line);
                json.WriteString("folded"u8, folder.Fold(line));
                return null;
            }
        );
    }

    private static string[] Names(string levels) =>
        levels.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TryLevel(string name, out FoldLevel level)
    {
        foreach (var known in Enum.GetValues<FoldLevel>())
        {
            if (string.Equals(Dashed(known.ToString()), name, StringComparison.OrdinalIgnoreCase))
            {
                level = known;
                return true;
            }
        }
        level = FoldLevel.None;
        return false;
    }

    /// <summary>TehMarbuta → teh-marbuta.</summary>
    private static string Dashed(string name) =>
        string.Concat(
            name.Select(
                (c, i) => char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"
            )
        );
}
