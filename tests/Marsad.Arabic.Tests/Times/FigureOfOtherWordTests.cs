using Marsad.Arabic.Times;

namespace Marsad.Arabic.Tests.Times;

public sealed class FigureOfOtherWordTests
{
    [Theory]
    [InlineData("وصل 12 شخصاً إلى المدينة")]
    [InlineData("خسر الفريق 3 مباريات")]
    [InlineData("قتل 400 مقاتل في المعارك")]
    public void A_figure_that_counts_something_is_no_time(string text) =>
        TimeExpressions.Find(ArabicText.Parse(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("وصل 12 شباط إلى المدينة", "12 شباط")]
    [InlineData("وصل في 2016 عشرات اللاجئين", "2016")]
    [InlineData("وصل في 18.12.2016 بحضور الوزير", "18.12.2016")]
    [InlineData("وصل بعد 24 ساعة إلى المدينة", "بعد 24 ساعة")]
    [InlineData("وصل 3 و9 آذار إلى المدينة", "9 آذار")]
    public void A_figure_of_times_is_found_whatever_stands_behind(string text, string quoted) =>
        TimeExpressions
            .Find(ArabicText.Parse(text))
            .Select(time => text[time.Start..time.End])
            .ShouldContain(found => found.EndsWith(quoted, StringComparison.Ordinal));
}
