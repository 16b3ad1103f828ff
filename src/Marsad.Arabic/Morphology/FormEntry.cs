namespace Marsad.Arabic.Morphology;

/// <summary>One thing a written form can be: a form of this lemma with these features.</summary>
/// <param name="Lemma">
/// Index into <see cref="FormTable.Verbs"/> when <see cref="IsVerb"/>, else into <see cref="FormTable.Nouns"/>.
/// </param>
/// <param name="Features">What the form says. Moods and cases that are written alike are joined in one entry.</param>
public readonly record struct FormEntry(int Lemma, FormFeatures Features)
{
    /// <summary>Whether the form belongs to a verb: finite, a participle, or a verbal noun.</summary>
    public bool IsVerb => Features.Aspect != Aspect.None;
}
