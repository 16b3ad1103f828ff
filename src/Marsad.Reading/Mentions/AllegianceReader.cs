using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Reads on whose side fighters are, behind their name: «موالية لأنقرة», «المدعومة من إيران», «التابعة للشيخ …».</summary>
internal static class AllegianceReader
{
    /// <summary>The fighters by their side, and one past its words; null where no side is told.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="head">First token of the fighters' name.</param>
    /// <param name="t">First token behind it.</param>
    /// <param name="members">What they are called: <c>factions</c>.</param>
    /// <param name="patrons">Takes those whose side it is.</param>
    public static (Entity Entity, int End)? Read(Scene scene, int head, int t, string members, List<Draft> patrons)
    {
        if (!scene.Has(t, NameKind.Allegiance, out var atom))
            return null;
        var allegiance = scene.Theatre.Allegiances[atom.Item.Index];
        var end = atom.End;
        var whose = new List<Draft>();
        string name;
        if (ActorReader.Read(scene, scene.SkipOpen(end), whose))
        {
            var other = whose[0].Entity;
            end = whose[0].End;
            var foreign =
                other.Class == EntityClass.Place || (other.Kind == "state" && other.Country != scene.Focus?.Code);
            var english = scene.Theatre.Abbreviations.GetValueOrDefault(other.Id ?? "", other.Name);
            if (
                other.Country is { } code
                && code == scene.Focus?.Code
                && other is { Kind: "state", Id: { } government }
                && !scene.Theatre.Abbreviations.ContainsKey(government)
            )
                english = "government";
            name = foreign ? allegiance.OfState : allegiance.Name;
            name = name.Replace("{X}", english, StringComparison.Ordinal);
            if (foreign || other.Kind != "state")
                patrons.AddRange(whose);
        }
        else if (Ranked(scene, end) is { } patron)
        {
            end = patron.End;
            name = allegiance.Name.Replace("{X}", PersonNames.LastOf(patron.Entity.Name), StringComparison.Ordinal);
            patrons.Add(patron);
        }
        else
            name = allegiance.Name.Replace("{X}", "government", StringComparison.Ordinal);
        return (
            new Entity
            {
                Class = EntityClass.Actor,
                Name = name.Replace("{Members}", members, StringComparison.Ordinal),
                NameAr = scene.Words(head, end),
                Kind = "armed_group",
                Country = scene.Focus?.Code,
            },
            end
        );
    }

    // «القوات التابعة للشيخ …»
    private static Draft? Ranked(Scene scene, int t) =>
        scene.Has(t, NameKind.Title, out var rank)
        && scene.Theatre.Titles[rank.Item.Index].Of == TitleOf.Nothing
        && PersonNames.Read(scene, rank.End) is { } name
            ? new Draft(t, name.End, rank.Clitics.Outside, name.Known ?? PersonNames.Unknown(scene, name))
            {
                NameFirst = name.First,
                NameEnd = name.End,
                Preposition = rank.Clitics.Preposition,
            }
            : null;
}
