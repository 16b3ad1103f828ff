using System.Globalization;
using Marsad.Reading.Lexicon;
using CsvFormatException = CsvHelper.CsvFormatException;

namespace Marsad.Reading.Theatres;

/// <summary>One record of a theatre's CSV file, its cells by column name, with the line it came from.</summary>
internal readonly struct CsvLine(CsvRow row)
{
    /// <summary>The file's path.</summary>
    public string File => row.Path;

    /// <summary>The line, from 1.</summary>
    public int Line => row.Line;

    /// <summary>The cell of a column, trimmed; empty when the column or the cell is absent.</summary>
    public string this[string column] => row[column].Trim();

    /// <summary>The cell, null when empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    /// <summary>The parts of a cell between bars, empty parts left out.</summary>
    public string[] List(string column) => row.List(column);

    /// <summary>A problem at this line.</summary>
    public TheatreProblem Problem(string what, string remedy) => new(File, Line, what, remedy);

    /// <summary>The number of a cell; null with a problem when it is not one.</summary>
    public double? Number(string column, double limit, List<TheatreProblem> problems)
    {
        var cell = this[column];
        if (cell.Length == 0)
            return null;
        if (
            double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= limit
        )
            return value;
        problems.Add(
            Problem($"'{cell}' in column {column} is no number of degrees", "Write decimal degrees, as 34.45")
        );
        return null;
    }

    /// <summary>The date of a cell; null with a problem when it is not one.</summary>
    public DateOnly? Date(string column, List<TheatreProblem> problems)
    {
        var cell = this[column];
        if (cell.Length == 0)
            return null;
        if (IsoDay.Parse(cell) is { } day)
            return day;
        problems.Add(Problem($"'{cell}' in column {column} is no date", "Write it as 2017-11-11"));
        return null;
    }
}

/// <summary>Reads the records of a theatre's CSV files, putting what is wrong among the problems instead of throwing.</summary>
internal static class CsvLines
{
    /// <summary>Reads a file; nothing when there is none. A line is valid until the next one is asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="required">Columns it must have.</param>
    /// <param name="problems">Where to put what is wrong.</param>
    public static IEnumerable<CsvLine> Read(string path, string[] required, List<TheatreProblem> problems)
    {
        if (!File.Exists(path))
            yield break;
        using var rows = CsvTable.Read(path, required).GetEnumerator();
        while (true)
        {
            try
            {
                if (!rows.MoveNext())
                    break;
            }
            catch (Exception e)
                when (e is IOException or UnauthorizedAccessException or CsvFormatException or KnowledgeException)
            {
                problems.Add(new(path, 0, e.Message.Split('\n')[0].Trim(), "Repair the file; it was not read further"));
                break;
            }
            var row = rows.Current;
            if (row.Cells == row.Columns)
                yield return new CsvLine(row);
            else
                problems.Add(
                    new(
                        path,
                        row.Line,
                        $"{row.Cells} cells under {row.Columns} columns",
                        "Put a cell that holds a comma between double quotes"
                    )
                );
        }
    }
}
