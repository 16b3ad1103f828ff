using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Casting;

/// <summary>What is found of an event's roles while its clause is read.</summary>
internal sealed class RolesFound
{
    public Party? Actor { get; set; }
    public Party? Target { get; set; }

    /// <summary>Somebody named in no role that the frame knows.</summary>
    public Party? Rest { get; set; }
    public Entity? Place { get; set; }

    /// <summary>Whether a pronoun is the subject: nobody named after the verb is.</summary>
    public bool Taken { get; set; }

    /// <summary>Whether one of two between whom it happens is named, and the other is to come.</summary>
    public bool Halved { get; set; }

    /// <summary>Whether the words that are read describe that other: «وآخرين ينتمون إلى …».</summary>
    public bool Other { get; set; }

    /// <summary>One past the subject's words, 0 when it stands before its verb.</summary>
    public int End { get; set; }

    /// <summary>Gives somebody his role where nobody has it; whoever comes too late for his is one named in no role.</summary>
    public void Give(Role role, Party party)
    {
        if (role == Role.Actor)
            Actor ??= party;
        else if (role == Role.Target && Target is null && !party.SameAs(Actor))
            Target = party;
        else if (!party.SameAs(Actor))
            Rest ??= party;
    }
}
