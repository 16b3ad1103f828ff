using FsCheck;
using FsCheck.Fluent;

namespace Marsad.Arabic.Tests;

/// <summary>Texts nobody would write, made of what breaks readers of Arabic.</summary>
internal static class SomeText
{
    private static readonly char[] Likely =
    [
        .. "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةـ",
        .. "\u064B\u064E\u0651\u0652\u0653\u0654\u0670\u06D6\u06E5",
        .. "٠١٢٣٤٥٦٧٨٩0123456789۴۵٪٫٬",
        .. "      \n\r\t\0.،؛؟!…:-–«»“”\"'()[]/@#_",
        .. "abcXYZéİ",
        .. "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202E\u2066\u2069\uFEFF\u00AD\u061C\u2028\u2029",
        .. "ﻻﻷﷲﷺﷻﺑﻪﱞ\uFE70\uFDFD",
        .. "پچژگکیےۓڤڨہھ",
        '\uD83D',
        '\uDE00',
        '\uD800',
        '\uDFFF',
        '\uFFFD',
        '\uFFFE',
        '\uFFFF',
    ];

    public static Arbitrary<string> Any { get; } =
        Gen.Frequency(
                (8, Gen.ArrayOf(Gen.Elements(Likely)).Select(units => new string(units))),
                (
                    2,
                    Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(unit => (char)unit))
                        .Select(units => new string(units))
                ),
                (2, Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)))
            )
            .ToArbitrary();

    /// <summary>Folded words, many of them of nothing but clitics.</summary>
    public static Arbitrary<string> Word { get; } =
        Gen.Frequency(
                (3, Gen.ArrayOf(Gen.Elements("وفبكلاسهمنتي".ToCharArray())).Select(letters => new string(letters))),
                (
                    1,
                    Gen.ArrayOf(Gen.Elements("ابتثجحخدذرزسشصضطظعغفقكلمنهويء".ToCharArray()))
                        .Select(letters => new string(letters))
                )
            )
            .ToArbitrary();

    private static string[] Pieces =>
        [
            "www.",
            "example.com/",
            "http://",
            "a@b.sy ",
            "د. ",
            "1,200",
            "2.5",
            "«قال. ",
            "» ",
            "\n\n",
            "وبال",
            "لل",
            "هم ",
            "\"",
            "... ",
        ];

    /// <summary>How many cases a property is tried on.</summary>
    public static Config ManyCases { get; } = Config.QuickThrowOnFailure.WithMaxTest(10_000);
}
