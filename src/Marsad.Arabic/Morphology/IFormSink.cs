namespace Marsad.Arabic.Morphology;

/// <summary>Takes the forms as they are made; the span is only good during the call.</summary>
internal interface IFormSink
{
    /// <summary>Whether rare forms (the energetic) are wanted too.</summary>
    bool WantsRareForms { get; }

    /// <summary>Takes one vocalised form.</summary>
    void Add(ReadOnlySpan<char> vocalised, FormFeatures features);
}
