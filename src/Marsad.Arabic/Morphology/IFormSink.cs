namespace Marsad.Arabic.Morphology;

/// <summary>Takes the forms as they are made; the span is only good during the call.</summary>
internal interface IFormSink
{
    /// <summary>
    /// Whether only the letters count: moods that differ by vowels alone then come as one form, and the energetic, which
    /// looks like other forms, does not come at all.
    /// </summary>
    bool LettersOnly { get; }

    /// <summary>Takes one vocalised form.</summary>
    void Add(ReadOnlySpan<char> vocalised, FormFeatures features);
}
