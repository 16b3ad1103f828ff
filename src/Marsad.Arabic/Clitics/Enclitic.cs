namespace Marsad.Arabic.Clitics;

/// <summary>The pronoun written together behind a word.</summary>
public enum Enclitic : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary><c>ه</c>, him, his, it.</summary>
    Hu,

    /// <summary><c>ها</c>, her, it, them (things).</summary>
    Ha,

    /// <summary><c>هما</c>, the two of them.</summary>
    Huma,

    /// <summary><c>هم</c>, them, their.</summary>
    Hum,

    /// <summary><c>هن</c>, them, their (women).</summary>
    Hunna,

    /// <summary><c>ك</c>, you, your.</summary>
    Ka,

    /// <summary><c>كما</c>, the two of you.</summary>
    Kuma,

    /// <summary><c>كم</c>, you, your (several).</summary>
    Kum,

    /// <summary><c>كن</c>, you, your (women).</summary>
    Kunna,

    /// <summary><c>ي</c>, my.</summary>
    Ya,

    /// <summary><c>ني</c>, me.</summary>
    Ni,

    /// <summary><c>نا</c>, us, our.</summary>
    Na,
}
