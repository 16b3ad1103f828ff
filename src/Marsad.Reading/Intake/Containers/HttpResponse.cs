using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Marsad.Reading.Intake.Containers;

/// <summary>An HTTP answer as an archive keeps it, headers and all.</summary>
internal sealed class HttpResponse
{
    private const int MaxEncodings = 4;

    private readonly HeaderFields fields;
    private readonly byte[] rest;

    private HttpResponse(int status, HeaderFields fields, byte[] rest)
    {
        this.fields = fields;
        this.rest = rest;
        IsSuccess = status is >= 200 and < 300;
        Type = MediaType.Parse(fields["Content-Type"]);
    }

    /// <summary>Whether the server answered with what was asked for.</summary>
    public bool IsSuccess { get; }

    /// <summary>What the server says it is.</summary>
    public MediaType Type { get; }

    /// <summary>Takes status and headers apart; null when it is no HTTP answer.</summary>
    public static HttpResponse? Parse(byte[] content)
    {
        using var input = new BufferedInput(new MemoryStream(content));
        if (input.ReadLine(HeaderFields.MaxLine, out var line, out _) != LineRead.Line)
        {
            return null;
        }

        var words = Encoding.Latin1.GetString(line).Split(' ', 3);
        return
            words.Length >= 2
            && words[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            && HeaderFields.TryRead(input, out var fields)
            ? new HttpResponse(status, fields, input.Take(content.Length))
            : null;
    }

    /// <summary>The page itself: chunks joined, packing undone.</summary>
    /// <exception cref="IntakeException">It is packed in a way nobody knows, or unpacks to more than the limits allow.</exception>
    /// <exception cref="InvalidDataException">Its packing is damaged.</exception>
    public byte[] Body(IntakeOptions options)
    {
        var isChunked = fields["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) ?? false;
        var body = isChunked ? Joined(rest) ?? rest : rest;
        var encodings = (fields["Content-Encoding"] ?? "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        foreach (var encoding in encodings.Take(MaxEncodings).Reverse())
        {
            body = Unpacked(body, encoding.ToLowerInvariant(), options);
        }

        return body;
    }

    // Null when there are no chunks: many archives keep the page joined and the header that says it is not.
    private static byte[]? Joined(byte[] body)
    {
        using var input = new BufferedInput(new MemoryStream(body));
        using var joined = new MemoryStream();
        while (input.ReadLine(HeaderFields.MaxLine, out var line, out _) == LineRead.Line)
        {
            var text = Encoding.Latin1.GetString(line);
            var end = text.IndexOf(';', StringComparison.Ordinal);
            var size = end < 0 ? text : text[..end];
            if (
                !int.TryParse(size.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count)
                || count < 0
            )
            {
                return joined.Length == 0 ? null : joined.ToArray();
            }

            if (count == 0)
            {
                break;
            }

            joined.Write(input.Take(count));
            input.ReadLine(HeaderFields.MaxLine, out _, out _);
        }

        return joined.ToArray();
    }

    private static byte[] Unpacked(byte[] body, string encoding, IntakeOptions options)
    {
        using var packed = new MemoryStream(body);
        Stream? unpacking = encoding switch
        {
            // As with chunks, the header may tell of a packing that the archive has undone.
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when IsZLib(body) => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" or "x-gzip" or "identity" or "" => null,
            _ => throw new IntakeException(
                $"the page is packed with {encoding}, which this program does not know",
                "Fetch it again without this packing"
            ),
        };
        if (unpacking is null)
        {
            return body;
        }

        using (unpacking)
        using (var input = new BufferedInput(unpacking))
        {
            var limit = (int)Math.Min(options.MaxRecordBytes, Math.Max(1, body.Length) * (long)options.MaxUnpackRatio);
            return input.TakeAll(Math.Max(limit, MinUnpackLimit))
                ?? throw new IntakeException(
                    $"the page unpacks to more than {options.MaxUnpackRatio} times its size"
                        + $" or {options.MaxRecordBytes >> 20} MiB",
                    "Leave it out; what follows was read"
                );
        }
    }

    // Below this no ratio is a danger, and small pages of one repeated line do reach high ones.
    private const int MinUnpackLimit = 64 << 10;

    // RFC 1950: method 8 and a header that is a multiple of 31; some servers send bare deflate instead.
    private static bool IsZLib(byte[] body) =>
        body.Length > 1 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;
}
