using System.Text;
using Marsad.Reading.Intake.Containers;

namespace Marsad.Reading.Intake;

/// <summary>The text or page that a piece of evidence holds, taken out of its JSON object or feed entry and decoded.</summary>
/// <param name="Text">The plain text, or the HTML.</param>
/// <param name="IsHtml">Whether it is HTML.</param>
/// <param name="EncodingName">IANA name of the encoding it was decoded with.</param>
/// <param name="Problem">What is wrong with it; null when all is well.</param>
public sealed record EvidenceContent(string Text, bool IsHtml, string EncodingName, string? Problem)
{
    /// <summary>Opens a piece of evidence. Never throws: what cannot be opened has an empty text and a problem.</summary>
    public static EvidenceContent Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Media switch
        {
            Media.Json => JsonRecord.Parse(evidence.Bytes, out var problem) is { } record
                ? new(record.Content, record.IsHtml, "utf-8", null)
                : new("", false, "utf-8", problem),
            Media.FeedEntry => FeedEntry.Parse(Encoding.UTF8.GetString(evidence.Bytes.Span)) is { } entry
                ? new(entry.Content, entry.IsHtml, "utf-8", null)
                : new("", false, "utf-8", "it is not an entry of a feed"),
            _ => Plain(evidence),
        };
    }

    private static EvidenceContent Plain(Evidence evidence)
    {
        var decoded = Decoding.Decode(evidence.Bytes.Span, evidence.Hints.Charset);
        return new(decoded.Text, evidence.Media == Media.Html, decoded.EncodingName, decoded.Problem);
    }
}
