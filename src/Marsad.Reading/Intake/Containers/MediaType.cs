using Marsad.Reading.Intake.Encodings;

namespace Marsad.Reading.Intake.Containers;

/// <summary>A Content-Type taken apart.</summary>
/// <param name="Name">Lower case, without parameters; empty when none was given.</param>
/// <param name="Charset">Its charset parameter.</param>
internal sealed record MediaType(string Name, string? Charset)
{
    /// <summary>Reads the value of a Content-Type field.</summary>
    public static MediaType Parse(string? value)
    {
        value ??= "";
        var end = value.IndexOf(';', StringComparison.Ordinal);
        return end < 0
            ? new MediaType(value.Trim().ToLowerInvariant(), null)
            : new MediaType(
                value[..end].Trim().ToLowerInvariant(),
                DeclaredCharset.Value(value.AsSpan(end), "charset")
            );
    }

    /// <summary>Whether a type was given, and one that says something.</summary>
    public bool IsStated => Name is not ("" or "application/octet-stream" or "unknown/unknown");

    /// <summary>How a report of this type is opened; null when it is no report.</summary>
    public Media? AsReport() =>
        Name switch
        {
            "text/html" or "application/xhtml+xml" => Media.Html,
            "text/plain" => Media.Text,
            _ => null,
        };
}
