using Marsad.Weighing;

namespace Marsad.Weighing.Tests;

public sealed class DaySpanTests
{
    [Theory]
    [InlineData("2023-03-08", "2023-03-08", "2023-03-08")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-03-05/2023-03-08", "2023-03-05", "2023-03-08")]
    [InlineData("2023-03/2023-04", "2023-03-01", "2023-04-30")]
    public void A_value_of_the_contract_covers_its_days(string value, string first, string last)
    {
        var span = DaySpan.Parse(value).ShouldNotBeNull();
        span.First.ShouldBe(DateOnly.Parse(first, null));
        span.Last.ShouldBe(DateOnly.Parse(last, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("2023-03-08/2023-03-05")]
    [InlineData("/")]
    [InlineData("٢٠٢٣-٠٣-٠٨")]
    public void Anything_else_covers_nothing(string? value) => DaySpan.Parse(value).ShouldBeNull();
}
