using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Reads names that a theatre knows, and chooses between the bearers of one name.</summary>
internal static class EntityReader
{
    private const int SureBy = 2;

    public static bool Read(Scene scene, int t, Draft? last, List<Draft> into)
    {
        Entity? best = null;
        Atom chosen = default;
        int bestScore = int.MinValue,
            second = int.MinValue;
        foreach (var atom in scene.At(t))
        {
            if (atom.Item.Kind != NameKind.Entity)
                continue;
            var entity = scene.Theatre.Entities[atom.Item.Index];
            if (atom.Item.Weak && !HasEvidence(scene, atom, entity, last))
                continue;
            if (entity.Kind == "country" && IsAdjective(scene, atom, last))
                continue;
            if (IsAnothers(scene, t, atom, entity))
                continue;
            if (entity.Kind == "person" && atom.Clitics.Letters == 0 && PersonNames.IsAnothers(scene, t, entity))
                continue;
            var score = Score(scene, entity, null, scene.At(t).Length > 1);
            if (score > bestScore)
                (best, chosen, bestScore, second) = (entity, atom, score, bestScore);
            else if (score > second)
                second = score;
        }
        // Those that are listed together are of one kind: «قرى كفرعين والهبيط».
        var lists = last is { Lists: true } && last.End >= t - 1;
        if (
            best is null or { Class: EntityClass.Place }
            && ListedPlaces.Bare(scene, t, last, best, best is null ? 0 : chosen.End) is { } listed
        )
        {
            var draft = Draft.Of(listed.Atom, listed.Atom.End, listed.Place);
            draft.Unsure = listed.Unsure;
            draft.Lists = lists;
            into.Add(draft);
            return true;
        }
        if (best is null)
            return false;
        into.Add(
            new Draft(t, chosen.End, chosen.Clitics.Outside, best)
            {
                Unsure = second > int.MinValue && bestScore - second < SureBy ? "same-name" : null,
                Preposition = chosen.Clitics.Preposition,
                And = chosen.Clitics.And,
                MayBeState = best is { Class: EntityClass.Place, Metonym: not null },
                Lists = lists,
                NameFirst = best.Kind == "person" ? t : -1,
                NameEnd = best.Kind == "person" ? chosen.End : -1,
            }
        );
        if (best.Class == EntityClass.Actor && chosen.End > t + 2)
            Inside(scene, chosen, into);
        else if (best.Class == EntityClass.Agreement)
            Adopters(scene, chosen, into);
        return true;
    }

    // «المرصد العراقي للحريات»: a common noun that names one body alone, and another with its adjective.
    private static bool IsAnothers(Scene scene, int t, Atom atom, Entity entity) =>
        entity is { Class: EntityClass.Actor, Kind: not ("person" or "state"), Country: { } country }
        && atom.End == t + 1
        && PlaceWords.HasArticle(scene, t)
        && scene.Has(atom.End, NameKind.Adjective, out var adjective)
        && adjective.Clitics.Letters == 0
        && scene.Theatre.Adjectives[adjective.Item.Index].Country is { } other
        && other != country
        && !Nisba.IsOfOther(scene.Text.FoldedOf(t), scene.Text.FoldedOf(atom.End));

    /// <summary>The known place at a token.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="t">The token.</param>
    /// <param name="allowWeak">Whether names that are common words count too: a kind or preposition stands before them.</param>
    /// <param name="kind">The kind that the text says it is.</param>
    /// <param name="place">The place.</param>
    /// <param name="named">Its words.</param>
    public static bool Place(Scene scene, int t, bool allowWeak, string? kind, out Entity place, out Atom named)
    {
        place = null!;
        named = default;
        var best = int.MinValue;
        foreach (var atom in scene.At(t))
        {
            if (atom.Item.Kind != NameKind.Entity || (atom.Item.Weak && !allowWeak))
                continue;
            var entity = scene.Theatre.Entities[atom.Item.Index];
            if (entity.Class != EntityClass.Place)
                continue;
            var score = Score(scene, entity, kind, scene.At(t).Length > 1) + (atom.End - t);
            if (score > best)
                (best, place, named) = (score, entity, atom);
        }
        return best > int.MinValue;
    }

    private static int Score(Scene scene, Entity entity, string? kind, bool several)
    {
        var score = entity.Kind switch
        {
            "country" => 12,
            "capital" => 7,
            "city" => 5,
            "governorate" => 4,
            "town" or "district" => 3,
            "village" or "neighbourhood" => 1,
            _ => entity.Class == EntityClass.Actor ? 6 : 2,
        };
        if (entity.Country is { } country && country == scene.Focus?.Code)
            score += 8;
        if (kind is not null && entity.Kind == kind)
            score += 6;
        if (several && entity.Parent is { } parent && scene.NamedPlaces.Contains(parent))
            score += 4;
        return score;
    }

    // «الحدود السعودية»: after a definite noun the country's name is its adjective; after men it is not, as it does not agree with them.
    private static bool IsAdjective(Scene scene, Atom atom, Draft? last) =>
        scene.Has(atom.First, NameKind.Adjective, out var adjective)
        && adjective.End == atom.End
        && atom.Clitics.Letters == 0
        && scene.IsWord(atom.First - 1)
        && scene.Text.FoldedOf(atom.First) is ['ا', 'ل', ..]
        && scene.Text.FoldedOf(atom.First - 1)
            is ['ا', 'ل', _, _, ..]
                or ['ل', 'ل', _, _, ..]
                or ['و' or 'ف' or 'ب', 'ا', 'ل', _, _, ..]
        && !Nisba.IsOfOther(scene.Text.FoldedOf(atom.First - 1), scene.Text.FoldedOf(atom.First))
        && !(last is { Entity.Kind: "person" } && last.End == atom.First)
        && !(scene.Text.FoldedOf(atom.First - 1) is [.., 'ي'] && scene.Has(atom.First - 1, NameKind.Adjective, out _));

    // «قرار مجلس الأمن 2254» names the council too.
    private static void Adopters(Scene scene, Atom name, List<Draft> into)
    {
        for (var t = name.First + 1; t < name.End; t++)
            foreach (var atom in scene.At(t))
                if (
                    atom is { Item: { Kind: NameKind.Entity, Weak: false }, Clitics.And: false }
                    && atom.End <= name.End
                    && scene.Theatre.Entities[atom.Item.Index] is { Class: not EntityClass.Agreement } entity
                )
                {
                    into.Add(
                        new Draft(t, atom.End, atom.Clitics.Outside, entity)
                        {
                            Preposition = atom.Clitics.Preposition,
                            MayBeState = entity is { Class: EntityClass.Place, Metonym: not null },
                        }
                    );
                    t = atom.End - 1;
                    break;
                }
    }

    // Names of bodies hold places of their own: «مركز الرقابة في عمان»، «المجلس العسكري لمدينة مصراتة».
    private static void Inside(Scene scene, Atom name, List<Draft> into)
    {
        for (var t = name.First + 2; t < name.End; t++)
            if (
                (scene.Is(t - 1, NamingWord.PlaceWord) || scene.Has(t - 1, NameKind.PlaceKind, out _))
                && Place(scene, t, allowWeak: true, null, out var place, out var inner)
                && inner.End <= name.End
                && place.Kind is "capital" or "city" or "town" or "village" or "governorate"
            )
            {
                into.Add(new Draft(t, inner.End, inner.Clitics.Outside, place));
                t = inner.End;
            }
    }

    // «قرار مجلس الأمن الدولي رقم 2254»
    private static bool IsResolution(Scene scene, int t)
    {
        const int reach = 8;
        for (var back = 1; back <= reach; back++)
            if (scene.Is(t - back, NamingWord.Resolution))
                return true;
        return false;
    }

    /// <summary>
    /// Whether words that are short for an actor («الانتقالي»، «التحالف») mean it here: the text is about its country or has its full name.
    /// </summary>
    public static bool IsShortFor(Scene scene, NameItem item) =>
        item is { Short: true, Kind: NameKind.Entity }
        && scene.Theatre.Entities[item.Index] is { Class: EntityClass.Actor } actor
        && (
            (actor.Country is { } country && country == scene.Focus?.Code)
            || (actor.Id is { } id && scene.NamedPlaces.Contains(id))
            // a state by its land («إسرائيل»), and where a text is about another land of the same theatre
            || (actor.Kind == "state" && actor.Metonym is { } land && scene.NamedPlaces.Contains(land))
            || (
                actor.Kind == "state"
                && scene.Focus is { } focus
                && scene.Theatre.AreTogether(actor.Country, focus.Code)
            )
        );

    private static bool HasEvidence(Scene scene, Atom atom, Entity entity, Draft? last)
    {
        if (entity.Class == EntityClass.Agreement)
            return IsResolution(scene, atom.First);
        if (entity.Class != EntityClass.Place)
            return IsShortFor(scene, atom.Item)
                || entity.Class == EntityClass.Actor
                    && AtomScanner.MarkOf(scene.Mark(atom.First - 1)) is AtomScanner.Mark.Open or AtomScanner.Mark.Both
                    && AtomScanner.MarkOf(scene.Mark(atom.End)) is AtomScanner.Mark.Close or AtomScanner.Mark.Both;
        // «الجزائر ومالي»: a land joined to another
        if (
            entity.Kind == "country"
            && atom.Clitics.And
            && last is { Entity.Kind: "country" }
            && last.End == atom.First
        )
            return true;
        if (entity.Country is not null && scene.Focus is { } focus && entity.Country != focus.Code)
            return false;
        // «في مستشفى بحجة»; «بحجة عدم …», «بحجة أن …» is a word with its complement
        if (atom.Clitics.Preposition == 'ب')
            return PlaceWords.HasArticle(scene, atom.First) || !scene.IsWord(atom.End);
        if (scene.Closes(atom.First - 1, NamingWord.PlaceWord) || scene.Has(atom.First - 1, NameKind.PlaceKind, out _))
            return true;
        // «قصف دوما», «قصف الجيش دوما» in a text about its land
        var attacked = last is { Entity.Class: EntityClass.Actor } && last.End == atom.First ? last.First : atom.First;
        if (entity.Country == scene.Focus?.Code && scene.Closes(attacked - 1, NamingWord.AttackVerb))
            return true;
        var joined =
            (atom.Clitics.And && last?.End == atom.First)
            || (scene.IsComma(atom.First - 1) && last?.End == atom.First - 1);
        return joined && last!.Entity.Class == EntityClass.Place && last.Entity.Kind != "country";
    }
}
