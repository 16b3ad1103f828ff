using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Theatres;

public sealed class TheatreFiles
{
    [Fact]
    public void The_theatres_of_the_repository_load_without_a_problem() => LoadedTheatres.All.Problems.ShouldBeEmpty();

    [Fact]
    public void Every_country_is_a_place_and_a_state_that_point_to_each_other()
    {
        foreach (var country in LoadedTheatres.All.Theatre.Countries)
        {
            LoadedTheatres.All.Theatre.Find(country.Land.Metonym).ShouldBe(country.State);
            LoadedTheatres.All.Theatre.Find(country.State.Metonym).ShouldBe(country.Land);
        }
    }

    [Fact]
    public void An_office_is_held_by_the_one_of_the_day()
    {
        var theatre = LoadedTheatres.All.Theatre;
        theatre.Holder("president", "US", new DateOnly(2016, 5, 1))!.Name.ShouldBe("Barack Obama");
        theatre.Holder("president", "US", new DateOnly(2017, 11, 12))!.Name.ShouldBe("Donald Trump");
        theatre.Holder("president", "US", null).ShouldBeNull();
    }

    [Fact]
    public void A_line_with_too_few_cells_is_named_and_the_rest_is_read()
    {
        var root = Directory.CreateTempSubdirectory("marsad-theatre").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "core"));
            File.WriteAllText(Path.Combine(root, "core", "theatre.yml"), "name: World\n");
            File.WriteAllText(
                Path.Combine(root, "core", "places.csv"),
                "id,name,nameAr,kind\na-1,One,واحد,city\na-2,Two\na-3,Three,ثلاثة,city\n"
            );
            var loaded = TheatreLoader.Load(root, Path.Combine(AppContext.BaseDirectory, "lexicon"));
            loaded.Theatre.Entities.Select(e => e.Id).ShouldBe(["a-1", "a-3"]);
            loaded.Problems.ShouldHaveSingleItem().ToString().ShouldContain("places.csv:3: 2 cells under 4 columns");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
