using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>What a word's form says of whether it can name a place.</summary>
internal static class PlaceWords
{
    /// <summary>Whether the token can be the first of a place's name that no theatre knows.</summary>
    public static bool CanName(Scene scene, int t)
    {
        if (!scene.IsWord(t) || scene.Text.FoldedOf(t).Length < 2)
            return false;
        // «مدينة بالعاصمة»، «محطة للقطارات»: what a preposition leads is no name.
        if (scene.Text.FoldedOf(t) is ['ل', 'ل', _, _, ..] or ['ب' or 'ك', 'ا', 'ل', _, _, _, ..])
            return false;
        foreach (var atom in scene.At(t))
            if (atom.Clitics.And && atom.Item.Kind is not NameKind.Entity)
                return false;
            else if (
                atom.Clitics.Letters == 0
                && (
                    atom.Item.Kind
                        is NameKind.Title
                            or NameKind.Institution
                            or NameKind.Adjective
                            or NameKind.Direction
                            or NameKind.Allegiance
                            or NameKind.PlaceKind
                    || (
                        atom.Item.Kind == NameKind.Word
                        && (NamingWord)atom.Item.Index
                            is not (NamingWord.Given or NamingWord.Compound or NamingWord.Particle)
                    )
                    || (atom.Item.Kind == NameKind.Entity && !atom.Item.Weak)
                )
            )
                return false;
        return true;
    }

    /// <summary>Whether the token begins with the article, and nothing before it.</summary>
    public static bool StartsWithArticle(Scene scene, int t) =>
        t < scene.Length && scene.Text.FoldedOf(t) is ['ا', 'ل', _, _, ..];

    /// <summary>Whether the token has the article, behind a conjunction or preposition too.</summary>
    public static bool HasArticle(Scene scene, int t) =>
        t < scene.Length
        && scene.Text.FoldedOf(t)
            is ['ا', 'ل', _, _, ..]
                or ['ل', 'ل', _, _, ..]
                or ['و' or 'ف' or 'ب' or 'ك', 'ا', 'ل', _, _, ..];
}
