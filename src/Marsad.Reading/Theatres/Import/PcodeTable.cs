using System.Globalization;
using CsvHelper;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// Reads a table of P-codes (https://humanitarian.atlassian.net/wiki/spaces/imtoolbox: OCHA's Common Operational Datasets), saved as
/// CSV: one line a populated place, or one line a unit of administration. Columns are found by their headers.
/// </summary>
internal sealed class PcodeTable
{
    /// <summary>The name of this source in ids, files and kinds.</summary>
    public const string Source = "pcodes";

    private readonly string _path;
    private readonly GazetteerWords _words;
    private readonly Func<string, bool> _isCountry;
    private readonly string? _country;
    private readonly Gazetteer _found;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Level, string Code), AdminUnit> _units = [];

    private PcodeTable(string path, GazetteerWords words, Func<string, bool> isCountry, string? country)
    {
        _path = path;
        _words = words;
        _found = new Gazetteer(path);
        _isCountry = isCountry;
        _country = country;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="words">What its columns and kinds are called.</param>
    /// <param name="isCountry">Whether a code is one of a known country.</param>
    /// <param name="country">The country of a table that names none.</param>
    /// <exception cref="ImportException">The file is no such table.</exception>
    public static Gazetteer Read(string path, GazetteerWords words, Func<string, bool> isCountry, string? country)
    {
        var table = new PcodeTable(path, words, isCountry, country);
        try
        {
            table.Read(GazetteerBytes.Read(path, "Save the table as CSV (UTF-8)"));
        }
        catch (CsvFormatException e)
        {
            throw new ImportException(
                $"{path}: {e.Message.Split('\n')[0].Trim()} Save the table as CSV (UTF-8) again."
            );
        }
        return table._found;
    }

    private void Read(byte[] bytes)
    {
        using var rows = CsvReader.Create(
            bytes,
            new CsvReaderOptions { TrackLineNumbers = true, TrimWhitespace = true }
        );
        for (var i = 0; i < rows.Headers.Count; i++)
            if (_words.FieldOf(rows.Headers[i]) is { } field)
                _columns.TryAdd(field, i);
        Refuse();
        while (rows.Read())
        {
            // Some tables have a line of HXL tags under their headers: https://hxlstandard.org.
            if (rows.RawRecord.StartsWith("#"u8))
                continue;
            _found.Lines++;
            if (rows.FieldCount == rows.Headers.Count)
                Line(rows);
            else
                Bad(
                    rows,
                    $"{rows.FieldCount} cells under {rows.Headers.Count} columns",
                    "Put a cell that holds a comma between double quotes"
                );
        }
    }

    private void Refuse()
    {
        var hasPlaces = _columns.ContainsKey("code");
        var hasUnits = Enumerable.Range(1, GazetteerWords.Levels).Any(n => _columns.ContainsKey($"admin{n}.code"));
        if (!hasPlaces && !hasUnits)
            throw new ImportException(
                $"{_path}:1: no column of P-codes. Rename it to pcode, or add its header to lexicon/gazetteer-columns.csv."
            );
        if (hasPlaces && !_columns.ContainsKey("nameAr"))
            throw new ImportException(
                $"{_path}:1: no column of Arabic names. Rename it to name_ar, or add its header to lexicon/gazetteer-columns.csv."
            );
    }

    private void Line(CsvReader row)
    {
        var code = Cell(row, "code");
        if (Country(row) is not { } country)
        {
            Bad(row, "the country does not show", "Add a column admin0Pcode with its code of ISO 3166");
            return;
        }
        var within = Units(row, country);
        if (!_columns.ContainsKey("code"))
            return;
        if (code.Length == 0)
        {
            Bad(row, "no P-code", "Fill it in or take the line out");
            return;
        }
        if (!TryNumber(row, "lat", 90, out var lat) || !TryNumber(row, "lon", 180, out var lon))
            return;
        if (lat is null != lon is null)
        {
            Bad(row, "half a coordinate", "Give latitude and longitude, or neither");
            return;
        }
        var regions = new List<string>();
        for (var unit = within; unit is not null; unit = unit.Above)
            regions.Add(PlaceNames.LooseKey(unit.NameAr));
        var names = PlaceNames.Arabic(Cell(row, "nameAr"), regions);
        if (names.Count == 0)
        {
            _found.LeftOut.Add(new((int)row.LineNumber, Cell(row, "name"), "no Arabic name"));
            return;
        }
        names.AddRange(PlaceNames.Arabic(Cell(row, "spellings"), regions));
        _ = long.TryParse(
            Cell(row, "population"),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var population
        );
        _found.Places.Add(
            new(
                (int)row.LineNumber,
                code,
                PlaceNames.English(Cell(row, "name")),
                names[0],
                [.. names.Skip(1).Distinct(StringComparer.Ordinal)],
                Cell(row, "type"),
                population,
                within,
                country,
                lat,
                lon
            )
        );
    }

    /// <summary>The units of a line, from the largest; the smallest is returned.</summary>
    private AdminUnit? Units(CsvReader row, string country)
    {
        AdminUnit? above = null;
        for (var level = 1; level <= GazetteerWords.Levels; level++)
        {
            var code = Cell(row, $"admin{level}.code");
            var nameAr = PlaceNames.OneLine(Cell(row, $"admin{level}.nameAr"));
            var name = PlaceNames.English(Cell(row, $"admin{level}.name"));
            if (code.Length == 0 && nameAr.Length == 0 && name.Length == 0)
                continue;
            var hasCode = code.Length > 0;
            if (!hasCode)
                code = $"{above?.Code}/{(nameAr.Length > 0 ? nameAr : name)}";
            if (_units.TryGetValue((level, code), out var known))
            {
                if (known.Above?.Code != above?.Code)
                    Bad(
                        row,
                        $"{code} is in {above?.Code ?? country} here and in {known.Above?.Code ?? country} in line {known.Line}, which stands",
                        "Correct the one that is wrong"
                    );
                above = known;
                continue;
            }
            above = new AdminUnit(level, code, name, nameAr, [], above, (int)row.LineNumber)
            {
                Country = country,
                HasCode = hasCode,
            };
            _units[(level, code)] = above;
            _found.Units.Add(above);
        }
        return above;
    }

    // «SY07» tells its country itself.
    private string? Country(CsvReader row)
    {
        foreach (var field in (string[])["country.code", "admin1.code", "admin2.code", "code"])
            if (Cell(row, field) is { Length: >= 2 } code && _isCountry(code[..2].ToUpperInvariant()))
                return code[..2].ToUpperInvariant();
        return _country;
    }

    private bool TryNumber(CsvReader row, string field, double limit, out double? value)
    {
        value = null;
        var cell = Cell(row, field);
        if (cell.Length == 0)
            return true;
        if (
            double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= limit
        )
        {
            value = number;
            return true;
        }
        Bad(row, $"'{cell}' is no number of degrees", "Write decimal degrees, as 34.45");
        return false;
    }

    private string Cell(CsvReader row, string field) =>
        _columns.TryGetValue(field, out var i) ? row.GetString(i).Trim() : "";

    private void Bad(CsvReader row, string what, string remedy) =>
        _found.Problems.Add(new(_path, (int)row.LineNumber, what, remedy));
}
