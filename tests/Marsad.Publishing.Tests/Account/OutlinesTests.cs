using System.Text.Json;

namespace Marsad.Publishing.Tests.Account;

public sealed class OutlinesTests
{
    [Fact]
    public void No_outline_runs_across_the_map_from_one_side_of_the_180th_meridian_to_the_other()
    {
        foreach (var (name, ring) in Rings())
        {
            ring.Zip(ring.Skip(1), (a, b) => Math.Abs(a.Lon - b.Lon)).ShouldAllBe(step => step < 180, name);
        }
    }

    [Fact]
    public void Every_point_lies_on_the_globe() =>
        Rings().SelectMany(r => r.Ring).ShouldAllBe(p => Math.Abs(p.Lon) <= 180 && Math.Abs(p.Lat) <= 90);

    private static List<(string Name, List<(double Lon, double Lat)> Ring)> Rings()
    {
        using var world = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "theatres", "outlines", "world.geojson"))
        );
        return
        [
            .. world
                .RootElement.GetProperty("features")
                .EnumerateArray()
                .SelectMany(f =>
                    f.GetProperty("geometry")
                        .GetProperty("coordinates")
                        .EnumerateArray()
                        .SelectMany(polygon => polygon.EnumerateArray())
                        .Select(ring =>
                            (
                                f.GetProperty("properties").GetProperty("name").GetString()!,
                                ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToList()
                            )
                        )
                ),
        ];
    }
}
