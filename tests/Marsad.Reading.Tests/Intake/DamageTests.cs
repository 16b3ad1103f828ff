using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class DamageTests
{
    private static readonly byte[][] Whole =
    [
        Encoding.UTF8.GetBytes("<html><head><meta charset=utf-8></head><body><p>نص الخبر</p></body></html>"),
        Encoding.UTF8.GetBytes(
            "{\"id\":1,\"text\":\"نص \\u0627\",\"published\":\"2017-01-01\"}\n{\"html\":\"<p>x\"}\n"
        ),
        Encoding.UTF8.GetBytes("[\n{\"text\":\"نص\"},\n{\"text\":\"آخر\",\"x\":{\"y\":[1]}}\n]"),
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><rss xmlns:c=\"urn:c\"><channel><title>أ</title><item><title>ب &amp; ج</title>"
                + "<description><![CDATA[<p>نص]]></description><pubDate>Tue, 08 Mar 2016 23:10:00 +0300</pubDate></item></channel></rss>"
        ),
        Encoding.UTF8.GetBytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\n"
                + "Content-Length: 112\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "10\r\n<html>abcdefghij\r\n0\r\n\r\n\r\n\r\nWARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
        ),
        Encoding.Unicode.GetBytes("\uFEFFنص بترميز آخر"),
    ];

    [Fact]
    public void Whatever_is_damaged_in_a_file_comes_out_as_evidence_or_as_a_problem()
    {
        var damage = Gen.Choose(0, 10_000).Two().ListOf();
        var cases = Gen.Choose(0, (Whole.Length * 2) - 1).Zip(damage).Zip(Gen.Choose(0, 100));
        Prop.ForAll(
                cases.ToArbitrary(),
                some =>
                {
                    var ((which, spots), cut) = some;
                    var bytes = Whole[which / 2].ToArray();
                    bytes = which % 2 == 0 ? bytes : SomeFiles.Gzip(bytes);
                    foreach (var (at, value) in spots)
                    {
                        bytes[at % bytes.Length] = (byte)value;
                    }

                    bytes = cut < 50 ? bytes : bytes[..(bytes.Length * cut / 100)];
                    using var input = new MemoryStream(bytes);
                    var items = EvidenceSource.Open(["-"], new IntakeOptions { StandardInput = input }).ToList();
                    return items.Count > 0
                        && items.TrueForAll(item =>
                            item is IntakeProblem
                            || (item is Evidence e && EvidenceContent.Of(e).EncodingName.Length > 0)
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
