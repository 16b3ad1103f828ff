using Marsad.Weighing.Reuse;

namespace Marsad.Weighing.Translations;

/// <summary>Two texts that translate one another, or a third, at least in part.</summary>
/// <param name="One">The first in their order.</param>
/// <param name="Other">The other.</param>
/// <param name="Passages">What stands beside each other, by code points of the first printings, in order.</param>
internal sealed record TextTranslation(ReuseText One, ReuseText Other, IReadOnlyList<SharedPassage> Passages);
