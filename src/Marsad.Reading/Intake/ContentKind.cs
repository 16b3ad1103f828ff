using System.Buffers;
using System.Text;
using Marsad.Reading.Intake.Encodings;

namespace Marsad.Reading.Intake;

/// <summary>What a file turned out to be.</summary>
internal enum ContentKind
{
    Text,
    Html,
    Feed,
    Warc,
    JsonLines,
    JsonDocument,
}

/// <summary>Tells from the first bytes, and only where they leave it open from the name, what a file is.</summary>
internal static class ContentSniffer
{
    /// <summary>How many bytes are looked at.</summary>
    public const int HeadBytes = 16 << 10;

    /// <summary>The share of control characters above which content is not text. Plain text has none but tabs and breaks.</summary>
    private const double MaxControlShare = 0.02;

    private const string SavePage = "Open it in a browser, save it as HTML only and read that";

    // Without tab and breaks, and without the escape and end-of-file characters that old programs leave in text.
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(c => (char)c).Except("\t\n\r\f\u001A\u001B"),
    ]);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    // Whatever opens with one of these, or closes one of these, was meant for a browser.
    private static readonly SearchValues<string> HtmlTags = SearchValues.Create(
        [
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<meta ",
            "<title",
            "<script",
            "<article",
            "<div",
            "<table",
            "</p>",
            "<p>",
            "<br>",
            "<br/>",
            "<br />",
            "</a>",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly (byte[] Magic, string What, string Remedy)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF", "Extract its text, for instance with pdftotext, and read that"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive or an Office document", "Unpack it, or save the document as text"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "Save it as text and read that"),
        (
            [0x89, 0x50, 0x4E, 0x47],
            "an image",
            "Type the text off it, or run character recognition and read its result"
        ),
        ([0xFF, 0xD8, 0xFF], "an image", "Type the text off it, or run character recognition and read its result"),
        ("GIF8"u8.ToArray(), "an image", "Type the text off it, or run character recognition and read its result"),
        ("RIFF"u8.ToArray(), "an image, a sound or a video", "Write down what it says and read that"),
        ("ID3"u8.ToArray(), "a sound", "Write down what it says and read that"),
        ("OggS"u8.ToArray(), "a sound or a video", "Write down what it says and read that"),
        ("{\\rtf"u8.ToArray(), "a rich-text document", "Save it as plain text and read that"),
        ("SQLite format 3"u8.ToArray(), "a database", "Name it with --register if it is a register of Marsad"),
        ([0x1F, 0x8B], "packed twice", "Unpack it once and read the result"),
        ("BZh"u8.ToArray(), "packed with bzip2", "Unpack it with bunzip2, or pack it with gzip"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "packed with xz", "Unpack it with unxz, or pack it with gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "packed with zstd", "Unpack it with unzstd, or pack it with gzip"),
        ("7z\xBC\xAF"u8.ToArray(), "a 7z archive", "Unpack it and read the folder"),
        ("Rar!"u8.ToArray(), "a RAR archive", "Unpack it and read the folder"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", "Leave it out"),
    ];

    /// <summary>Tells the kind, or says why the content cannot be a report.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/> bytes, fewer if there are no more.</param>
    /// <param name="name">The file's name, without <c>.gz</c>.</param>
    /// <exception cref="IntakeException">It is not text.</exception>
    public static ContentKind Tell(ReadOnlySpan<byte> head, string name)
    {
        foreach (var (magic, what, remedy) in Signatures)
        {
            if (head.StartsWith(magic) && (IsDecisive(magic) || head.ContainsAnyInRange((byte)0, (byte)8)))
            {
                throw new IntakeException($"it is {what}, not text", remedy);
            }
        }

        // An archive holds what is not text beside what is.
        if (head.StartsWith("WARC/"u8))
        {
            return ContentKind.Warc;
        }

        var text = Utf16.Tell(head) is { } utf16 ? utf16.GetString(head) : Encoding.Latin1.GetString(head);
        if (CountControls(text) > Math.Max(2, text.Length * MaxControlShare))
        {
            throw new IntakeException("its content is not text", "Save it as text, HTML, a feed, WARC or JSON Lines");
        }

        if (head.IndexOf("MIME-Version:"u8) >= 0 && head.IndexOf("multipart/related"u8) >= 0)
        {
            throw new IntakeException("it is a page saved with its pictures in one file (MHTML)", SavePage);
        }

        var opening = text.AsSpan().TrimStart("\uFEFF\u00EF\u00BB\u00BF \t\r\n");
        return opening switch
        {
            ['<', ..] => Markup(opening),
            ['{' or '[', ..] when OpensJson(opening) => Json(opening, name),
            _ => Other(text, name),
        };
    }

    private static int CountControls(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny(Controls)) >= 0; text = text[(at + 1)..])
        {
            count++;
        }

        return count;
    }

    private static bool HasTwoTags(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(HtmlTags);
        return first >= 0 && text[(first + 1)..].IndexOfAny(HtmlTags) >= 0;
    }

    // Four letters may open a sentence as well.
    private static bool IsDecisive(byte[] magic) => magic.Length > 4 || magic.Any(b => b is < 0x20 or > 0x7E);

    private static ContentKind Markup(ReadOnlySpan<char> text)
    {
        var root = RootElement(text);
        root = root[(root.IndexOf(':') + 1)..];
        return root is "rss" or "feed" or "RDF" ? ContentKind.Feed : ContentKind.Html;
    }

    private static ReadOnlySpan<char> RootElement(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var open = text.IndexOf('<');
            if (open < 0 || open + 1 == text.Length)
            {
                return [];
            }

            text = text[(open + 1)..];
            if (text[0] is not ('?' or '!'))
            {
                var end = text.IndexOfAny(NameEnds);
                return end < 0 ? text : text[..end];
            }

            var close = text.StartsWith("!--") ? text.IndexOf("-->") : text.IndexOf('>');
            if (close < 0)
            {
                return [];
            }

            text = text[close..];
        }
    }

    private static bool OpensJson(ReadOnlySpan<char> text)
    {
        var next = text[1..].TrimStart();
        return next is [] or ['"' or '}' or ']', ..] || (text[0] == '[' && next[0] is '{');
    }

    // One object per line unless the first line is visibly only the beginning of a larger thing.
    private static ContentKind Json(ReadOnlySpan<char> text, string name)
    {
        if (IsNamedJsonLines(name))
        {
            return ContentKind.JsonLines;
        }

        var end = text.IndexOf('\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        return text[0] == '{' && (end < 0 || line.EndsWith("}")) && line.Length > 1
            ? ContentKind.JsonLines
            : ContentKind.JsonDocument;
    }

    private static ContentKind Other(string text, string name)
    {
        if (IsNamedJsonLines(name))
        {
            return ContentKind.JsonLines;
        }

        var isPage =
            Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" or ".asp" or ".aspx" or ".php"
            || HasTwoTags(text);
        return isPage ? ContentKind.Html : ContentKind.Text;
    }

    private static bool IsNamedJsonLines(string name) =>
        name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
