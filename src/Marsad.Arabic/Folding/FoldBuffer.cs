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
        PooledRoom.Release(ref _folded);
        PooledRoom.Release(ref _origins);
        _length = 0;
    }

    private void Reserve(int length, int kept, bool withOrigins)
    {
        PooledRoom.Grow(ref _folded, length, kept);
        if (withOrigins)
            PooledRoom.Grow(ref _origins, _folded.Length, kept);
    }
}
