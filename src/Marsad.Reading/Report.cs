namespace Marsad.Reading;

/// <summary>A document that came in, decoded, with its article parted from what surrounds it.</summary>
/// <param name="Head">What is known of it without reading the article.</param>
/// <param name="Body">The article.</param>
/// <param name="Noise">Everything else on the page, in order.</param>
public sealed record Report(ReportHead Head, string Body, IReadOnlyList<NoiseText> Noise);
