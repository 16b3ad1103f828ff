using Marsad.Weighing.Origins;

namespace Marsad.Weighing.Tests.Events;

public sealed class IndependenceTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "Al-Masa")]
    [InlineData(1, "Al-Masa|Al-Fajr")]
    [InlineData(2, "Al-Masa|Al-Fajr|?witnesses")]
    [InlineData(0, "Army|Observatory")]
    [InlineData(1, "Army|Al-Fajr")]
    [InlineData(2, "Army|Al-Fajr|Al-Masa")]
    [InlineData(0, "Army|!Agency")]
    public void An_outlet_that_names_nobody_is_not_shown_to_be_independent(int unknown, string origins) =>
        Independence
            .UnknownAmong([.. origins.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Some)])
            .ShouldBe(unknown);

    [Fact]
    public void Who_is_counted_with_somebody_named_rests_on_him() =>
        Independence
            .UnknownAmong([
                Some("Observatory"),
                new Origin("army", "Army", null, [.. Some("Army").Voices, .. Some("Al-Fajr").Voices]),
            ])
            .ShouldBe(0);

    // «Al-» an outlet in its own name, «?» a source without a name, «!» a medium that another names; all else a party.
    private static Origin Some(string name)
    {
        var (key, outlet) = name switch
        {
            ['A', 'l', '-', ..] => ("medium:" + name, name),
            ['!', ..] => ("medium:" + name, "Al-Masa"),
            ['?', ..] => (name + "@Al-Masa", "Al-Masa"),
            _ => (name, "Al-Masa"),
        };
        return new Origin(key, name, null, [new Voice(key, name, null, Tie.Same, key, ["claim"], [outlet])]);
    }
}
