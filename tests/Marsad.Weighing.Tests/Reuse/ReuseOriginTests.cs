using Marsad.Reading;
using Marsad.Weighing.Events;
using Marsad.Weighing.Origins;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Reuse;

public sealed class ReuseOriginTests
{
    private const string Shelling =
        "سقطت ثلاث قذائف على سوق تل الرمال صباح اليوم واحترقت مظلات الباعة قرب الجامع القديم";

    private const string Rest =
        "وهرع الأهالي إلى المكان يبحثون عن أبنائهم بين البسطات المقلوبة قبل أن تصل سيارة إسعاف واحدة من المركز الصحي المجاور";

    [Fact]
    public void An_outlet_that_prints_the_words_of_another_with_changes_is_no_second_origin()
    {
        var weighed = Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}"),
            Report("2", "Al-Fajr", "2023-03-09", $"علمنا من تل الرمال أن الأمر خطير. {Shelling}. {Rest} بعد ساعة")
        );
        weighed.Outlets.ShouldBe(2);
        var origin = weighed.Origins.ShouldHaveSingleItem();
        origin.Name.ShouldBe("Al-Masa");
        origin.Voices.ShouldContain(v => v.Tie == Tie.Copy && v.Name == "Al-Fajr");
    }

    [Fact]
    public void On_one_day_nobody_is_said_to_have_copied_and_they_still_are_one() =>
        Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}"),
            Report("2", "Al-Fajr", "2023-03-08", $"{Shelling}. {Rest} بعد ساعة")
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.ShouldContain(v => v.Tie == Tie.Text);

    [Fact]
    public void A_source_without_a_name_is_not_two_because_a_copyist_prints_it_again()
    {
        var witnesses = new Link("Witnesses", "witness");
        Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}", witnesses),
            Report("2", "Al-Fajr", "2023-03-09", $"{Shelling}. {Rest} بعد ساعة", witnesses)
        )
            .Origins.ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_drops_the_name_of_the_source_from_the_copy_is_counted_with_that_source() =>
        Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}", new Link("Some Observatory", "ngo")),
            Report("2", "Al-Fajr", "2023-03-09", $"{Shelling}. {Rest} بعد ساعة")
        )
            .Origins.ShouldHaveSingleItem()
            .Name.ShouldBe("Some Observatory");

    [Fact]
    public void Two_who_copy_from_a_report_that_does_not_tell_of_it_are_one() =>
        Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}", claims: false),
            Report("2", "Al-Fajr", "2023-03-09", $"{Shelling}. {Rest} بعد ساعة"),
            Report("3", "Sada", "2023-03-10", $"{Shelling}. {Rest} كما علمنا أمس")
        )
            .Origins.ShouldHaveSingleItem()
            .Voices.Count.ShouldBe(2);

    [Fact]
    public void Two_who_tell_it_in_their_own_words_stay_two() =>
        Event(
            Report("1", "Al-Masa", "2023-03-08", $"{Shelling}. {Rest}"),
            Report(
                "2",
                "Al-Fajr",
                "2023-03-08",
                "قذائف هاون أصابت سوق البلدة في تل الرمال عند الصباح وخلفت حريقا كبيرا. وقد زرنا المكان.",
                words: "قذائف هاون أصابت سوق البلدة في تل الرمال عند الصباح وخلفت حريقا كبيرا"
            )
        )
            .Origins.Count.ShouldBe(2);

    private static WeighedEvent Event(params ReportReading[] reports)
    {
        var forth = Weighed(reports);
        var back = Weighed(reports.Reverse());
        WeighingJson.Write(back).ShouldBe(WeighingJson.Write(forth));
        return forth;
    }

    private static WeighedEvent Weighed(IEnumerable<ReportReading> reports)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var report in reports)
            weigher.Add(report);
        return weigher.Events().ShouldHaveSingleItem();
    }

    private static ReportReading Report(
        string id,
        string outlet,
        string day,
        string body,
        Link? speaker = null,
        bool claims = true,
        string words = Shelling
    )
    {
        var said = new Claim
        {
            Id = "claim of " + id,
            Quote = words,
            Start = body.IndexOf(words, StringComparison.Ordinal),
            End = body.IndexOf(words, StringComparison.Ordinal) + words.Length,
            Speaker = speaker ?? new Link("outlet", "media"),
            Chain = [new Link("outlet", "media"), .. speaker is null ? Array.Empty<Link>() : [speaker]],
            Reporting = "report",
            Type = "ASSAULT",
            Status = "happened",
            Place = new NamedPlace("Tell Rimal"),
            Date = "2023-03-08",
        };
        return SomePrints.Print(id, outlet, day, body) with { Claims = claims ? [said] : [] };
    }
}
