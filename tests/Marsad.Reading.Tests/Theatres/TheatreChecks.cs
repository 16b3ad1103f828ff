using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Theatres;

public sealed class TheatreChecks
{
    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");

    [Fact]
    public void Nothing_is_wrong_with_the_theatres_of_the_repository() =>
        TheatreCheck.Check(Path.Combine(AppContext.BaseDirectory, "theatres"), Lexicon).ShouldBeEmpty();

    [Fact]
    public void Each_fault_is_told_with_its_file_and_line()
    {
        var root = Directory.CreateTempSubdirectory("marsad-theatre").FullName;
        try
        {
            Write(root, "core", "theatre.yml", "name: World\nneeds: []\n");
            Write(
                root,
                "core",
                "countries.csv",
                "code,name,nameAr,adjective,adjectiveEn,south,west,north,east\nAA,Aland,آلاند,آلاندي,Alandic,10,10,20,20\n"
            );
            Write(root, "core", "place-precision.csv", "kind,precision\ncountry,6\ncity,1\nport,9\n");
            Write(
                root,
                "core",
                "titles.csv",
                "id,name,of,sole,spellings\npresident,{Adj} President,country,yes,الرئيس\n"
            );
            Write(
                root,
                "core",
                "institutions.csv",
                "id,name,kind,alone,spellings\narmy,{Adj} army,armed_group,country,الجيش\n"
            );
            Write(
                root,
                "core",
                "places.csv",
                "id,name,nameAr,kind,parent,country,lat,lon\na-in,In,داخلة,city,aa,AA,15,15\na-out,Out,خارجة,city,aa,AA,45,15\na-orphan,Orphan,يتيمة,city,nowhere,AA,,\na-twin,Twin,داخلة,city,aa,AA,,\na-half,Half,نصفية,city,aa,BB,15,\na-cave,Cave,كهفية,cave,aa,AA,,\n"
            );
            Write(
                root,
                "core",
                "actors.csv",
                "id,name,nameAr,kind,country,roles,from,to\np-one,One,فلان الأول,person,AA,,,\np-two,Two,فلان الثاني,person,AA,,,\ng-army,Army,جيش,armed_group,AA,fleet,2020-01-01,2010-01-01\n"
            );
            Write(
                root,
                "core",
                "offices.csv",
                "title,of,holder,from,to\npresident,AA,p-one,2010-01-01,2015-01-01\npresident,AA,p-two,2014-01-01,\npresident,AA,p-three,,\n"
            );
            var problems = TheatreCheck
                .Check(root, Lexicon)
                .Select(p => $"{Path.GetFileName(p.File)}:{p.Line}: {p.What}")
                .ToList();
            problems.ShouldBe(
                [
                    "actors.csv:4: g-army: it ends on 2010-01-01, before 2020-01-01",
                    "actors.csv:4: g-army: there is no role fleet",
                    "offices.csv:3: the term overlaps that of p-one in line 2",
                    "offices.csv:4: there is no actor p-three",
                    "places.csv:3: a-out: 45, 15 lies outside AA",
                    "places.csv:4: a-orphan: its parent nowhere is not there",
                    "places.csv:5: a-twin: it has a name that is a-in's too",
                    "places.csv:6: a-half: there is no country BB",
                    "places.csv:6: a-half: half a coordinate",
                    "places.csv:7: a-cave: nothing says how exact a place of kind 'cave' is",
                    "place-precision.csv:4: '9' is no precision",
                ],
                ignoreOrder: true
            );
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public void Each_fault_of_a_provision_is_told_with_its_file_and_line()
    {
        var root = Directory.CreateTempSubdirectory("marsad-theatre").FullName;
        try
        {
            Write(root, "core", "theatre.yml", "name: World\nneeds: []\n");
            Write(root, "core", "actors.csv", "id,name,nameAr,kind\ng-one,One,فصيل الأول,armed_group\n");
            Write(root, "core", "agreements.csv", "id,name,nameAr,kind\na-truce,Truce,هدنة السهل,truce\n");
            Write(root, "core", "diary.csv", "id,name,nameAr\na-fair,Fair,معرض السهل\n");
            Write(
                root,
                "core",
                "provisions.csv",
                """
                agreement,key,paragraph,name,nameAr,words,events,excludes
                a-truce,aid,1,Aid,مساعدات,قوافل|قوافل … إغاثية,AID AGREE,g-one
                a-truce,aid,,Aid again,مساعدات,قوافل,,
                a-peace,aid,,Aid,مساعدات,قوافل,,
                a-fair,aid,,Aid,مساعدات,قوافل,,
                a-truce,No Key,,Aid,مساعدات,قوافل,,
                a-truce,untitled,,,,قوافل,,
                a-truce,wordless,,Aid,مساعدات,,,
                a-truce,gap,,Aid,مساعدات,… قوافل,,
                a-truce,type,,Aid,مساعدات,قوافل,HELP,
                a-truce,actor,,Aid,مساعدات,قوافل,,g-two

                """
            );
            TheatreCheck
                .Check(root, Lexicon)
                .Select(p => $"{Path.GetFileName(p.File)}:{p.Line}: {p.What}")
                .ShouldBe([
                    "provisions.csv:3: a-truce has a provision aid in line 2 already",
                    "provisions.csv:4: there is no agreement a-peace",
                    "provisions.csv:5: there is no agreement a-fair",
                    "provisions.csv:6: 'No Key' is no key",
                    "provisions.csv:7: a provision without a title",
                    "provisions.csv:8: no words",
                    "provisions.csv:9: '… قوافل' is no phrase",
                    "provisions.csv:10: 'HELP' is no type of claim",
                    "provisions.csv:11: there is no actor g-two to exclude",
                ]);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Write(string root, string folder, string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(root, folder));
        File.WriteAllText(Path.Combine(root, folder, file), text);
    }
}
