using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Reads one actor as the complement of another phrase: an institution, a group, a state.</summary>
internal static class ActorReader
{
    public static bool Read(Scene scene, int t, List<Draft> into)
    {
        var longest = 0;
        Entity? known = null;
        Atom best = default;
        foreach (var atom in scene.At(t))
        {
            if (atom.Item.Kind != NameKind.Entity || atom.Clitics.And || atom.End <= longest)
                continue;
            if (atom.Item.Weak && !EntityReader.IsShortFor(scene, atom.Item))
                continue;
            var entity = scene.Theatre.Entities[atom.Item.Index];
            if (entity.Class == EntityClass.Place)
                entity = scene.Theatre.Find(entity.Metonym);
            if (entity?.Class != EntityClass.Actor)
                continue;
            (known, longest, best) = (entity, atom.End, atom);
        }
        var composed = new List<Draft>();
        if (InstitutionReader.Read(scene, t, composed) && composed[0].End >= longest)
        {
            into.AddRange(composed);
            return true;
        }
        if (known is null)
            return false;
        into.Add(new Draft(t, longest, best.Clitics.Outside, known) { Preposition = best.Clitics.Preposition });
        return true;
    }
}
