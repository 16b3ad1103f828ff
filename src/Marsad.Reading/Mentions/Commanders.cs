using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Forces that are called after who commands them.</summary>
internal static class Commanders
{
    /// <summary>«قوات المشير خليفة حفتر», «قوات الرئيس بشار الأسد»: the group that somebody commands, of a president the army; null of anybody else.</summary>
    public static Entity? GroupOf(Scene scene, Entity person)
    {
        if (person.Kind != "person")
            return null;
        foreach (var term in scene.Theatre.Offices)
            if (
                term.Title == "commander"
                && term.Holder.Id == person.Id
                && scene.Theatre.Find(term.Of) is { Kind: "armed_group" } group
            )
                return group;
            else if (
                term.Title == "president"
                && term.Holder.Id == person.Id
                && scene.Theatre.InRole("army", term.Of, null) is { } army
            )
                return army;
        return null;
    }

    /// <summary>«قوات اللواء الليبي السابق خليفة حفتر»: makes of a person behind his office the forces that stand before it.</summary>
    public static void Resolve(Scene scene, Draft person)
    {
        if (
            person.Preposition != '\0'
            || person.And
            || person.Entity.Kind != "person"
            || !scene.Has(person.First - 1, NameKind.Institution, out var head)
            || head.End != person.First
            || scene.Theatre.Institutions[head.Item.Index] is not { Kind: "armed_group", Members: not null }
            || GroupOf(scene, person.Entity) is not { } group
        )
            return;
        (person.First, person.Letters, person.Entity) = (head.First, head.Clitics.Outside, group);
        (person.Preposition, person.And) = (head.Clitics.Preposition, head.Clitics.And);
    }
}
