using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Pages;

/// <summary>
/// Reads the lines between the top of a plain text and its first paragraph. The keys before a colon are data
/// (<c>lexicon/masthead.csv</c>: key, kind).
/// </summary>
internal sealed class Masthead
{
    /// <summary>Datelines name one to eight places and agencies.</summary>
    private const int MostDatelineParts = 8;

    /// <summary>A place or agency has up to this many words («وكالة الأنباء السعودية»).</summary>
    private const int LongestDatelinePart = 4;

    /// <summary>UTF-16 units within which an inline dateline ends.</summary>
    private const int LongestInlineDateline = 70;

    /// <summary>UTF-16 units of the longest key.</summary>
    private const int LongestKey = 24;

    /// <summary>Words of a line that names its author.</summary>
    private const int LongestByline = 6;

    private readonly Dictionary<string, MastheadKind> _keys = new(StringComparer.Ordinal);

    private Masthead() { }

    /// <summary>Reads the keys.</summary>
    /// <exception cref="KnowledgeException">The file is missing or a row cannot be used.</exception>
    public static Masthead Load(string path)
    {
        var masthead = new Masthead();
        foreach (var row in CsvTable.Read(path, "key", "kind"))
        {
            if (!Enum.TryParse<MastheadKind>(row["kind"], ignoreCase: true, out var kind))
                throw row.Problem($"'{row["kind"]}' is none of date, source, byline, headline, nameplate");
            masthead._keys[string.Join(' ', ChromeLexicon.WordsOf(row["key"]))] = kind;
        }
        return masthead;
    }

    /// <summary>Whether a line is one of the masthead's by its own words.</summary>
    public bool Is(TextLine line) =>
        !line.IsBlank
        && KindOf(line, hasHeadline: true, nextIsProse: false) is not (MastheadKind.Prose or MastheadKind.Headline);

    /// <summary>Whether a line below the article names its author or agency: «(رويترز)», «إعداد: …».</summary>
    public bool IsSignature(TextLine line) =>
        line.Text is ['(', .., ')'] or ['[', .., ']']
        || Is(line)
        || (line.Words.Count > 0 && KindOfWord(line.Words[0]) == MastheadKind.Byline);

    /// <summary>Whether a label is the name of an outlet: «جريدة الضفاف».</summary>
    public bool IsNameplate(TextLine line) =>
        line.Words.Count > 1 && KindOfWord(line.Words[0]) == MastheadKind.Nameplate;

    /// <summary>The outlet's name as part of a page's title: «إذاعة الوادي - عنوان الخبر»; null when there is none.</summary>
    public string? NameplateIn(string? title)
    {
        foreach (
            var line in TextLine.Of((title ?? "").Replace(" - ", "\n", StringComparison.Ordinal).Replace('|', '\n'))
        )
        {
            if (line.IsLabel && IsNameplate(line))
                return line.Text;
        }
        return null;
    }

    /// <summary>What a line says, given what stands before and after it.</summary>
    public MastheadKind KindOf(TextLine line, bool hasHeadline, bool nextIsProse)
    {
        if (PageAddress.Is(line.Text))
            return MastheadKind.Address;
        if (KeyOf(line.Text, out _) is { } stated)
            return stated;
        if (PublicationLine.DateIn(line.Text) is not null)
            return MastheadKind.Date;
        if (
            line.Words.Count is >= 2 and <= LongestByline
            && KindOfWord(line.Words[0]) == MastheadKind.Byline
            && !line.EndsSentence
        )
            return MastheadKind.Byline;
        if (line.IsProse)
            return MastheadKind.Prose;
        if (nextIsProse && IsSlug(line))
            return MastheadKind.Slug;
        if (IsDateline(line, nextIsProse))
            return MastheadKind.Dateline;
        return line.IsHeadlineLike || (!hasHeadline && !line.EndsSentence && line.Words.Count > 0)
            ? MastheadKind.Headline
            : MastheadKind.Prose;
    }

    /// <summary>A line with what its key is followed by.</summary>
    public MastheadLine Note(TextLine line, MastheadKind kind) =>
        new(line.Text, KeyOf(line.Text, out var value) is null ? line.Text : value, kind);

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
            // «ود مدني، 14 نوفمبر 2024 – …»
            if (
                isDash
                && !dashed
                && head[..i].Contains('،')
                && PublicationLine.DateIn(head[..i].ToString()) is not null
            )
                return i + 1;
            if (isDash && words > LongestDatelinePart)
                return null;
            dashed |= isDash;
        }
        return null;
    }

    private static bool IsSlug(TextLine line) =>
        line.Words.Count > 1
        && line.Text.AsSpan().IndexOfAny('-', '/', '–') > 0
        && line.Text.AsSpan().IndexOfAny(' ', '\u00A0', ':') < 0;

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

    private MastheadKind? KeyOf(string line, out string value)
    {
        value = "";
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > LongestKey || colon == line.Length - 1)
            return null;
        if (
            KindOfWord(string.Join(' ', ChromeLexicon.WordsOf(line[..colon]))) is not { } kind
            || kind == MastheadKind.Nameplate
        )
            return null;
        value = line[(colon + 1)..].Trim();
        return kind;
    }

    private MastheadKind? KindOfWord(string key) => _keys.TryGetValue(key, out var kind) ? kind : null;
}
