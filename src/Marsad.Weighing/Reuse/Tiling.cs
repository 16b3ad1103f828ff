namespace Marsad.Weighing.Reuse;

/// <summary>A run of words that two texts share.</summary>
/// <param name="One">Its first word in the one.</param>
/// <param name="Other">Its first word in the other.</param>
/// <param name="Length">Words.</param>
internal readonly record struct Tile(int One, int Other, int Length)
{
    /// <summary>The same seen from the other text.</summary>
    public Tile Turned => new(Other, One, Length);
}

/// <summary>
/// Lays one text over another: from left to right the longest run that also stands in the other, of equals the one nearest to where the
/// last ended. One pass of the greedy string tiling of Wise ("String Similarity via Greedy String Tiling", 1993), in time that grows
/// with the lengths of the two.
/// </summary>
internal static class Tiling
{
    /// <summary>A run that stands in a text more often is looked for at its first places only.</summary>
    private const int Places = 8;

    /// <summary>The runs of at least <see cref="Winnowing.Run"/> words, in the order of <paramref name="other"/>; they do not overlap in it.</summary>
    public static List<Tile> Of(int[] one, int[] other)
    {
        var tiles = new List<Tile>();
        var places = PlacesOf(Winnowing.Runs(one));
        var runs = Winnowing.Runs(other);
        var expected = 0;
        for (var at = 0; at < runs.Length; )
        {
            var best = new Tile(0, at, 0);
            foreach (var place in places.GetValueOrDefault(runs[at]) ?? [])
            {
                var length = Common(one.AsSpan(place), other.AsSpan(at));
                if (
                    length > best.Length
                    || (length == best.Length && Math.Abs(place - expected) < Math.Abs(best.One - expected))
                )
                    best = new Tile(place, at, length);
            }
            if (best.Length < Winnowing.Run)
            {
                at++;
                continue;
            }
            tiles.Add(best);
            at += best.Length;
            expected = best.One + best.Length;
        }
        return tiles;
    }

    private static Dictionary<uint, List<int>> PlacesOf(uint[] runs)
    {
        var places = new Dictionary<uint, List<int>>();
        for (var i = 0; i < runs.Length; i++)
        {
            if (!places.TryGetValue(runs[i], out var list))
                places.Add(runs[i], list = []);
            if (list.Count < Places)
                list.Add(i);
        }
        return places;
    }

    private static int Common(ReadOnlySpan<int> one, ReadOnlySpan<int> other) => one.CommonPrefixLength(other);
}
