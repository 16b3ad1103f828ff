using System.Collections.Frozen;

namespace Marsad.Arabic.Names;

/// <summary>A part of a name without its article, in the one spelling that Abu, Ibn and Abd are brought to.</summary>
/// <param name="Letters">Arabic letters, or Latin ones in lower case without diacritics.</param>
/// <param name="IsArabic">Which script.</param>
internal readonly record struct NamePart(string Letters, bool IsArabic)
{
    private static readonly FrozenSet<string> Articles = "al el".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AssimilatedArticles =
        "as ash ar an ad adh at ath az es esh er en ed et ez ul ur us uz ud"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Kin = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["ابو"] = "بو",
        ["ابي"] = "بو",
        ["ابى"] = "بو",
        ["ابا"] = "بو",
        ["ابن"] = "بن",
        ["abu"] = "bu",
        ["abou"] = "bu",
        ["abo"] = "bu",
        ["abi"] = "bu",
        ["abul"] = "bu",
        ["aboul"] = "bu",
        ["bou"] = "bu",
        ["albu"] = "bu",
        ["ibn"] = "bn",
        ["ben"] = "bn",
        ["bin"] = "bn",
        ["abdul"] = "abd",
        ["abdel"] = "abd",
        ["abdal"] = "abd",
        ["abdu"] = "abd",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Parts a name at spaces and hyphens. What has no letter is left out.</summary>
    /// <param name="name">The name without harakat and tatweel.</param>
    public static List<NamePart> Of(string name)
    {
        var parts = new List<NamePart>();
        for (var at = 0; at < name.Length; )
        {
            var start = at;
            while (at < name.Length && !IsGap(name[at]))
                at++;
            if (at > start)
            {
                var next = at;
                while (next < name.Length && IsGap(name[next]))
                    next++;
                var part = name[start..at];
                if (next == name.Length || !IsArticle(part, name.AsSpan(at, next - at), name.AsSpan(next)))
                    Add(parts, part);
                at = next;
            }
            else
            {
                at++;
            }
        }
        return parts;
    }

    private static bool IsGap(char unit) =>
        char.IsWhiteSpace(unit) || unit is '-' or '‐' or '–' or '_' or '/' or '.' or ',' or '،';

    private static void Add(List<NamePart> parts, string part)
    {
        if (part.AsSpan().IndexOfAnyInRange('\u0620', '\u06D3') >= 0)
        {
            AddArabic(parts, part);
            return;
        }
        var camel = part.Length > 3 && part[..2] is "Al" or "El" && char.IsUpper(part[2]);
        var letters = LatinLetters.Plain(camel ? part[2..] : part);
        if (letters.Length == 0)
            return;
        letters = Kin.GetValueOrDefault(letters, letters);
        // Kafr Elawamid, Abd Alrahman: the article run together with what follows it.
        if (parts.Count > 0 && letters.Length >= 5 && letters[..2] is "al" or "el" && letters[2] != 'l')
            letters = letters[0] == 'e' || !IsVowel(letters[2]) ? letters[2..] : letters;
        if (IsLongerThan(letters, "abdul") || IsLongerThan(letters, "abdel") || IsLongerThan(letters, "abdal"))
        {
            // Abdulrahman is Abd al-Rahman, Abdullah and Abdalah are not.
            if (letters[5] != 'l' && letters[5..] is not ("a" or "ah"))
                letters = "abd" + letters[5..];
        }
        else if (IsLongerThan(letters, "abou") || IsLongerThan(letters, "abu"))
        {
            letters = letters[1..];
        }
        parts.Add(new NamePart(letters, IsArabic: false));
    }

    // Al- and El-, and what they sound like before some letters: surely the article before a hyphen, and without one when
    // the next part begins with that letter (Deir Ez Zor).
    private static bool IsArticle(string part, ReadOnlySpan<char> gap, ReadOnlySpan<char> rest)
    {
        if (part.Length > 3)
            return false;
        var letters = LatinLetters.Plain(part);
        return Articles.Contains(letters)
            || (
                AssimilatedArticles.Contains(letters)
                && (
                    gap[0] is '-' or '‐' or '–'
                    || rest.StartsWith(letters.AsSpan(1), StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private static void AddArabic(List<NamePart> parts, string part)
    {
        var letters = Folding.Folder.For(ArabicConsonants.Folding).Fold(part);
        if (letters.Length == 0)
            return;
        if (letters.StartsWith("عبدال", StringComparison.Ordinal) && letters.Length > 6)
        {
            parts.Add(new NamePart("عبد", IsArabic: true));
            letters = letters[3..];
        }
        if (letters.StartsWith("ال", StringComparison.Ordinal) && letters.Length >= 4)
            letters = letters[2..];
        letters = Kin.GetValueOrDefault(letters, letters);
        if (IsLongerThan(letters, "ابو"))
            letters = letters[1..];
        parts.Add(new NamePart(letters, IsArabic: true));
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsLongerThan(string letters, string opening) =>
        letters.Length > opening.Length + 1 && letters.StartsWith(opening, StringComparison.Ordinal);
}
