namespace Marsad.Arabic;

/// <summary>The spellings of a text's words. Immutable.</summary>
/// <param name="Vocabulary">What numbers them.</param>
/// <param name="Numbers">For each token the number of its spelling; 0 for tokens that are no words, and for the few words without one.</param>
internal sealed record TextSpellings(Vocabulary Vocabulary, int[] Numbers)
{
    public static TextSpellings Of(ArabicText text)
    {
        var vocabulary = Vocabulary.Current;
        var tokens = text.Tokens;
        var keys = text.Keys;
        var numbers = new int[tokens.Length];
        for (var i = 0; i < numbers.Length; i++)
            if (tokens[i].Kind == TokenKind.Word)
                numbers[i] = vocabulary.NumberOf(keys[i], text.FoldedOf(i), text.Raw[tokens[i].End - 1]);
        return new TextSpellings(vocabulary, numbers);
    }
}
