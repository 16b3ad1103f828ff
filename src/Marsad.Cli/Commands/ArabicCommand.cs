using System.CommandLine;
using Marsad.Reading.Intake;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic</c>: the library of Arabic by itself, a line in and a JSON line out.</summary>
internal static class ArabicCommand
{
    private const string Summary =
        "What the Arabic library makes of a text: a line in, a JSON line out. For scripts, and for trying things.";

    private const string More = """
        Text is UTF-8, from standard input or a file. As many lines go out as came in. Positions (start, end) count Unicode
        code points of the line, end exclusive.

        Examples:
          echo 'قُتِل ثلاثمئة وخمسة وعشرون شخصاً' | marsad arabic numbers
          marsad arabic times --anchor 2017-11-12 report.txt
          marsad arabic forms أعلن
        """;

    public static Command Create() =>
        new DocumentedCommand("arabic", Summary, More)
        {
            ArabicFoldCommand.Create(),
            ArabicTokensCommand.Create(),
            ArabicNumbersCommand.Create(),
            ArabicTimesCommand.Create(),
            ArabicFormsCommand.Create(),
        };

    /// <summary>The file whose lines a command takes.</summary>
    public static Argument<string> Lines() =>
        new("FILE")
        {
            Description = "A file of text, or - for standard input.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => EvidenceSource.StandardInputPath,
        };
}
