using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Claims;

/// <summary>What claims bear on: one line per case in provisions.tsv.</summary>
public sealed class ProvisionTests
{
    private static readonly LexicalReader Reader = LexicalReader.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon"),
        Path.Combine(AppContext.BaseDirectory, "theatres"),
        []
    );

    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "Data", "provisions.tsv")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2], cells[3]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_claim_names_what_it_bears_on(string expected, string day, string words, string text)
    {
        var claims = Read(day, text).Claims.Where(c => c.Quote.Contains(words, StringComparison.Ordinal)).ToList();
        claims.ShouldNotBeEmpty(text);
        claims.ShouldContain(c => (c.Provision ?? "-") == expected, text);
        if (expected == "-" || !expected.Contains('/', StringComparison.Ordinal))
            claims.ShouldAllBe(c => (c.Provision ?? "-") == expected, text);
    }

    [Fact]
    public void Every_provision_named_stands_in_a_file()
    {
        var known = Reader
            .Theatre.Provisions.Select(p => p.NameIn(Reader.Theatre.Find(p.Agreement)!.Name))
            .ToHashSet(StringComparer.Ordinal);
        known.Count.ShouldBe(Reader.Theatre.Provisions.Count);
        foreach (var (expected, _, _, _) in Cases().Select(c => c.Data))
            if (expected.Contains('/', StringComparison.Ordinal))
                known.Contains(expected).ShouldBeTrue(expected);
    }

    [Fact]
    public void The_agreement_of_a_provision_is_found_again()
    {
        Provision.AgreementIn("Some Agreement/some-key").ShouldBe("Some Agreement");
        Provision.AgreementIn("Some Agreement").ShouldBe("Some Agreement");
        foreach (var agreement in Reader.Theatre.Agreements)
            Provision.AgreementIn(agreement.Entity.Name).ShouldBe(agreement.Entity.Name);
    }

    private static ReportReading Read(string day, string text) =>
        Reader.Read(
            new Report(
                new ReportHead(
                    "report",
                    "report.txt",
                    "ar",
                    "utf-8",
                    null,
                    null,
                    new Published(day, Basis.Given, null),
                    null
                ),
                text,
                []
            )
        );
}
