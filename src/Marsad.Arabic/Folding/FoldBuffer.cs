using System.Buffers;

namespace Marsad.Arabic.Folding;

/// <summary>Pooled room for a folded text and its map; filled again and again without allocating.</summary>
internal sealed class FoldBuffer : IDisposable
{
    private char[] _folded = [];
    private int[] _origins = [];
    private int _length;

    public ReadOnlySpan<char> Folded => _folded.AsSpan(0, _length);

    /// <summary>For each folded unit the raw unit it came from; empty when it was not asked for.</summary>
    public ReadOnlySpan<int> Origins => _origins.AsSpan(0, Math.Min(_length, _origins.Length));

    public void Fill(Folder folder, ReadOnlySpan<char> raw, bool withOrigins)
    {
        int read = 0,
            written = 0;
        Reserve(raw.Length + Folder.MaxExpansion, written, withOrigins);
        while (!folder.Resume(raw, _folded, withOrigins ? _origins : default, ref read, ref written))
            Reserve(_folded.Length * 2, written, withOrigins);
        _length = written;
    }

    public void Dispose()
    {
        Release(ref _folded);
        Release(ref _origins);
        _length = 0;
    }

    private void Reserve(int length, int kept, bool withOrigins)
    {
        Grow(ref _folded, length, kept);
        if (withOrigins)
            Grow(ref _origins, _folded.Length, kept);
    }

    private static void Grow<T>(ref T[] array, int length, int kept)
    {
        if (array.Length >= length)
            return;
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, kept).CopyTo(larger);
        Release(ref array);
        array = larger;
    }

    private static void Release<T>(ref T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
        array = [];
    }
}
