namespace Marsad.Weighing.Events;

/// <summary>
/// The key of a block: a 64-bit FNV-1a of what its claims share. Two blocks of one key would but show claims to each other that have
/// nothing in common, which <see cref="Affinity"/> tells apart.
/// </summary>
internal static class BlockKey
{
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a kind of block.</summary>
    public static ulong Of(char kind) => Mix(14695981039346656037, kind);

    /// <summary>Narrows a key by a name.</summary>
    public static ulong And(ulong key, string name)
    {
        foreach (var letter in name)
            key = Mix(key, letter);
        return Mix(key, '|');
    }

    /// <summary>Narrows a key by a number.</summary>
    public static ulong And(ulong key, int number)
    {
        var bits = (uint)number;
        return Mix(Mix(Mix(key, bits & 0xFFFF), bits >> 16), '#');
    }

    private static ulong Mix(ulong key, uint unit) => (key ^ unit) * Prime;
}
