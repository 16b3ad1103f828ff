namespace Marsad.Weighing.Wording;

/// <summary>
/// What stays of an Arabic word without its commonest prefixes and suffixes: the affixes of the «light10» stemmer (Larkey,
/// Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007), then the long vowels, so that a broken
/// plural meets its singular («خروقات», «خرق»). Not a root and not a word: a key by which wordings are compared.
/// </summary>
internal static class LightStem
{
    private const int Longest = 64;

    private static readonly string[] Prefixes = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
    private static readonly string[] Suffixes = ["هما", "ها", "هم", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا"];

    /// <summary>FNV-1a of the stem of a folded word; 0 for what has no letters left.</summary>
    public static int Hash(ReadOnlySpan<char> folded)
    {
        if (folded.Length is 0 or > Longest)
            return 0;
        var stem = Strip(folded);
        Span<char> bare = stackalloc char[stem.Length];
        var length = 0;
        for (var i = 0; i < stem.Length; i++)
        {
            // A first letter is never a mere vowel but for alef, which the folding writes for hamza too.
            if (stem.Length <= 3 || (i == 0 ? stem[i] != 'ا' : stem[i] is not ('ا' or 'و' or 'ي')))
                bare[length++] = stem[i];
        }
        return length < 2 ? Fnv(stem) : Fnv(bare[..length]);
    }

    /// <summary>
    /// The same, and equal for a feminine noun with and without a pronoun («هزيمته», «هزيمة»), whose ending the pronoun hides.
    /// </summary>
    public static int HashWithoutPronoun(ReadOnlySpan<char> folded)
    {
        const int Shortest = 4;
        var bare =
            folded.EndsWith("هما") ? folded[..^3]
            : folded.EndsWith("ها") || folded.EndsWith("هم") ? folded[..^2]
            : folded.EndsWith("ه") ? folded[..^1]
            : [];
        if (bare.Length < Shortest || bare.Length > Longest || bare[^1] != 'ت' || bare[^2] == 'ا')
            return Hash(folded);
        Span<char> noun = stackalloc char[bare.Length];
        bare.CopyTo(noun);
        noun[^1] = 'ه';
        return Hash(noun);
    }

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[0] is 'و' && !word.StartsWith("وال", StringComparison.Ordinal))
            word = word[1..];
        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length >= 2 && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                word = word[prefix.Length..];
                break;
            }
        }
        for (var cut = true; cut; )
        {
            cut = false;
            foreach (var suffix in Suffixes)
            {
                if (word.Length - suffix.Length >= 3 && word.EndsWith(suffix, StringComparison.Ordinal))
                {
                    word = word[..^suffix.Length];
                    cut = true;
                    break;
                }
            }
        }
        return word;
    }

    internal static int Fnv(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}
