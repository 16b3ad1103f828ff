using System.Globalization;
using System.Text;
using Marsad.Arabic.Names;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// Reads a dump of GeoNames (https://download.geonames.org/export/dump/readme.txt): no header, nineteen columns between tabs. A
/// country's own lines of administration (ADM1 to ADM4) say what the codes in the columns admin1 to admin4 mean.
/// </summary>
internal sealed class GeonamesDump
{
    /// <summary>The name of this source in ids, files and kinds.</summary>
    public const string Source = "geonames";

    private const int Columns = 19;

    private readonly string _path;
    private readonly GazetteerWords _words;
    private readonly Func<string, bool> _isWanted;
    private readonly Gazetteer _found;
    private readonly Dictionary<string, (int Line, string[] Cells)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdminUnit> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private GeonamesDump(string path, GazetteerWords words, Func<string, bool> isWanted)
    {
        _path = path;
        _words = words;
        _found = new Gazetteer(path);
        _isWanted = isWanted;
    }

    /// <summary>Reads a dump.</summary>
    /// <param name="path">The file: a country's, such as <c>SY.txt</c>, or all countries'.</param>
    /// <param name="words">What its kinds are called.</param>
    /// <param name="isWanted">Whether a country's lines are to be read.</param>
    /// <exception cref="ImportException">The file is no such dump.</exception>
    public static Gazetteer Read(string path, GazetteerWords words, Func<string, bool> isWanted)
    {
        var dump = new GeonamesDump(path, words, isWanted);
        try
        {
            dump.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException($"{path}: not UTF-8. Obtain the dump again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path}: {e.Message.TrimEnd('.')}. Name a file that can be read.");
        }
        return dump._found;
    }

    private void Read()
    {
        var places = new List<(int Line, string[] Cells)>();
        GazetteerBytes.RefusePacked(_path, "Give the text file in it, such as SY.txt");
        using (var reader = new StreamReader(_path, new UTF8Encoding(false, throwOnInvalidBytes: true)))
            for (var line = 1; reader.ReadLine() is { } text; line++)
                if (text.Length > 0)
                    Sort(line, text.Split('\t'), places);
        if (_found.Lines == 0)
            throw new ImportException($"{_path}: the file is empty. Obtain the dump again.");
        if (_found.Problems.Count == _found.Lines)
            throw new ImportException(
                $"{_path}: not a GeoNames dump: {_found.Problems[0].What}. Give the text file of a country, such as SY.txt."
            );
        foreach (var (line, cells) in _units.Values.OrderBy(static u => u.Cells[7], StringComparer.Ordinal))
            Unit(Path(cells, LevelOf(cells)), line);
        foreach (var (line, cells) in places)
            Place(line, cells);
    }

    private void Sort(int line, string[] cells, List<(int Line, string[] Cells)> places)
    {
        _found.Lines++;
        if (cells.Length != Columns)
        {
            Bad(
                line,
                $"{cells.Length} {(cells.Length == 1 ? "column" : "columns")} between tabs where GeoNames has {Columns}",
                "Obtain the line again"
            );
            return;
        }
        if (cells[0].Length == 0 || !cells[0].All(char.IsAsciiDigit))
            Bad(line, $"'{cells[0]}' is no geonameid", "Obtain the line again");
        else if (!TryDegrees(cells[4], 90) || !TryDegrees(cells[5], 180))
            Bad(line, $"'{cells[4]}', '{cells[5]}' are no degrees", "Obtain the line again");
        else if (!_isWanted(cells[8]))
            LeftOut(line, cells, "of a country that the theatre is not about");
        else if (LevelOf(cells) > 0)
            _units.TryAdd(Path(cells, LevelOf(cells)), (line, cells));
        else if (_words.KindOf(Source, cells[7], 0) is not null)
            places.Add((line, cells));
        else
            LeftOut(line, cells, "of a kind that is not imported (lexicon/gazetteer-kinds.csv)");
    }

    // «ADM1» to «ADM4»; «ADM1H» and «ADMD» are history and the unclear.
    private static int LevelOf(string[] cells) =>
        cells[6] == "A" && cells[7] is ['A', 'D', 'M', >= '1' and <= '4' and var level] ? level - '0' : 0;

    private static string Path(string[] cells, int level) =>
        string.Join('/', cells.AsSpan(8, 1).ToArray().Concat(cells[10..(10 + level)]));

    /// <summary>The unit of a path of codes, made with those above it; null when the dump has no line for it.</summary>
    private AdminUnit? Unit(string path, int from)
    {
        if (_made.TryGetValue(path, out var made))
            return made;
        var codes = path.Split('/');
        if (codes.Length == 1)
            return null;
        var above = Unit(path[..path.LastIndexOf('/')], from);
        if (!_units.TryGetValue(path, out var found))
        {
            if (codes[^1] is not ("" or "00") && _missing.Add(path))
                Bad(
                    from,
                    $"there is no ADM{codes.Length - 1} line for the code {codes[^1]} of admin{codes.Length - 1}",
                    "Its places stand in the unit above; obtain the whole dump of the country"
                );
            return above;
        }
        var cells = found.Cells;
        var arabic = ArabicOf(cells);
        var unit = new AdminUnit(
            codes.Length - 1,
            cells[0],
            Name(cells),
            arabic.Count > 0 ? arabic[0] : "",
            [.. arabic.Skip(1)],
            above,
            found.Line
        )
        {
            Country = cells[8],
            Lat = Degrees(cells[4]),
            Lon = Degrees(cells[5]),
        };
        _made[path] = unit;
        _found.Units.Add(unit);
        return unit;
    }

    private void Place(int line, string[] cells)
    {
        var names = ArabicOf(cells);
        if (names.Count == 0)
        {
            LeftOut(line, cells, "no Arabic name");
            return;
        }
        _ = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var level = 4;
        while (level > 0 && cells[9 + level] is "" or "00")
            level--;
        _found.Places.Add(
            new(
                line,
                cells[0],
                Name(cells),
                names[0],
                [.. names.Skip(1)],
                cells[7],
                population,
                Unit(Path(cells, level), line),
                cells[8],
                Degrees(cells[4]),
                Degrees(cells[5])
            )
        );
    }

    /// <summary>The Arabic names, first the one that sounds as the Latin one does.</summary>
    private static List<string> ArabicOf(string[] cells)
    {
        var names = new List<string>();
        foreach (var alternate in ((string[])[cells[1], .. cells[3].Split(',')]).Select(PlaceNames.OneLine))
            if (PlaceNames.IsArabic(alternate) && !names.Contains(alternate, StringComparer.Ordinal))
                names.Add(alternate);
        var key = NameKey.Of(Name(cells));
        var best = names.FindIndex(name => NameKey.Of(name) == key);
        if (best > 0)
        {
            names.Insert(0, names[best]);
            names.RemoveAt(best + 1);
        }
        return names;
    }

    private static string Name(string[] cells) => PlaceNames.OneLine(cells[2].Length > 0 ? cells[2] : cells[1]);

    private static bool TryDegrees(string cell, double limit) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= limit;

    private static double Degrees(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    private void LeftOut(int line, string[] cells, string why) => _found.LeftOut.Add(new(line, Name(cells), why));

    private void Bad(int line, string what, string remedy) => _found.Problems.Add(new(_path, line, what, remedy));
}
