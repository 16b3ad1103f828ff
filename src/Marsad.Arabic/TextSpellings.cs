namespace Marsad.Arabic;

/// <summary>The spellings of a text's words. Immutable.</summary>
/// <param name="Vocabulary">What numbers them.</param>
/// <param name="Numbers">For each token the number of its spelling; 0 for tokens that are no words, and for the few words without one.</param>
internal sealed record TextSpellings(Vocabulary Vocabulary, int[] Numbers)
{
    public static TextSpellings Of(ArabicText text)
    {
        var vocabulary = Vocabulary.Current;
        var numbers = new int[text.Tokens.Length];
        vocabulary.NumberAll(text, numbers);
        return new TextSpellings(vocabulary, numbers);
    }
}
