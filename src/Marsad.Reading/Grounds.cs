using System.Text.Json.Serialization;

namespace Marsad.Reading;

/// <summary>
/// What each field of a claim rests on, as short keys that stay the same from version to version; <c>marsad explain</c> says them
/// in words. A key with a colon names a line of the lexicon or the word that stands before a name; <c>+points-back</c> is added
/// where the words are no name. A field without a value has no ground.
/// </summary>
public sealed record Grounds
{
    /// <summary>
    /// <c>event:LEMMA=TYPE/SUBTYPE</c>, <c>noun:NOUN</c>, <c>reporting:LEMMA</c> (the act of saying itself), <c>class:NAME</c>,
    /// <c>pledge</c>, <c>demand</c>, <c>list</c>, <c>speech</c> or <c>no-event</c>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; init; }

    /// <summary>First code point in the body of the word that tells the type, and one past its last; null when none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Word { get; init; }

    /// <summary>
    /// <c>act:CLASS</c> (the speech act decides), <c>sense</c> (the word brings it), <c>cue:WORDS</c>, <c>aspect</c>, <c>past</c>,
    /// <c>present</c>, <c>future</c>, <c>goes-on</c> (as what is listed before) or <c>plain</c>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    /// <summary><c>outlet</c>, <c>named</c>, <c>points-back</c> or <c>carried-over</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Speaker { get; init; }

    /// <summary>
    /// <c>speaker</c>, <c>carried-over</c>, <c>before-word</c>, <c>before-verb</c>, <c>after-verb</c>, <c>after-noun</c>, <c>agent</c>,
    /// <c>frame:PREPOSITION</c> (which the word calls for), <c>after:PREPOSITION</c>, <c>named-before</c>, <c>named-after</c> or
    /// <c>goes-on</c> (named in a later clause).
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Actor { get; init; }

    /// <summary>As <see cref="Actor"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Target { get; init; }

    /// <summary>
    /// <c>frame</c> or <c>frame:PREPOSITION</c> (which the word calls for), <c>after:PREPOSITION</c>, <c>in-claim</c>, <c>country</c>
    /// (of what is named in the claim), <c>points-back</c>, <c>carried-over</c> or <c>goes-on</c>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    /// <summary><c>in-claim</c> or <c>carried-over</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; init; }
}
