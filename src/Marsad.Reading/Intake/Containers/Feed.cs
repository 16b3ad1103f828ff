using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Marsad.Reading.Intake.Containers;

/// <summary>RSS 2.0, RSS 1.0 (RDF) and Atom: each entry is a report. Memory holds one entry at a time.</summary>
internal static class Feed
{
    /// <summary>Reads entry by entry; what breaks the XML ends the feed with one problem.</summary>
    public static IEnumerable<IntakeItem> Read(string path, BufferedInput input, IntakeOptions options)
    {
        var (encoding, _) = Decoding.Tell(input.Peek(BufferedInput.MaxPeek), options.Hints.Charset);
        using var decoded = new StreamReader(input, encoding, detectEncodingFromByteOrderMarks: true);
        using var text = new FeedText(decoded, options.MaxRecordBytes);
        using var reader = FeedXml.Open(text);
        var number = 0;
        string? outlet = null;
        while (NextElement(path, reader, text, number) is { } next)
        {
            if (next.Problem is not null)
            {
                yield return next.Problem;
                yield break;
            }

            if (next.Title is not null)
            {
                outlet ??= next.Title;
                continue;
            }

            number++;
            yield return Entry(path, next.Entry!, number, outlet, options);
        }

        if (number == 0)
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

    private static Next? NextElement(string path, XmlReader reader, FeedText text, int number)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry")
                {
                    text.BeginRecord();
                    return new Next(Entry: reader.ReadOuterXml());
                }

                // The title of the channel or feed itself; those of its image or text box lie deeper.
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "title", Depth: 1 or 2 } && number == 0)
                {
                    var title = WebUtility.HtmlDecode(((XElement)XNode.ReadFrom(reader)).Value).Trim();
                    if (title.Length > 0)
                    {
                        return new Next(Title: title);
                    }

                    continue;
                }

                text.BeginRecord();
                reader.Read();
            }

            return null;
        }
        catch (XmlException failure)
        {
            return new Next(
                Problem: new IntakeProblem(
                    path,
                    $"its XML breaks at line {failure.LineNumber}",
                    $"The {number} entries before it were read; obtain the feed again for the rest"
                )
            );
        }
    }

    private sealed record Next(string? Entry = null, string? Title = null, IntakeProblem? Problem = null);
}
