namespace Marsad.Arabic.Names;

/// <summary>What two scripts agree on in one part of a name.</summary>
/// <param name="Opening"><c>a</c> when it begins with a vowel, <c>w</c> or <c>y</c> when with a glide, else <c>\0</c>.</param>
/// <param name="Skeleton">Its consonants by class.</param>
/// <param name="Ending">How it ends: <c>y</c>, <c>w</c>, <c>ya</c>, or empty for a consonant, a, e or h.</param>
internal readonly record struct Consonants(char Opening, string Skeleton, string Ending);
