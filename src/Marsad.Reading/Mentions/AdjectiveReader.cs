using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Reads adjectives of countries and groups after a head: one, or several joined by «و» or a dash.</summary>
internal static class AdjectiveReader
{
    public static List<(Adjective Adjective, int End)> Read(Scene scene, int t)
    {
        var found = new List<(Adjective, int)>();
        var next = t;
        while (scene.Has(next, NameKind.Adjective, out var atom) && atom.Clitics.Preposition == '\0')
        {
            // «المنظمة الحوثيين»: a sound plural describes no body
            if (
                t > 0
                && Nisba.IsSoundPlural(scene.Text.FoldedOf(next))
                && scene.Text.FoldedOf(t - 1) is [_, _, .., 'ه']
            )
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

    private static bool IsDash(Scene scene, int t) => scene.Mark(t) is '-' or '–' or '—';

    private static bool IsAnd(Scene scene, int t) => scene.IsWord(t) && scene.Text.FoldedOf(t) is ['و'];
}
