using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Reads a people by the plural of its adjective where that is no noun's adjective: «آلاف الفلسطينيين», «ثلاثة يمنيين», «12 عراقياً»,
/// «يقول فلسطينيون», «مقتل شاب فلسطيني».
/// </summary>
internal static class DemonymReader
{
    /// <summary>Whether a people may be named at a token.</summary>
    public static bool MayBegin(Scene scene, int t) =>
        scene.Has(t, NameKind.Adjective, out var atom)
        && scene.Theatre.Adjectives[atom.Item.Index] is { Country: not null } or { Of.Kind: "people" }
        && scene.Text.FoldedOf(t) is var word
        && (
            Nisba.IsAccusative(word) ? IsNumber(scene, t - 1)
            : Nisba.IsSoundPlural(word) ? IsPeople(scene, t, word)
            : word is not ['ا', 'ل', ..] and [.., 'ي', 'ا', 'ن'] ? Befell(scene, t - 1)
            : word is not ['ا', 'ل', ..] and [.., 'ي'] && IsOne(scene, t)
        );

    // «قتل فلسطيني برصاص …», «مقتل شاب يمني»: one of them, by what befell him
    private static bool IsOne(Scene scene, int t) =>
        Befell(scene, t - 1) || (scene.Is(t - 1, NamingWord.OnePerson) && Befell(scene, t - 2));

    private static bool Befell(Scene scene, int t) =>
        scene.Closes(t, NamingWord.Befell) || scene.Closes(t, NamingWord.Fate);

    private static bool IsPeople(Scene scene, int t, ReadOnlySpan<char> word) =>
        (
            IsDefinite(word)
                ? !IsAdjectiveOf(scene, t - 1)
                : IsCounted(scene, t - 1) || scene.Is(t - 1, NamingWord.Stop) || scene.Is(t - 1, NamingWord.Speech)
        );

    private static bool IsNumber(Scene scene, int t) => t >= 0 && scene.Text.Tokens[t].Kind == Arabic.TokenKind.Number;

    /// <summary>The people that begins at a token.</summary>
    public static bool Read(Scene scene, int t, List<Draft> into)
    {
        if (!MayBegin(scene, t) || !scene.Has(t, NameKind.Adjective, out var atom))
            return false;
        var adjective = scene.Theatre.Adjectives[atom.Item.Index];
        into.Add(
            Draft.Of(
                atom,
                atom.End,
                adjective.Of is { Kind: "people" } people
                    ? people
                    : new Entity
                    {
                        Class = EntityClass.Actor,
                        Name = Plural(adjective.English),
                        NameAr = scene.Text.RawOf(t).ToString(),
                        Kind = "people",
                        Country = adjective.Country,
                    }
            )
        );
        return true;
    }

    /// <summary>Yemenis, Lebanese, Turkish people: the plural that English makes of the adjective.</summary>
    private static string Plural(string adjective) =>
        adjective.EndsWith("ese", StringComparison.Ordinal) ? adjective
        : adjective.EndsWith("sh", StringComparison.Ordinal) || adjective.EndsWith("ch", StringComparison.Ordinal)
            ? adjective + " people"
        : adjective + "s";

    private static bool IsDefinite(ReadOnlySpan<char> word) =>
        word.StartsWith("ال") || word.StartsWith("لل") || word is ['ب' or 'و' or 'ك' or 'ف', 'ا', 'ل', ..];

    /// <summary>«المسؤولين اللبنانيين»: after a definite noun it is that noun's adjective; «شعر اللبنانيون», «مئات اللبنانيين» it is not.</summary>
    private static bool IsAdjectiveOf(Scene scene, int before) =>
        scene.IsWord(before)
        && (
            (IsDefinite(scene.Text.FoldedOf(before)) && !scene.Text.RawOf(before).StartsWith("آ"))
            || scene.Has(before, NameKind.Adjective, out _)
        );

    private static bool IsCounted(Scene scene, int before) =>
        IsNumber(scene, before)
        || (
            scene.IsWord(before)
            && scene.Text.FoldedOf(before)
                is "ثلاثه"
                    or "اربعه"
                    or "خمسه"
                    or "سته"
                    or "سبعه"
                    or "ثمانيه"
                    or "تسعه"
                    or "عشره"
        );
}
