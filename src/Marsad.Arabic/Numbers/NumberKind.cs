namespace Marsad.Arabic.Numbers;

/// <summary>What a number expression is.</summary>
public enum NumberKind : byte
{
    /// <summary>A count or a measure: <c>325</c>, «ثلاثمئة وخمسة وعشرون ألفاً», «ما بين 5 و7».</summary>
    Cardinal,

    /// <summary>A rank: «الثالث», «الحادي والعشرين».</summary>
    Ordinal,

    /// <summary>A part of one: «نصف», «ثلاثة أرباع», <c>3/4</c>.</summary>
    Fraction,

    /// <summary>A share of a hundred; the value is the number before the sign.</summary>
    Percent,

    /// <summary>A noun in the dual («قتيلان»), told by the caller's <see cref="DualNoun"/>.</summary>
    Dual,

    /// <summary>A quantity without a figure: «عشرات», «مئات الآلاف», «بضعة».</summary>
    Vague,

    /// <summary>A number that names instead of counting: a resolution, a road, a brigade, a telephone.</summary>
    Identifier,

    /// <summary>A number that belongs to a calendar expression: «عام 2016», «27 شباط».</summary>
    Calendar,
}
