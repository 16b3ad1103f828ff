using Marsad.Arabic;
using Marsad.Reading.Mentions;
using Marsad.Reading.Tests.Theatres.Import;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Mentions;

/// <summary>Villages from a gazetteer, in sentences that mean them and in sentences that do not: one line per case in listed.tsv.</summary>
public sealed class ListedPlacesTests(ImportedTheatre imported) : IClassFixture<ImportedTheatre>
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Mentions", "Data", "listed.tsv")))
            if (line.Length > 0 && line[0] != '#')
                data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_names_the_places_that_the_corpus_says(string sentence, string expected)
    {
        var places = imported
            .Finder.Find(ArabicText.Parse(sentence), null)
            .Where(static m => m.Entity.Class == EntityClass.Place)
            .Select(static m => Told(m.Entity) + (m.Unsure is null ? "" : "?"));
        string.Join(" | ", places).ShouldBe(expected);
    }

    [Fact]
    public void A_place_of_several_has_no_point()
    {
        var mention = imported
            .Finder.Find(ArabicText.Parse("قتل سوري في قرية الحرية في سوريا"), null)
            .Single(static m => m.Unsure is not null);
        (mention.Unsure, mention.Entity.Id, mention.Entity.Lat, mention.Entity.Country).ShouldBe(
            ("same-name", null, null, "SY")
        );
    }

    [Theory]
    [InlineData("قصفت الطائرات السورية قرية كفرنورس.", "sy-t6", "")]
    [InlineData("قصفت الطائرات السورية قرية الحرية.", null, "place-ambiguous")]
    public void A_claim_says_when_its_place_is_one_of_several(string text, string? id, string unsure)
    {
        var head = new ReportHead("0", "a.txt", "ar", "utf-8", null, null, null, null);
        var reading = imported.Reader.Read(new Report(head, text, []));
        var claim = reading.Claims.ShouldHaveSingleItem();
        claim.Place.ShouldNotBeNull().Id.ShouldBe(id);
        string.Join(' ', claim.Unsure).ShouldBe(unsure);
        reading.Places[0].Unsure.ShouldBe(id is null ? "same-name" : null);
    }

    private static string Told(Entity entity) =>
        entity.Source is not null ? entity.Id!
        : entity.Id is null ? "~" + entity.NameAr
        : entity.Name;
}

/// <summary>A theatre with the places of the tests' table imported, made once.</summary>
public sealed class ImportedTheatre : IDisposable
{
    private readonly SomeTheatre _theatre = new();

    public ImportedTheatre()
    {
        _theatre.ImportPcodes();
        Finder = new MentionFinder(_theatre.Load());
        Reader = _theatre.Reader();
    }

    internal LexicalReader Reader { get; }

    internal MentionFinder Finder { get; }

    public void Dispose() => _theatre.Dispose();
}
