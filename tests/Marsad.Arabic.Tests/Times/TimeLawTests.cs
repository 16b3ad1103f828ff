using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Times;

namespace Marsad.Arabic.Tests.Times;

public sealed class TimeLawTests
{
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    private static readonly Gen<DateOnly> Days = Gen.Choose(First.DayNumber, Last.DayNumber)
        .Select(DateOnly.FromDayNumber);

    [Fact]
    public void A_date_written_in_full_is_read_back_to_its_day() =>
        Prop.ForAll(
                (from day in Days from way in Gen.Choose(0, DateWriter.Ways - 1) select (day, way)).ToArbitrary(),
                written =>
                {
                    var words = DateWriter.Write(written.day, written.way);
                    var found = TimeExpressions.Find(ArabicText.Parse($"افتتح المعرض في {words} بحضور الزوار"));
                    found.Count.ShouldBe(1, words);
                    found[0].Value.ShouldBe(Iso(written.day), words);
                    found[0].Kind.ShouldBe(TimeKind.Date);
                    found[0].Disagrees.ShouldBeFalse(words);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_yearless_date_is_the_nearest_not_after_the_anchor() =>
        Prop.ForAll(
                (from day in Days from back in Gen.Choose(0, 360) select (day, back)).ToArbitrary(),
                pair =>
                {
                    var day = pair.day;
                    if (day is { Month: 2, Day: 29 })
                        return;
                    var anchor = day.AddDays(pair.back);
                    var words = DateWriter.Write(day, 0);
                    var yearless = words[..words.LastIndexOf(' ')];
                    var found = TimeExpressions.Find(ArabicText.Parse($"افتتح في {yearless}"), new Anchor(anchor));
                    found.Count.ShouldBe(1, yearless);
                    found[0].Value.ShouldBe(Iso(day), yearless);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Any_text_gives_times_in_order_inside_it() =>
        Prop.ForAll(SomeText.Any, InOrder).Check(SomeText.ManyCases);

    [Fact]
    public void Words_of_time_in_any_order_are_read_without_failing() =>
        Prop.ForAll(SomeTimes, InOrder).Check(SomeText.ManyCases);

    [Fact]
    public void A_quarter_of_a_day_is_no_period_of_days() => InOrder("الربع الأول من اليوم الماضي");

    [Fact]
    public void A_week_has_no_third_week() => InOrder("الأسبوع الثالث هذا الأسبوع");

    [Theory]
    [InlineData("نهاية ")]
    [InlineData("من ")]
    [InlineData("قبل ")]
    [InlineData("3 و")]
    [InlineData("1/1/")]
    [InlineData("منتصف عطلة نهاية ")]
    [InlineData("الجمعة ")]
    [InlineData("ناقص ")]
    public void A_long_run_of_the_same_piece_is_read_to_its_end(string piece)
    {
        var raw = string.Concat(Enumerable.Repeat(piece, 20_000));
        Should.NotThrow(() => TimeExpressions.Find(ArabicText.Parse(raw), new Anchor(new DateOnly(2020, 2, 29))));
    }

    private static void InOrder(string raw)
    {
        foreach (
            var anchor in (Anchor?[])[null, new Anchor(new DateOnly(2020, 2, 29)), new Anchor(new DateOnly(1001, 1, 1))]
        )
        {
            var at = 0;
            foreach (var time in TimeExpressions.Find(ArabicText.Parse(raw), anchor))
            {
                time.Start.ShouldBeGreaterThanOrEqualTo(at);
                time.End.ShouldBeGreaterThan(time.Start);
                time.End.ShouldBeLessThanOrEqualTo(raw.Length);
                (time.Value is null).ShouldBe(time.Reason != TimeReason.None);
                (time.From <= time.To).ShouldBe(time.From is not null);
                at = time.End;
            }
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Arbitrary<string> SomeTimes { get; } =
        Gen.ListOf(
                Gen.Elements(
                    "اليوم أمس غدا أول من بعد قبل منذ بين إلى حتى خلال في و ، ( ) - / الجمعة السبت جمعة يوم يومي يومين أيام الأيام "
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Concat(
                            "أسبوع الأسبوع شهر الشهر شهري عام العام سنة سنوات عامي عقد القرن الماضي الماضية المقبل الجاري الأخير الأول الثاني الثالث والعشرين 3 29 31 2016 1438 هـ م 99999999999999999999 ألفين خمسة ونصف نصف الربع النصف".Split(
                                ' '
                            )
                        )
                        .Concat(
                            "شباط آذار مارس كانون تشرين ربيع جمادى رمضان ذو الحجة الساعة 14:30 صباح مساء ليل الليل منتصف نهاية مطلع عطلة صيف شتاء تسعينيات كل هذا هذه إلا بتوقيت غرينتش الموافق 30/02/2016 04/04/17 2017-11 9999 1000 عشرات آخر مدة أكثر".Split(
                                ' '
                            )
                        )
                        .ToArray()
                )
            )
            .Select(words => string.Join(' ', words))
            .ToArbitrary();
}
