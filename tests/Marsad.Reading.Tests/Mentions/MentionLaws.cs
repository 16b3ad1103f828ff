using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic;
using Marsad.Reading.Mentions;
using Marsad.Reading.Tests.Theatres;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Mentions;

public sealed class MentionLaws
{
    private static readonly Theatre Theatre = LoadedTheatres.All.Theatre;
    private static readonly MentionFinder Finder = new(Theatre);

    private static readonly string[] Pieces =
    [
        "وزير",
        "الخارجية",
        "الروسي",
        "«",
        "»",
        "(",
        ",",
        "،",
        "و",
        "والقوات",
        "ريف",
        "حلب",
        "الشرقي",
        "للأمم",
        "المتحدة",
        "قرية",
        "أم",
        "بالرقة",
        "المتحدث",
        "باسم",
        "محمد",
        "علي",
        "\n",
        "\ud83d\ude00",
        "\ud800",
        "",
        "ـ",
        "شمال",
        "غرب",
        "البلاد",
        "ميليشيات",
        "موالية",
        "لإيران",
        "نظيره",
        "الرئيسان",
    ];

    [Fact]
    public void Whatever_is_written_mentions_lie_in_the_text_in_order_and_are_the_same_each_time()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(
                texts,
                raw =>
                {
                    var text = ArabicText.Parse(raw);
                    var found = Finder.Find(text, null);
                    for (var i = 0; i < found.Count; i++)
                    {
                        var m = found[i];
                        if (m.Start < 0 || m.End > raw.Length || m.Start >= m.End || m.FirstToken >= m.EndToken)
                            return false;
                        if (i > 0 && found[i - 1].FirstToken > m.FirstToken)
                            return false;
                    }
                    return found.SequenceEqual(Finder.Find(text, null));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_theatre_asked_for_decides_whose_army_is_meant()
    {
        var text = ArabicText.Parse("تقدم الجيش نحو المدينة");
        Finder.Find(text, null)[0].Entity.Id.ShouldBeNull();
        new MentionFinder(Theatre, "syria").Find(text, null)[0].Entity.Id.ShouldBe("sy-government-forces");
        new MentionFinder(Theatre, "libya").Find(text, null)[0].Entity.Id.ShouldBe("ly-lna");
    }

    [Fact]
    public void An_airport_that_no_theatre_knows_is_told_by_its_town()
    {
        var place = Finder.Find(ArabicText.Parse("قصف مطار منبج في سوريا"), null)[0].Entity;
        place.Name.ShouldBe("Manbij airport");
        place.Parent.ShouldBe("sy-manbij");
        place.Lat.ShouldBeNull();
    }
}
