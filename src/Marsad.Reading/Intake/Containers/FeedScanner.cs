using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace Marsad.Reading.Intake.Containers;

/// <summary>Finds the entries of a feed, and after one that breaks the XML goes on with the next.</summary>
internal sealed class FeedScanner(FeedText text) : IDisposable
{
    private XmlReader reader = FeedXml.Open(text, ConformanceLevel.Document);
    private bool isResumed;
    private bool isAtNext;

    /// <summary>The title of the channel or feed, once it has come by.</summary>
    public string? Title { get; private set; }

    /// <summary>How many entries, or stretches before the first, broke the XML.</summary>
    public int Broken { get; private set; }

    /// <summary>The line of the first break.</summary>
    public int FirstBrokenLine { get; private set; }

    /// <summary>The XML of the next entry; null when there is none.</summary>
    public string? NextEntry()
    {
        while (true)
        {
            var isInEntry = false;
            try
            {
                while (MoveOn())
                {
                    if (reader.NodeType != XmlNodeType.Element)
                    {
                        continue;
                    }

                    if (reader.LocalName is "item" or "entry")
                    {
                        isInEntry = true;

                        // Not beyond its end: what follows may be what breaks.
                        using var entry = reader.ReadSubtree();
                        entry.Read();
                        return entry.ReadOuterXml();
                    }

                    // Of the channel or feed itself; the titles of its image or text box lie deeper.
                    if (reader is { LocalName: "title", Depth: 1 or 2 } && Title is null)
                    {
                        isAtNext = true;
                        var title = WebUtility.HtmlDecode(((XElement)XNode.ReadFrom(reader)).Value).Trim();
                        Title = title.Length > 0 ? title : null;
                    }
                }

                return null;
            }
            catch (XmlException failure)
            {
                // Once resumed, the end tags of what the entries stood in no longer match: that is no damage.
                if (isInEntry || !isResumed)
                {
                    FirstBrokenLine = Broken++ == 0 ? failure.LineNumber : FirstBrokenLine;
                }

                if (!text.SkipToEntry())
                {
                    return null;
                }

                Resume();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool MoveOn()
    {
        text.BeginRecord();
        if (isAtNext)
        {
            isAtNext = false;
            return !reader.EOF;
        }

        return reader.Read();
    }

    private void Resume()
    {
        reader.Dispose();
        reader = FeedXml.Open(text, ConformanceLevel.Fragment);
        isResumed = true;
        isAtNext = false;
    }
}
