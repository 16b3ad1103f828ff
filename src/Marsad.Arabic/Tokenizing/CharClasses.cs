using System.Globalization;

namespace Marsad.Arabic.Tokenizing;

/// <summary>The class of every UTF-16 unit, from its Unicode category and block.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    public static ReadOnlySpan<CharClass> All => Table;

    public static CharClass Of(char unit) => Table[unit];

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var unit = 0; unit < table.Length; unit++)
            table[unit] = Classify((char)unit);
        return table;
    }

    private static CharClass Classify(char unit) =>
        unit switch
        {
            '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharClass.LineBreak,
            _ => char.GetUnicodeCategory(unit) switch
            {
                UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter => IsArabicScript(unit) ? CharClass.Arabic : CharClass.Foreign,
                UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
                UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark => CharClass.Mark,
                UnicodeCategory.ConnectorPunctuation
                or UnicodeCategory.DashPunctuation
                or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
                UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format => CharClass.Gap,
                UnicodeCategory.Surrogate => CharClass.Surrogate,
                _ => CharClass.Symbol,
            },
        };

    // Arabic, Arabic Supplement, Arabic Extended-A and -B, and both blocks of presentation forms.
    private static bool IsArabicScript(char unit) =>
        unit
            is (>= '\u0600' and <= '\u06FF')
                or (>= '\u0750' and <= '\u077F')
                or (>= '\u0870' and <= '\u08FF')
                or (>= '\uFB50' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC');
}
