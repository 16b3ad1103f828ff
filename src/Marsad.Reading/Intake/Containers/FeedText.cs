using System.Net;

namespace Marsad.Reading.Intake.Containers;

/// <summary>
/// Feeds as they are written made into the XML they should be: HTML entities that XML does not know, ampersands and
/// less-than signs that stand alone, characters that XML forbids. Bounds what one entry may take.
/// </summary>
internal sealed class FeedText(TextReader inner, int limit) : TextReader
{
    // The longest name of an HTML entity has 31 letters.
    private const int MaxEntity = 34;
    private const string CDataOpen = "<![CDATA[";
    private const string CDataClose = "]]>";

    private readonly char[] buffer = new char[16 << 10];
    private int start;
    private int end;
    private bool ended;
    private bool inCData;
    private long taken;
    private string pending = "";
    private int pendingAt;

    /// <summary>From here on a new entry is counted.</summary>
    public void BeginRecord() => taken = 0;

    /// <summary>Passes over everything up to the next tag that opens an entry; false when there is none.</summary>
    public bool SkipToEntry()
    {
        inCData = false;
        Emit("", 0);
        while (true)
        {
            var ahead = Ahead(buffer.Length);
            var item = ahead.IndexOf("<item");
            var entry = ahead.IndexOf("<entry");
            var at = item < 0 || (entry >= 0 && entry < item) ? entry : item;
            if (at >= 0)
            {
                start += at;
                return true;
            }

            // The beginning of a tag may stand at the very end.
            start += ended ? ahead.Length : Math.Max(1, ahead.Length - MaxEntity);
            if (Ahead(1).IsEmpty)
            {
                return false;
            }
        }
    }

    /// <inheritdoc/>
    public override int Peek() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> destination)
    {
        var written = 0;
        while (written < destination.Length)
        {
            if (pendingAt < pending.Length)
            {
                destination[written++] = pending[pendingAt++];
                continue;
            }

            if (Ahead(1).IsEmpty)
            {
                break;
            }

            var c = buffer[start];
            if (inCData)
            {
                inCData = c != ']' || !Ahead(CDataClose.Length).StartsWith(CDataClose);
            }
            else if (c == '<')
            {
                OpenAngle();
                continue;
            }
            else if (c == '&')
            {
                Ampersand();
                continue;
            }

            start++;
            destination[written++] = IsForbidden(c) ? ' ' : c;
            if (c == '>' && !inCData)
            {
                // A tag at a time: where the XML breaks, what follows is still here.
                break;
            }
        }

        taken += written;
        if (taken > limit)
        {
            throw new IntakeException(
                $"an entry of the feed is longer than one report may be ({limit >> 20} MiB)",
                "The entries before it were read; take this one out to read the rest"
            );
        }

        return written;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void OpenAngle()
    {
        var ahead = Ahead(CDataOpen.Length);
        if (ahead.StartsWith(CDataOpen))
        {
            inCData = true;
            Emit(CDataOpen, CDataOpen.Length);
        }
        else
        {
            var opens = ahead.Length > 1 && (char.IsLetter(ahead[1]) || ahead[1] is '/' or '!' or '?' or '_' or ':');
            Emit(opens ? "<" : "&lt;", 1);
        }
    }

    private void Ampersand()
    {
        var ahead = Ahead(MaxEntity);
        var semicolon = ahead.IndexOf(';');
        var name = semicolon < 2 ? [] : ahead[1..semicolon];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
        {
            Emit(ahead[..(semicolon + 1)].ToString(), semicolon + 1);
            return;
        }

        var decoded = name.IsEmpty ? "" : WebUtility.HtmlDecode(ahead[..(semicolon + 1)].ToString());
        if (decoded.Length is 1 or 2 && decoded[0] != '&')
        {
            var isMarkup = decoded[0] is '<' or '>' or '"' or '\'';
            Emit(
                isMarkup ? $"&#{(int)decoded[0]};"
                    : IsForbidden(decoded[0]) ? " "
                    : decoded,
                semicolon + 1
            );
        }
        else
        {
            // A numbered ampersand is one; what is no entity at all is an ampersand in running text.
            Emit("&amp;", name is "#38" or "#x26" or "#X26" ? semicolon + 1 : 1);
        }
    }

    private void Emit(string text, int consumed)
    {
        start += consumed;
        pending = text;
        pendingAt = 0;
    }

    private ReadOnlySpan<char> Ahead(int count)
    {
        if (count > end - start && !ended)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
            while (end < count && !ended)
            {
                var read = inner.Read(buffer, end, buffer.Length - end);
                end += read;
                ended = read == 0;
            }
        }

        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';
}
