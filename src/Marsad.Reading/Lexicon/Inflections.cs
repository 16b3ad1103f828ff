namespace Marsad.Reading.Lexicon;

/// <summary>The written forms that a noun of the lexicon's lists takes besides the one that stands there (folded).</summary>
internal static class Inflections
{
    /// <summary>
    /// The phrase itself; its indefinite accusative, every word of it with its alif («هجوما صاروخيا»); of one singular word
    /// also the dual («غارتان», «غارتين»). A phrase after <c>=</c> stands for itself alone.
    /// </summary>
    public static IEnumerable<string> Of(string entry, bool isSingular)
    {
        var words = Words.Of(entry.TrimStart('='));
        var phrase = string.Join(' ', words);
        yield return phrase;
        if (entry.StartsWith('='))
            yield break;
        if (words.Length > 2 || words.Any(static w => w.Length < 3 || w.StartsWith("ال", StringComparison.Ordinal)))
            yield break;
        var accusative = string.Join(' ', words.Select(static w => w[^1] is 'ا' or 'ه' or 'ي' ? w : w + "ا"));
        if (accusative != phrase)
            yield return accusative;
        if (words.Length > 1 || !isSingular)
            yield break;
        var stem = phrase[^1] == 'ه' ? phrase[..^1] + "ت" : phrase;
        yield return stem + "ان";
        yield return stem + "ين";
    }
}
