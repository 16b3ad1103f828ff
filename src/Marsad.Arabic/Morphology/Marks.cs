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
}
