using Marsad.Weighing.Lines;

namespace Marsad.Weighing.Origins;

/// <summary>
/// Of how many origins nobody knows whether they are independent. An outlet that names no source, or one without a name, may know what it
/// tells from anybody else who tells it, in words of its own; that nothing shows it proves nothing.
/// </summary>
public static class Independence
{
    /// <summary>How many of some origins are not shown to be independent of the others. One alone is independent of whom there is.</summary>
    public static int UnknownAmong(IReadOnlyCollection<Origin> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return Unknown(origins.Count, origins.Count(o => o.Voices.All(v => NamesNobody(v.Key, v.Name, v.Outlets))));
    }

    /// <summary>The same of origins as they are kept.</summary>
    public static int UnknownAmong(IReadOnlyCollection<OriginLine> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return Unknown(origins.Count, origins.Count(o => o.Voices.All(v => NamesNobody(v.Key, v.Name, v.Outlets))));
    }

    // Where none of them names anybody, the first of them at least has it from nobody else among them.
    private static int Unknown(int all, int nameless) => nameless == all ? Math.Max(0, all - 1) : nameless;

    // A medium whose word another carries was named by that one.
    private static bool NamesNobody(string key, string name, IReadOnlyList<string> outlets) =>
        key.StartsWith("report:", StringComparison.Ordinal)
        || key.Contains('@', StringComparison.Ordinal)
        || (key.StartsWith("medium:", StringComparison.Ordinal) && outlets.All(o => o == name));
}
