using Marsad.Reading.Theatres.Import;

namespace Marsad.Reading.Tests.Theatres.Import;

public sealed class PcodeImportTests : IDisposable
{
    private readonly SomeTheatre _theatre = new();

    public void Dispose() => _theatre.Dispose();

    [Fact]
    public void What_was_read_is_added_or_known_or_left_out_and_nothing_else()
    {
        var outcome = _theatre.ImportPcodes();
        (outcome.Read, outcome.Places, outcome.Known.Count, outcome.LeftOut.Count).ShouldBe((12, 11, 1, 0));
        outcome.Known.ShouldHaveSingleItem().KnownAs.ShouldBe("v-manbij");
        (outcome.Units, outcome.KnownUnits).ShouldBe((3, 5));
        outcome.Problems.ShouldBeEmpty();
        _theatre.Files().ShouldBe(["places-pcodes.csv", "places.csv", "theatre.yml"]);
        _theatre.Check().ShouldBeEmpty();
    }

    [Fact]
    public void A_place_stands_in_the_unit_that_the_table_states()
    {
        _theatre.ImportPcodes();
        var theatre = _theatre.Load();
        var place = theatre.Find("sy-t6")!;
        (place.NameAr, place.Kind, place.Parent, place.Country, place.Lat, place.Source).ShouldBe(
            ("كفرنورس", "village", "sy-sy0705", "SY", 35.8, "pcodes")
        );
        var district = theatre.Find("sy-sy0705")!;
        (district.Name, district.Kind, district.Parent).ShouldBe(("Ariha District", "district", "v-g-idlib"));
        theatre.Find("sy-t1")!.Parent.ShouldBe("v-manbij-district");
        theatre.Find("sy-t12")!.Kind.ShouldBe("neighbourhood");
    }

    [Fact]
    public void The_stated_unit_counts_and_a_point_outside_the_country_does_not()
    {
        var outcome = _theatre.ImportPcodes(
            "admin1Name_ar,admin1Pcode,name_ar,pcode,lat,lon\nحماة,SY05,الدوحانة,T1,36.25,37.20\nحماة,SY05,القرقوش,T2,12.5,3.25\n"
        );
        var theatre = _theatre.Load();
        // A point in Aleppo does not make it a place of Aleppo.
        theatre.Find("sy-t1")!.Parent.ShouldBe("v-g-hama");
        theatre
            .Find("sy-t2")!
            .ShouldSatisfyAllConditions(p => p.Parent.ShouldBe("v-g-hama"), p => p.Lat.ShouldBeNull());
        outcome
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldContain("table.csv:3: القرقوش: 12.5, 3.25 lies outside SY");
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        _theatre.ImportPcodes().Changed.ShouldBeTrue();
        var again = _theatre.ImportPcodes();
        (again.Changed, again.Places).ShouldBe((false, 11));
        _theatre.Files().Length.ShouldBe(3);
    }

    [Fact]
    public void An_import_replaces_its_own_file_alone()
    {
        _theatre.ImportPcodes();
        _theatre.ImportPcodes("admin1Pcode,admin1Name_ar,pcode,name_ar\nSY02,حلب,T1,الحرية\n").Places.ShouldBe(1);
        var theatre = _theatre.Load();
        theatre.Find("sy-t1").ShouldNotBeNull();
        theatre.Find("sy-t6").ShouldBeNull();
        theatre.Find("v-manbij").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("its name in its governorate", "v-nuros,Nuros,كفرنورس,village,v-g-idlib,SY,,,,\n")]
    [InlineData("another name and its code", "v-nuros,Nuros,نورس القديمة,village,v-g-idlib,SY,,,,pcodes:T6\n")]
    [InlineData("a name with its kind", "v-nuros,Nuros,قرية كفرنورس,village,v-g-idlib,SY,,,,\n")]
    [InlineData("a spelling, near", "v-nuros,Nuros,كفر نورس,village,v-g-idlib,SY,35.81,36.61,,\n")]
    public void What_is_kept_by_hand_is_known_by(string why, string line)
    {
        _theatre.Keep(line);
        var outcome = _theatre.ImportPcodes();
        outcome.Known.ShouldContain(known => known.Place == "كفرنورس" && known.KnownAs == "v-nuros", why);
        var theatre = _theatre.Load();
        theatre.Find("sy-t6").ShouldBeNull();
        theatre.Find("v-nuros")!.Source.ShouldBeNull();
    }

    [Fact]
    public void What_is_kept_by_hand_gains_no_point_but_that_is_told()
    {
        _theatre.Keep("v-nuros,Nuros,كفرنورس,village,v-g-idlib,SY,,,,\n");
        var known = _theatre.ImportPcodes().Known.Single(k => k.KnownAs == "v-nuros");
        known.Point.ShouldBe("35.8, 36.6");
        _theatre.Load().Find("v-nuros")!.Lat.ShouldBeNull();
    }

    [Theory]
    [InlineData("the same name elsewhere", "v-x,X,كفرنورس,village,v-g-homs,SY,34.5,36.5,,\n")]
    [InlineData("a quarter of a city far off", "v-x,X,كفرنورس,neighbourhood,v-g-idlib,SY,35.93,36.63,,\n")]
    [InlineData("a mountain", "v-x,X,كفرنورس,mountain,v-g-idlib,SY,35.8,36.6,,\n")]
    public void Another_thing_of_the_name_is_no_reason_to_leave_it_out(string what, string line)
    {
        _theatre.Keep(line);
        _theatre.ImportPcodes();
        _theatre.Load().Find("sy-t6").ShouldNotBeNull(what);
    }

    [Fact]
    public void Of_two_villages_of_one_name_the_near_one_is_the_one_kept_by_hand()
    {
        _theatre.Keep("v-d,Dawhana,الدوحانة,village,v-g-hama,SY,35.06,36.30,,\n");
        _theatre.ImportPcodes().Known.Single(k => k.KnownAs == "v-d").Line.ShouldBe(11);
        _theatre.Load().Find("sy-t10").ShouldNotBeNull();
    }

    [Fact]
    public void Where_nothing_tells_which_of_two_is_the_one_kept_by_hand_both_are_left_out_and_told()
    {
        _theatre.Keep("v-d,Dawhana,الدوحانة,village,v-g-hama,SY,,,,\n");
        var outcome = _theatre.ImportPcodes();
        outcome.LeftOut.Select(line => line.Line).ShouldBe([11, 12]);
        outcome.LeftOut.ShouldAllBe(line => line.KnownAs == "v-d" && line.Unclear);
    }

    [Fact]
    public void Bad_lines_are_told_with_their_number_and_the_rest_is_taken()
    {
        var outcome = _theatre.ImportPcodes(
            "admin1Pcode,admin1Name_ar,pcode,name_ar,lat,lon\n"
                + "SY02,حلب,T1,الحرية,36.5,37.9\n"
                + "SY02,حلب,,بلا رمز,36.5,37.9\n"
                + "SY02,حلب,T3,مائلة,north,37.9\n"
                + "SY02,حلب,T4,ناقصة,36.5,\n"
                + "SY02,حلب,T5\n"
                + "SY02,حلب,T6,,36.5,37.9\n"
                + "SY02,حلب,T1,مكررة,36.5,37.9\n"
                + "SY02,حلب,T8,القرقوش,36.5,37.9\n"
        );
        outcome
            .Problems.Select(p => $"{p.Line}: {p.What}")
            .ShouldBe([
                "3: no P-code",
                "4: 'north' is no number of degrees",
                "5: half a coordinate",
                "6: 3 cells under 6 columns",
            ]);
        outcome
            .LeftOut.Select(l => $"{l.Line}: {l.Why}")
            .ShouldBe(["7: no Arabic name", "8: the code of an earlier line again"]);
        outcome.Places.ShouldBe(2);
    }

    [Fact]
    public void A_unit_that_stands_in_two_others_is_told_and_the_first_stands()
    {
        var outcome = _theatre.ImportPcodes(
            "admin1Pcode,admin1Name_ar,admin2Pcode,admin2Name_ar,pcode,name_ar\n"
                + "SY07,إدلب,SY0705,أريحا,T1,القرقوش\nSY02,حلب,SY0705,أريحا,T2,الدوحانة\n"
        );
        outcome
            .Problems.ShouldHaveSingleItem()
            .What.ShouldBe("SY0705 is in SY02 here and in SY07 in line 2, which stands");
        _theatre.Load().Find("sy-t2")!.Parent.ShouldBe("sy-sy0705");
    }

    [Theory]
    [InlineData(
        "semicolons and a byte order mark",
        "\uFEFFadmin1Pcode;admin1Name_ar;pcode;name_ar\nSY02;حلب;T1;القرقوش\n"
    )]
    [InlineData(
        "other headers, in another order",
        "Arabic Name,X,Y,Place Pcode,ADM1_PCODE,ADM1_AR\nالقرقوش,37.9,36.5,T1,SY02,حلب\n"
    )]
    [InlineData("no units at all", "admin0Pcode,pcode,name_ar\nSY,T1,القرقوش\n")]
    public void Columns_are_found_by_their_headers(string table, string text)
    {
        _theatre.ImportPcodes(text).Places.ShouldBe(1, table);
        _theatre.Load().Find("sy-t1")!.NameAr.ShouldBe("القرقوش");
    }

    [Fact]
    public void A_table_of_units_alone_gives_units()
    {
        var outcome = _theatre.ImportPcodes(
            "admin2Pcode,admin2Name_en,admin2Name_ar,admin1Pcode,admin1Name_ar\nSY0705,Ariha,أريحا,SY07,إدلب\n"
        );
        (outcome.Places, outcome.Units, outcome.KnownUnits).ShouldBe((0, 1, 1));
    }

    [Theory]
    [InlineData("it has no codes", "name_ar,lat,lon\nالقرقوش,36,37\n")]
    [InlineData("it has no Arabic names", "pcode,name_en\nT1,Qarqush\n")]
    [InlineData("it is empty", "")]
    [InlineData("it is a spreadsheet", "PK\u0003\u0004")]
    public void What_is_no_table_is_refused_in_one_line_and_nothing_is_written(string why, string text)
    {
        var refused = Should.Throw<ImportException>(() => _theatre.ImportPcodes(text));
        refused.Message.ShouldMatch(@"table\.csv[:\d]*: .+\. .+\.", why);
        _theatre.Files().ShouldBe(["places.csv", "theatre.yml"]);
    }

    [Fact]
    public void A_theatre_with_a_fault_is_refused()
    {
        _theatre.Keep("v-manbij,Twin,توأم,city,v-g-aleppo,SY,,,,\n");
        Should.Throw<ImportException>(() => _theatre.ImportPcodes()).Message.ShouldContain("the id v-manbij is taken");
    }
}
