using System.Collections.Frozen;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Pages;

/// <summary>
/// Tells the language of a text by its script and, where several languages share one, by their commonest words
/// (<c>lexicon/languages.csv</c>).
/// </summary>
internal sealed class TextLanguage
{
    /// <summary>Unknown, as ISO 639-2 writes it.</summary>
    public const string Unknown = "und";

    /// <summary>UTF-16 units looked at: a language shows in its first thousand words.</summary>
    private const int Sample = 6000;

    private static readonly string[] Scripts =
    [
        "arabic",
        "latin",
        "cyrillic",
        "hebrew",
        "greek",
        "han",
        "kana",
        "hangul",
        "thai",
        "devanagari",
        "armenian",
        "georgian",
        "ethiopic",
    ];

    private readonly List<(string Language, int Script)> _languages = [];
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    private TextLanguage(string path)
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(path, "language", "script", "words"))
        {
            var script = Array.IndexOf(Scripts, row["script"]);
            if (script < 0)
                throw row.Problem($"'{row["script"]}' is not a known script");
            foreach (var word in row.List("words"))
            {
                if (!words.TryGetValue(word, out var languages))
                    words[word] = languages = [];
                languages.Add(_languages.Count);
            }
            _languages.Add((row["language"], script));
        }
        _words = words
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the languages.</summary>
    /// <exception cref="KnowledgeException">The file is missing or a row cannot be used.</exception>
    public static TextLanguage Load(string path) => new(path);

    /// <summary>Whether most letters of a text are Arabic.</summary>
    public static bool IsArabicScript(ReadOnlySpan<char> text)
    {
        Span<int> letters = stackalloc int[Scripts.Length];
        Count(text[..Math.Min(text.Length, Sample)], letters);
        return letters[0] > 0 && letters[0] >= letters[1];
    }

    /// <summary>ISO 639-1 code of a text's language (639-3 where there is none); <see cref="Unknown"/> without letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">What the page declares, believed where the text's words leave it open.</param>
    public string Of(ReadOnlySpan<char> text, string? declared)
    {
        text = text[..Math.Min(text.Length, Sample)];
        Span<int> letters = stackalloc int[Scripts.Length];
        Count(text, letters);
        // Japanese is mostly Han signs; the kana between them tell.
        if (letters[6] * 10 > letters[5])
            letters[5] = 0;
        var script = 0;
        for (var i = 1; i < letters.Length; i++)
            script = letters[i] > letters[script] ? i : script;
        if (letters[script] == 0)
            return Primary(declared) ?? Unknown;
        Span<int> votes = stackalloc int[_languages.Count];
        Vote(text, votes);
        int best = -1,
            sharing = 0;
        for (var i = 0; i < votes.Length; i++)
        {
            if (_languages[i].Script != script)
                continue;
            sharing++;
            if (best < 0 || votes[i] > votes[best])
                best = i;
        }
        var stated = Primary(declared);
        if (best < 0)
            return stated ?? Unknown;
        if (sharing == 1)
            return _languages[best].Language;
        for (var i = 0; i < votes.Length; i++)
        {
            // Sisters share most of their commonest words: a declared one that is nearly as good is right.
            if (_languages[i].Language == stated && _languages[i].Script == script && votes[i] * 4 >= votes[best] * 3)
                return stated;
        }
        if (votes[best] > 0)
            return _languages[best].Language;
        return stated ?? (script == 0 ? "ar" : Unknown);
    }

    // "ar-SY", "AR_sy" → "ar".
    private static string? Primary(string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
            return null;
        var code = declared.Trim();
        var end = code.AsSpan().IndexOfAny('-', '_');
        code = (end < 0 ? code : code[..end]).ToLowerInvariant();
        return code.Length is 2 or 3 && code.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0 ? code : null;
    }

    private void Vote(ReadOnlySpan<char> text, Span<int> votes)
    {
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            var word = text[start..i];
            if (word.Length > lower.Length)
                continue;
            for (var k = 0; k < word.Length; k++)
                lower[k] = char.ToLowerInvariant(word[k]);
            if (!_words.TryGetValue(lower[..word.Length], out var languages))
                continue;
            foreach (var language in languages)
                votes[language]++;
        }
    }

    private static void Count(ReadOnlySpan<char> text, Span<int> letters)
    {
        foreach (var c in text)
        {
            var script = c switch
            {
                < 'A' => -1,
                <= 'z' => char.IsAsciiLetter(c) ? 1 : -1,
                < '\u00C0' => -1,
                <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => 1,
                >= '\u0370' and <= '\u03FF' => 4,
                >= '\u0400' and <= '\u052F' => 2,
                >= '\u0531' and <= '\u058F' => 10,
                >= '\u0590' and <= '\u05FF' => 3,
                (>= '\u0620' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') =>
                    char.IsLetter(c) ? 0 : -1,
                >= '\u0900' and <= '\u097F' => 9,
                >= '\u0E00' and <= '\u0E7F' => 8,
                >= '\u10A0' and <= '\u10FF' => 11,
                >= '\u1200' and <= '\u137F' => 12,
                >= '\u3041' and <= '\u30FF' => 6,
                (>= '\u3400' and <= '\u9FFF') => 5,
                (>= '\uAC00' and <= '\uD7AF') => 7,
                _ => -1,
            };
            if (script >= 0)
                letters[script]++;
        }
    }
}
