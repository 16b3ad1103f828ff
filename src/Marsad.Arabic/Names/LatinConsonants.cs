using System.Text;

namespace Marsad.Arabic.Names;

/// <summary>The consonants of a part of a name in Latin letters, by the classes that Arabic spellings of it show.</summary>
internal static class LatinConsonants
{
    // Longest first; the class '\0' is no consonant.
    private static readonly (string Letters, string Classes)[] Clusters =
    [
        ("tsch", "x"),
        ("tch", "x"),
        ("sch", "x"),
        ("sh", "x"),
        ("ch", "x"),
        ("kh", "c"),
        ("gh", "g"),
        ("th", "t"),
        ("ph", "f"),
        ("zh", "z"),
        ("rh", "r"),
        ("ck", "k"),
        ("dj", "g"),
        ("tz", "ts"),
        ("qu", "k"),
        ("ohn", "n"),
    ];

    public static Consonants Of(string letters, bool last)
    {
        var skeleton = new StringBuilder(letters.Length);
        var opening = OpeningOf(letters);
        // Doubled letters are one; two alike with a vowel between are two.
        var before = "";
        for (var i = opening is 'w' or 'y' ? 1 : 0; i < letters.Length; )
        {
            var (length, classes) = ClusterAt(letters, i);
            if (classes.Length > 0 && classes != before)
                skeleton.Append(classes);
            before = classes;
            i += length;
        }
        // The t of a construct (Khirbet, Madinat) is not written in Arabic; inside a name no final t counts.
        if (!last && letters.Length >= 5 && letters[^1] == 't')
            skeleton.Length--;
        return new Consonants(opening, skeleton.ToString(), EndingOf(letters));
    }

    private static (int Length, string Classes) ClusterAt(string letters, int at)
    {
        var rest = letters.AsSpan(at);
        // dh is ذ or ظ, but at the end ض: Riyadh.
        if (rest.StartsWith("dh"))
            return (2, rest.Length == 2 ? "d" : "z");
        foreach (var (cluster, classes) in Clusters)
        {
            if (rest.StartsWith(cluster))
                return (cluster.Length, classes);
        }
        var next = rest.Length > 1 ? rest[1] : '\0';
        return (
            1,
            rest[0] switch
            {
                'b' or 'p' => "b",
                'c' => next is 'e' or 'i' or 'y' ? "s" : "k",
                'd' => "d",
                'f' or 'v' => "f",
                'g' or 'j' => "g",
                'h' => next == '\0' ? "" : "h",
                'k' or 'q' => "k",
                'l' => "l",
                'm' => "m",
                'n' => "n",
                'r' => "r",
                's' => "s",
                't' => "t",
                'x' => "ks",
                'z' => "z",
                _ => "",
            }
        );
    }

    private static char OpeningOf(string letters) =>
        letters[0] switch
        {
            'w' => 'w',
            'y' => 'y',
            'o'
                when letters.StartsWith("oua", StringComparison.Ordinal)
                    || letters.StartsWith("oui", StringComparison.Ordinal) => 'w',
            'a' or 'e' or 'i' or 'o' or 'u' => 'a',
            _ => '\0',
        };

    private static string EndingOf(string letters)
    {
        // A final h only closes an a or e, or is ح: Saleh, Salih.
        var breath = letters[^1] == 'h';
        var end = breath ? letters[..^1] : letters;
        if (end.Length < 2)
            return "";
        return (end[^2], end[^1]) switch
        {
            ('i' or 'y' or 'e', 'a') => "ya",
            ('i' or 'y', 'e') when breath => "ya",
            _ when breath => "",
            ('i', 'e') or ('e', 'e') or (_, 'i') or (_, 'y') => "y",
            (_, 'o') or (_, 'u') or ('o', 'w') => "w",
            _ => "",
        };
    }
}
