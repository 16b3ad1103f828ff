using System.Buffers;

namespace Marsad.Arabic;

/// <summary>Arrays from the shared pool that grow where they stand.</summary>
internal static class PooledRoom
{
    /// <summary>Makes room for <paramref name="length"/> items at least; the first <paramref name="kept"/> go along.</summary>
    public static void Grow<T>(ref T[] array, int length, int kept)
    {
        if (array.Length >= length)
            return;
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, kept).CopyTo(larger);
        Release(ref array);
        array = larger;
    }

    /// <summary>Gives the room back and leaves an empty array.</summary>
    public static void Release<T>(ref T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
        array = [];
    }
}
