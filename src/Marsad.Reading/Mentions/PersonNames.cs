using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>A person's name found in a text.</summary>
/// <param name="First">First token of the name.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Known">The person, when a theatre knows the name.</param>
internal readonly record struct PersonName(int First, int End, Entity? Known);

/// <summary>Reads names of persons: those a theatre knows, and unknown ones that begin with a given name.</summary>
internal static class PersonNames
{
    private const int LongestName = 5;

    /// <summary>The name at a token, ranks and honorifics before it stepped over.</summary>
    public static PersonName? Read(Scene scene, int t)
    {
        if (KnownAt(scene, t) is { } known)
            return known;
        t = AfterRanks(scene, t);
        return KnownAt(scene, t) ?? UnknownAt(scene, t);
    }

    /// <summary>One past the ranks and honorifics at a token that a known person's name follows, or that nothing known does.</summary>
    public static int AfterRanks(Scene scene, int t)
    {
        for (var ranks = 0; ranks < 3 && KnownAt(scene, t) is null; ranks++)
            if (
                scene.Has(t, NameKind.Title, out var title)
                && scene.Theatre.Titles[title.Item.Index].Of == TitleOf.Nothing
                && title.Clitics.Letters == 0
            )
                t = title.End;
            else
                break;
        return t;
    }

    /// <summary>A known person's name at a token, without clitics.</summary>
    public static PersonName? KnownAt(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (
                atom.Item.Kind == NameKind.Entity
                && atom.Clitics.Letters == 0
                && scene.Theatre.Entities[atom.Item.Index] is { Kind: "person" } person
            )
                return new PersonName(t, atom.End, person);
        return null;
    }

    /// <summary>An unknown name at a token: a given name, or «أبو», and what follows it.</summary>
    public static PersonName? UnknownAt(Scene scene, int t)
    {
        if (!scene.IsWord(t) || !(IsGiven(scene, t) || IsFather(scene, t)))
            return null;
        // «طالب عبد الله بالإفراج عن …»: a verb at the head, though some are called so
        if (!scene.IsWord(t - 1) && scene.Is(t, NamingWord.Address) && IsGiven(scene, t + 1))
            return null;
        var end = t + 1;
        var open = IsParticle(scene, t) || IsGiven(scene, t);
        while (end < scene.Length && end < t + LongestName && open && CanContinue(scene, end))
        {
            open = IsParticle(scene, end) || IsGiven(scene, end) || (end == t + 1 && IsServant(scene, t));
            end++;
        }
        if (end > t + 1 && IsParticle(scene, end - 1))
            end--;
        return end >= t + 2 ? new PersonName(t, end, null) : null;
    }

    /// <summary>A name that ends right before a token (a comma between them stepped over), for titles that follow it.</summary>
    public static PersonName? Before(Scene scene, int t)
    {
        var end = scene.IsComma(t - 1) ? t - 1 : t;
        for (var first = end - 2; first >= 0 && first >= end - LongestName; first--)
        {
            if (!scene.IsWord(first))
                return null;
            if (KnownAt(scene, first) is { } known && known.End == end)
                return known;
            if (IsGiven(scene, first) && Continues(scene, first + 1, end))
                return new PersonName(first, end, null);
        }
        return null;
    }

    /// <summary>Whether a surname at a token is another's than a person's: a given name stands before it that is none of his.</summary>
    public static bool IsAnothers(Scene scene, int t, Entity person) =>
        scene.IsWord(t - 1)
        && IsGiven(scene, t - 1)
        && person.NameAr is { } name
        && !Holds(ArabicText.Parse(name), scene.Text.FoldedOf(t - 1));

    /// <summary>The actor for a name nobody knows.</summary>
    public static Entity Unknown(Scene scene, PersonName name)
    {
        var words = scene.Words(name.First, name.End);
        return new Entity
        {
            Class = EntityClass.Actor,
            Name = Naming.English(words),
            NameAr = words,
            Kind = "person",
        };
    }

    /// <summary>Whether an unknown name could be a misspelling of a person's: one word the same or all nearly so.</summary>
    public static bool Resembles(Scene scene, PersonName name, Entity person)
    {
        var written = ArabicText.Parse(scene.Words(name.First, name.End));
        var known = ArabicText.Parse(person.NameAr ?? "");
        if (written.Tokens.Length == 0 || known.Tokens.Length == 0)
            return false;
        var last = Distance(written.FoldedOf(written.Tokens.Length - 1), known.FoldedOf(known.Tokens.Length - 1));
        var first = Distance(written.FoldedOf(0), known.FoldedOf(0));
        return (last <= 2 && first <= 2) || last == 0;
    }

    private static bool Holds(ArabicText name, ReadOnlySpan<char> word)
    {
        for (var t = 0; t < name.Tokens.Length; t++)
            if (name.FoldedOf(t).SequenceEqual(word))
                return true;
        return false;
    }

    private static bool Continues(Scene scene, int t, int end)
    {
        for (; t < end; t++)
            if (!CanContinue(scene, t))
                return false;
        return true;
    }

    // «على» folds like «علي», «بأن» like «بان».
    private static bool IsGiven(Scene scene, int t) =>
        (WholeWord(scene, t, NamingWord.Given) && scene.Text.RawOf(t) is not ("على" or "بأن")) || IsServant(scene, t);

    // «عبد الوهاب»: a given name in two words.
    private static bool IsServant(Scene scene, int t) =>
        scene.IsWord(t)
        && scene.Text.FoldedOf(t) is ['ع', 'ب', 'د']
        && scene.IsWord(t + 1)
        && scene.Text.FoldedOf(t + 1) is ['ا', 'ل', _, _, ..];

    // «أبو عمر», «أم محمد»; «أبو ظبي» is a place.
    private static bool IsFather(Scene scene, int t) =>
        scene.Text.FoldedOf(t) is "ابو" or "ابي" or "ام" && !scene.Has(t, NameKind.Entity, out _);

    private static bool IsParticle(Scene scene, int t) => WholeWord(scene, t, NamingWord.Particle);

    private static bool WholeWord(Scene scene, int t, NamingWord word)
    {
        foreach (var atom in scene.At(t))
            if (atom.Item.Kind == NameKind.Word && atom.Item.Index == (int)word && atom.Clitics.Letters == 0)
                return true;
        return false;
    }

    private static bool CanContinue(Scene scene, int t)
    {
        // «فلان لـ«الإذاعة»»: a letter is no name
        if (!scene.IsWord(t) || scene.Text.FoldedOf(t).Length == 1)
            return false;
        if (IsGiven(scene, t) || IsParticle(scene, t))
            return true;
        // «سعيد وعائلته»: whose they are is no name
        if (
            scene.Text.FoldedOf(t)
            is ['و', _, _, _, .., 'ه']
                or ['و', _, _, _, .., 'ه', 'ا']
                or ['و', _, _, _, .., 'ه', 'م']
        )
            return false;
        foreach (var atom in scene.At(t))
            if (
                // «اتهم أبو محمد إسرائيل بـ…»: whom he accuses
                (
                    atom.Item is { Kind: NameKind.Entity, Weak: false }
                    && atom.Clitics.Letters == 0
                    && scene.Theatre.Entities[atom.Item.Index].Kind == "country"
                )
                || atom.Item.Kind is NameKind.Word or NameKind.Title or NameKind.Institution or NameKind.Adjective
                    && !(atom.Item.Kind == NameKind.Adjective && atom.Clitics.Letters == 0 && EndsName(scene, t))
                    && !IsPartOfName(atom)
            )
                return false;
        return true;
    }

    // «بفون», «بالطيب»: what looks like a preposition and a name is one
    private static bool IsPartOfName(Atom atom) =>
        atom.Item is { Kind: NameKind.Word, Index: (int)NamingWord.Given or (int)NamingWord.Particle }
        && atom.Clitics.Preposition == 'ب';

    // «خالد المصري»: an adjective of origin is a surname when the name ends with it and nothing agrees with it.
    private static bool EndsName(Scene scene, int t) =>
        IsGiven(scene, t - 1) && scene.Text.FoldedOf(t) is ['ا', 'ل', .., 'ي'];

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > 32 || b.Length > 32)
            return int.MaxValue;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    /// <summary>The last word of a name.</summary>
    public static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
