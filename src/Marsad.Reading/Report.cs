namespace Marsad.Reading;

/// <summary>A document that came in, decoded, with its article parted from what surrounds it.</summary>
/// <param name="Head">What is known of it without reading the article.</param>
/// <param name="Body">The article. Of plain text with its headline and masthead lines, of a page without its headline.</param>
/// <param name="Noise">Everything else on the page, in order.</param>
public sealed record Report(ReportHead Head, string Body, IReadOnlyList<NoiseText> Noise)
{
    /// <summary>
    /// First UTF-16 unit of <see cref="Body"/> after headline and masthead (date line, source line, dateline). Times and
    /// names before it count as mentions; claims start here.
    /// </summary>
    public int BodyStart { get; init; }

    /// <summary>Where the dateline («عمّان، رويترز») stands in <see cref="Body"/>, in UTF-16 units; null without one.</summary>
    public TextRange? Dateline { get; init; }
}

/// <summary>A stretch of text in UTF-16 units.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last unit.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Whether a unit lies in it.</summary>
    public bool Holds(int unit) => unit >= Start && unit < End;
}
