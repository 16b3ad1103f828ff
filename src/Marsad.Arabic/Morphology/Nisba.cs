namespace Marsad.Arabic.Morphology;

/// <summary>Relative adjectives in «ـِيّ» (Wright I §§ 249–267).</summary>
public static class Nisba
{
    /// <summary>
    /// The regular relative adjectives of a noun or a place, the most usual first: «سوريا» → «سوريّ», «غزة» → «غزيّ»,
    /// «صحراء» → «صحراويّ». Those the language forms otherwise («قرية» → «قرويّ») belong in the lexicon. Empty for a word
    /// of less than two letters.
    /// </summary>
    public static IReadOnlyList<string> Of(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        var word = noun.AsSpan();
        while (word.Length > 0 && Marks.IsMark(word[^1]) && word[^1] != Marks.Shadda)
            word = word[..^1];
        var bare = Marks.Strip(word);
        if (bare.Length < 2)
            return [];
        if (bare.StartsWith("ال", StringComparison.Ordinal) && bare.Length > 4)
            word = word[(word.IndexOf('ل') + 1)..].TrimStart(Marks.Sukun);
        if (bare.EndsWith("يا", StringComparison.Ordinal) || bare.EndsWith("ية", StringComparison.Ordinal))
            return [Ended(Without(word, 2))];
        return bare[^1] switch
        {
            'ة' => [Ended(Without(word, 1))],
            'ي' => [Ended(Without(word, 1))],
            // Wright § 258: a fourth letter long a may stay as و or go; a fifth goes.
            'ا' or 'ى' when bare.Length <= 3 => [Ended(Without(word, 1) + "َو")],
            'ا' or 'ى' when bare.Length == 4 => [Ended(Without(word, 1)), Ended(Without(word, 1) + "َاو")],
            'ا' or 'ى' => [Ended(Without(word, 1))],
            // § 262: the feminine اء becomes او; a radical hamza stays.
            'ء' when bare is [.., 'ا', 'ء'] && bare.Length >= 5 => [Ended(Without(word, 1) + "و")],
            'ء' when bare is [.., 'ا', 'ء'] => [Ended(Without(word, 1) + "ئ"), Ended(Without(word, 1) + "و")],
            _ => [Ended(word.ToString())],
        };
    }

    /// <summary>The word without its last letters and the vowels that lead to them.</summary>
    private static string Without(ReadOnlySpan<char> word, int letters)
    {
        for (var dropped = 0; dropped < letters && word.Length > 0; word = word[..^1])
            if (!Marks.IsMark(word[^1]))
                dropped++;
        return word.TrimEnd(Marks.Fatha).TrimEnd(Marks.Fathatan).TrimEnd(Marks.Kasra).TrimEnd(Marks.Shadda).ToString();
    }

    private static string Ended(string stem) => stem + "ِيّ";
}
