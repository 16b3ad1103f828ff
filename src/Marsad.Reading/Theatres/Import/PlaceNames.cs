using System.Buffers;
using Marsad.Arabic;

namespace Marsad.Reading.Theatres.Import;

/// <summary>Names as gazetteers write them: several in one cell, or one with the region that tells it from its namesakes.</summary>
internal static class PlaceNames
{
    private const string Marks = "_/\\|()[]،,؛;\n\r\t";

    private static readonly char[] ArabicMarks = [.. Marks, '-', '–', '—'];
    private static readonly SearchValues<char> EnglishMarks = SearchValues.Create(Marks);

    /// <summary>The names in an Arabic cell: «حملك-حميلك» holds two, «المجيدل - صافيتا» one in Safita.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="regions">The <see cref="LooseKey"/> of the regions that hold the place.</param>
    public static List<string> Arabic(string cell, IReadOnlyCollection<string> regions)
    {
        var names = new List<string>();
        foreach (var part in cell.Split(ArabicMarks))
            if (OneLine(part) is { Length: > 0 } name && !names.Contains(name, StringComparer.Ordinal))
                names.Add(name);
        for (var i = names.Count - 1; i > 0; i--)
            if (regions.Contains(LooseKey(names[i]), StringComparer.Ordinal))
                names.RemoveAt(i);
        return names;
    }

    /// <summary>The first name of an English cell, whose hyphens are the article's.</summary>
    public static string English(string cell)
    {
        var end = cell.AsSpan().IndexOfAny(EnglishMarks);
        if (cell.IndexOf(" - ", StringComparison.Ordinal) is var dash and >= 0 && (end < 0 || dash < end))
            end = dash;
        return OneLine(end > 0 ? cell[..end] : cell);
    }

    /// <summary>A name on one line, with one space between its words.</summary>
    public static string OneLine(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The folded words of a name, the article off the second and later ones: what is equal is read as the same name.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    /// <summary>The key without spaces and without any article: names that are equal so may be the same.</summary>
    public static string LooseKey(string name)
    {
        var words = Words(name);
        if (words.Count > 0)
            words[0] = NameTrie.WithoutArticle(words[0]).ToString();
        return string.Concat(words);
    }

    /// <summary>The words of <see cref="Key"/>.</summary>
    public static List<string> Words(string name)
    {
        var text = ArabicText.Parse(name);
        var words = new List<string>();
        for (var t = 0; t < text.Tokens.Length; t++)
            if (NameTrie.IsNameWord(text.Tokens[t].Kind))
                words.Add(
                    words.Count == 0
                        ? text.FoldedOf(t).ToString()
                        : NameTrie.WithoutArticle(text.FoldedOf(t)).ToString()
                );
        return words;
    }

    /// <summary>Whether a name is written in the letters of Arabic, not in those that only its neighbours have.</summary>
    public static bool IsArabic(string name)
    {
        var letters = 0;
        foreach (var c in name)
            if (c is >= '\u0621' and <= '\u064A')
                letters++;
            else if (char.IsLetter(c))
                return false;
        return letters > 1;
    }
}
