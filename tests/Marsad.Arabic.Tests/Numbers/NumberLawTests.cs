using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Tests.Numbers;

public sealed class NumberLawTests
{
    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Arbitrary<(long Number, Spelling Spelling)> Written = (
        from digits in Gen.Choose(1, 12)
        from number in Gen.Choose(0, 999_999_999).Select(n => (long)n).Zip(Gen.Choose(0, 999), (a, b) => (a * 1000) + b)
        from feminine in Coin
        from oblique in Coin
        from old in Coin
        from apart in Coin
        from spaced in Coin
        select (number % (long)Math.Pow(10, digits), new Spelling(feminine, oblique, old, apart, spaced))
    ).ToArbitrary();

    [Fact]
    public void A_number_written_in_words_is_read_back_to_its_value() =>
        Prop.ForAll(
                Written,
                written =>
                {
                    var words = NumberWriter.Write(written.Number, written.Spelling);
                    var found = NumberExpressions.Find(ArabicText.Parse($"وصل {words} إلى هنا"));
                    found.Count.ShouldBe(1, words);
                    found[0].Value.ShouldBe(written.Number, words);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_number_written_in_digits_is_read_back_to_its_value() =>
        Prop.ForAll(
                Written,
                written =>
                {
                    var digits = written.Number.ToString(
                        written.Spelling.Apart ? "N0" : "0",
                        CultureInfo.InvariantCulture
                    );
                    if (written.Spelling.OldHundred)
                    {
                        digits = string.Concat(
                            digits.Select(c =>
                                c is >= '0' and <= '9' ? (char)(c - '0' + '٠')
                                : c == ',' ? '٬'
                                : c
                            )
                        );
                    }
                    var found = NumberExpressions.Find(ArabicText.Parse($"وصل {digits} إلى هنا"));
                    found.Count.ShouldBe(1, digits);
                    found[0].Value.ShouldBe(written.Number, digits);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Any_text_gives_numbers_in_order_inside_it() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var at = 0;
                    foreach (var number in NumberExpressions.Find(ArabicText.Parse(raw), word => word.Length == 4))
                    {
                        number.Start.ShouldBeGreaterThanOrEqualTo(at);
                        number.End.ShouldBeGreaterThan(number.Start);
                        number.End.ShouldBeLessThanOrEqualTo(raw.Length);
                        at = number.End;
                    }
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Words_of_numbers_in_any_order_are_read_without_failing() =>
        Prop.ForAll(
                SomeNumerals,
                raw =>
                {
                    foreach (var number in NumberExpressions.Find(ArabicText.Parse(raw)))
                        number.End.ShouldBeGreaterThan(number.Start);
                }
            )
            .Check(SomeText.ManyCases);

    [Theory]
    [InlineData("ناقص ")]
    [InlineData("مليون ")]
    [InlineData("و")]
    [InlineData("1,111")]
    [InlineData(",111")]
    [InlineData("بين 5 و")]
    [InlineData("9")]
    public void A_long_run_of_the_same_piece_is_read_to_its_end(string piece)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, 20_000));
        Should.NotThrow(() => NumberExpressions.Find(ArabicText.Parse(raw)));
    }

    private static Arbitrary<string> SomeNumerals { get; } =
        Gen.ListOf(
                Gen.Elements(
                    "ألف",
                    "آلاف",
                    "مليون",
                    "ملايين",
                    "تريليون",
                    "ألفا",
                    "مئة",
                    "مئات",
                    "عشرات",
                    "نصف",
                    "ربع",
                    "أرباع",
                    "خمسة",
                    "وخمسين",
                    "و",
                    "ال",
                    "بين",
                    "من",
                    "إلى",
                    "أو",
                    "-",
                    "%",
                    "بالمئة",
                    "في المئة",
                    "فاصلة",
                    "صفر",
                    "ناقص",
                    "ونيف",
                    "بضع",
                    "أحد",
                    "عشر",
                    "الحادي",
                    "أكثر من",
                    "لا يقل عن",
                    "على الأقل",
                    "99999999999999999999",
                    "9999999999999999",
                    "1,200",
                    "3/4",
                    "0,5",
                    "٣٫٥",
                    "القرار",
                    "عام",
                    "كانون"
                )
            )
            .Select(words => string.Join(' ', words))
            .ToArbitrary();
}
