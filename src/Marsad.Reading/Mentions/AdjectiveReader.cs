using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Reads adjectives of countries and groups after a head: one, or several joined by «و» or a dash.</summary>
internal static class AdjectiveReader
{
    /// <param name="scene">The text.</param>
    /// <param name="t">First token behind the head.</param>
    /// <param name="office">First token of the head where it is somebody's office; -1: it is none.</param>
    public static List<(Adjective Adjective, int End)> Read(Scene scene, int t, int office = -1)
    {
        var found = new List<(Adjective, int)>();
        var next = t;
        while (scene.Has(next, NameKind.Adjective, out var atom) && atom.Clitics.Preposition == '\0')
        {
            // «المنظمة الحوثيين», «اتهم المبعوث الحوثيين»: a sound plural describes no body, and no one man
            if (
                t > 0
                && Nisba.IsSoundPlural(scene.Text.FoldedOf(next))
                && (
                    scene.Text.FoldedOf(t - 1) is [_, _, .., 'ه']
                    // «القوات الحوثيين», but «مسؤولي مخابرات بريطانيين»
                    || (
                        scene.Text.FoldedOf(t - 1) is [_, _, .., 'ا', 'ت']
                        && !(t > 1 && scene.IsWord(t - 2) && scene.Text.FoldedOf(t - 2) is [_, _, _, .., 'ي' or 'و'])
                    )
                    || scene.Is(t - 1, NamingWord.OneBody)
                    || (office >= 0 && IsOfOne(scene.Text.FoldedOf(office)))
                )
            )
                break;
            if (t > 0 && Nisba.IsOfOther(scene.Text.FoldedOf(t - 1), scene.Text.FoldedOf(next)))
                break;
            // «تدعمها الولايات المتحدة أميركياً»: beside nothing in the accusative an adverb
            if (
                Nisba.IsAccusative(scene.Text.FoldedOf(next))
                && (t == 0 || scene.Text.FoldedOf(t - 1) is not [_, _, .., 'ا'])
            )
                break;
            if (atom.Clitics.And != (found.Count > 0 && !IsDash(scene, next - 1)))
                break;
            found.Add((scene.Theatre.Adjectives[atom.Item.Index], atom.End));
            next = atom.End;
            if (IsDash(scene, next))
                next++;
            // «الروسي والأميركي»: what stands between two adjectives of one head ends the list.
            else if (IsAnd(scene, next))
                next++;
        }
        return found;
    }

    /// <summary>Whether a word has no ending of a dual or a plural.</summary>
    private static bool IsOfOne(ReadOnlySpan<char> head) =>
        head
            is not (
                [.., 'ا' or 'ي']
                or [.., 'ا', 'ء']
                or [.., 'ا' or 'و' or 'ي', 'ن']
                or [.., 'ا', 'ت']
                or [.., 'ا', 'د', 'ه']
            );

    private static bool IsDash(Scene scene, int t) => scene.Mark(t) is '-' or '–' or '—';

    private static bool IsAnd(Scene scene, int t) => scene.IsWord(t) && scene.Text.FoldedOf(t) is ['و'];
}
