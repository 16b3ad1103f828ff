using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>A mention while it can still change.</summary>
internal sealed class Draft(int first, int end, byte letters, Entity entity)
{
    /// <summary>A mention that begins where an atom does.</summary>
    public static Draft Of(Atom atom, int end, Entity entity) =>
        new(atom.First, end, atom.Clitics.Outside, entity)
        {
            Preposition = atom.Clitics.Preposition,
            And = atom.Clitics.And,
        };

    /// <summary>First token.</summary>
    public int First { get; set; } = first;

    /// <summary>One past the last token.</summary>
    public int End { get; set; } = end;

    /// <summary>Proclitic letters of the first token that do not belong to it.</summary>
    public byte Letters { get; set; } = letters;

    /// <summary>What is named.</summary>
    public Entity Entity { get; set; } = entity;

    /// <summary>Why that is not sure.</summary>
    public string? Unsure { get; set; }

    /// <summary>First token of a person's own name inside the mention; -1 when it has none.</summary>
    public int NameFirst { get; set; } = -1;

    /// <summary>One past the last token of the name.</summary>
    public int NameEnd { get; set; } = -1;

    /// <summary>The preposition written together with the first token, or NUL.</summary>
    public char Preposition { get; set; }

    /// <summary>Whether «و» is written together with the first token.</summary>
    public bool And { get; set; }

    /// <summary>Whether it is of a list that a plural opens («قرى»، «بلدتي»), so that what is joined to it is of its kind.</summary>
    public bool Lists { get; set; }

    /// <summary>Whether the bare name of a country or capital stands here, so that it may mean the state.</summary>
    public bool MayBeState { get; set; }
}
