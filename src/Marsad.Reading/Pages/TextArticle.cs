using System.Text;

namespace Marsad.Reading.Pages;

/// <summary>The article of a plain text, parted from what copying a page leaves around it.</summary>
/// <param name="Title">The headline; null when the text starts with prose.</param>
/// <param name="Body">The article with its headline and masthead, line by line.</param>
/// <param name="Noise">The lines set apart, in order.</param>
/// <param name="Top">The lines of the body before the article's first paragraph.</param>
/// <param name="BodyStart">UTF-16 offset in <paramref name="Body"/> of the first line after the masthead.</param>
/// <param name="Dateline">Where the dateline stands in <paramref name="Body"/>.</param>
/// <param name="Nameplate">The outlet's name where it stands alone above the headline; it is among the noise.</param>
internal sealed record TextArticle(
    string? Title,
    string Body,
    IReadOnlyList<NoiseText> Noise,
    IReadOnlyList<MastheadLine> Top,
    int BodyStart,
    TextRange? Dateline,
    string? Nameplate
)
{
    /// <summary>Menus have at least this many labels in a row; two may be a place and a date.</summary>
    private const int LeastMenu = 3;

    /// <summary>The share of paragraphs with a full stop from which a line without one is out of place.</summary>
    private const double PunctuatedShare = 0.7;

    /// <summary>A second copy of a shorter line may be an emphatic phrase.</summary>
    private const int LeastRepeated = 3;

    /// <summary>Words of the longest headline, of two halves: «… .. …».</summary>
    private const int LongestHeadline = 26;

    /// <summary>A trailing line of more words without a full stop may be a last paragraph.</summary>
    private const int LongestTrailer = 14;

    private const string NameplateReason = "nameplate";

    /// <summary>Parts a text.</summary>
    public static TextArticle Of(string text, ChromeLexicon chrome, Masthead masthead)
    {
        var lines = TextLine.Of(text);
        var reasons = new string?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank)
                reasons[i] =
                    chrome.ReasonFor(lines[i].Text)
                    ?? (IsImageName(lines, i) && !NextIsDay(lines, reasons, i) ? "image-name" : null);
        }
        var first = lines.FindIndex(line => line.IsProse);
        var last = lines.FindLastIndex(line => line.IsProse);
        if (first >= 0)
        {
            SetApartTop(lines, reasons, first, masthead);
            SetApartTail(lines, reasons, first, last, masthead);
            SetApartInside(lines, reasons, first, last);
        }
        SetApartCopies(lines, reasons);
        return Assemble(lines, reasons, masthead);
    }

    // One word of Latin letters, alone on its line in a text of another script, or any name of an image file.
    private static bool IsImageName(List<TextLine> lines, int at)
    {
        var text = lines[at].Text;
        if (text.Length is < 4 or > 120 || text.Contains(' ', StringComparison.Ordinal))
            return false;
        foreach (var ending in (ReadOnlySpan<string>)[".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp"])
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }
        return char.IsAsciiLetter(text[0]) && at > 0 && IsArabic(lines);
    }

    private static bool IsArabic(List<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.IsProse)
                return TextLanguage.IsArabicScript(line.Text);
        }
        return false;
    }

    // Above the first paragraph stand headline, date, source and place; labels there are the page's sections and menus.
    private static void SetApartTop(List<TextLine> lines, string?[] reasons, int first, Masthead masthead)
    {
        var hasHeadline = false;
        for (var i = 0; i < first; i++)
            hasHeadline |= reasons[i] is null && !lines[i].IsBlank && lines[i].IsHeadlineLike && !masthead.Is(lines[i]);
        if (!hasHeadline)
            return;
        for (var i = 0; i < first; i++)
        {
            if (reasons[i] is not null || lines[i].IsBlank || masthead.Is(lines[i]))
                continue;
            if (lines[i].Words.Count == 0)
                reasons[i] = "signs";
            else if (lines[i].IsLabel && HeadlineFollows(lines, i, first, masthead))
                reasons[i] = masthead.IsNameplate(lines[i]) ? NameplateReason : "section-label";
        }
        MarkRuns(lines, reasons, 0, first, masthead);
    }

    private static bool HeadlineFollows(List<TextLine> lines, int at, int first, Masthead masthead)
    {
        for (var i = at + 1; i < first; i++)
        {
            if (!lines[i].IsBlank && lines[i].IsHeadlineLike && !masthead.Is(lines[i]))
                return true;
        }
        return false;
    }

    // Between paragraphs that all end with a full stop, «الصراع في …: … يتعهد بالعودة» without one leads to another article.
    private static void SetApartInside(List<TextLine> lines, string?[] reasons, int first, int last)
    {
        var prose = lines[first..(last + 1)].FindAll(static line => line.IsProse);
        if (prose.Count(static line => line.EndsSentence) < prose.Count * PunctuatedShare || prose.Count < LeastMenu)
            return;
        for (var i = first + 1; i < last; i++)
            if (
                reasons[i] is null
                && lines[i] is { IsBlank: false, IsHeadlineLike: true, EndsSentence: false, IsItem: false } line
                && line.Words.Count <= LongestTrailer
                && HasHeadlineMark(line)
            )
                reasons[i] = "related-headline";
    }

    // «Who: what he says», «one thing.. and another»: how headlines are written and sentences hardly are.
    private static bool HasHeadlineMark(TextLine line)
    {
        const int LongestTopic = 6;
        if (line.Text[0] is 'و' or 'ف' || line.Text.Contains('@', StringComparison.Ordinal))
            return false;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return line.Text.Contains(".. ", StringComparison.Ordinal)
            || (
                colon > 0
                && ChromeLexicon.WordsOf(line.Text[..colon]).Count <= LongestTopic
                // «وهذا ما جرى:-» leads to what follows it
                && ChromeLexicon.WordsOf(line.Text[(colon + 1)..]).Count > 0
            );
    }

    // Below the last paragraph of a text that closes its sentences, a line that does not is somebody else's headline or a button.
    private static void SetApartTail(List<TextLine> lines, string?[] reasons, int first, int last, Masthead masthead)
    {
        int prose = 0,
            punctuated = 0;
        for (var i = first; i <= last; i++)
        {
            if (!lines[i].IsProse)
                continue;
            prose++;
            punctuated += lines[i].EndsSentence ? 1 : 0;
        }
        MarkRuns(lines, reasons, last + 1, lines.Count, masthead);
        var afterChrome = false;
        var isListed = false;
        for (var i = last + 1; i < lines.Count; i++)
        {
            afterChrome |= reasons[i] is not null;
            // What follows a colon is listed by it, up to the first line that is certainly not.
            isListed = reasons[i] is null && (isListed || Announces(lines, i));
            if (isListed)
                continue;
            if (
                reasons[i] is not null
                || lines[i].IsBlank
                || lines[i].EndsSentence
                || lines[i].IsItem
                || masthead.IsSignature(lines[i])
            )
                continue;
            if (lines[i].Words.Count == 0)
                reasons[i] = "signs";
            else if (afterChrome && lines[i].Words.Count <= LongestTrailer)
                reasons[i] = "after-article";
            else if (punctuated >= prose * PunctuatedShare && prose > 1 && IsTrailer(lines, i))
                reasons[i] = "after-article";
        }
    }

    private static bool Announces(List<TextLine> lines, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (!lines[i].IsBlank)
                return lines[i].Text.EndsWith(':');
        }
        return false;
    }

    // "Name: 55 123 456" under an article is an address that belongs to it.
    private static bool HoldsAnAddress(TextLine line) =>
        line.Text.Contains('@', StringComparison.Ordinal)
        || (line.Text.Contains(':', StringComparison.Ordinal) && line.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0);

    // A short line alone after the end; when it stands twice or before other chrome it is certainly none of the article's.
    private static bool IsTrailer(List<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.Words.Count > LongestTrailer)
            return false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i != at && lines[i].Key == line.Key)
                return true;
        }
        return line.Words.Count <= LongestTrailer / 2;
    }

    private static void MarkRuns(List<TextLine> lines, string?[] reasons, int from, int to, Masthead masthead)
    {
        for (var i = from; i < to; )
        {
            int end = i,
                labels = 0;
            while (
                end < to
                && (
                    lines[end].IsBlank
                    || (lines[end].IsLabel && !HoldsAnAddress(lines[end]) && !masthead.Is(lines[end]))
                )
            )
            {
                labels += lines[end].IsBlank ? 0 : 1;
                end++;
            }
            if (labels >= LeastMenu)
            {
                for (var k = i; k < end; k++)
                    reasons[k] ??= lines[k].IsBlank ? null : "menu";
            }
            i = Math.Max(end, i + 1);
        }
    }

    private static void SetApartCopies(List<TextLine> lines, string?[] reasons)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Words.Count >= LeastRepeated && !lines[i].IsItem && !seen.Add(lines[i].Key))
                reasons[i] ??= "repeated";
        }
    }

    private static TextArticle Assemble(List<TextLine> lines, string?[] reasons, Masthead keys)
    {
        var body = new StringBuilder();
        var noise = new List<NoiseText>();
        var masthead = new List<MastheadLine>();
        string? title = null;
        TextRange? dateline = null;
        int bodyStart = -1,
            blanks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (reasons[i] is { } reason)
            {
                noise.Add(new NoiseText(line.Text, reason));
                continue;
            }
            if (line.IsBlank)
            {
                blanks++;
                continue;
            }
            if (body.Length > 0)
                body.Append(blanks > 0 ? "\n\n" : "\n");
            blanks = 0;
            if (bodyStart < 0)
            {
                var kind = keys.KindOf(line, title is not null, NextIsProse(lines, reasons, i));
                if (kind == MastheadKind.Prose && body.Length == 0 && IsLongHeadline(lines, reasons, i))
                    kind = MastheadKind.Headline;
                // «BBC», «دبي - قناة العربية»: who published it, between headline and day
                if (kind == MastheadKind.Prose && line.IsLabel && NextIsDay(lines, reasons, i))
                    masthead.Add(new MastheadLine(line.Text, LastPartOf(line.Text), MastheadKind.Source));
                else if (kind == MastheadKind.Prose)
                    bodyStart = body.Length;
                else
                {
                    masthead.Add(keys.Note(line, kind));
                    if (kind == MastheadKind.Headline)
                        title ??= masthead[^1].Value;
                    else if (kind == MastheadKind.Dateline)
                        dateline = new TextRange(body.Length, body.Length + line.Text.Length);
                }
            }
            body.Append(line.Text);
        }
        if (bodyStart < 0)
        {
            // Nothing but headlines: a ticker's one line, or a list of them, is read as it stands.
            bodyStart = 0;
        }
        else if (dateline is null && Masthead.InlineDateline(body.ToString().AsSpan(bodyStart)) is { } length)
        {
            dateline = new TextRange(bodyStart, bodyStart + length);
            bodyStart += length;
        }
        var nameplate = noise.Find(line => line.Reason == NameplateReason)?.Text;
        return new TextArticle(title, body.ToString(), noise, masthead, bodyStart, dateline, nameplate);
    }

    // A headline in two halves may be as long as a short paragraph; it has no full stop, and all that follow it have.
    private static bool IsLongHeadline(List<TextLine> lines, string?[] reasons, int at)
    {
        if (lines[at].EndsSentence || lines[at].Words.Count > LongestHeadline)
            return false;
        var paragraphs = 0;
        for (var i = at + 1; i < lines.Count; i++)
            if (lines[i].IsProse && reasons[i] is null)
            {
                if (!lines[i].EndsSentence || lines[i].Words.Count <= lines[at].Words.Count)
                    return false;
                paragraphs++;
            }
        return paragraphs > 0;
    }

    private static bool NextIsDay(List<TextLine> lines, string?[] reasons, int at)
    {
        for (var i = at + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && reasons[i] is null)
                return PublicationLine.DateIn(lines[i].Text) is not null;
        }
        return false;
    }

    private static string LastPartOf(string line) =>
        line.Split([" - ", " – ", " — ", "/", "|"], StringSplitOptions.TrimEntries)[^1];

    private static bool NextIsProse(List<TextLine> lines, string?[] reasons, int at)
    {
        for (var i = at + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && reasons[i] is null)
                return lines[i].IsProse;
        }
        return false;
    }
}
