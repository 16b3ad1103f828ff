namespace Marsad.Weighing.Reuse;

/// <summary>A run of words that stands for its surroundings.</summary>
/// <param name="Hash">Of the keys of its words.</param>
/// <param name="At">Its first word.</param>
internal readonly record struct Fingerprint(uint Hash, int At);

/// <summary>
/// Chooses which runs of words stand for a text: of every window of runs the one with the least hash (Schleimer, Wilkerson and Aiken,
/// "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003). Two texts that share <see cref="Guaranteed"/> words in a row
/// share a fingerprint; a third of the runs are kept.
/// </summary>
internal static class Winnowing
{
    /// <summary>Words in a run.</summary>
    public const int Run = 4;

    /// <summary>Runs in a window.</summary>
    public const int Window = 5;

    /// <summary>So many words in a row are never missed.</summary>
    public const int Guaranteed = Run + Window - 1;

    /// <summary>The fingerprints of a text, in its order; none of a text that is shorter than <see cref="Guaranteed"/>.</summary>
    public static Fingerprint[] Of(ReadOnlySpan<int> keys)
    {
        if (keys.Length < Guaranteed)
            return [];
        var runs = Runs(keys);
        var found = new List<Fingerprint>();
        for (var window = 0; window + Window <= runs.Length; window++)
        {
            var least = window;
            for (var i = window + 1; i < window + Window; i++)
            {
                if (runs[i] <= runs[least])
                    least = i;
            }
            if (found.Count == 0 || found[^1].At != least)
                found.Add(new Fingerprint(runs[least], least));
        }
        return [.. found];
    }

    /// <summary>The hash of each run of words, by its first word.</summary>
    public static uint[] Runs(ReadOnlySpan<int> keys)
    {
        if (keys.Length < Run)
            return [];
        var runs = new uint[keys.Length - Run + 1];
        for (var i = 0; i < runs.Length; i++)
        {
            var hash = 0ul;
            foreach (var key in keys.Slice(i, Run))
                hash = (hash ^ (uint)key) * 0x9E3779B97F4A7C15ul;
            runs[i] = (uint)((hash ^ (hash >> 29)) >> 16);
        }
        return runs;
    }
}
