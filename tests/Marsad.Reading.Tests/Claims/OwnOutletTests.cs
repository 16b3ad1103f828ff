namespace Marsad.Reading.Tests.Claims;

/// <summary>What an outlet was told itself it does not pass on to itself.</summary>
public sealed class OwnOutletTests
{
    private const string Text = "قال مصدر طبي لـ«القدس العربي» إن ثلاثة مدنيين قتلوا في درعا.";

    private static readonly LexicalReader Reader = LexicalReader.Load(
        Path.Combine(AppContext.BaseDirectory, "lexicon"),
        Path.Combine(AppContext.BaseDirectory, "theatres"),
        ["syria"]
    );

    [Fact]
    public void The_paper_that_heard_a_source_stands_once_in_the_chain() =>
        ChainIn(new Outlet("Al-Quds Al-Arabi", "al-quds-al-arabi")).ShouldBe("Al-Quds Al-Arabi > Medical source");

    [Fact]
    public void Another_outlet_that_tells_it_has_it_from_that_paper() =>
        ChainIn(new Outlet("Reuters", "reuters")).ShouldBe("Reuters > Al-Quds Al-Arabi > Medical source");

    [Fact]
    public void An_outlet_that_nobody_named_has_it_from_that_paper() =>
        ChainIn(null).ShouldBe("outlet > Al-Quds Al-Arabi > Medical source");

    private static string ChainIn(Outlet? outlet)
    {
        var head = new ReportHead(
            "00",
            "text",
            "ar",
            "utf-8",
            null,
            outlet,
            new Published("2017-11-12", Basis.Given, null),
            null
        );
        var claim = Reader.Read(new Report(head, Text, [])).Claims.ShouldHaveSingleItem();
        return string.Join(" > ", claim.Chain.Select(static link => link.Name));
    }
}
