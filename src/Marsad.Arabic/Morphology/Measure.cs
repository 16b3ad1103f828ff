namespace Marsad.Arabic.Morphology;

/// <summary>The measures (أوزان) of the verb, numbered as in Wright, <i>A Grammar of the Arabic Language</i>, I §§ 35–68.</summary>
public enum Measure : byte
{
    /// <summary>فعل, with the vowels given by the lexicon.</summary>
    I = 1,

    /// <summary>فعّل.</summary>
    II,

    /// <summary>فاعل.</summary>
    III,

    /// <summary>أفعل.</summary>
    IV,

    /// <summary>تفعّل.</summary>
    V,

    /// <summary>تفاعل.</summary>
    VI,

    /// <summary>انفعل.</summary>
    VII,

    /// <summary>افتعل.</summary>
    VIII,

    /// <summary>افعلّ.</summary>
    IX,

    /// <summary>استفعل.</summary>
    X,

    /// <summary>فعلل.</summary>
    QI,

    /// <summary>تفعلل.</summary>
    QII,

    /// <summary>افعنلل.</summary>
    QIII,

    /// <summary>افعللّ.</summary>
    QIV,
}
