namespace Marsad.Arabic.Clitics;

/// <summary>What a stem can be; decides which clitics it can carry.</summary>
[Flags]
public enum StemKinds : byte
{
    /// <summary>Not a known word.</summary>
    None = 0,

    /// <summary>A noun or adjective.</summary>
    Noun = 1 << 0,

    /// <summary>A verb in the perfect or the imperative.</summary>
    Verb = 1 << 1,

    /// <summary>A verb in the imperfect.</summary>
    Imperfect = 1 << 2,

    /// <summary>A preposition, conjunction, pronoun or other word of grammar.</summary>
    Particle = 1 << 3,

    /// <summary>A proper name.</summary>
    Name = 1 << 4,
}
