using System.Collections.Concurrent;

namespace Marsad.Reading.Tests.Claims;

/// <summary>Every text of the corpus, read with all theatres: what must be found, and nothing else.</summary>
public sealed class ClaimCorpusTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<CorpusText> Corpus = CorpusFiles.ReadAll();

    public static TheoryData<CorpusText> All() => [.. Corpus];

    public static TheoryData<CorpusText> Settled() => [.. Corpus.Where(static t => t.Open.Count == 0)];

    public static TheoryData<CorpusText> Open() => [.. Corpus.Where(static t => t.Open.Count > 0)];

    [Theory]
    [MemberData(nameof(Settled))]
    public void A_text_gives_these_claims_and_no_other(CorpusText text)
    {
        var reading = text.Read();
        var wrong = Comparison.Of(text, reading);
        wrong.ShouldBeEmpty(text.Picture(reading, wrong));
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void An_open_text_is_still_wrong_where_it_says(CorpusText text)
    {
        var reading = text.Read();
        var wrong = Comparison.Of(text, reading);
        var right = text.Open.Except(wrong, StringComparer.Ordinal).ToList();
        right.ShouldBeEmpty(
            wrong.Count == 0
                ? $"{text.Where} is read as it should be: take its 'open' line away"
                : $"{text.Where}: some of it is right now: let its line say 'open {string.Join(", ", wrong)}'"
        );
    }

    [Fact]
    public void A_text_that_begins_or_breaks_off_anywhere_is_read_all_the_same()
    {
        var broken = new ConcurrentQueue<string>();
        Parallel.ForEach(
            Corpus,
            text =>
            {
                for (var at = text.Body.IndexOf(' '); at > 0; at = text.Body.IndexOf(' ', at + 1))
                    foreach (var part in new[] { text.Body[..at], text.Body[at..] })
                        try
                        {
                            text.Read(part);
                        }
                        catch (Exception e) when (e is not OutOfMemoryException)
                        {
                            broken.Enqueue($"{text.Where}: {part}: {e.Message}");
                        }
            }
        );
        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_claim_stands_in_the_text_with_its_links(CorpusText text)
    {
        var reading = text.Read();
        foreach (var claim in reading?.Claims ?? [])
        {
            var at = Comparison.Place(claim, reading!.Body);
            reading.Body[at.Start..at.End].ShouldBe(claim.Quote);
            foreach (var link in claim.Chain.Where(static l => l.Start is not null))
                link.End!.Value.ShouldBeInRange(link.Start!.Value + 1, reading.Body.Length);
        }
    }

    [Fact]
    public void Every_construction_is_shown_several_ways_and_what_is_open_is_counted()
    {
        foreach (var construction in Corpus.GroupBy(static t => t.Construction, StringComparer.Ordinal))
        {
            var open = construction.Count(static t => t.Open.Count > 0);
            output.WriteLine($"{open, 3} of {construction.Count(), 3} open: {construction.Key}");
            construction.Count().ShouldBeGreaterThan(2, construction.Key);
        }
        output.WriteLine($"{Corpus.Count(static t => t.Open.Count > 0), 3} of {Corpus.Count, 3} open");
    }

    [Fact]
    public void No_text_stands_twice() => Corpus.Select(static t => t.Body).ShouldBeUnique(StringComparer.Ordinal);
}
