using System.Text;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Names;

/// <summary>The consonants of a part of a name in Arabic letters.</summary>
internal static class ArabicConsonants
{
    /// <summary>How letters are folded first: all but alef maqsura, which sounds like alef and not like yeh.</summary>
    public const FoldLevel Folding = FoldLevel.Search & ~FoldLevel.AlefMaqsura;

    public static Consonants Of(string letters, bool last)
    {
        var skeleton = new StringBuilder(letters.Length);
        var opening = letters[0] switch
        {
            'ا' or 'ع' or 'ء' => 'a',
            'و' when letters.Length > 1 => 'w',
            'ي' => 'y',
            _ => '\0',
        };
        for (var i = 0; i < letters.Length; i++)
        {
            var final = i == letters.Length - 1;
            switch (letters[i])
            {
                case 'ت' when !final && letters[i + 1] == 'ش':
                    skeleton.Append('x');
                    i++;
                    break;
                case 'ه' or 'ح' when final:
                case 'ت' when final && !last && letters.Length >= 4:
                    break;
                default:
                    if (ClassOf(letters[i]) is { } consonant)
                        skeleton.Append(consonant);
                    break;
            }
        }
        return new Consonants(opening, skeleton.ToString(), EndingOf(letters));
    }

    private static string EndingOf(string letters)
    {
        if (letters.Length < 2)
            return "";
        return letters[^1] switch
        {
            'ي' => "y",
            'و' => "w",
            'ا' or 'ه' or 'ى' when letters[^2] == 'ي' => "ya",
            _ => "",
        };
    }

    private static char? ClassOf(char letter) =>
        letter switch
        {
            'ب' => 'b',
            'ت' or 'ث' or 'ط' => 't',
            'ج' or 'غ' => 'g',
            'ح' or 'ه' => 'h',
            'خ' => 'c',
            'د' or 'ض' => 'd',
            'ذ' or 'ز' or 'ظ' => 'z',
            'ر' => 'r',
            'س' or 'ص' => 's',
            'ش' => 'x',
            'ف' => 'f',
            'ق' or 'ك' => 'k',
            'ل' => 'l',
            'م' => 'm',
            'ن' => 'n',
            _ => null,
        };
}
