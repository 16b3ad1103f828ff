using Marsad.Reading.Theatres;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing.Tests;

public sealed class SidesTests
{
    private static Entity Actor(string id, string name, string? parent = null) =>
        new()
        {
            Class = EntityClass.Actor,
            Id = id,
            Name = name,
            Kind = "armed_group",
            Parent = parent,
        };

    [Fact]
    public void Those_who_belong_to_one_are_of_one_side_however_far_down()
    {
        var sides = new Sides([
            Actor("army", "Army"),
            Actor("corps", "Corps", "army"),
            Actor("brigade", "Brigade", "corps"),
            Actor("guard", "Guard", "army"),
            Actor("rebels", "Rebels"),
        ]);
        sides.Same("Brigade", "Army").ShouldBeTrue();
        sides.Same("Brigade", "Guard").ShouldBeTrue();
        sides.Same("Brigade", "Rebels").ShouldBeFalse();
    }

    [Fact]
    public void Whom_no_theatre_knows_is_of_its_own_side_alone()
    {
        var sides = new Sides([Actor("army", "Army", "nobody-knows")]);
        sides.Same("Villagers", "Villagers").ShouldBeTrue();
        sides.Same("Villagers", "Army").ShouldBeFalse();
        sides.Same("Army", "Others").ShouldBeFalse();
    }

    [Fact]
    public void A_circle_of_parents_ends() =>
        new Sides([Actor("a", "A", "b"), Actor("b", "B", "a")]).Same("A", "C").ShouldBeFalse();
}
