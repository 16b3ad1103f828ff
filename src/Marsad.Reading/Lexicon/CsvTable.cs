using System.Text;
using CsvHelper;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// Rows of one of the house's CSV files: a header line, fields by name, lines starting with <c>#</c> skipped, every error
/// naming file and line.
/// </summary>
public static class CsvTable
{
    private static readonly CsvReaderOptions Format = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        TrimWhitespace = true,
        PoolStrings = true,
    };

    /// <summary>Reads the rows of a file one by one; the row object is reused from row to row.</summary>
    /// <exception cref="KnowledgeException">The file is missing, or its header lacks a column of <paramref name="columns"/>.</exception>
    public static IEnumerable<CsvRow> Read(string path, params string[] columns)
    {
        if (!File.Exists(path))
            throw new KnowledgeException(path, 0, "the file is missing");
        using var reader = CsvReader.FromFile(path, Format);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reader.Headers.Count; i++)
            places[reader.Headers[i]] = i;
        foreach (var column in columns)
            if (!places.ContainsKey(column))
                throw new KnowledgeException(path, 1, $"the column '{column}' is missing");
        var row = new CsvRow(path, places, reader);
        while (reader.Read())
        {
            // By the raw line and not by the library's comment prefix, which also takes a quoted field that starts with the sign.
            if (!reader.RawRecord.StartsWith("#"u8))
                yield return row;
        }
    }
}

/// <summary>The row that a <see cref="CsvTable"/> stands on.</summary>
public sealed class CsvRow
{
    private readonly Dictionary<string, int> _places;
    private readonly CsvReader _reader;

    internal CsvRow(string path, Dictionary<string, int> places, CsvReader reader)
    {
        Path = path;
        _places = places;
        _reader = reader;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line => (int)_reader.LineNumber;

    /// <summary>How many cells the line has.</summary>
    public int Cells => _reader.FieldCount;

    /// <summary>How many columns the header has.</summary>
    public int Columns => _reader.Headers.Count;

    /// <summary>A field, empty when the row is short or the file has no such column.</summary>
    public string this[string column] =>
        _places.TryGetValue(column, out var i) && i < _reader.FieldCount ? _reader.GetString(i) : string.Empty;

    /// <summary>The parts of a field that holds several, separated by <c>|</c>.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The line as it stands in the file.</summary>
    public string Raw => Encoding.UTF8.GetString(_reader.RawRecord);

    /// <summary>A problem in this row.</summary>
    public KnowledgeException Problem(string what) => new(Path, Line, what);
}

/// <summary>A lexicon or theatre file that cannot be used as it is.</summary>
public sealed class KnowledgeException(string path, int line, string what)
    : Exception(line > 0 ? $"{path}:{line}: {what}" : $"{path}: {what}");
