namespace Marsad.Arabic.Morphology;

/// <summary>
/// Writes a word given in sounds as Arabic letters and marks. Sounds are consonant letters (hamza always as ء), short
/// vowels <c>a i u</c>, long vowels <c>A I U</c>, <c>Y</c> for a final long a written ى, <c>E</c> for the alif of
/// connection and <c>|</c> for the silent alif after a final و of the plural.
/// </summary>
/// <remarks>
/// Vowel contraction after Wright I §§ 145–147, two hamzas in one syllable § 17, the seat of hamza by the present rule of
/// the strongest neighbour (i, then u, then a), on the line after a long a or u.
/// </remarks>
internal static class Speller
{
    private const char None = '\0';

    /// <summary>Writes the sounds into letters; <paramref name="into"/> needs three characters for each sound.</summary>
    public static int Write(ReadOnlySpan<char> sounds, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var c = sounds[i];
            switch (c)
            {
                case 'a':
                    into[length++] = Marks.Fatha;
                    break;
                case 'i' or 'u':
                    into[length++] = c == 'i' ? Marks.Kasra : Marks.Damma;
                    // iw, iy, uw and uy before a consonant are long vowels.
                    if (
                        At(sounds, i + 1) is 'و' or 'ي'
                        && !IsVowel(At(sounds, i + 2))
                        && At(sounds, i + 2) != sounds[i + 1]
                    )
                    {
                        into[length++] = c == 'i' ? 'ي' : 'و';
                        i++;
                    }
                    break;
                case 'A':
                    into[length++] = Marks.Fatha;
                    into[length++] = 'ا';
                    break;
                case 'Y':
                    into[length++] = Marks.Fatha;
                    into[length++] = 'ى';
                    break;
                case 'I':
                    into[length++] = Marks.Kasra;
                    into[length++] = 'ي';
                    break;
                case 'U':
                    into[length++] = Marks.Damma;
                    into[length++] = 'و';
                    break;
                case 'E' or '|':
                    into[length++] = 'ا';
                    break;
                default:
                    length = WriteConsonant(sounds, ref i, into, length);
                    break;
            }
        }
        return length;
    }

    private static int WriteConsonant(ReadOnlySpan<char> sounds, ref int i, Span<char> into, int length)
    {
        var c = sounds[i];
        var before = i == 0 ? None : sounds[i - 1];
        var doubled = At(sounds, i + 1) == c;
        var after = At(sounds, doubled ? i + 2 : i + 1);
        if (c == 'ء')
        {
            // ءَءْ, ءِءْ, ءُءْ in one syllable: the second becomes a long vowel.
            if (
                after is 'a' or 'i' or 'u'
                && At(sounds, i + 2) == 'ء'
                && !IsVowel(At(sounds, i + 3))
                && i + 3 < sounds.Length
            )
            {
                into[length++] = after switch
                {
                    'a' => 'آ',
                    'i' => 'إ',
                    _ => 'أ',
                };
                if (after != 'a')
                {
                    into[length++] = after == 'i' ? Marks.Kasra : Marks.Damma;
                    into[length++] = after == 'i' ? 'ي' : 'و';
                }
                i += 2;
                return length;
            }
            var last = !doubled && (i == sounds.Length - 1 || (i == sounds.Length - 2 && after is 'a' or 'i' or 'u'));
            var seat = SeatOf(before, after, last);
            if (seat == 'أ' && after == 'A')
            {
                into[length++] = 'آ';
                if (doubled)
                    into[length++] = Marks.Shadda;
                i += doubled ? 2 : 1;
                return length;
            }
            into[length++] = seat;
        }
        else
            into[length++] = c;
        if (doubled)
        {
            into[length++] = Marks.Shadda;
            i++;
        }
        if (!IsVowel(after))
            into[length++] = Marks.Sukun;
        return length;
    }

    private static char SeatOf(char before, char after, bool last)
    {
        if (before == None)
            return after is 'i' or 'I' ? 'إ' : 'أ';
        // يَنْأَ: the weak radical that stood after the hamza has gone, the seat it gave stays.
        if (last && (after != 'a' || IsVowel(before)))
            return before switch
            {
                'a' => 'أ',
                'i' => 'ئ',
                'u' => 'ؤ',
                _ => 'ء',
            };
        if (after is 'i' or 'I' || before is 'i' or 'I')
            return 'ئ';
        if (after is 'u' or 'U')
            return before is 'U' or 'و' ? 'ء' : 'ؤ';
        if (before == 'u')
            return 'ؤ';
        return before is 'A' or 'U' or 'و' ? 'ء' : 'أ';
    }

    private static char At(ReadOnlySpan<char> sounds, int i) => (uint)i < (uint)sounds.Length ? sounds[i] : None;

    /// <summary>Whether a sound is a vowel.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'i' or 'u' or 'A' or 'I' or 'U' or 'Y';
}
