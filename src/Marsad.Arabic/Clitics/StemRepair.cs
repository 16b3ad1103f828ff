namespace Marsad.Arabic.Clitics;

/// <summary>How the last letter of a stem, changed in writing by the pronoun behind it, is written when it stands alone.</summary>
public enum StemRepair : byte
{
    /// <summary>As it is.</summary>
    None,

    /// <summary><c>ت</c> was teh marbuta: مدينتهم → مدينة.</summary>
    TehMarbuta,

    /// <summary><c>ا</c> was alef maqsura: مستشفاهم → مستشفى.</summary>
    AlefMaqsura,

    /// <summary><c>ؤ ئ</c> was a hamza on the line: رؤساؤه, رؤسائه → رؤساء.</summary>
    LoneHamza,

    /// <summary><c>ؤ ئ</c> was a hamza on alef: ملجؤهم → ملجأ.</summary>
    AlefHamza,

    /// <summary>The alef behind the plural <c>و</c> was dropped: قتلوهم → قتلوا.</summary>
    SilentAlef,

    /// <summary>A <c>و</c> was put between: قتلتموه → قتلتم.</summary>
    LinkingWaw,
}
