using System.Text;

namespace Marsad.Arabic.Names;

/// <summary>
/// Spells one Arabic word in Latin letters without diacritics, after the BGN/PCGN 1956 system and ICAO Doc 9303 part 3:
/// short vowels where they are written, else <c>a</c> wherever a syllable needs one.
/// </summary>
internal static class Romanization
{
    private const char Fatha = '\u064E';
    private const char Damma = '\u064F';
    private const char Kasra = '\u0650';
    private const char Shadda = '\u0651';
    private const char Sukun = '\u0652';

    /// <param name="word">Letters and harakat alone, in Arabic's own letters (folded by <see cref="Folding.FoldLevel.Variants"/>).</param>
    public static string Of(ReadOnlySpan<char> word)
    {
        var spelt = new StringBuilder(word.Length * 2);
        var open = false; // whether the syllable so far ends in a vowel
        for (var i = 0; i < word.Length; i++)
        {
            var letter = word[i];
            if (IsHaraka(letter))
                continue;
            var marks = MarksAfter(word, i);
            var next = LetterAfter(word, i);
            var vowel = VowelLetter(letter, next, i == 0, marks);
            if (vowel is not null)
            {
                // a fatha before the alef, a kasra before the yeh and so on were spelt already
                if (vowel.Length > 0 && !(spelt.Length > 0 && spelt[^1] == vowel[0]))
                    spelt.Append(vowel);
                open = true;
                continue;
            }
            var consonant = Consonant(letter);
            if (letter == 'ي' && !open && i > 0)
                spelt.Append('i'); // قورية: Quriya
            spelt.Append(consonant);
            if (i > 0 && marks.Contains(Shadda))
                spelt.Append(consonant);
            var written = WrittenVowel(marks);
            if (written is not null)
            {
                spelt.Append(written);
                open = written.Length > 0;
            }
            else if (next == '\0' || IsVowelLetter(next))
            {
                open = false;
            }
            else
            {
                // A consonant after an open syllable closes it, unless the word ends on the next one: Halab, not Halb.
                var closes = open && LetterAfter(word, IndexAfter(word, i)) != '\0';
                if (!closes)
                    spelt.Append('a');
                open = !closes;
            }
        }
        return spelt.ToString();
    }

    private static bool IsHaraka(char unit) => unit is >= '\u064B' and <= '\u0652' or '\u0670';

    private static ReadOnlySpan<char> MarksAfter(ReadOnlySpan<char> word, int at)
    {
        var end = at + 1;
        while (end < word.Length && IsHaraka(word[end]))
            end++;
        return word[(at + 1)..end];
    }

    private static int IndexAfter(ReadOnlySpan<char> word, int at) => at + 1 + MarksAfter(word, at).Length;

    private static char LetterAfter(ReadOnlySpan<char> word, int at)
    {
        if (at >= word.Length)
            return '\0';
        var index = IndexAfter(word, at);
        return index < word.Length ? word[index] : '\0';
    }

    private static string? WrittenVowel(ReadOnlySpan<char> marks)
    {
        foreach (var mark in marks)
        {
            switch (mark)
            {
                case Fatha or '\u0670':
                    return "a";
                case Damma:
                    return "u";
                case Kasra:
                    return "i";
                case Sukun:
                    return "";
                default:
                    break;
            }
        }
        return null;
    }

    private static bool IsVowelLetter(char letter) =>
        letter is 'ا' or 'و' or 'ي' or 'ى' or 'ة' or 'آ' or 'أ' or 'إ' or 'ؤ' or 'ئ' or 'ٱ';

    private static string? VowelLetter(char letter, char next, bool first, ReadOnlySpan<char> marks)
    {
        switch (letter)
        {
            case 'ا' or 'أ' or 'إ' or 'آ' or 'ٱ':
                var written = WrittenVowel(marks);
                if (first && written is null or "" && next is 'و' or 'ي')
                    return ""; // the vowel letter behind it sounds: أو u, إي i
                return !string.IsNullOrEmpty(written) ? written
                    : letter == 'إ' ? "i"
                    : "a";
            case 'ى' or 'ة':
                return "a";
            case 'ؤ':
                return "u";
            case 'ئ':
                return "i";
            // Glides: consonants at the start, before another vowel, doubled, or with a vowel of their own.
            case 'و':
                return IsGlide(next, first, marks) ? null : "u";
            case 'ي':
                return IsGlide(next, first, marks) ? null : "i";
            default:
                return null;
        }
    }

    private static bool IsGlide(char next, bool first, ReadOnlySpan<char> marks) =>
        first || IsVowelLetter(next) || marks.Contains(Shadda) || !string.IsNullOrEmpty(WrittenVowel(marks));

    private static string Consonant(char letter) =>
        letter switch
        {
            'ب' => "b",
            'ت' or 'ط' => "t",
            'ث' => "th",
            'ج' => "j",
            'ح' or 'ه' => "h",
            'خ' => "kh",
            'د' or 'ض' => "d",
            'ذ' => "dh",
            'ر' => "r",
            'ز' or 'ظ' => "z",
            'س' or 'ص' => "s",
            'ش' => "sh",
            'غ' => "gh",
            'ف' => "f",
            'ق' => "q",
            'ك' => "k",
            'ل' => "l",
            'م' => "m",
            'ن' => "n",
            'و' => "w",
            'ي' => "y",
            'پ' => "p",
            'چ' => "ch",
            'ژ' => "zh",
            'گ' or 'ڨ' or 'ڭ' => "g",
            'ڤ' or 'ڥ' => "v",
            'ع' or 'ء' => "",
            _ => letter.ToString(),
        };
}
