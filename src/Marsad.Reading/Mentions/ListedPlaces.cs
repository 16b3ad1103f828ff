using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>A place of an imported list, as a text names it.</summary>
/// <param name="Place">The place; where several bear the name and nothing tells them apart, one without id and point.</param>
/// <param name="Atom">Its words.</param>
/// <param name="Unsure">Why the reader is not sure, or null.</param>
internal readonly record struct ListedPlace(Entity Place, Atom Atom, string? Unsure);

/// <summary>
/// Reads names that a theatre has from a gazetteer, thousands of villages, many of them named by ordinary words or alike. Such a name
/// counts only where the text says that it is a place, and the one of several only where the text names its region.
/// </summary>
internal static class ListedPlaces
{
    /// <summary>By how much one must be likelier than the next to be sure.</summary>
    private const int SureBy = 2;

    // An entry that somebody keeps by hand is one that reports speak of.
    private const int ByHand = 2;

    private enum Cue
    {
        None,

        /// <summary>It stands beside a place, after «و» or a comma.</summary>
        Joined,

        /// <summary>The same in a list that a plural opens: «قرى».</summary>
        Listed,

        /// <summary>It stands after «في»، «بـ»، «قرب» and their like.</summary>
        Local,
    }

    /// <summary>The place that stands after a word for a kind of place; null when no list has it, or it is of another kind.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="t">The name's first token.</param>
    /// <param name="kindWord">The word for the kind, and where it ends.</param>
    /// <param name="hand">The place kept by hand that the name leads to; null when there is none.</param>
    /// <param name="handEnd">One past its name.</param>
    public static ListedPlace? OfKind(Scene scene, int t, Atom kindWord, Entity? hand, int handEnd)
    {
        var kind = scene.Theatre.PlaceKinds[kindWord.Item.Index];
        if (!Find(scene, t, out var atom) || atom.Clitics.Letters > 0 || atom.End < handEnd)
            return null;
        // «المدينة الجديدة»: what follows a definite noun describes it.
        if (PlaceWords.HasArticle(scene, kindWord.First) || (hand is not null && atom.End == handEnd && !IsSmall(hand)))
            return null;
        var places = Places(scene, atom).Where(place => IsOfKind(kind, place)).ToList();
        // «قرية جديدة» is a new village, «قرية الجديدة» one of that name.
        if (atom.Item.Weak && !PlaceWords.StartsWithArticle(scene, t))
            places.RemoveAll(place =>
                !PlaceWords.CanName(scene, t) || !RegionFollows(scene, atom, place, byKind: false)
            );
        if (kind.Kind is "area" or "countryside" or "city")
            places.RemoveAll(place => scene.Vicinity.Speaks(t, place) == 0);
        return Choose(scene, atom, places, atom.End == handEnd ? hand : null);
    }

    /// <summary>The place of a name without a word for its kind.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="t">The name's first token.</param>
    /// <param name="last">The mention before it.</param>
    /// <param name="hand">The place kept by hand that the name leads to; null when there is none.</param>
    /// <param name="handEnd">One past its name.</param>
    public static ListedPlace? Bare(Scene scene, int t, Draft? last, Entity? hand, int handEnd)
    {
        if (!Find(scene, t, out var atom) || atom.End < handEnd)
            return null;
        if (hand is not null && atom.End == handEnd && !IsSmall(hand))
            return null;
        var cue = CueOf(scene, atom, last);
        if (IsSomethingElse(scene, atom, cue))
            return null;
        var places = Places(scene, atom).Where(static place => Ground.IsSettlement(place.Kind)).ToList();
        var plain = atom.Item.Weak || places.Count > 1 || hand is not null;
        places.RemoveAll(place => !Counts(scene, atom, place, cue, plain));
        return Choose(scene, atom, places, atom.End == handEnd ? hand : null);
    }

    /// <summary>Whether the words around a name make it a place.</summary>
    private static bool Counts(Scene scene, Atom atom, Entity place, Cue cue, bool plain)
    {
        var isPhrase = atom.End - atom.First > 1;
        // «طالبوا بالحرية في حلب»: an ordinary word is no village, whatever is named after it, unless «ريف» and its like say so.
        if (atom.Item.Weak && cue != Cue.Listed)
            return cue == Cue.Local && atom.Clitics.Letters == 0 && RegionFollows(scene, atom, place, byKind: true);
        // «بصفة»: so is a bare word after «بـ» more often than not, and what looks like a noun that the lexicon lacks.
        var isNoun = !isPhrase && IsShapedAsNoun(scene, atom);
        return cue switch
        {
            Cue.Listed => !plain || scene.Vicinity.IsNear(atom.First, place),
            Cue.Local when isNoun || (!isPhrase && atom.Clitics.Letters > 0) => RegionFollows(
                scene,
                atom,
                place,
                byKind: false
            ),
            Cue.Local => (isPhrase && !plain && atom.Clitics.Letters == 0) || scene.Vicinity.IsNear(atom.First, place),
            Cue.Joined => !plain && !isNoun && scene.Vicinity.IsNear(atom.First, place),
            _ => !plain && isPhrase && scene.Vicinity.IsNear(atom.First, place),
        };
    }

    /// <summary>Whether a name's region stands right after it: «بريف حماة»، «في محافظة إدلب»، «شرق منبج».</summary>
    /// <param name="scene">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="place">What it may mean.</param>
    /// <param name="byKind">Whether a word for a kind of region must stand before it.</param>
    private static bool RegionFollows(Scene scene, Atom name, Entity place, bool byKind)
    {
        const int reach = 3;
        var t = name.End;
        if (scene.Is(t, NamingWord.Locative) || scene.Mark(t) == '(')
            t++;
        else if (!WithPreposition(scene, t))
            return false;
        if (scene.Has(t, NameKind.PlaceKind, out var kind))
            t = kind.End;
        else if (byKind)
            return false;
        return scene.Vicinity.Names(t, t + reach, place);
    }

    private static bool WithPreposition(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (atom.Clitics.Preposition == 'ب')
                return true;
        return false;
    }

    // «السياحة»، «صفة»: what has an article or a feminine ending may be a noun that the lexicon lacks.
    private static bool IsShapedAsNoun(Scene scene, Atom atom) =>
        scene.Text.FoldedOf(atom.First)[atom.Clitics.Letters..] is ['ا', 'ل', _, _, ..] or [.., 'ه'];

    private static Cue CueOf(Scene scene, Atom atom, Draft? last)
    {
        var t = atom.First;
        var joined =
            last is { Entity: { Class: EntityClass.Place, Kind: not "country" } }
            && (
                (atom.Clitics is { And: true, Preposition: '\0' } && last.End == t)
                || (atom.Clitics.Letters == 0 && scene.IsComma(t - 1) && last.End == t - 1)
            );
        if (joined)
            return last!.Lists ? Cue.Listed : Cue.Joined;
        if (atom.Clitics.Preposition == 'ب')
            return Cue.Local;
        return atom.Clitics.Letters == 0 && scene.Closes(t - 1, NamingWord.Locative) ? Cue.Local : Cue.None;
    }

    private static ListedPlace? Choose(Scene scene, Atom atom, List<Entity> places, Entity? hand)
    {
        if (places.Count == 0)
            return null;
        Entity? best = null;
        int most = int.MinValue,
            next = int.MinValue;
        foreach (var place in places)
        {
            var score = Size(place) + scene.Vicinity.Speaks(atom.First, place);
            if (score > most)
                (best, most, next) = (place, score, most);
            else if (score > next)
                next = score;
        }
        // The one kept by hand stands unless the text speaks clearly for another.
        if (hand is not null && Size(hand) + ByHand + scene.Vicinity.Speaks(atom.First, hand) > most - SureBy)
            return null;
        if (places.Count == 1 || most - next >= SureBy)
        {
            scene.Vicinity.Add(atom.First, best!);
            return new ListedPlace(best!, atom, null);
        }
        return new ListedPlace(OneOf(scene, atom, places, best!), atom, "same-name");
    }

    /// <summary>A place of a name that several bear: the name as the text has it and what they share, but no id and no point.</summary>
    private static Entity OneOf(Scene scene, Atom atom, List<Entity> places, Entity first)
    {
        var shared = Ground.Holders(first, scene.Theatre.Find).Select(static p => p.Id).ToList();
        foreach (var place in places)
        {
            var holders = Ground.Holders(place, scene.Theatre.Find).Select(static p => p.Id).ToList();
            shared.RemoveAll(id => !holders.Contains(id, StringComparer.Ordinal));
        }
        var words = scene.Words(atom.First, atom.End, atom.Clitics.Outside);
        if (!scene.Unknown.TryGetValue((first.Kind, words), out var one))
            scene.Unknown[(first.Kind, words)] = one = first with
            {
                Id = null,
                Name = Naming.English(words),
                NameAr = words,
                Lat = null,
                Lon = null,
                Parent = shared.FirstOrDefault() ?? first.Country?.ToLowerInvariant(),
                Source = null,
            };
        return one;
    }

    private static bool Find(Scene scene, int t, out Atom listed)
    {
        listed = default;
        foreach (var atom in scene.At(t))
            if (atom.Item.Kind == NameKind.Listed && atom.End > listed.End)
                listed = atom;
        return listed.End > 0 && scene.Focus is not null;
    }

    private static IEnumerable<Entity> Places(Scene scene, Atom atom)
    {
        foreach (var index in scene.Theatre.Names.Bearers(atom.Item))
            if (scene.Theatre.Entities[index] is var place && place.Country == scene.Focus?.Code)
                yield return place;
    }

    // A word that means something else in a name («محمد», an institution); «الجديدة» is one beside others that are villages.
    private static bool IsSomethingElse(Scene scene, Atom listed, Cue cue)
    {
        foreach (var atom in scene.At(listed.First))
            if (atom.End >= listed.End && atom.Item.Kind != NameKind.Listed)
                if (
                    atom.Item.Kind == NameKind.Entity
                        ? scene.Theatre.Entities[atom.Item.Index].Class != EntityClass.Place
                        : atom.Item.Kind != NameKind.Word || cue != Cue.Listed
                )
                    return true;
        return false;
    }

    private static bool IsOfKind(PlaceKind kind, Entity place) =>
        kind.Kind switch
        {
            "neighbourhood" or "district" or "governorate" => place.Kind == kind.Kind,
            "countryside" => place.Kind is "city" or "town",
            "city" or "town" or "village" or "area" => place.Kind is "city" or "town" or "village",
            _ => false,
        };

    private static bool IsSmall(Entity place) => place.Kind is "village" or "neighbourhood";

    private static int Size(Entity place) =>
        place.Kind switch
        {
            "city" => 3,
            "town" => 2,
            _ => 0,
        };
}
