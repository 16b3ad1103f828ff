namespace Marsad.Arabic.Morphology;

/// <summary>The three or four radicals of a verb, hamza as ء.</summary>
internal readonly record struct Radicals(char First, char Second, char Third, char Fourth)
{
    public bool IsQuadriliteral => Fourth != '\0';

    public char Last => IsQuadriliteral ? Fourth : Third;

    public char this[int n] =>
        n switch
        {
            1 => First,
            2 => Second,
            3 => Third,
            _ => Fourth,
        };

    public static bool IsWeak(char c) => c is 'و' or 'ي';

    /// <summary>Reads a root such as «علن»; null when it has not three or four letters or holds an alif.</summary>
    public static Radicals? Parse(ReadOnlySpan<char> root)
    {
        Span<char> letters = stackalloc char[4];
        letters.Clear();
        var n = 0;
        foreach (var c in root)
        {
            if (Marks.IsMark(c) || c == ' ')
                continue;
            if (n == 4 || c is 'ا' or 'ى' or 'ة' || c is < 'ء' or > 'ي')
                return null;
            letters[n++] = c is 'أ' or 'إ' or 'ؤ' or 'ئ' or 'آ' ? 'ء' : c;
        }
        return n < 3 ? null : new Radicals(letters[0], letters[1], letters[2], letters[3]);
    }
}
