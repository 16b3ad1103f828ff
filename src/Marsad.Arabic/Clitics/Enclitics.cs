namespace Marsad.Arabic.Clitics;

/// <summary>The pronouns that a folded word can end with. At most two besides none, since none is the end of three others.</summary>
internal readonly record struct Enclitics(Enclitic Longer, byte LongerLength, Enclitic Shorter, byte ShorterLength)
{
    /// <summary>Finds them.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="lastRaw">Its last raw letter: after <c>ة</c> or <c>ى</c> there is no pronoun.</param>
    public static Enclitics Of(ReadOnlySpan<char> word, char lastRaw)
    {
        if (word.Length < 2 || lastRaw is 'ة' or 'ى')
            return default;
        var before = word[^2];
        var beforeThat = word.Length > 2 ? word[^3] : '\0';
        return word[^1] switch
        {
            'ه' => One(Enclitic.Hu, 1),
            'ك' => One(Enclitic.Ka, 1),
            'ي' when before == 'ن' => new(Enclitic.Ni, 2, Enclitic.Ya, 1),
            'ي' => One(Enclitic.Ya, 1),
            'م' when before == 'ه' => One(Enclitic.Hum, 2),
            'م' when before == 'ك' => One(Enclitic.Kum, 2),
            'ن' when before == 'ه' => One(Enclitic.Hunna, 2),
            'ن' when before == 'ك' => One(Enclitic.Kunna, 2),
            'ا' when before == 'ه' => One(Enclitic.Ha, 2),
            'ا' when before == 'ن' => One(Enclitic.Na, 2),
            'ا' when before == 'م' && beforeThat == 'ه' => One(Enclitic.Huma, 3),
            'ا' when before == 'م' && beforeThat == 'ك' => One(Enclitic.Kuma, 3),
            _ => default,
        };
    }

    private static Enclitics One(Enclitic enclitic, byte length) => new(enclitic, length, Enclitic.None, 0);
}
