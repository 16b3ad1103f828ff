using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Marsad.Reading.Models.Asking;

/// <summary>Finds the list of claims in what a model writes.</summary>
internal static class Answer
{
    /// <summary>The claims of an answer; false with what is wrong when it is not the object asked for.</summary>
    /// <param name="text">What the model wrote: the object, or the object after its thoughts or between fences.</param>
    /// <param name="claims">The elements of its list.</param>
    /// <param name="fault">What is wrong, in a few words that hold nothing of the answer.</param>
    public static bool TryRead(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<JsonElement>? claims,
        [NotNullWhen(false)] out string? fault
    )
    {
        claims = null;
        fault = null;
        var json = ObjectIn(text);
        if (json.Length == 0)
        {
            fault = "it holds no JSON object";
            return false;
        }
        try
        {
            using var document = JsonDocument.Parse(json);
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("claims", out var list)
                || list.ValueKind != JsonValueKind.Array
            )
            {
                fault = "it has no list \"claims\"";
                return false;
            }
            claims = [.. list.EnumerateArray().Select(claim => claim.Clone())];
            return true;
        }
        catch (JsonException e)
        {
            fault = $"it is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine}";
            return false;
        }
    }

    private static string ObjectIn(string text)
    {
        const string EndOfThoughts = "</think>";
        var from = text.LastIndexOf(EndOfThoughts, StringComparison.Ordinal);
        var answer = from < 0 ? text : text[(from + EndOfThoughts.Length)..];
        var open = answer.IndexOf('{', StringComparison.Ordinal);
        var close = answer.LastIndexOf('}');
        return open < 0 || close < open ? "" : answer[open..(close + 1)];
    }
}
