using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class KindsTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html><body><p>عاد السكان إلى الحي.</p></body></html>";

    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.html")]
    [InlineData("report")]
    public void A_page_is_a_page_whatever_its_name(string name) =>
        SomeFiles.TheEvidence(files.Add(name, Page)).Media.ShouldBe(Media.Html);

    [Theory]
    [InlineData("<html lang=\"ar\"><p>نص", Media.Html)]
    [InlineData("\n\n  <!-- حفظت الصفحة --><!doctype html><p>نص", Media.Html)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>", Media.Html)]
    [InlineData("<div><p>مقطع من صفحة</p></div>", Media.Html)]
    [InlineData("عنوان <br> سطر <p>فقرة</p>", Media.Html)]
    [InlineData("قال إن 3 < 5 وإن 7 > 2", Media.Text)]
    [InlineData("{ هذا ليس كائنا } بل نص بين قوسين", Media.Text)]
    [InlineData("RIFF talks stall, says ID3 envoy", Media.Text)]
    [InlineData("[صورة] وصلت القافلة", Media.Text)]
    [InlineData("سطر فيه \"html\" كلمة لا وسما", Media.Text)]
    public void Content_tells_the_kind(string content, Media expected) =>
        SomeFiles.TheEvidence(files.Add("report", content)).Media.ShouldBe(expected);

    [Fact]
    public void The_name_decides_where_the_content_does_not() =>
        SomeFiles.TheEvidence(files.Add("fragment.html", "نص بلا وسوم")).Media.ShouldBe(Media.Html);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_page_in_utf16_is_a_page(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        var evidence = SomeFiles.TheEvidence(
            files.Add("page", [.. encoding.GetPreamble(), .. encoding.GetBytes(Page)])
        );
        evidence.Media.ShouldBe(Media.Html);
        EvidenceContent
            .Of(evidence)
            .ShouldBe(new EvidenceContent(Page, true, bigEndian ? "utf-16be" : "utf-16le", null));
    }

    [Fact]
    public void A_packed_page_is_unpacked()
    {
        var evidence = SomeFiles.TheEvidence(files.Add("page.html.gz", SomeFiles.Gzip(Page)));
        evidence.Media.ShouldBe(Media.Html);
        Encoding.UTF8.GetString(evidence.Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void Packed_text_needs_no_name_to_be_unpacked() =>
        SomeFiles.TheEvidence(files.Add("report", SomeFiles.Gzip("نص مضغوط"))).Media.ShouldBe(Media.Text);

    [Fact]
    public void The_hints_of_the_caller_stand_where_the_record_says_nothing()
    {
        var options = new IntakeOptions { Hints = new Hints(Outlet: "صحيفة", Published: "2016-03-01") };
        var path = files.Add("a.jsonl", """{"text":"خبر","published":"2016-04-02T10:00:00Z"}""");
        SomeFiles
            .Open(options, path)
            .ShouldHaveSingleItem()
            .ShouldBeOfType<Evidence>()
            .Hints.ShouldBe(new Hints(Outlet: "صحيفة", Published: "2016-04-02"));
    }
}
