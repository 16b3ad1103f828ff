namespace Marsad.Cli.Tests.Processes;

/// <summary><c>marsad theatre import</c> says what became of every line, and writes all of its file or none.</summary>
public sealed class TheatreImportTests : IDisposable
{
    private const string Table = """
        admin1Name_en,admin1Name_ar,admin1Pcode,name_en,name_ar,pcode,lat,lon
        Aleppo,حلب,SY02,Qarqush,القرقوش,T1,36.5,37.9
        Aleppo,حلب,SY02,Freedom,الحرية,T2,36.6,37.8
        Aleppo,حلب,SY02,Aleppo,حلب,T3,36.2,37.16
        Aleppo,حلب,SY02,No Arabic,,T4,36.2,37.16
        Aleppo,حلب,SY02,Crooked,مائلة,T5,north,37.16

        """;

    private readonly TemporaryFolder _folder = new();

    public TheatreImportTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "theatres", "core")))
            _folder.Write("theatres/core/" + Path.GetFileName(file), File.ReadAllBytes(file));
        _folder.Write("theatres/valley/theatre.yml", "name: Valley\nneeds: [core]\ncountries: [SY]\n");
        _folder.Write(
            "theatres/valley/places.csv",
            "id,name,nameAr,kind,parent,country,lat,lon\n"
                + "v-g-aleppo,Aleppo Governorate,محافظة حلب,governorate,sy,SY,,\n"
                + "v-aleppo,Aleppo,حلب,city,v-g-aleppo,SY,36.20,37.16\n"
        );
        _folder.Write("table.csv", Table);
    }

    private string Imported => Path.Combine(_folder.Path, "theatres", "valley", "places-pcodes.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_tells_what_became_of_every_line()
    {
        var outcome = await Import("table.csv", "--list");
        outcome.Output.ShouldMatchApproved(c => c.NoDiff());
        outcome.ErrorLines.ShouldBe(["table.csv:6: 'north' is no number of degrees. Write decimal degrees, as 34.45."]);
        outcome.Status.ShouldBe(1);
        File.ReadAllLines(Imported).Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_table_without_a_fault_is_status_0_and_a_second_time_changes_nothing()
    {
        _folder.Write("table.csv", Table.Replace(",north,", ",36.1,", StringComparison.Ordinal));
        (await Import("table.csv")).Status.ShouldBe(0);
        var before = await File.ReadAllBytesAsync(Imported, TestContext.Current.CancellationToken);
        var again = await Import("table.csv");
        (again.Status, again.Error).ShouldBe((0, ""));
        again.Output.ShouldContain("Unchanged: ");
        (await File.ReadAllBytesAsync(Imported, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_imported_passes_the_check()
    {
        await Import("table.csv");
        var outcome = await MarsadProcess.Run(_folder.Path, "theatre", "check", "valley");
        (outcome.Status, outcome.Output).ShouldBe((0, ""), outcome.Error);
    }

    [Fact]
    public async Task A_doubled_place_is_a_warning_and_no_problem()
    {
        await Import("table.csv");
        await File.AppendAllTextAsync(
            Path.Combine(_folder.Path, "theatres", "valley", "places.csv"),
            "v-q,Qarqush,القرقوش,village,v-g-aleppo,SY,36.5,37.9\n",
            TestContext.Current.CancellationToken
        );
        var outcome = await MarsadProcess.Run(_folder.Path, "theatre", "check", "valley");
        outcome.Status.ShouldBe(0);
        outcome
            .OutputLines.ShouldHaveSingleItem()
            .ShouldStartWith("theatres/valley/places-pcodes.csv:3: warning: sy-t1: ");
        outcome.Error.ShouldBe("No problem and 1 warning in valley of theatres.\n");
    }

    [Fact]
    public async Task The_theatre_may_be_named_by_its_folder()
    {
        var outcome = await MarsadProcess.Run(
            Path.Combine(_folder.Path, "theatres"),
            "theatre",
            "import",
            "--pcodes",
            "../table.csv",
            "--theatre",
            "./valley/"
        );
        outcome.Output.ShouldContain("Written: ");
        File.Exists(Imported).ShouldBeTrue();
    }

    [Theory]
    [InlineData("theatre", "import")]
    [InlineData("theatre", "import", "--theatre", "valley")]
    [InlineData("theatre", "import", "--pcodes", "table.csv")]
    [InlineData("theatre", "import", "--theatre", "valley", "--pcodes", "table.csv", "--geonames", "table.csv")]
    [InlineData("theatre", "import", "--theatre", "atlantis", "--pcodes", "table.csv")]
    [InlineData("theatre", "import", "--theatre", "./nowhere/valley", "--pcodes", "table.csv")]
    [InlineData("theatre", "import", "--theatre", "valley", "--pcodes", "missing.csv")]
    [InlineData("theatre", "import", "--theatre", "valley", "--pcodes", "theatres")]
    [InlineData("theatre", "import", "--theatre", "valley", "--geonames", "table.csv")]
    public async Task What_cannot_be_imported_is_an_unusable_argument_and_nothing_is_written(params string[] arguments)
    {
        var outcome = await MarsadProcess.Run(_folder.Path, arguments);
        (outcome.Status, outcome.Output).ShouldBe((2, ""), outcome.Error);
        outcome.ErrorLines.Length.ShouldBeInRange(1, 3);
        outcome.Error.ShouldNotContain("   at ");
        File.Exists(Imported).ShouldBeFalse();
    }

    private Task<Outcome> Import(string table, params string[] more) =>
        MarsadProcess.Run(_folder.Path, ["theatre", "import", "--pcodes", table, "--theatre", "valley", .. more]);
}
