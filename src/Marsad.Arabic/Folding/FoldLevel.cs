namespace Marsad.Arabic.Folding;

/// <summary>What folding takes away. The parts combine freely; <see cref="Search"/> is all of them.</summary>
[Flags]
public enum FoldLevel
{
    /// <summary>Nothing: the text as it is.</summary>
    None = 0,

    /// <summary>Harakat, tanwin, shadda, superscript alef, Quranic signs, and small high letters are dropped.</summary>
    Marks = 1 << 0,

    /// <summary>Tatweel (<c>ـ</c>) is dropped.</summary>
    Tatweel = 1 << 1,

    /// <summary>Bidirectional and zero-width controls, soft hyphens, variation selectors and byte order marks are dropped.</summary>
    Controls = 1 << 2,

    /// <summary>Presentation forms and ligatures become the letters they stand for (<c>ﻻ</c> → <c>لا</c>, <c>ﷲ</c> → <c>الله</c>).</summary>
    PresentationForms = 1 << 3,

    /// <summary>Another shape of the same letter, as Persian, Urdu, Kurdish and Maghrebi keyboards type it (<c>ک</c> → <c>ك</c>, <c>ی</c> → <c>ي</c>).</summary>
    Variants = 1 << 4,

    /// <summary>Letters for foreign sounds become the letter Arabic writes instead (<c>پ</c> → <c>ب</c>, <c>ڤ</c> → <c>ف</c>).</summary>
    ForeignLetters = 1 << 5,

    /// <summary><c>أ إ آ ٱ</c> → <c>ا</c>.</summary>
    Alef = 1 << 6,

    /// <summary><c>ؤ</c> → <c>و</c>, <c>ئ</c> → <c>ي</c>, and combining hamza and madda are dropped.</summary>
    HamzaSeats = 1 << 7,

    /// <summary><c>ى</c> → <c>ي</c>.</summary>
    AlefMaqsura = 1 << 8,

    /// <summary><c>ة</c> → <c>ه</c>.</summary>
    TehMarbuta = 1 << 9,

    /// <summary>Both Arabic digit sets become 0–9, and the Arabic decimal, thousands and percent signs <c>. , %</c>.</summary>
    Digits = 1 << 10,

    /// <summary>Upper case becomes lower case, by the invariant simple mapping.</summary>
    LatinCase = 1 << 11,

    /// <summary>What changes how a text looks and nothing it says: marks, tatweel, controls, forms, variants.</summary>
    Light = Marks | Tatweel | Controls | PresentationForms | Variants,

    /// <summary>Everything: two spellings of a word that readers take for the same meet.</summary>
    Search = Light | ForeignLetters | Alef | HamzaSeats | AlefMaqsura | TehMarbuta | Digits | LatinCase,
}
