using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Marsad.Reading.Intake.Containers;

/// <summary>
/// One report as a JSON object: <c>text</c> or <c>html</c> and, if present, <c>id</c>, <c>title</c>, <c>outlet</c>,
/// <c>published</c> and <c>url</c>.
/// </summary>
/// <param name="Id">Its id, when it has one.</param>
/// <param name="Content">The text, or the page.</param>
/// <param name="IsHtml">Whether the content is a page.</param>
/// <param name="Hints">What the object says of it.</param>
internal sealed record JsonRecord(string? Id, string Content, bool IsHtml, Hints Hints)
{
    /// <summary>Reads one object; says in <paramref name="problem"/> what is wrong with it when there is none.</summary>
    public static JsonRecord? Parse(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = "it is not a JSON object";
        try
        {
            // JSON is UTF-8; what is not was written by a program that did not know, in the encoding of its machine.
            using var document = Utf8.IsValid(bytes.Span)
                ? JsonDocument.Parse(bytes)
                : JsonDocument.Parse(Decoding.Decode(bytes.Span, declared: null).Text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var (text, html) = (Field(root, "text"), Field(root, "html"));
            if (text is null && html is null)
            {
                problem = "the JSON object has neither text nor html";
                return null;
            }

            var isHtml = string.IsNullOrWhiteSpace(text) && html is not null;
            return new JsonRecord(
                Field(root, "id"),
                (isHtml ? html : text) ?? "",
                isHtml,
                new Hints(
                    Outlet: Field(root, "outlet"),
                    Published: PublicationDate.Of(Field(root, "published")),
                    Title: Field(root, "title"),
                    Url: Field(root, "url")
                )
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Field(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    // Half of a surrogate pair, escaped, is common where a text was cut in the middle of an emoji; the library refuses it.
    private static string Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return UnescapedLeniently(value.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string UnescapedLeniently(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && i + 4 < raw.Length)
            {
                text.Append(
                    (char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                i += 4;
            }
            else
            {
                text.Append(
                    raw[i] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\b',
                        'f' => '\f',
                        var other => other,
                    }
                );
            }
        }

        return WellFormed.Of(text.ToString());
    }
}
