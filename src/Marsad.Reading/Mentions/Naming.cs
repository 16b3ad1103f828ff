using System.Text;

namespace Marsad.Reading.Mentions;

/// <summary>English names for what no theatre knows: the one place where names are written in Latin letters.</summary>
internal static class Naming
{
    /// <summary>An Arabic name in the common English style, such as <c>Jana al-Albawi</c>.</summary>
    public static string English(string arabic)
    {
        var english = new StringBuilder(arabic.Length + 8);
        foreach (var word in arabic.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (english.Length > 0)
                english.Append(' ');
            var letters = word;
            if (letters.Length > 3 && letters.StartsWith("ال", StringComparison.Ordinal))
            {
                english.Append(english.Length == 0 ? "Al-" : "al-");
                letters = letters[2..];
            }
            var start = english.Length;
            for (var i = 0; i < letters.Length; i++)
                english.Append(Latin(letters[i], i, letters.Length));
            if (start < english.Length)
                english[start] = char.ToUpperInvariant(english[start]);
        }
        return english.ToString();
    }

    private static string Latin(char c, int i, int length) =>
        c switch
        {
            'ا' or 'أ' or 'إ' or 'آ' or 'ى' => i == 0 && c == 'إ' ? "i" : "a",
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
            'و' or 'ؤ' => i == 0 ? "w" : "u",
            'ي' or 'ئ' => i == 0 ? "y" : "i",
            'ة' => i == length - 1 ? "a" : "",
            'ع' => i == 0 ? "a" : "",
            _ => char.IsAsciiLetterOrDigit(c) ? c.ToString() : "",
        };
}
