using Marsad.Reading.Theatres.Import;

namespace Marsad.Reading.Tests.Theatres.Import;

public sealed class GeonamesImportTests : IDisposable
{
    private readonly SomeTheatre _theatre = new();

    public void Dispose() => _theatre.Dispose();

    [Fact]
    public void Places_stand_in_the_units_that_their_codes_mean()
    {
        var outcome = _theatre.ImportGeonames(
            Line(1, "Aleppo Governorate", "Halab,محافظة حلب", "ADM1", "09")
                + Line(2, "Manbij District", "منطقة منبج", "ADM2", "09", "913")
                + Line(3, "Tall Qarqush", "Tell Qarqush,تل قرقوش,تل القرقوش", "PPL", "09", "913")
                + Line(4, "Manbij", "Membij,منبج", "PPLA2", "09", "913")
                + Line(5, "Qarqush", "قرقوش التحتا", "PPL", "09", "", "7200")
        );
        (outcome.Read, outcome.Places, outcome.KnownUnits, outcome.Units).ShouldBe((5, 2, 2, 0));
        outcome.Known.ShouldHaveSingleItem().KnownAs.ShouldBe("v-manbij");
        outcome.Problems.ShouldBeEmpty();
        var theatre = _theatre.Load();
        var place = theatre.Find("sy-gn3")!;
        (place.NameAr, place.Kind, place.Parent, place.Source).ShouldBe(
            ("تل قرقوش", "village", "v-manbij-district", "geonames")
        );
        (theatre.Find("sy-gn5")!.Kind, theatre.Find("sy-gn5")!.Parent).ShouldBe(("town", "v-g-aleppo"));
    }

    [Fact]
    public void Of_the_names_the_one_that_sounds_as_the_Latin_one_comes_first()
    {
        _theatre.ImportGeonames(
            Line(1, "Aleppo Governorate", "محافظة حلب", "ADM1", "09")
                + Line(2, "Qarqush", "الضيعة,قرقوش,قەرقوش,گرگوش", "PPL", "09")
        );
        _theatre.Load().Find("sy-gn2")!.NameAr.ShouldBe("قرقوش");
    }

    [Fact]
    public void What_is_no_place_of_the_theatre_is_left_out_and_counted()
    {
        var outcome = _theatre.ImportGeonames(
            Line(1, "Aleppo Governorate", "محافظة حلب", "ADM1", "09")
                + Line(2, "Nahr", "نهر القرقوش", "STM", "09")
                + Line(3, "Qarqush", "Karkusch", "PPL", "09")
                + Line(4, "Beirut", "بيروت", "PPLC", "04").Replace("\tSY\t", "\tLB\t", StringComparison.Ordinal)
        );
        outcome
            .LeftOut.Select(l => $"{l.Line}: {l.Why}")
            .ShouldBe([
                "2: of a kind that is not imported (lexicon/gazetteer-kinds.csv)",
                "3: no Arabic name",
                "4: of a country that the theatre is not about",
            ]);
        outcome.Places.ShouldBe(0);
    }

    [Fact]
    public void Bad_lines_are_told_with_their_number_and_the_rest_is_taken()
    {
        var outcome = _theatre.ImportGeonames(
            Line(1, "Aleppo Governorate", "محافظة حلب", "ADM1", "09")
                + "2\tbroken\n"
                + Line(3, "Qarqush", "قرقوش", "PPL", "09").Replace("36.51", "north", StringComparison.Ordinal)
                + Line(4, "Qarqush", "قرقوش", "PPL", "77")
        );
        outcome
            .Problems.Select(p => $"{p.Line}: {p.What}")
            .ShouldBe([
                "2: 2 columns between tabs where GeoNames has 19",
                "3: 'north', '37.95' are no degrees",
                "4: there is no ADM1 line for the code 77 of admin1",
            ]);
        outcome.Places.ShouldBe(1);
        _theatre.Load().Find("sy-gn4")!.Parent.ShouldBe("sy");
    }

    [Fact]
    public void Two_gazetteers_do_not_double_a_place_in_either_order()
    {
        var dump =
            Line(1, "Idlib Governorate", "محافظة إدلب", "ADM1", "12")
            + Line(2, "Kafr Nuros", "كفرنورس", "PPL", "12")
                .Replace("36.51\t37.95", "35.81\t36.61", StringComparison.Ordinal);
        _theatre.ImportPcodes();
        _theatre.ImportGeonames(dump).Known.ShouldHaveSingleItem().KnownAs.ShouldBe("sy-t6");
        _theatre.ImportPcodes().Changed.ShouldBeFalse();
        _theatre.ImportGeonames(dump).Changed.ShouldBeFalse();
        _theatre.Check().ShouldBeEmpty();
    }

    [Fact]
    public void A_place_added_by_hand_after_an_import_is_a_warning_until_the_next()
    {
        _theatre.ImportPcodes();
        _theatre.Keep("v-nuros,Nuros,كفرنورس,village,v-g-idlib,SY,35.80,36.60,,\n");
        _theatre
            .Check()
            .ShouldHaveSingleItem()
            .ShouldStartWith("places-pcodes.csv:11: warning: sy-t6: it may be v-nuros of ");
        _theatre.Load();
        _theatre.ImportPcodes();
        _theatre.Check().ShouldBeEmpty();
    }

    [Fact]
    public void An_id_that_is_taken_by_hand_is_a_warning_and_the_hand_stands()
    {
        _theatre.ImportPcodes();
        _theatre.Keep("sy-t6,Mine,كفرنورس,village,v-g-idlib,SY,35.80,36.60,,\n");
        _theatre
            .Check()
            .ShouldHaveSingleItem()
            .ShouldStartWith("places-pcodes.csv:11: warning: the id sy-t6 is taken by ");
    }

    [Fact]
    public void Faults_in_an_imported_file_are_told_with_its_line()
    {
        _theatre.Write(
            Path.Combine("valley", "places-pcodes.csv"),
            "id,name,nameAr,kind,parent,country,lat,lon,spellings,common,source,codes\n"
                + "# a note\n"
                + "sy-t1,One,القرقوش,village,sy-gone,SY,36.5,37.9,,,pcodes,pcodes:T1\n"
                + "sy-t2,Two,الدوحانة,village,v-g-hama,SY,12,3,,,pcodes,pcodes:T2\n"
        );
        _theatre
            .Check()
            .ShouldBe([
                "places-pcodes.csv:3: sy-t1: its parent sy-gone is not there",
                "places-pcodes.csv:4: sy-t2: 12, 3 lies outside SY",
            ]);
    }

    [Fact]
    public void A_file_that_is_no_dump_is_refused() =>
        Should
            .Throw<ImportException>(() => _theatre.ImportGeonames("a,b,c\nd,e,f\n"))
            .Message.ShouldContain("not a GeoNames dump");

    private static string Line(
        int id,
        string name,
        string alternates,
        string code,
        string admin1,
        string admin2 = "",
        string population = "0"
    ) =>
        string.Join(
            '\t',
            $"{id}",
            name,
            name,
            alternates,
            "36.51",
            "37.95",
            code.StartsWith("ADM", StringComparison.Ordinal) ? "A"
                : code == "STM" ? "H"
                : "P",
            code,
            "SY",
            "",
            admin1,
            admin2,
            "",
            "",
            population,
            "",
            "400",
            "Asia/Damascus",
            "2020-01-01"
        ) + "\n";
}
