using System.Globalization;
using System.Text;

namespace Marsad.Reading.Intake.Containers;

/// <summary>RSS 2.0, RSS 1.0 (RDF) and Atom: each entry is a report. Memory holds one entry at a time.</summary>
internal static class Feed
{
    /// <summary>Reads entry by entry; entries that break the XML are one problem at the end.</summary>
    public static IEnumerable<IntakeItem> Read(string path, BufferedInput input, IntakeOptions options)
    {
        var (encoding, _) = Decoding.Tell(input.Peek(BufferedInput.MaxPeek), options.Hints.Charset);
        using var decoded = new StreamReader(input, encoding, detectEncodingFromByteOrderMarks: true);
        using var text = new FeedText(decoded, options.MaxRecordBytes);
        using var scanner = new FeedScanner(text);
        var number = 0;
        while (scanner.NextEntry() is { } entry)
        {
            number++;
            yield return Entry(path, entry, number, scanner.Title, options);
        }

        if (scanner.Broken > 0)
        {
            yield return new IntakeProblem(
                path,
                scanner.Broken == 1
                    ? $"its XML breaks at line {scanner.FirstBrokenLine}"
                    : $"its XML breaks in {scanner.Broken} places, first at line {scanner.FirstBrokenLine}",
                "The other entries were read; obtain the feed again for the rest"
            );
        }
        else if (number == 0)
        {
            yield return new IntakeProblem(path, "the feed has no entries", "Leave it out");
        }
    }

    private static IntakeItem Entry(string path, string xml, int number, string? outlet, IntakeOptions options)
    {
        var at = number.ToString(CultureInfo.InvariantCulture);
        return FeedEntry.Parse(xml) is { } entry
            ? Evidence.Of(
                RecordPath.Of(path, entry.Id ?? at),
                Encoding.UTF8.GetBytes(xml),
                Media.FeedEntry,
                entry.Hints.Or(options.Hints).Or(new Hints(Outlet: outlet))
            )
            : new IntakeProblem(RecordPath.Of(path, at), "the entry is not well-formed XML", "Obtain the feed again");
    }
}
