namespace Marsad.Arabic.Clitics;

/// <summary>What is written together in front of a word. They come in the order of their values.</summary>
[Flags]
public enum Proclitics : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The question <c>أ</c>.</summary>
    Question = 1 << 0,

    /// <summary><c>و</c>, and.</summary>
    Wa = 1 << 1,

    /// <summary><c>ف</c>, and so.</summary>
    Fa = 1 << 2,

    /// <summary><c>ب</c>, in, by, with.</summary>
    Bi = 1 << 3,

    /// <summary><c>ك</c>, like.</summary>
    Ka = 1 << 4,

    /// <summary><c>ل</c>, to, for, so that; also the emphatic one.</summary>
    Li = 1 << 5,

    /// <summary><c>س</c>, will.</summary>
    Sa = 1 << 6,

    /// <summary>The article <c>ال</c>; after <c>ل</c> its alef, and before a lam its lam too, is not written.</summary>
    Article = 1 << 7,
}
