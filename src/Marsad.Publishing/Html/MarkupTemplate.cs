using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Marsad.Publishing.Html;

/// <summary>
/// An interpolated string read as an HTML template: what stands in the source code is HTML, what fills a hole is text and is
/// escaped for element content and for quoted attributes alike. There is no way to fill a hole with markup but a
/// <see cref="Markup"/>, which comes from such a template itself.
/// </summary>
[InterpolatedStringHandler]
public ref struct MarkupTemplate
{
    private readonly StringBuilder _html;

    /// <summary>Called by the compiler for <see cref="Markup.Of"/>.</summary>
    public MarkupTemplate(int literalLength, int formattedCount) =>
        _html = new StringBuilder(literalLength + (16 * formattedCount));

    /// <summary>Called by the compiler for <see cref="HtmlWriter.Add(ref MarkupTemplate)"/>.</summary>
    public MarkupTemplate(int literalLength, int formattedCount, HtmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _html = writer.Buffer;
    }

    /// <summary>HTML from the source code.</summary>
    public readonly void AppendLiteral(string html) => _html.Append(html);

    /// <summary>Markup made before.</summary>
    public readonly void AppendFormatted(Markup markup) => _html.Append(markup.ToString());

    /// <summary>Text, escaped.</summary>
    public readonly void AppendFormatted(string? text) => HtmlEscape.Append(_html, text);

    /// <summary>A coordinate or a size for the machine: never a figure for people, which has the reader's digits.</summary>
    public readonly void AppendFormatted(double machine) =>
        _html.Append(CultureInfo.InvariantCulture, $"{Math.Round(machine, 1):0.#}");

    /// <summary>Says that the template went where it was meant to go.</summary>
    internal readonly void WrittenInto(StringBuilder buffer) => Debug.Assert(ReferenceEquals(_html, buffer));

    internal readonly string Take() => _html.ToString();
}
