namespace Marsad.Reading.Tests.Claims;

/// <summary>Every line of the corpus, read with all theatres: what must be found, and what must not.</summary>
public sealed class ClaimCorpusTests
{
    private static readonly LexicalReader Reader = LexicalReader.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon"),
        Path.Combine(AppContext.BaseDirectory, "theatres"),
        []
    );

    public static TheoryData<ClaimLine> Lines() => [.. ClaimLine.ReadAll("Claims/Data/claims.tsv")];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_reader_finds_what_a_careful_coder_finds(ClaimLine line)
    {
        var claims = Reader.Read(line.AsReport()).Claims;
        if (line.Expected.Count == 0)
        {
            claims.ShouldBeEmpty();
            return;
        }
        foreach (var expected in line.Expected)
            claims.ShouldContain(claim => expected.Fits(claim), line.Picture(claims));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_claim_stands_in_the_text_with_its_links(ClaimLine line)
    {
        var reading = Reader.Read(line.AsReport());
        foreach (var claim in reading.Claims)
        {
            line.Text[claim.Start..claim.End].ShouldBe(claim.Quote);
            foreach (var link in claim.Chain.Where(static l => l.Start is not null))
                link.End!.Value.ShouldBeInRange(link.Start!.Value + 1, line.Text.Length);
        }
    }
}
