namespace Marsad.Reading.Theatres;

/// <summary>The forms of a relational adjective (nisba) in gender, number and definiteness.</summary>
internal static class Nisba
{
    private static readonly string[] Endings = ["", "ة", "ين", "ون", "ان", "تين", "تان", "ات"];

    /// <summary>All forms; a word that is no nisba («روس»، «أكراد») only with and without the article.</summary>
    public static IEnumerable<string> Forms(string masculine)
    {
        foreach (var ending in masculine.EndsWith('ي') ? Endings : [""])
        {
            yield return masculine + ending;
            yield return "ال" + masculine + ending;
        }
    }

    /// <summary>«يمنياً»: the indefinite accusative, after what a number counts, «50 جندياً يمنياً».</summary>
    public static IEnumerable<string> Accusative(string masculine) => masculine.EndsWith('ي') ? [masculine + "ا"] : [];

    /// <summary>Whether a word, folded, is such an accusative.</summary>
    public static bool IsAccusative(ReadOnlySpan<char> folded) => folded is [not 'ا', _, .., 'ي', 'ا'];

    /// <summary>
    /// «الحوثيون السعودية»: whether a feminine adjective stands behind men in the plural, whom it does not describe; «الحكومتين السورية
    /// والعراقية» it may.
    /// </summary>
    /// <param name="head">The word before it, folded.</param>
    /// <param name="adjective">The adjective, folded.</param>
    public static bool IsOfOther(ReadOnlySpan<char> head, ReadOnlySpan<char> adjective) =>
        head is [_, _, _, .., not 'ت', 'و' or 'ي', 'ن'] && adjective is [.., 'ه'];

    /// <summary>«الحوثيين», «فلسطينيون»: the sound plural, which names people and describes no body.</summary>
    /// <param name="folded">The word, folded.</param>
    public static bool IsSoundPlural(ReadOnlySpan<char> folded) => folded is [.., 'ي', 'و' or 'ي', 'ن'];
}
