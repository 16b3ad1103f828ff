using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Reads institutions, forces and groups whose names are composed: a head («وزارة الدفاع»، «القوات»، «ميليشيات») and whose it is:
/// an adjective, a country, a person, another body, or a group's allegiance.
/// </summary>
internal static class InstitutionReader
{
    public static bool Read(Scene scene, int t, List<Draft> into)
    {
        if (!scene.Has(t, NameKind.Institution, out var atom))
            return false;
        var institution = scene.Theatre.Institutions[atom.Item.Index];
        var end = atom.End;
        var adjectives = AdjectiveReader.Read(scene, end);
        // «وحدات من الجيش السوري الحر»: a name that goes on behind the adjective
        if (adjectives.Count == 1 && IsPartOfName(scene, atom, adjectives[0].End))
            return false;
        // «بين جنود إسرائيليين وفلسطينيين»: the two sides
        if (adjectives.Count > 1 && t > 0 && scene.IsWord(t - 1) && scene.Text.FoldedOf(t - 1) is "بين")
            adjectives.RemoveRange(1, adjectives.Count - 1);
        if (adjectives.Count > 1 && institution.Kind == "other")
        {
            into.Add(Draft.Of(atom, adjectives[^1].End, Joint(institution, adjectives)));
            return true;
        }
        if (adjectives.Count > 0)
        {
            if (adjectives is [var (whose, _)] && scene.Theatre.CountryOf(whose.Country) is { } nation)
                scene.LastOf[institution.Id] = (nation, t);
            // «الفصائل السورية الموالية لأنقرة»
            if (
                adjectives is [var (own, behind)]
                && (own.Country is not null || own.Of.Kind == "people")
                && institution.Members is { } whom
                && AllegianceReader.Read(scene, t, behind, $"{own.English} {whom}", into) is var (sworn, until)
            )
            {
                into.Insert(0, Draft.Of(atom, until, sworn));
                return true;
            }
            foreach (var (adjective, stop) in adjectives)
                into.Add(Draft.Of(atom, stop, Of(scene, institution, adjective)));
            // «المسلحون الحوثيون المدعومون من إيران»: known by their own name already
            if (
                institution.Members is { } alike
                && AllegianceReader.Read(scene, t, into[^1].End, alike, []) is var (_, beyond)
            )
                into[^1].End = beyond;
            if (into is [var mission] && Abroad(scene, institution, mission) is var (embassy, past))
                (mission.Entity, mission.End) = (embassy, past);
            return true;
        }
        if (
            institution.Members is { } members
            && AllegianceReader.Read(scene, t, end, members, into) is var (loyal, after)
        )
        {
            into.Insert(0, Draft.Of(atom, after, loyal));
            return true;
        }
        if (Inside(scene, institution, end) is var (insider, last))
        {
            into.Add(Draft.Of(atom, last, insider));
            return true;
        }
        if (Owner(scene, institution, atom) is var (owned, stopped))
        {
            into.Add(Draft.Of(atom, stopped, owned));
            return true;
        }
        if (scene.Is(end, NamingWord.Pair))
        {
            into.Add(
                Draft.Of(
                    atom,
                    end + 1,
                    new Entity
                    {
                        Class = EntityClass.Actor,
                        Name = institution.Bare + " of both countries",
                        NameAr = scene.Words(atom.First, end + 1),
                        Kind = institution.Kind,
                    }
                )
            );
            return true;
        }
        if (institution.Alone == Alone.Previous)
        {
            if (scene.CountryBefore(t) is not { } named)
                return false;
            into.Add(Draft.Of(atom, end, OfCountry(scene, institution, named)));
            return true;
        }
        switch (institution.Alone)
        {
            // «وكالة أنباء», «وكالة أنباء هاوار»: one that is not known is not that of the land
            case Alone.Country
                when institution.Kind == "media" && atom.Item.Definite && !HoldsArticle(scene, t + 1, end):
                return false;
            case Alone.Country when scene.Focus is { } focus && !atom.Item.Weak:
                var of = Recalled(scene, institution, t) ?? ArmyOf(scene, institution, focus);
                into.Add(Draft.Of(atom, end, OfCountry(scene, institution, of)));
                return true;
            case Alone.Country or Alone.Generic when institution.Alone == Alone.Generic || !atom.Item.Weak:
                into.Add(
                    Draft.Of(
                        atom,
                        end,
                        new Entity
                        {
                            Class = EntityClass.Actor,
                            Id = institution.Alone == Alone.Generic ? institution.Id : null,
                            Name = institution.Bare,
                            NameAr = institution.BareAr,
                            Kind = institution.Kind,
                        }
                    )
                );
                return true;
            default:
                return false;
        }
    }

    // «مسؤول حكومي»: behind an adjective stands no genitive, «اتهم مسؤول حكومي الحركة …» names two
    private static bool IsDescribed(Scene scene, Atom head) =>
        head.End > head.First + 1
        && scene.Text.FoldedOf(head.End - 1)
            is [_, _, .., 'ي']
                or [_, _, .., 'ي', 'ه']
                or [_, _, .., 'ي', 'و' or 'ي', 'ن'];

    private static bool HoldsArticle(Scene scene, int first, int end)
    {
        for (var t = first; t < end; t++)
            if (PlaceWords.HasArticle(scene, t))
                return true;
        return false;
    }

    // «الجيش» in a text about Gaza
    private static Country ArmyOf(Scene scene, Institution institution, Country focus) =>
        institution.Id is "army" or "air-force" or "navy" or "border-guard"
        && scene.Theatre.CountryOf(focus.Army) is { } other
            ? other
            : focus;

    // «أعلن الجيش التركي … وقال الجيش»
    private static Country? Recalled(Scene scene, Institution institution, int t)
    {
        const int reach = 80;
        return
            institution.Kind is "armed_group" or "government_body"
            && scene.LastOf.TryGetValue(institution.Id, out var last)
            && t - last.At <= reach
            ? last.Of
            : null;
    }

    /// <summary>The institution of a country.</summary>
    public static Entity OfCountry(Scene scene, Institution institution, Country country) =>
        institution.Name == "{State}"
            ? StateOf(scene, country)
            : scene.Theatre.InRole(institution.Id, country.Code, scene.Published)
                ?? new Entity
                {
                    Class = EntityClass.Actor,
                    Id = $"{country.Code.ToLowerInvariant()}-{institution.Id}",
                    Name = Fill(institution.Name, country.AdjectiveEn, country.Land.Name),
                    NameAr = $"{institution.BareAr} ({country.Land.NameAr})",
                    Kind = institution.Kind,
                    Country = country.Code,
                };

    /// <summary>The state of a country as an actor; of a theatre's own country its government, since others claim the state too.</summary>
    public static Entity StateOf(Scene scene, Country country) =>
        scene.Theatre.InRole("government", country.Code, scene.Published) ?? country.State;

    private static Entity Of(Scene scene, Institution institution, Adjective adjective) =>
        adjective.Country is { } code && scene.Theatre.CountryOf(code) is { } country
            ? OfCountry(scene, institution, country)
        : IsItself(institution, adjective.Of) ? adjective.Of
        : Belonging(institution, adjective.English, adjective.Of);

    // «مسلحي جيش الفتح»، «الميليشيات الحوثية»: the fighters of a group are the group.
    private static bool IsItself(Institution institution, Entity owner) =>
        owner.Kind == "armed_group" && institution.Members is not null;

    // «الخبراء الروس والأميركيون»: people of several countries together are one body; two armies are two.
    private static Entity Joint(Institution institution, List<(Adjective Adjective, int End)> adjectives) =>
        new()
        {
            Class = EntityClass.Actor,
            Name = Fill(institution.Name, string.Join(" and ", adjectives.Select(a => a.Adjective.English))),
            NameAr = institution.BareAr,
            Kind = institution.Kind,
        };

    private static Entity Belonging(Institution institution, string english, Entity owner) =>
        new()
        {
            Class = EntityClass.Actor,
            // whoever is one of many is nobody in particular
            Id = owner.Id is null || institution.Kind == "person" ? null : $"{owner.Id}-{institution.Id}",
            Name = Fill(institution.Name, english),
            NameAr = $"{institution.BareAr} ({owner.NameAr})",
            Kind = institution.Kind,
            Country = owner.Country,
            Parent = owner.Id,
        };

    // «السفارة الأميركية في بغداد», «… لدى ليبيا»: of one state's embassies that in this land.
    private static (Entity Entity, int End)? Abroad(Scene scene, Institution institution, Draft mission)
    {
        if (institution.Id != "embassy" || !scene.Is(mission.End, NamingWord.At))
            return null;
        foreach (var atom in scene.At(scene.After(mission.End, NamingWord.At)))
            if (
                atom.Item.Kind == NameKind.Entity
                && scene.Theatre.Entities[atom.Item.Index] is { Kind: "country" or "capital" } host
                && scene.Theatre.CountryOf(host.Country) is { } country
                && country.Code != mission.Entity.Country
            )
                return (
                    new Entity
                    {
                        Class = EntityClass.Actor,
                        Id = $"{mission.Entity.Id}-{country.Code.ToLowerInvariant()}",
                        Name = $"{mission.Entity.Name} in {country.Land.Name}",
                        NameAr = scene.Words(mission.First, atom.End, mission.Letters),
                        Kind = institution.Kind,
                        Country = mission.Entity.Country,
                        Parent = mission.Entity.Parent,
                    },
                    atom.End
                );
        return null;
    }

    // «مصدر في وزارة الداخلية اليمنية»، «مسؤول بجهاز الاستخبارات»: who is not named is told by the body he is in.
    private static (Entity Entity, int End)? Inside(Scene scene, Institution institution, int t)
    {
        if (institution is not { Kind: "other" or "person", Alone: Alone.Generic or Alone.Never })
            return null;
        var at = scene.Text.FoldedOf(Math.Min(t, scene.Length - 1)) is "مسؤول" or "مسوول" or "امني" ? t + 1 : t;
        var within = scene.Is(at, NamingWord.At) ? scene.After(at, NamingWord.At) : at;
        var whose = new List<Draft>();
        if (
            (within == at && !(scene.IsWord(at) && scene.Text.FoldedOf(at) is ['ب', ..]))
            || !scene.IsWord(within)
            || !ActorReader.Read(scene, within, whose)
            || whose is not [{ Entity: { Class: EntityClass.Actor, Kind: not ("person" or "media") } body } draft, ..]
            // «أطراف في اليمن»: a land is no body
            || (body.Kind == "state" && IsLand(scene, within))
        )
            return null;
        return (
            Belonging(institution, scene.Theatre.Abbreviations.GetValueOrDefault(body.Id ?? "", body.Name), body),
            draft.End
        );
    }

    private static bool IsLand(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (
                atom.Item.Kind == NameKind.Entity
                && scene.Theatre.Entities[atom.Item.Index].Kind is "country" or "capital"
            )
                return true;
        return false;
    }

    private static (Entity Entity, int End)? Owner(Scene scene, Institution institution, Atom head)
    {
        var t = head.End;
        var at = scene.After(t, NamingWord.At);
        // «قوات المشير …», but «الحكومة الأستاذ …» is two things: what has the article is nobody's.
        var definite = scene.Text.FoldedOf(t - 1) is ['ا', 'ل', ..];
        if (at == t && !definite)
            at = PersonNames.AfterRanks(scene, t);
        foreach (var atom in scene.At(at))
        {
            if (atom.Item.Kind != NameKind.Entity || atom.Clitics.And)
                continue;
            if (atom.Item.Weak && !EntityReader.IsShortFor(scene, atom.Item))
                continue;
            // «وصل وفد الحكومة إلى مسقط»: one goes there
            if (scene.Text.FoldedOf(t) is "الي" && institution.Kind is "government_body" or "armed_group" or "state")
                continue;
            var joined = scene.Is(t, NamingWord.At) || atom.Clitics.Preposition != '\0';
            if (!joined && IsDescribed(scene, head))
                continue;
            var owner = scene.Theatre.Entities[atom.Item.Index];
            if (owner.Kind is "country" or "capital" && scene.Theatre.CountryOf(owner.Country) is { } country)
            {
                // «تتهم الحكومة الإمارات …»: behind an article stands no genitive
                if (definite && !joined)
                    continue;
                if (owner.Kind == "capital" && institution.Kind != "state" && institution.Id != "delegation")
                    continue;
                if (joined && institution.Kind is not ("government_body" or "armed_group" or "state" or "other"))
                    continue;
                return (OfCountry(scene, institution, country), atom.End);
            }
            // «المنظمة الحوثيين»: behind an article stands no genitive.
            if (owner.Class != EntityClass.Actor || (definite && !joined))
                continue;
            // «مصادر الشرعية», «محققو الأمم المتحدة»
            if (
                institution.Alone == Alone.Generic
                && (joined || institution.Kind != "other" || owner.Kind is "person" or "media")
            )
                continue;
            // «قوات في الشرطة الاتحادية» are the police.
            // «آليات للميليشيات» are theirs, and no army.
            if (
                IsItself(institution, owner) && (!joined || scene.Text.FoldedOf(t) is "في")
                || (institution.Kind == "armed_group" && owner.Kind == "armed_group" && joined)
            )
                return (owner, atom.End);
            if (owner.Kind == "person" && definite)
                continue;
            if (institution.Members is not null && Commanders.GroupOf(scene, owner) is { } group)
                return (group, atom.End);
            if (owner.Kind == "person" && !joined && (institution.Alone == Alone.Never || institution.Kind == "state"))
                return (Belonging(institution, PersonNames.LastOf(owner.Name), owner), atom.End);
            if (
                owner.Kind is "state" or "government_body" or "armed_group"
                || (institution.Kind == "other" && owner.Kind is "igo" or "coalition" or "ngo")
            )
                return (
                    Belonging(
                        institution,
                        scene.Theatre.Abbreviations.GetValueOrDefault(owner.Id ?? "", owner.Name),
                        owner
                    ),
                    atom.End
                );
        }
        return null;
    }

    private static bool IsPartOfName(Scene scene, Atom head, int end)
    {
        for (var t = head.First + 1; t < head.End; t++)
            foreach (var atom in scene.At(t))
                if (
                    atom is { Item: { Kind: NameKind.Entity, Weak: false }, Clitics.Letters: 0 }
                    && atom.End > end
                    && scene.Theatre.Entities[atom.Item.Index].Class == EntityClass.Actor
                )
                    return true;
        return false;
    }

    private static string Fill(string template, string english, string? country = null) =>
        template
            .Replace("{Adj}", english, StringComparison.Ordinal)
            .Replace("{Country}", country ?? english, StringComparison.Ordinal);
}
