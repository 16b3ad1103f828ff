using System.Text.Unicode;

namespace Marsad.Reading.Theatres.Import;

/// <summary>A gazetteer's file that cannot be read at all, or a theatre that it cannot go into; one line with what to do.</summary>
/// <param name="message">What, where, what to do.</param>
public sealed class ImportException(string message) : Exception(message);

/// <summary>Refuses gazetteers' files that are no text.</summary>
internal static class GazetteerBytes
{
    /// <summary>The bytes of a file, known to be UTF-8.</summary>
    /// <exception cref="ImportException">The file is not there, is packed, or is no UTF-8.</exception>
    public static byte[] Read(string path, string remedy)
    {
        RefusePacked(path, remedy);
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0)
            throw new ImportException($"{path}: the file is empty. {remedy}.");
        if (!Utf8.IsValid(bytes))
            throw new ImportException($"{path}: not UTF-8. {remedy}.");
        return bytes;
    }

    /// <summary>Looks at how a file begins.</summary>
    /// <exception cref="ImportException">The file is not there, or is packed.</exception>
    public static void RefusePacked(string path, string remedy)
    {
        Span<byte> start = stackalloc byte[2];
        try
        {
            using var stream = File.OpenRead(path);
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path}: it cannot be read ({Reason(e)}). Name the file of a gazetteer.");
        }
        if (start.SequenceEqual("PK"u8))
            throw new ImportException($"{path}: a zip archive or a spreadsheet, not text. {remedy}.");
        if (start.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            throw new ImportException($"{path}: packed with gzip. Unpack it first.");
    }

    private static string Reason(Exception e) =>
        e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            UnauthorizedAccessException => "it is a folder, or not yours to read",
            _ => e.Message.TrimEnd('.'),
        };
}
