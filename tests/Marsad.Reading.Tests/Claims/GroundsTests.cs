namespace Marsad.Reading.Tests.Claims;

/// <summary>What the fields of a claim rest on: one line per case in grounds.tsv.</summary>
public sealed class GroundsTests
{
    private static readonly LexicalReader Reader = LexicalReader.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon"),
        Path.Combine(AppContext.BaseDirectory, "theatres"),
        ["syria"]
    );

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "Data", "grounds.tsv")))
            if (line.Length > 0 && line[0] != '#')
                data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_claim_tells_what_its_fields_rest_on(string text, string expected) =>
        Told(Read(text).Claims[^1]).ShouldBe(expected);

    [Fact]
    public void The_word_that_tells_the_type_is_cut_from_the_body()
    {
        const string text = "🕊 سيطر الجيش السوري على بلدة سلقين.";
        var word = Read(text).Claims[^1].Grounds!.Word.ShouldNotBeNull();
        string.Concat(text.EnumerateRunes().Skip(word[0]).Take(word[1] - word[0])).ShouldBe("سيطر");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_field_has_a_ground_when_it_has_a_value(string text, string expected)
    {
        expected.ShouldNotBeEmpty();
        foreach (var claim in Read(text).Claims)
        {
            var grounds = claim.Grounds.ShouldNotBeNull();
            (grounds.Actor is null).ShouldBe(claim.Actor is null);
            (grounds.Target is null).ShouldBe(claim.Target is null);
            (grounds.Place is null).ShouldBe(claim.Place is null);
            (grounds.Date is null).ShouldBe(claim.Date is null);
        }
    }

    [Fact]
    public void Grounds_are_written_and_read_back()
    {
        var reading = Read("سيطر الجيش السوري على بلدة سلقين.");
        var again = ReadingJson.Parse(ReadingJson.WriteUtf8(reading));
        Told(again.Claims[^1]).ShouldBe(Told(reading.Claims[^1]));
    }

    private static ReportReading Read(string text) =>
        Reader.Read(
            new Report(
                new ReportHead(
                    "0",
                    "a.txt",
                    "ar",
                    "utf-8",
                    null,
                    null,
                    new Published("2017-11-12", Basis.Given, null),
                    null
                ),
                text,
                []
            )
        );

    private static string Told(Claim claim)
    {
        var grounds = claim.Grounds!;
        (string Name, string? Key)[] fields =
        [
            ("type", grounds.Type),
            ("status", grounds.Status),
            ("speaker", grounds.Speaker),
            ("actor", grounds.Actor),
            ("target", grounds.Target),
            ("place", grounds.Place),
            ("date", grounds.Date),
        ];
        return string.Join(" | ", fields.Where(f => f.Key is not null).Select(f => $"{f.Name} {f.Key}"));
    }
}
