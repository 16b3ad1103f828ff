using System.Text;
using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Pages;

/// <summary>
/// Phrases that stand around articles and never in them: «زر الذهاب إلى الأعلى», "Share this article". They are data
/// (<c>lexicon/chrome.csv</c>: phrase, where, reason, language): a phrase is a whole <c>line</c>, or the <c>start</c> or
/// <c>end</c> of a short one, or stands <c>inside</c> one. Compared by folded words; any number equals
/// any other (the file writes 0).
/// </summary>
public sealed class ChromeLexicon
{
    /// <summary>A line of more UTF-16 units is prose, whatever it starts with.</summary>
    private const int LongestChrome = 160;

    /// <summary>A line of more words is a sentence, even when it starts as a prompt does.</summary>
    private const int MostWords = 20;

    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _insides = new(StringComparer.Ordinal);

    private ChromeLexicon() { }

    /// <summary>Reads the phrases.</summary>
    /// <exception cref="KnowledgeException">The file is missing or a row cannot be used.</exception>
    public static ChromeLexicon Load(string path)
    {
        var lexicon = new ChromeLexicon();
        foreach (var row in CsvTable.Read(path, "phrase", "where", "reason"))
        {
            var key = string.Join(' ', WordsOf(row["phrase"]));
            if (key.Length == 0)
                throw row.Problem("the phrase has no letters");
            var phrases = row["where"] switch
            {
                "line" => lexicon._lines,
                "start" => lexicon._starts,
                "end" => lexicon._ends,
                "inside" => lexicon._insides,
                var other => throw row.Problem($"'{other}' is none of line, start, end, inside"),
            };
            phrases[key] = row["reason"];
        }
        return lexicon;
    }

    /// <summary>The rule that sets a line apart; null when it may be article.</summary>
    public string? ReasonFor(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestChrome)
            return null;
        var words = WordsOf(line.ToString());
        if (words.Count is 0 or > MostWords)
            return null;
        var key = new StringBuilder();
        string? start = null;
        foreach (var word in words)
        {
            if (key.Length > 0)
                key.Append(' ');
            key.Append(word);
            start ??= _starts.GetValueOrDefault(key.ToString());
        }
        var whole = key.ToString();
        if (_lines.TryGetValue(whole, out var reason))
            return reason;
        if (start is not null)
            return start;
        for (var at = whole.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = whole.IndexOf(' ', at + 1))
        {
            if (_ends.TryGetValue(whole[(at + 1)..], out reason))
                return reason;
        }
        foreach (var (inside, why) in _insides)
            if (whole.Contains($" {inside} ", StringComparison.Ordinal))
                return why;
        return null;
    }

    /// <summary>The folded words of a line, every number as <c>#</c>.</summary>
    internal static List<string> WordsOf(string line)
    {
        var text = ArabicText.Parse(line);
        var words = new List<string>();
        for (var t = 0; t < text.Tokens.Length; t++)
        {
            if (text.Tokens[t].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Url)
                words.Add(text.FoldedOf(t).ToString());
            else if (text.Tokens[t].Kind is TokenKind.Number && (words.Count == 0 || words[^1] != "#"))
                words.Add("#");
        }
        return words;
    }
}
