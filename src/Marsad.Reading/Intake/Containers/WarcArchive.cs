using System.Globalization;

namespace Marsad.Reading.Intake.Containers;

/// <summary>
/// WARC 0.18 to 1.1 (ISO 28500), packed record by record, as a whole or not at all. Taken are pages and plain texts that
/// were answered with success: <c>response</c> and <c>resource</c> records, and the plain text of <c>conversion</c>
/// records. Everything else in an archive (requests, images, redirections) is not a report and is passed over.
/// </summary>
internal static class WarcArchive
{
    /// <summary>Reads record by record.</summary>
    public static IEnumerable<IntakeItem> Read(string path, BufferedInput input, IntakeOptions options)
    {
        var (reports, told) = (0, 0);
        while (true)
        {
            var read = input.ReadLine(HeaderFields.MaxLine, out var line, out _);
            if (read == LineRead.End)
            {
                break;
            }

            if (read == LineRead.Line && line.Length == 0)
            {
                continue;
            }

            if (!line.AsSpan().StartsWith("WARC/"u8))
            {
                // The length of the record before was wrong: the next line that opens a record is looked for.
                if (told++ == 0)
                {
                    yield return new IntakeProblem(
                        path,
                        "a record of the archive is damaged",
                        "The records that could be found were read; obtain the archive again for the rest"
                    );
                }

                continue;
            }

            var isWhole = HeaderFields.TryRead(input, out var header);
            if (
                !isWhole
                || !long.TryParse(
                    header["Content-Length"],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var size
                )
            )
            {
                told++;
                yield return new IntakeProblem(
                    RecordPath.Of(path, Id(header)),
                    "the record breaks off or does not say how long it is",
                    "Obtain the archive again; the records that could be found were read"
                );
                continue;
            }

            if (!MayHoldReport(header))
            {
                input.Skip(size);
            }
            else if (size > options.MaxRecordBytes)
            {
                input.Skip(size);
                told++;
                yield return TooLong(path, header, size);
            }
            else
            {
                var content = input.Take((int)size);
                var item =
                    content.Length < size
                        ? new IntakeProblem(
                            RecordPath.Of(path, Id(header)),
                            "the archive ends within the record",
                            "Obtain the archive again; the records before were read"
                        )
                        : Record(path, header, content, options);
                if (item is not null)
                {
                    reports++;
                    yield return item;
                }
            }
        }

        if (reports + told == 0)
        {
            yield return new IntakeProblem(path, "there is no report in the archive", "Leave it out");
        }
    }

    private static bool MayHoldReport(HeaderFields header) =>
        header["WARC-Type"]?.ToLowerInvariant() switch
        {
            "response" => header["Content-Type"] is not { } type
                || type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase),
            "resource" or "conversion" => MediaType.Parse(header["Content-Type"]).AsReport() is not null,
            _ => false,
        };

    private static IntakeItem? Record(string path, HeaderFields header, byte[] content, IntakeOptions options)
    {
        var at = RecordPath.Of(path, Id(header));
        var type = MediaType.Parse(header["Content-Type"]);
        var body = content;
        if ("response".Equals(header["WARC-Type"], StringComparison.OrdinalIgnoreCase))
        {
            var response = HttpResponse.Parse(content);
            if (response is null || !response.IsSuccess || (response.Type.AsReport() is null && response.Type.IsStated))
            {
                return null;
            }

            type = response.Type;
            try
            {
                body = response.Body(options);
            }
            catch (Exception failure) when (IntakeException.Explain(at, failure) is { } problem)
            {
                return problem;
            }
        }

        if (body.Length == 0)
        {
            return new IntakeProblem(at, "there is nothing in it", "Leave it out");
        }

        if ((type.AsReport() ?? Sniffed(body)) is not { } media)
        {
            return null;
        }

        var hints = new Hints(Url: Address(header), Charset: type.Charset, Obtained: header["WARC-Date"]);
        return Evidence.Of(at, body, media, hints.Or(options.Hints));
    }

    // What the server did not name.
    private static Media? Sniffed(byte[] body)
    {
        try
        {
            return ContentSniffer.Tell(body.AsSpan(0, Math.Min(body.Length, ContentSniffer.HeadBytes)), "") switch
            {
                ContentKind.Html => Media.Html,
                ContentKind.Text => Media.Text,
                _ => null,
            };
        }
        catch (IntakeException)
        {
            return null;
        }
    }

    private static IntakeProblem TooLong(string path, HeaderFields header, long size) =>
        new(
            RecordPath.Of(path, Id(header)),
            string.Create(CultureInfo.InvariantCulture, $"it is too long for one report ({size:N0} bytes)"),
            "Leave it out; what follows was read"
        );

    private static string Id(HeaderFields header) =>
        Unbracketed(header["WARC-Record-ID"]) ?? Address(header) ?? "record without id";

    private static string? Address(HeaderFields header) => Unbracketed(header["WARC-Target-URI"]);

    // Early writers put addresses into angle brackets, as the grammar of WARC 1.0 had it.
    private static string? Unbracketed(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null
        : value is ['<', .., '>'] ? value[1..^1]
        : value;
}
