namespace Marsad.Reading.Pages;

/// <summary>What a line above the article's first paragraph says.</summary>
internal enum MastheadKind
{
    /// <summary>The article itself.</summary>
    Prose,
    Headline,

    /// <summary>A publication date, with or without a key before it.</summary>
    Date,

    /// <summary>Who published it, behind a key.</summary>
    Source,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where and from whom it was reported: «لندن، دانانغ، رويترز».</summary>
    Dateline,
}

/// <summary>A line between the top of a text and its first paragraph.</summary>
/// <param name="Text">The line.</param>
/// <param name="Kind">What it says.</param>
internal sealed record MastheadLine(string Text, MastheadKind Kind)
{
    /// <summary>Datelines name one to eight places and agencies.</summary>
    private const int MostDatelineParts = 8;

    /// <summary>A place or agency has up to this many words («وكالة الأنباء السعودية»).</summary>
    private const int LongestDatelinePart = 4;

    /// <summary>Letters within which an inline dateline ends.</summary>
    private const int LongestInlineDateline = 70;

    private static readonly HashSet<string> DateKeys = Keys(
        "التاريخ",
        "تاريخ النشر",
        "تاريخ",
        "نشر في",
        "نشر بتاريخ",
        "نشرت في",
        "نُشر",
        "تم النشر",
        "آخر تحديث",
        "تحديث",
        "date",
        "published",
        "published on",
        "posted on",
        "publication date",
        "updated",
        "last updated",
        "publié le",
        "date de publication"
    );

    private static readonly HashSet<string> SourceKeys = Keys(
        "المصدر",
        "الجريدة",
        "الصحيفة",
        "الموقع",
        "الناشر",
        "source",
        "publisher",
        "outlet",
        "newspaper",
        "publication"
    );

    private static readonly HashSet<string> BylineKeys = Keys(
        "الكاتب",
        "بقلم",
        "كتب",
        "كتبت",
        "إعداد",
        "تحرير",
        "مراسل",
        "author",
        "by",
        "byline",
        "par",
        "reporter"
    );

    private static readonly HashSet<string> TitleKeys = Keys("العنوان", "title", "headline", "titre");

    /// <summary>Whether a line is one of the masthead's by its own words.</summary>
    public static bool Is(TextLine line) =>
        !line.IsBlank
        && KindOf(line, hasHeadline: true, nextIsProse: false) is not (MastheadKind.Prose or MastheadKind.Headline);

    /// <summary>Whether a line below the article names its author or agency: «(رويترز)», «إعداد: …».</summary>
    public static bool IsSignature(TextLine line) =>
        line.Text is ['(', .., ')'] or ['[', .., ']']
        || Is(line)
        || BylineKeys.Contains(line.Words.Count > 0 ? line.Words[0] : "");

    /// <summary>What a line says, given what stands before and after it.</summary>
    public static MastheadKind KindOf(TextLine line, bool hasHeadline, bool nextIsProse)
    {
        if (KeyOf(line.Text) is { } key)
        {
            if (DateKeys.Contains(key))
                return MastheadKind.Date;
            if (SourceKeys.Contains(key))
                return MastheadKind.Source;
            if (BylineKeys.Contains(key))
                return MastheadKind.Byline;
            if (TitleKeys.Contains(key))
                return MastheadKind.Headline;
        }
        if (line.Text.Length <= 60 && PublicationLine.DateIn(line.Text) is not null)
            return MastheadKind.Date;
        if (line.Words.Count is >= 2 and <= 6 && line.Words[0] is "بقلم" or "by" && !line.EndsSentence)
            return MastheadKind.Byline;
        if (line.IsProse)
            return MastheadKind.Prose;
        if (IsDateline(line, nextIsProse))
            return MastheadKind.Dateline;
        return line.IsHeadlineLike || (!hasHeadline && !line.EndsSentence && line.Words.Count > 0)
            ? MastheadKind.Headline
            : MastheadKind.Prose;
    }

    /// <summary>What stands behind the key of a key line.</summary>
    public static string ValueOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return
            KeyOf(line) is { } key && (DateKeys.Contains(key) || SourceKeys.Contains(key) || BylineKeys.Contains(key))
            ? line[(colon + 1)..].Trim()
            : line;
    }

    /// <summary>
    /// The length of a dateline at the head of a paragraph, its closing sign included: «دمشق (سانا) -», «عمّان ـ رويترز:»,
    /// "GENEVA (Reuters) -"; null without one.
    /// </summary>
    public static int? InlineDateline(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, LongestInlineDateline)];
        var lineEnd = head.IndexOf('\n');
        head = lineEnd < 0 ? head : head[..lineEnd];
        var words = 0;
        var bracketed = false;
        var dashed = false;
        for (var i = 0; i < head.Length; i++)
        {
            var c = head[i];
            if (c is '.' or '؟' or '؛' or '«' or '"' && !dashed && !bracketed)
                return null;
            if (c is ' ')
                words++;
            if (words > MostDatelineParts)
                return null;
            bracketed |= c is ')' or ']';
            var isDash =
                c is '-' or '–' or '—' or 'ـ'
                && (i == 0 || head[i - 1] == ' ' || bracketed)
                && (i + 1 >= head.Length || head[i + 1] == ' ');
            if (isDash && (bracketed || dashed))
                return i + 1;
            if (c == ':' && (bracketed || dashed) && i > 3)
                return i + 1;
            if (isDash && words > LongestDatelinePart)
                return null;
            dashed |= isDash;
        }
        return null;
    }

    private static bool IsDateline(TextLine line, bool nextIsProse)
    {
        if (!nextIsProse || line.EndsSentence || line.Words.Count > MostDatelineParts * 2)
            return false;
        var parts = line.Text.Split(
            ['،', ',', '/', '-', '–', '—', 'ـ', '(', ')', '«', '»'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        if (parts.Length is < 2 or > MostDatelineParts)
            return false;
        foreach (var part in parts)
        {
            if (part.AsSpan().Count(' ') >= LongestDatelinePart)
                return false;
        }
        return line.Words.Count <= parts.Length * 2 + 1;
    }

    private static string? KeyOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 24 || line.Length > 120 || colon == line.Length - 1)
            return null;
        return string.Join(' ', ChromeLexicon.WordsOf(line[..colon]));
    }

    private static HashSet<string> Keys(params ReadOnlySpan<string> keys)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
            set.Add(string.Join(' ', ChromeLexicon.WordsOf(key)));
        return set;
    }
}
