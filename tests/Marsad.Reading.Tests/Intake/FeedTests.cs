using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class FeedTests : IDisposable
{
    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Rss_gives_its_items_with_the_fullest_text_they_hold()
    {
        var path = files.Add(
            "feed.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>صحيفة الجسر</title><link>https://example.org/</link>
            <image><title>شعار</title></image>
            <item><title>قافلة تصل &amp;quot;الرابية&amp;quot;</title><link>https://example.org/1</link>
              <description>موجز</description><content:encoded><![CDATA[<p>النص <b>الكامل</b> & بقيته</p>]]></content:encoded>
              <pubDate>Tue, 08 Mar 2016 23:10:00 +0300</pubDate><guid isPermaLink="false">g-1</guid></item>
            <item><title>خبر ثان</title><description>&lt;p&gt;فقرة&lt;/p&gt;</description><source url="https://example.net/rss">وكالة النبأ</source></item>
            </channel></rss>
            """
        );
        var items = SomeFiles.Open(path).Cast<Evidence>().ToList();
        items.Select(item => item.Path).ShouldBe([path + "#g-1", path + "#2"]);
        items.ShouldAllBe(item => item.Media == Media.FeedEntry);
        items[0]
            .Hints.ShouldBe(new Hints("صحيفة الجسر", "2016-03-08", "قافلة تصل \"الرابية\"", "https://example.org/1"));
        items[1].Hints.Outlet.ShouldBe("وكالة النبأ");
        EvidenceContent
            .Of(items[0])
            .ShouldBe(new EvidenceContent("<p>النص <b>الكامل</b> & بقيته</p>", true, "utf-8", null));
        EvidenceContent.Of(items[1]).Text.ShouldBe("<p>فقرة</p>");
    }

    [Fact]
    public void Atom_gives_its_entries()
    {
        var path = files.Add(
            "feed",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">مرصد محلي</title>
            <entry><id>urn:x:1</id><title>أول</title><link rel="self" href="https://example.org/api/1"/>
              <link rel="alternate" href="https://example.org/a1"/><updated>2018-02-03T00:00:00Z</updated><published>2018-02-01T22:00:00+02:00</published>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص الخبر</p></div></content></entry>
            <entry><id>urn:x:2</id><title>ثان</title><summary>سطر يقول 3 &lt; 5</summary><updated>2018-02-03T00:00:00Z</updated></entry>
            </feed>
            """
        );
        var items = SomeFiles.Open(path).Cast<Evidence>().ToList();
        items[0].Hints.ShouldBe(new Hints("مرصد محلي", "2018-02-01", "أول", "https://example.org/a1"));
        EvidenceContent.Of(items[0]).Text.ShouldContain("<p>نص الخبر</p>");
        EvidenceContent.Of(items[1]).ShouldBe(new EvidenceContent("سطر يقول 3 < 5", false, "utf-8", null));
    }

    [Fact]
    public void Rdf_gives_its_items()
    {
        var path = files.Add(
            "feed.rdf",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://example.org/"><title>إذاعة</title></channel>
            <item rdf:about="https://example.org/7"><title>خبر</title><description>نص</description><dc:date>2015-11-30T08:00:00Z</dc:date></item>
            </rdf:RDF>
            """
        );
        var evidence = SomeFiles.TheEvidence(path);
        evidence.Path.ShouldBe(path + "#https://example.org/7");
        evidence.Hints.ShouldBe(new Hints("إذاعة", "2015-11-30", "خبر", "https://example.org/7"));
    }

    [Fact]
    public void A_sloppy_feed_is_read_as_it_was_meant()
    {
        var path = files.Add(
            "feed.xml",
            "\n<rss><channel><title>A & B&nbsp;News</title>\u0003"
                + "<item><title>5 < 7 &laquo;نعم&raquo; &unknown; &#0;</title><content:encoded>نص&nbsp;آخر</content:encoded></item>"
                + "</channel></rss>"
        );
        var evidence = SomeFiles.TheEvidence(path);
        evidence.Hints.Outlet.ShouldBe("A & B\u00A0News");
        evidence.Hints.Title.ShouldNotBeNull().ShouldStartWith("5 < 7 «نعم» &unknown;");
        EvidenceContent.Of(evidence).Text.ShouldBe("نص\u00A0آخر");
    }

    [Fact]
    public void A_feed_that_breaks_off_keeps_the_entries_before()
    {
        var items = SomeFiles.Open(
            files.Add("feed.xml", "<rss><channel><item><description>أ</description></item><item><title>ب</ti")
        );
        items[0].ShouldBeOfType<Evidence>();
        items[1].ShouldBeOfType<IntakeProblem>().Remedy.ShouldContain("The other entries were read");
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void An_entry_that_breaks_the_xml_costs_no_more_than_itself()
    {
        var path = files.Add(
            "feed.xml",
            "<rss><channel><title>م</title>\n<item><guid>1</guid><description>أ</description></item>"
                + "\n<item><guid>2</guid><description>سطر<br>آخر</description></item>"
                + "<item><guid>3</guid><content:encoded><![CDATA[<p>ج]]></content:encoded></item><item/>"
                + "<item><guid>5</description></item>\n<item><guid>6</guid></item></channel></rss>"
        );
        var items = SomeFiles.Open(path);
        items.OfType<Evidence>().Select(item => item.Path[path.Length..]).ShouldBe(["#1", "#3", "#3", "#6"]);
        items.OfType<Evidence>().ShouldAllBe(item => item.Hints.Outlet == "م");
        items[^1].ShouldBeOfType<IntakeProblem>().What.ShouldBe("its XML breaks in 2 places, first at line 3");
    }

    [Fact]
    public void Entities_of_its_own_are_neither_expanded_nor_fetched()
    {
        var path = files.Add(
            "feed.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
            <rss><channel><item><title>&b;</title><description>&f; نص</description></item></channel></rss>
            """
        );
        var evidence = SomeFiles.TheEvidence(path);
        evidence.Hints.Title.ShouldBe("&b;");
        EvidenceContent.Of(evidence).Text.ShouldBe("&f; نص");
    }

    [Fact]
    public void An_entry_over_the_limit_is_one_problem()
    {
        var options = new IntakeOptions { MaxRecordBytes = 100_000 };
        var path = files.Add(
            "feed.xml",
            "<rss><channel><item><title>أ</title></item><item><title>"
                + new string('x', 2_000_000)
                + "</title></item></channel></rss>"
        );
        var items = SomeFiles.Open(options, path);
        items[0].ShouldBeOfType<Evidence>();
        items[1].ShouldBeOfType<IntakeProblem>().What.ShouldContain("longer than one report");
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void A_feed_in_windows_1256_is_decoded()
    {
        const string Feed =
            "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss><channel><item><title>عنوان الخبر</title><description>وصلت القافلة إلى البلدة</description></item></channel></rss>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Feed);
        var evidence = SomeFiles.TheEvidence(files.Add("feed.xml", bytes));
        evidence.Hints.Title.ShouldBe("عنوان الخبر");
        EvidenceContent.Of(evidence).Text.ShouldBe("وصلت القافلة إلى البلدة");
    }

    [Fact]
    public void A_feed_without_entries_is_a_problem() =>
        SomeFiles
            .TheProblem(files.Add("feed.xml", "<rss><channel><title>أ</title></channel></rss>"))
            .What.ShouldBe("the feed has no entries");
}
