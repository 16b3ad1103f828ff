using System.IO.Compression;
using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class WarcTests : IDisposable
{
    private const string Page = "<html><body><p>انتهت المحادثات من دون اتفاق.</p></body></html>";

    private readonly SomeFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Pages_come_out_with_address_date_and_charset()
    {
        var path = files.Add("crawl.warc", [.. Info(), .. Response("1", Utf8(Page)), .. Request("2")]);
        var evidence = SomeFiles.TheEvidence(path);
        evidence.Path.ShouldBe(path + "#urn:uuid:1");
        evidence.Media.ShouldBe(Media.Html);
        evidence.Hints.ShouldBe(
            new Hints(Url: "https://example.org/1", Charset: "utf-8", Obtained: "2016-03-01T10:00:00Z")
        );
        Encoding.UTF8.GetString(evidence.Bytes.Span).ShouldBe(Page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_may_be_packed_by_record_or_as_a_whole(bool byRecord)
    {
        byte[][] records = [Info(), Response("1", Utf8(Page)), Request("2"), Response("3", Utf8(Page))];
        var packed = byRecord
            ? records.SelectMany(SomeFiles.Gzip).ToArray()
            : SomeFiles.Gzip(records.SelectMany(record => record).ToArray());
        var path = files.Add("crawl.warc.gz", packed);
        SomeFiles.Open(path).Select(item => item.Path).ShouldBe([path + "#urn:uuid:1", path + "#urn:uuid:3"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("already undone")]
    public void The_packing_of_a_page_is_undone(string packing)
    {
        var encoding = packing switch
        {
            "raw deflate" => "deflate",
            "already undone" => "gzip",
            _ => packing,
        };
        var body = Packed(Utf8(Page), packing);
        var evidence = SomeFiles.TheEvidence(
            files.Add("crawl.warc", Response("1", body, $"Content-Encoding: {encoding}\r\n"))
        );
        Encoding.UTF8.GetString(evidence.Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void Chunks_are_joined_and_then_unpacked()
    {
        var packed = SomeFiles.Gzip(Page);
        byte[] chunked =
        [
            .. Utf8("a;ext=1\r\n"),
            .. packed[..10],
            .. Utf8($"\r\n{packed.Length - 10:x}\r\n"),
            .. packed[10..],
            .. Utf8("\r\n0\r\n\r\n"),
        ];
        var path = files.Add(
            "crawl.warc",
            Response("1", chunked, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
        );
        Encoding.UTF8.GetString(SomeFiles.TheEvidence(path).Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void Chunks_that_the_archive_has_joined_already_are_left_alone()
    {
        var path = files.Add("crawl.warc", Response("1", Utf8(Page), "Transfer-Encoding: chunked\r\n"));
        Encoding.UTF8.GetString(SomeFiles.TheEvidence(path).Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void Resources_and_converted_texts_are_reports_and_images_and_errors_are_not()
    {
        var path = files.Add(
            "crawl.warc",
            [
                .. Record("resource", "1", "text/plain; charset=windows-1256", Utf8("text")),
                .. Record("conversion", "2", "text/plain", Utf8("نص")),
                .. Record("resource", "3", "image/png", Utf8("x")),
                .. Record(
                    "response",
                    "4",
                    "application/http",
                    Utf8("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx")
                ),
                .. Record(
                    "response",
                    "5",
                    "application/http",
                    Utf8("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")
                ),
                .. Record(
                    "revisit",
                    "6",
                    "application/http",
                    Utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
                ),
            ]
        );
        SomeFiles
            .Open(path)
            .Select(item => (item.Path[path.Length..], ((Evidence)item).Media, ((Evidence)item).Hints.Charset))
            .ShouldBe([("#urn:uuid:1", Media.Text, "windows-1256"), ("#urn:uuid:2", Media.Text, null)]);
    }

    [Fact]
    public void A_bomb_is_one_problem_and_the_next_record_is_read()
    {
        var bomb = Packed(new byte[8 << 20], "gzip");
        var path = files.Add(
            "crawl.warc.gz",
            [
                .. SomeFiles.Gzip(Response("1", bomb, "Content-Encoding: gzip\r\n")),
                .. SomeFiles.Gzip(Response("2", Utf8(Page))),
            ]
        );
        var items = SomeFiles.Open(path);
        items[0].ShouldBeOfType<IntakeProblem>().What.ShouldContain("unpacks to more than 200 times its size");
        items[1].ShouldBeOfType<Evidence>();
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void A_record_over_the_limit_is_passed_over()
    {
        var path = files.Add("crawl.warc", [.. Response("1", new byte[100_000]), .. Response("2", Utf8(Page))]);
        var items = SomeFiles.Open(new IntakeOptions { MaxRecordBytes = 50_000 }, path);
        items[0].ShouldBeOfType<IntakeProblem>().What.ShouldContain("too long for one report");
        items[1].ShouldBeOfType<Evidence>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_archive_that_breaks_off_keeps_the_records_before(bool packed)
    {
        byte[] whole = packed
            ? [.. SomeFiles.Gzip(Response("1", Utf8(Page))), .. SomeFiles.Gzip(Response("2", Utf8(Page)))]
            : [.. Response("1", Utf8(Page)), .. Response("2", Utf8(Page))];
        var items = SomeFiles.Open(files.Add("crawl.warc", whole[..^20]));
        items[0].ShouldBeOfType<Evidence>();
        items[1].ShouldBeOfType<IntakeProblem>().Remedy.ShouldContain("btain the");
        items.Count.ShouldBe(2);
    }

    [Fact]
    public void A_record_with_a_wrong_length_costs_no_more_than_itself()
    {
        var wrong = Encoding
            .UTF8.GetString(Response("1", Utf8(Page)))
            .Replace("Content-Length: ", "Content-Length: 1", StringComparison.Ordinal);
        var path = files.Add(
            "crawl.warc",
            [
                .. Utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nrest\r\n"),
                .. Response("2", Utf8(Page)),
                .. Utf8(wrong),
            ]
        );
        var items = SomeFiles.Open(path);
        items.OfType<Evidence>().ShouldHaveSingleItem().Path.ShouldEndWith("#urn:uuid:2");
        items[^1].ShouldBeOfType<IntakeProblem>().What.ShouldContain("ends within the record");
    }

    [Theory]
    [InlineData("<html><body><p>نص</p></body></html>", Media.Html)]
    [InlineData("نص بلا وسوم", Media.Text)]
    public void A_page_whose_type_the_server_did_not_name_is_told_by_content(string body, Media expected)
    {
        var path = files.Add(
            "crawl.warc",
            Record("response", "1", "application/http", Utf8("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + body))
        );
        SomeFiles.TheEvidence(path).Media.ShouldBe(expected);
    }

    [Fact]
    public void An_archive_without_pages_is_a_problem() =>
        SomeFiles.TheProblem(files.Add("crawl.warc", Info())).What.ShouldBe("there is no report in the archive");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Info() => Record("warcinfo", "0", "application/warc-fields", Utf8("software: test\r\n"));

    private static byte[] Request(string id) =>
        Record("request", id, "application/http", Utf8("GET / HTTP/1.1\r\n\r\n"));

    private static byte[] Response(string id, byte[] body, string headers = "") =>
        Record(
            "response",
            id,
            "application/http;msgtype=response",
            [.. Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"), .. body]
        );

    private static byte[] Record(string type, string id, string contentType, byte[] content) =>
        [
            .. Utf8(
                $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Target-URI: <https://example.org/{id}>\r\n"
                    + $"WARC-Date: 2016-03-01T10:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {content.Length}\r\n\r\n"
            ),
            .. content,
            .. Utf8("\r\n\r\n"),
        ];

    private static byte[] Packed(byte[] bytes, string packing)
    {
        using var packed = new MemoryStream();
        using (
            Stream stream = packing switch
            {
                "gzip" => new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "raw deflate" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
                _ => new BufferedStream(packed),
            }
        )
        {
            if (packing == "already undone")
            {
                return bytes;
            }

            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
