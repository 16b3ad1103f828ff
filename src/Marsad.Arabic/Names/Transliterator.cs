using System.Text;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Names;

/// <summary>
/// Spells Arabic names the way English-language news does: common parts as they are usually written, the others by rule
/// (<see cref="Romanization"/>), the article as <c>al-</c> without assimilation, no diacritics. Vowels that the Arabic does
/// not write are guessed, so a spelling made by rule is a help to the reader and never an identity: compare names by
/// <see cref="NameKey"/>. Total; linear.
/// </summary>
public static class Transliterator
{
    private static readonly Folder Letters = Folder.For(
        FoldLevel.Tatweel | FoldLevel.Controls | FoldLevel.PresentationForms | FoldLevel.Variants
    );

    private static readonly Folder WithoutMarks = Folder.For(FoldLevel.Light);

    private const int MostKnown = 4096;

    // Reports describe their speakers in the same words again and again.
    [ThreadStatic]
    private static Dictionary<string, string>? t_known;

    /// <summary>The English spelling of a name; what is not Arabic in it stays as it is.</summary>
    /// <param name="name">One name in Arabic letters, vocalised or not.</param>
    public static string ToEnglish(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var known = t_known ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (known.TryGetValue(name, out var spelt))
            return spelt;
        if (known.Count == MostKnown)
            known.Clear();
        return known[name] = Spelt(name);
    }

    private static string Spelt(string name)
    {
        if (NameParts.SpellingOf(Folder.Search.Fold(name.Trim())) is { } known)
            return Capitalised(known);
        var spelt = new StringBuilder(name.Length * 2);
        var parts = Letters.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (spelt.Length > 0)
                spelt.Append(' ');
            // «عبد الرحمن», «عبدالرحمن»
            if (WithoutMarks.Fold(parts[i]) is "عبد" && i + 1 < parts.Length && HasArticle(parts[i + 1], 3))
                AppendServant(spelt, parts[++i]);
            else
                AppendPart(spelt, parts[i]);
        }
        return spelt.ToString();
    }

    private static void AppendPart(StringBuilder spelt, string part)
    {
        var bare = WithoutMarks.Fold(part);
        if (!bare.Any(unit => unit is >= '\u0620' and <= '\u06D3'))
        {
            spelt.Append(part);
            return;
        }
        var first = spelt.Length == 0;
        if (NameParts.SpellingOf(Folder.Search.Fold(bare)) is { } known)
        {
            spelt.Append(first ? Capitalised(known) : known);
            return;
        }
        if (bare.StartsWith("عبدال", StringComparison.Ordinal) && bare.Length > 6)
        {
            AppendServant(spelt, bare[3..]);
            return;
        }
        if (HasArticle(part, 4))
        {
            spelt.Append(first ? "Al-" : "al-");
            part = WithoutArticle(part);
        }
        AppendBare(spelt, part);
    }

    // Servant of one of God's names, as news has it: Abdul Rahman.
    private static void AppendServant(StringBuilder spelt, string name)
    {
        if (WithoutMarks.Fold(name) is "الله")
        {
            spelt.Append("Abdullah");
            return;
        }
        spelt.Append("Abdul ");
        AppendBare(spelt, WithoutArticle(name));
    }

    private static void AppendBare(StringBuilder spelt, string part) =>
        spelt.Append(
            NameParts.SpellingOf(Folder.Search.Fold(WithoutMarks.Fold(part))) ?? Capitalised(Romanization.Of(part))
        );

    private static bool HasArticle(string part, int longerThan) =>
        WithoutMarks.Fold(part) is var bare
        && bare.Length > longerThan
        && bare.StartsWith("ال", StringComparison.Ordinal);

    // The article may carry harakat of its own.
    private static string WithoutArticle(string part)
    {
        var at = 0;
        for (var letters = 0; at < part.Length && letters < 3; at++)
            letters += part[at] is >= '\u064B' and <= '\u0652' ? 0 : 1;
        return part[(at - 1)..];
    }

    private static string Capitalised(string word) =>
        word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
