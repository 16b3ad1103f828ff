using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Words of a text that name an entity.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">One past the index of the last token.</param>
/// <param name="Start">First UTF-16 unit in the raw text, clitics («و»، «بـ»، «لـ») left out.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
/// <param name="Entity">What is named.</param>
/// <param name="Unsure">Why the reader is not sure, or null.</param>
public sealed record Mention(int FirstToken, int EndToken, int Start, int End, Entity Entity, string? Unsure = null);
