using System.Text;
using System.Text.Json;

namespace Marsad.Reading.Pages;

/// <summary>What the JSON-LD of a page says of its article (schema.org Article and its kinds).</summary>
internal sealed record LinkedArticle(
    bool Declared,
    string? Headline,
    string? Published,
    string? Publisher,
    string? Body,
    string? Language
)
{
    /// <summary>Deeper graphs say nothing of the page itself.</summary>
    private const int DeepestNode = 8;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>Nothing said.</summary>
    public static LinkedArticle None { get; } = new(false, null, null, null, null, null);

    /// <summary>Reads the scripts; what is not JSON is passed over.</summary>
    public static LinkedArticle Of(IReadOnlyList<string> scripts)
    {
        var found = None;
        foreach (var script in scripts)
        {
            try
            {
                using var json = JsonDocument.Parse(Clean(script), Lenient);
                Visit(json.RootElement, 0, ref found);
            }
            catch (JsonException)
            {
                // Hand-made templates often print broken JSON; the page's other statements still count.
            }
        }
        return found;
    }

    // Broken scripts mostly have raw line breaks inside strings, or a CDATA or comment wrapper around them.
    private static string Clean(string script)
    {
        int start = script.IndexOf('{', StringComparison.Ordinal),
            end = script.LastIndexOf('}');
        if (start < 0 || end <= start)
            return script;
        var clean = new StringBuilder(end - start + 3);
        var isArray =
            script.AsSpan(0, start).TrimEnd().EndsWith("[") && !script.AsSpan(0, start).TrimEnd().EndsWith("[CDATA[");
        if (isArray)
            clean.Append('[');
        foreach (var c in script.AsSpan(start, end - start + 1))
            clean.Append(c < ' ' ? ' ' : c);
        return isArray ? clean.Append(']').ToString() : clean.ToString();
    }

    private static void Visit(JsonElement node, int depth, ref LinkedArticle found)
    {
        if (depth > DeepestNode)
            return;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                Visit(item, depth + 1, ref found);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
            return;
        if (IsArticle(node))
        {
            found = new LinkedArticle(
                true,
                found.Headline ?? Text(node, "headline") ?? Text(node, "name"),
                found.Published ?? Text(node, "datePublished") ?? Text(node, "dateCreated"),
                found.Publisher ?? Name(node, "publisher"),
                Longer(found.Body, Text(node, "articleBody")),
                found.Language ?? Text(node, "inLanguage")
            );
        }
        foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (node.TryGetProperty(name, out var inner))
                Visit(inner, depth + 1, ref found);
        }
    }

    private static string? Longer(string? a, string? b) => (a?.Length ?? 0) >= (b?.Length ?? 0) ? a : b;

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
            return false;
        if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in type.EnumerateArray())
            {
                if (IsArticleName(one))
                    return true;
            }
            return false;
        }
        return IsArticleName(type);
    }

    private static bool IsArticleName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String
        && type.GetString() is { } name
        && (
            name.EndsWith("Article", StringComparison.Ordinal)
            || name is "BlogPosting" or "Report" or "LiveBlogPosting" or "Recipe"
        );

    private static string? Name(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind == JsonValueKind.Object ? Text(value, "name") : Text(node, property);
    }

    private static string? Text(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, escaped
        }
    }
}
