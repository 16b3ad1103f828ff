using System.Globalization;
using System.Text;
using CsvHelper;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// The file that an import writes into a theatre's folder: a line a place, in the columns of <c>places.csv</c>. Written beside its place
/// and moved there, so that there is never half of one.
/// </summary>
internal sealed class ImportedPlaces(string path)
{
    private static readonly string[] Columns =
    [
        "id",
        "name",
        "nameAr",
        "kind",
        "parent",
        "country",
        "lat",
        "lon",
        "spellings",
        "common",
        "source",
        "codes",
        "latin",
    ];

    private readonly List<string[]> _lines = [];

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>Adds a place.</summary>
    /// <param name="place">The place; its id, names, kind, parent, country, point and source.</param>
    /// <param name="spellings">Other Arabic names.</param>
    /// <param name="common">Whether its name is an ordinary word.</param>
    /// <param name="code">The source's code.</param>
    /// <param name="latin">Its name in Latin letters as the source writes it; for people, no reader takes it.</param>
    public void Add(Entity place, IReadOnlyList<string> spellings, bool common, string code, string latin) =>
        _lines.Add([
            place.Id!,
            place.Name,
            place.NameAr ?? "",
            place.Kind,
            place.Parent ?? "",
            place.Country ?? "",
            Degrees(place.Lat),
            Degrees(place.Lon),
            string.Join('|', spellings),
            common ? "yes" : "",
            place.Source!,
            $"{place.Source}:{code}",
            latin,
        ]);

    /// <summary>Puts the file in its place.</summary>
    /// <param name="note">What a reader of the file should know, on one line.</param>
    /// <returns>Whether that changed anything.</returns>
    /// <exception cref="IOException">The folder cannot be written to; nothing was changed.</exception>
    public bool Put(string note)
    {
        var bytes = Bytes(note);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            return false;
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            using (var stream = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
        return true;
    }

    private byte[] Bytes(string note)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteRecord(Columns);
            writer.Flush();
            stream.Write(Encoding.UTF8.GetBytes($"# {note}\n"));
            foreach (var line in _lines)
                writer.WriteRecord(line);
            writer.Flush();
        }
        return stream.ToArray();
    }

    private static string Degrees(double? degrees) => degrees?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
