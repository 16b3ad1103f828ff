using System.Globalization;

namespace Marsad.Reading.Tests;

public sealed class IsoDayTests
{
    [Fact]
    public void Every_day_is_read_as_it_is_written()
    {
        for (var day = new DateOnly(1895, 12, 28); day.Year < 2105; day = day.AddDays(1))
            IsoDay.Parse(day.ToIso()).ShouldBe(day);
        IsoDay.Parse(DateOnly.MinValue.ToIso()).ShouldBe(DateOnly.MinValue);
        IsoDay.Parse(DateOnly.MaxValue.ToIso()).ShouldBe(DateOnly.MaxValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017-11")]
    [InlineData("2017-11-12 ")]
    [InlineData(" 2017-11-1")]
    [InlineData("2017/11/12")]
    [InlineData("2017-13-01")]
    [InlineData("2017-00-01")]
    [InlineData("2017-02-29")]
    [InlineData("2017-04-31")]
    [InlineData("2017-04-00")]
    [InlineData("0000-01-01")]
    [InlineData("-017-01-01")]
    [InlineData("2017-+1-01")]
    [InlineData("٢٠١٧-١١-١٢")]
    public void What_is_no_day_to_the_letter_is_none_as_for_the_framework(string text)
    {
        IsoDay.Parse(text).ShouldBeNull();
        DateOnly
            .TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            .ShouldBeFalse();
    }
}
