using System.Security.Cryptography;
using Marsad.Arabic.Morphology;
using Marsad.Arabic.Names;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Theatres.Import;

/// <summary>What to import, and where to.</summary>
/// <param name="Root">The folder that holds one folder per theatre, core among them.</param>
/// <param name="Theatre">The theatre's folder in it.</param>
/// <param name="Lexicon">The folder of the language's files.</param>
public sealed record ImportTarget(string Root, string Theatre, string Lexicon);

/// <summary>What came of an import.</summary>
/// <param name="File">The file that was written.</param>
/// <param name="Changed">Whether it was not so before.</param>
/// <param name="Read">How many lines the gazetteer has.</param>
/// <param name="Places">How many places were added.</param>
/// <param name="Units">How many units of administration were added.</param>
/// <param name="Common">How many of the places have an ordinary word for a name.</param>
/// <param name="KnownUnits">How many units the theatre knows.</param>
/// <param name="Known">Lines whose place the theatre knows.</param>
/// <param name="LeftOut">Lines that are no place for it.</param>
/// <param name="Problems">Lines that could not be used, or not in full.</param>
public sealed record ImportOutcome(
    string File,
    bool Changed,
    int Read,
    int Places,
    int Units,
    int Common,
    int KnownUnits,
    IReadOnlyList<ImportedLine> Known,
    IReadOnlyList<ImportedLine> LeftOut,
    IReadOnlyList<TheatreProblem> Problems
);

/// <summary>
/// Brings the places of a gazetteer into a theatre: into a file of its own beside <c>places.csv</c>, which the next import from the same
/// gazetteer replaces. What the theatre knows stays as it is. The gazetteer's word on what holds a place counts, not the point.
/// </summary>
public sealed class TheatreImport
{
    private readonly ImportTarget _target;
    private readonly string _source;
    private readonly TheatreTables _tables;
    private readonly GazetteerWords _words;
    private readonly ImportedPlaces _file;
    private readonly Dictionary<AdminUnit, string> _unitIds = new(ReferenceEqualityComparer.Instance);
    private Gazetteer _gazetteer = new("");
    private int _units;
    private int _knownUnits;
    private int _common;

    private TheatreImport(ImportTarget target, string source)
    {
        _target = target;
        _source = source;
        var folder = Path.Combine(target.Root, target.Theatre);
        _file = new ImportedPlaces(Path.Combine(folder, PlaceFiles.NameOf(source)));
        _words = GazetteerWords.Load(target.Lexicon);
        var problems = new List<TheatreProblem>();
        _tables = TheatreLoader.Read(target.Root, target.Lexicon, null, problems, _file.Path);
        if (problems.Find(static p => !p.IsWarning) is { } fault)
            throw new ImportException($"{fault} Then import again.");
    }

    /// <summary>Imports a table of OCHA's P-codes, saved as CSV.</summary>
    /// <exception cref="ImportException">The file or the theatre cannot be used; nothing was written.</exception>
    /// <exception cref="KnowledgeException">A file of the lexicon cannot be used; nothing was written.</exception>
    public static ImportOutcome Pcodes(string path, ImportTarget target)
    {
        var import = new TheatreImport(target, PcodeTable.Source);
        var countries = import.Countries;
        return import.Run(
            path,
            "",
            PcodeTable.Read(
                path,
                import._words,
                import._tables.Countries.ContainsKey,
                countries.Count == 1 ? countries[0] : null
            )
        );
    }

    /// <summary>Imports a dump of GeoNames.</summary>
    /// <exception cref="ImportException">The file or the theatre cannot be used; nothing was written.</exception>
    /// <exception cref="KnowledgeException">A file of the lexicon cannot be used; nothing was written.</exception>
    public static ImportOutcome Geonames(string path, ImportTarget target)
    {
        var import = new TheatreImport(target, GeonamesDump.Source);
        var countries = import.Countries;
        return import.Run(
            path,
            "GeoNames (https://www.geonames.org), CC BY 4.0; ",
            GeonamesDump.Read(
                path,
                import._words,
                code =>
                    import._tables.Countries.ContainsKey(code)
                    && (countries.Count == 0 || countries.Contains(code, StringComparer.Ordinal))
            )
        );
    }

    private IReadOnlyList<string> Countries => _tables.Focus.GetValueOrDefault(_target.Theatre) ?? [];

    private ImportOutcome Run(string path, string licence, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        var knownUnits = new KnownUnits(_tables, _source, _words);
        foreach (var unit in gazetteer.Units)
            Add(unit, knownUnits);
        var places = WithoutRepeats();
        var known = new KnownPlaces(_tables, _source, HoldersOf).Among(places);
        var ordinary = new OrdinaryWords(Forms(), _tables.Names);
        foreach (var place in places.Where(p => !known.ContainsKey(p)))
            Add(place, ordinary);
        bool changed;
        try
        {
            changed = _file.Put(
                $"{licence}from {Path.GetFileName(path)}, SHA-256 {HashOf(path)}, by 'marsad theatre import', which replaces this file: keep "
                    + "entries of your own in places.csv"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(
                $"{_file.Path}: it cannot be written ({e.Message.TrimEnd('.')}). Nothing was changed."
            );
        }
        return new(
            _file.Path,
            changed,
            gazetteer.Lines,
            places.Count - known.Count,
            _units,
            _common,
            _knownUnits,
            [.. known.Values.Where(static line => !line.Unclear).OrderBy(static line => line.Line)],
            [
                .. gazetteer
                    .LeftOut.Concat(known.Values.Where(static line => line.Unclear))
                    .OrderBy(static line => line.Line),
            ],
            [.. gazetteer.Problems.OrderBy(static problem => problem.Line)]
        );
    }

    private FormTable Forms() =>
        FormTable.Build(
            WordFiles.ReadVerbs(Path.Combine(_target.Lexicon, "verbs.csv")),
            WordFiles.ReadNouns(Path.Combine(_target.Lexicon, "nouns.csv"))
        );

    private void Add(AdminUnit unit, KnownUnits known)
    {
        var parent = unit.Above is null ? CountryId(unit.Country) : _unitIds[unit.Above];
        if (known.Find(unit, parent) is { } there)
        {
            _knownUnits++;
            _unitIds[unit] = there.Id!;
            return;
        }
        // Without a code it would have no id that lasts: what it holds stands in the unit above.
        if (!unit.HasCode)
        {
            _unitIds[unit] = parent;
            return;
        }
        var entity = new Entity
        {
            Class = EntityClass.Place,
            Id = IdOf(unit.Country, unit.Code),
            Name = _words.NameOfUnit(_source, unit.Level, NameOf(unit.Name, unit.NameAr)),
            NameAr = unit.NameAr,
            Kind = _words.KindOf(_source, $"admin{unit.Level}", 0) ?? "district",
            Parent = parent,
            Country = unit.Country,
            Lat = unit.Lat,
            Lon = unit.Lon,
            Source = _source,
        };
        if (!Define(entity, unit.Line))
        {
            _unitIds[unit] = parent;
            return;
        }
        _units++;
        _unitIds[unit] = entity.Id!;
        _file.Add(entity, unit.Spellings, common: false, unit.Code, unit.Name);
    }

    private void Add(GazetteerPlace place, OrdinaryWords ordinary)
    {
        var kind = KindOf(place);
        // Gazetteers write towns in Latin letters each in its own way; they get the name that a text alone would give them.
        var isSmall = kind != "city";
        var entity = new Entity
        {
            Class = EntityClass.Place,
            Id = IdOf(place.Country, place.Code),
            Name = NameOf(isSmall ? "" : place.Name, place.NameAr),
            NameAr = place.NameAr,
            Kind = kind,
            Parent = place.Within is null ? CountryId(place.Country) : _unitIds[place.Within],
            Country = place.Country,
            Lat = place.Lat,
            Lon = place.Lon,
            Source = _source,
        };
        if (
            place is { Lat: { } lat, Lon: { } lon }
            && _tables.Countries[place.Country].Bounds is { } bounds
            && !bounds.Holds(lat, lon)
        )
        {
            entity = entity with { Lat = null, Lon = null };
            Problem(
                place.Line,
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{place.NameAr}: {lat}, {lon} lies outside {place.Country}"
                ),
                "It was added to its unit without a point; correct the point"
            );
        }
        if (!Define(entity, place.Line))
            return;
        var common = ordinary.Are(place.NameAr);
        _common += common ? 1 : 0;
        _file.Add(entity, place.Spellings, common, place.Code, place.Name);
    }

    private bool Define(Entity entity, int line)
    {
        if (_tables.Lines.TryGetValue(entity.Id!, out var other))
            Problem(line, $"its id {entity.Id} is taken by {other.File}:{other.Line}", "Give that line another id");
        return _tables.ById.TryAdd(entity.Id!, entity);
    }

    /// <summary>The places, each code once.</summary>
    private List<GazetteerPlace> WithoutRepeats()
    {
        var places = new List<GazetteerPlace>(_gazetteer.Places.Count);
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in _gazetteer.Places)
            if (codes.Add(place.Code))
                places.Add(place);
            else
                _gazetteer.LeftOut.Add(new(place.Line, place.NameAr, "the code of an earlier line again"));
        return places;
    }

    // The seat of a unit bears its name: «منبج» in «مركز منبج».
    private string KindOf(GazetteerPlace place)
    {
        var key = PlaceNames.LooseKey(place.NameAr);
        AdminUnit? largest = null;
        for (var unit = place.Within; unit is not null; unit = unit.Above)
            if (
                PlaceNames.LooseKey(unit.NameAr) is var name
                && name.EndsWith(key, StringComparison.Ordinal)
                && (name.Length == key.Length || _words.Centres.Contains(name[..^key.Length]))
            )
                largest = unit;
        return (largest is null ? null : _words.KindOf(_source, $"seat{largest.Level}", 0))
            ?? (place.Type.Length > 0 ? _words.KindOf(_source, place.Type, place.Population) : null)
            ?? _words.KindOf(_source, "place", place.Population)
            ?? "village";
    }

    private IEnumerable<string> HoldersOf(AdminUnit unit)
    {
        for (AdminUnit? u = unit; u is not null; u = u.Above)
            yield return _unitIds[u];
    }

    private static string NameOf(string name, string arabic)
    {
        if (name.Length > 0)
            return name;
        var english = Transliterator.ToEnglish(arabic);
        return english.Length == 0 ? arabic : char.ToUpperInvariant(english[0]) + english[1..];
    }

    private static string CountryId(string country) => country.ToLowerInvariant();

    // P-codes have letters of their own, and GeoNames' numbers get some.
    private string IdOf(string country, string code) =>
        $"{country}-{(_source == GeonamesDump.Source ? "gn" : "")}{string.Concat(code.Where(char.IsAsciiLetterOrDigit))}".ToLowerInvariant();

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private void Problem(int line, string what, string remedy) =>
        _gazetteer.Problems.Add(new(_gazetteer.Path, line, what, remedy));
}
