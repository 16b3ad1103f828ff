using Marsad.Reading.Theatres;
using Marsad.Reading.Theatres.Import;

namespace Marsad.Reading.Tests.Theatres.Import;

/// <summary>A theatre of a valley with a few places kept by hand, in a folder of its own.</summary>
internal sealed class SomeTheatre : IDisposable
{
    public const string Header = "id,name,nameAr,kind,parent,country,lat,lon,spellings,codes\n";

    private const string Kept = """
        v-g-aleppo,Aleppo Governorate,محافظة حلب,governorate,sy,SY,36.23,37.50,,
        v-g-hama,Hama Governorate,محافظة حماة,governorate,sy,SY,35.20,37.10,,
        v-g-homs,Homs Governorate,محافظة حمص,governorate,sy,SY,34.45,38.10,,
        v-g-idlib,Idlib Governorate,محافظة إدلب,governorate,sy,SY,35.85,36.68,,
        v-manbij-district,Manbij District,منطقة منبج الإدارية,district,v-g-aleppo,SY,36.53,37.95,,
        v-aleppo,Aleppo,حلب,city,v-g-aleppo,SY,36.20,37.16,,
        v-hama,Hama,حماة,city,v-g-hama,SY,35.13,36.75,,
        v-homs,Homs,حمص,city,v-g-homs,SY,34.73,36.72,,
        v-idlib,Idlib,إدلب,city,v-g-idlib,SY,35.93,36.63,,
        v-manbij,Manbij,منبج,city,v-g-aleppo,SY,36.53,37.95,,

        """;

    private static readonly string Program = AppContext.BaseDirectory;
    private readonly string _root = Directory.CreateTempSubdirectory("marsad-import").FullName;

    public SomeTheatre()
    {
        Write(Path.Combine("valley", "theatre.yml"), "name: Valley\nneeds: [core]\ncountries: [SY]\n");
        Keep("");
        var core = Directory.CreateDirectory(Path.Combine(_root, "core")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Program, "theatres", "core")))
            File.Copy(file, Path.Combine(core, Path.GetFileName(file)));
    }

    public ImportTarget Target => new(_root, "valley", Path.Combine(Program, "lexicon"));

    /// <summary>The table of P-codes that the tests share.</summary>
    public static string Pcodes => Path.Combine(Program, "Theatres", "Import", "Data", "valley-pcodes.csv");

    /// <summary>Writes places kept by hand beside those that are always there.</summary>
    public void Keep(string lines) => Write(Path.Combine("valley", "places.csv"), Header + Kept + lines);

    /// <summary>Writes a file in the folder and gives its path.</summary>
    public string Write(string name, string text)
    {
        var file = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public ImportOutcome ImportPcodes(string? table = null) =>
        TheatreImport.Pcodes(table is null ? Pcodes : Write("table.csv", table), Target);

    public ImportOutcome ImportGeonames(string dump) => TheatreImport.Geonames(Write("SY.txt", dump), Target);

    public Theatre Load()
    {
        var loaded = TheatreLoader.Load(_root, Target.Lexicon);
        loaded.Problems.ShouldBeEmpty();
        return loaded.Theatre;
    }

    public LexicalReader Reader() => LexicalReader.Load(Target.Lexicon, Target.Root, ["valley"]);

    public string[] Check() =>
        [
            .. TheatreCheck
                .Check(_root, Target.Lexicon, ["valley"])
                .Select(p => $"{Path.GetFileName(p.File)}:{p.Line}: {(p.IsWarning ? "warning: " : "")}{p.What}"),
        ];

    public string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(_root, "valley"))
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
