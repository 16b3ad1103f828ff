namespace Marsad.Arabic.Morphology;

/// <summary>The vowel marks, and words without them.</summary>
internal static class Marks
{
    public const char Fatha = '\u064E';
    public const char Damma = '\u064F';
    public const char Kasra = '\u0650';
    public const char Shadda = '\u0651';
    public const char Sukun = '\u0652';
    public const char Fathatan = '\u064B';
    public const char Kasratan = '\u064D';

    public static bool IsMark(char c) => c is 'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670';

    /// <summary>Copies a word without its marks; returns the number of letters.</summary>
    public static int Strip(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in word)
            if (!IsMark(c))
                into[length++] = c;
        return length;
    }

    public static string Strip(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        return new string(letters[..Strip(word, letters)]);
    }

    /// <summary>
    /// A shadda before the vowel it stands with. Normal forms put it after, keyboards before; here it comes first. Gives
    /// back the same string when there is nothing to change.
    /// </summary>
    public static string ShaddaFirst(string word)
    {
        char[]? letters = null;
        for (var i = 1; i < word.Length; i++)
            if (word[i] == Shadda && word[i - 1] is >= Fathatan and <= Kasra)
            {
                letters ??= word.ToCharArray();
                (letters[i - 1], letters[i]) = (letters[i], letters[i - 1]);
            }
        return letters is null ? word : new string(letters);
    }
}
