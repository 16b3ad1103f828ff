namespace Marsad.Reading.Theatres.Import;

/// <summary>A part of a state's administration, as a gazetteer states it.</summary>
/// <param name="Level">1 below the country, then 2, 3, 4.</param>
/// <param name="Code">The gazetteer's code; its name where it has none.</param>
/// <param name="Name">English or romanised name.</param>
/// <param name="NameAr">Arabic name, empty when it is not stated.</param>
/// <param name="Spellings">Other Arabic names.</param>
/// <param name="Above">The unit that holds it; null for one right below the country.</param>
/// <param name="Line">The first line that names it.</param>
internal sealed record AdminUnit(
    int Level,
    string Code,
    string Name,
    string NameAr,
    IReadOnlyList<string> Spellings,
    AdminUnit? Above,
    int Line
)
{
    /// <summary>ISO 3166 alpha-2 code of the country.</summary>
    public required string Country { get; init; }

    /// <summary>Degrees north, WGS 84.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Lon { get; init; }

    /// <summary>Whether the gazetteer gives it a code, without which it has no id of its own.</summary>
    public bool HasCode { get; init; } = true;
}

/// <summary>A populated place, as a gazetteer states it.</summary>
/// <param name="Line">The line of the gazetteer.</param>
/// <param name="Code">The gazetteer's code.</param>
/// <param name="Name">English or romanised name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Spellings">Other Arabic names.</param>
/// <param name="Type">The gazetteer's code for its kind, empty when it has none.</param>
/// <param name="Population">Inhabitants; 0 when they are not stated.</param>
/// <param name="Within">The smallest unit that holds it by the gazetteer's word; null when it states none.</param>
/// <param name="Country">ISO 3166 alpha-2 code.</param>
/// <param name="Lat">Degrees north, WGS 84.</param>
/// <param name="Lon">Degrees east, WGS 84.</param>
internal sealed record GazetteerPlace(
    int Line,
    string Code,
    string Name,
    string NameAr,
    IReadOnlyList<string> Spellings,
    string Type,
    long Population,
    AdminUnit? Within,
    string Country,
    double? Lat,
    double? Lon
);

/// <summary>What a gazetteer holds that can be used.</summary>
internal sealed class Gazetteer(string path)
{
    /// <summary>Its file.</summary>
    public string Path => path;

    /// <summary>How many lines it has, its header not counted.</summary>
    public int Lines { get; set; }

    /// <summary>The units, each after the one that holds it.</summary>
    public List<AdminUnit> Units { get; } = [];

    /// <summary>The places in the order of their lines.</summary>
    public List<GazetteerPlace> Places { get; } = [];

    /// <summary>Lines that are no place of this theatre.</summary>
    public List<ImportedLine> LeftOut { get; } = [];

    /// <summary>What is wrong in it.</summary>
    public List<TheatreProblem> Problems { get; } = [];
}
