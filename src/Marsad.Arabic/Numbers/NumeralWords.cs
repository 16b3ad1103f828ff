namespace Marsad.Arabic.Numbers;

/// <summary>What a numeral word does in a number.</summary>
internal enum NumeralRole : byte
{
    None,
    Zero,
    Unit,

    /// <summary>«اثنا»، «اثني»: only before عشر.</summary>
    UnitBeforeTen,

    /// <summary>«أحد»، «إحدى»: a number only in a compound, else "one of".</summary>
    OneOf,
    Ten,
    Teen,
    Tens,
    Hundred,
    Hundreds,

    /// <summary>«مئات»، «عشرات»: a plural that counts without a figure.</summary>
    Plural,
    Scale,

    /// <summary>«ألفا»: accusative singular with tanwin, or dual in construct without.</summary>
    ScaleOrDual,
    ScaleDual,
    ScalePlural,
    Fraction,
    FractionPlural,
    Few,
    Excess,
    Ordinal,

    /// <summary>«حادي»: only in a compound.</summary>
    OrdinalOne,
    Point,
    Minus,
    Dozen,

    /// <summary>A lone proclitic (و، الـ، بـ) that stands before digits.</summary>
    Proclitic,

    /// <summary>«في»، for «في المئة».</summary>
    In,
}

/// <summary>A numeral word's role and value.</summary>
internal readonly record struct Numeral(NumeralRole Role, decimal Value);

/// <summary>
/// The words numbers are made of, in the spellings of the Arab press (both «مئة» and «مائة», joined and apart; the
/// colloquial «تلاتة», «مية» where they are unambiguous). Forms after Ryding, A Reference Grammar of Modern Standard
/// Arabic, ch. 15.
/// </summary>
internal static class NumeralWords
{
    private static readonly string[] Stems = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    /// <summary>All of them. «لست» is "I am not", not six with ل; «كمية» is a quantity, not a hundred with ك.</summary>
    public static WordList<Numeral> All { get; } = new(Lines(), never: "لست كمية كميات");

    /// <summary>«أحد» joined to what stands before it.</summary>
    public static Listed OneOf { get; } = All.Find(ArabicText.Parse("أحد"), 0) with { Proclitics = Proclitics.And };

    private static readonly NumeralRole[] Roles = [.. All.Values.Select(static numeral => numeral.Role)];

    /// <summary>The role of the word at a place of the list.</summary>
    public static NumeralRole RoleAt(byte place) => Roles[place];

    private static IEnumerable<(string, Numeral)> Lines()
    {
        yield return ("صفر", new(NumeralRole.Zero, 0));
        yield return ("واحد واحدة واحدا", new(NumeralRole.Unit, 1));
        yield return ("اثنان اثنين اثنتان اثنتين اتنين ثنتان ثنتين", new(NumeralRole.Unit, 2));
        yield return ("اثنا اثني اثنتا اثنتي اثنى", new(NumeralRole.UnitBeforeTen, 2));
        yield return ("أحد إحدى", new(NumeralRole.OneOf, 1));
        yield return ("تلاتة تلات", new(NumeralRole.Unit, 3));
        yield return ("ثماني تمانية", new(NumeralRole.Unit, 8));
        yield return ("عشر عشرة عشرا", new(NumeralRole.Ten, 10));
        yield return ("أحدعشر إحدىعشرة احدعشرة", new(NumeralRole.Teen, 11));
        yield return ("اثناعشر اثنيعشر اثنتاعشرة اثنتيعشرة", new(NumeralRole.Teen, 12));
        yield return ("عشرون عشرين", new(NumeralRole.Tens, 20));
        yield return ("مئة مائة ماية مية", new(NumeralRole.Hundred, 100));
        yield return ("مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين", new(NumeralRole.Hundreds, 200));
        yield return ("ثمانيمئة ثمانيمائة", new(NumeralRole.Hundreds, 800));
        for (var n = 3; n <= 9; n++)
        {
            var stem = Stems[n - 3];
            // «ثمان» keeps its ya before the feminine ending: ثمانية, ثمانون.
            var full = n == 8 ? "ثماني" : stem;
            yield return ($"{stem} {full}ة {full}ا", new(NumeralRole.Unit, n));
            yield return ($"{full}ةعشر {stem}عشرة {full}عشرة {stem}ةعشر", new(NumeralRole.Teen, n + 10));
            if (n != 6)
                yield return ($"{stem}ون {stem}ين", new(NumeralRole.Tens, n * 10));
            yield return ($"{stem}مئة {stem}مائة {stem}مية {stem}ماية", new(NumeralRole.Hundreds, n * 100));
        }
        yield return ("ستون ستين", new(NumeralRole.Tens, 60));
        yield return ("عشرات", new(NumeralRole.Plural, 10));
        yield return ("مئات مائات", new(NumeralRole.Plural, 100));
        yield return ("ألف", new(NumeralRole.Scale, 1_000));
        yield return ("ألفا", new(NumeralRole.ScaleOrDual, 1_000));
        yield return ("ألفان ألفين ألفي", new(NumeralRole.ScaleDual, 1_000));
        yield return ("آلاف ألوف", new(NumeralRole.ScalePlural, 1_000));
        yield return ("مليون", new(NumeralRole.Scale, 1_000_000));
        yield return ("مليونا", new(NumeralRole.ScaleOrDual, 1_000_000));
        yield return ("مليونان مليونين مليوني", new(NumeralRole.ScaleDual, 1_000_000));
        yield return ("ملايين", new(NumeralRole.ScalePlural, 1_000_000));
        yield return ("مليار بليون", new(NumeralRole.Scale, 1_000_000_000));
        yield return ("مليارا بليونا", new(NumeralRole.ScaleOrDual, 1_000_000_000));
        yield return ("ملياران مليارين ملياري بليونان بليونين بليوني", new(NumeralRole.ScaleDual, 1_000_000_000));
        yield return ("مليارات بلايين", new(NumeralRole.ScalePlural, 1_000_000_000));
        yield return ("تريليون ترليون", new(NumeralRole.Scale, 1_000_000_000_000));
        yield return ("تريليونا ترليونا", new(NumeralRole.ScaleOrDual, 1_000_000_000_000));
        yield return ("تريليونان تريليونين تريليوني ترليونين", new(NumeralRole.ScaleDual, 1_000_000_000_000));
        yield return ("تريليونات ترليونات", new(NumeralRole.ScalePlural, 1_000_000_000_000));
        yield return ("نصف نصفا", new(NumeralRole.Fraction, 0.5m));
        yield return ("ثلث", new(NumeralRole.Fraction, 1m / 3));
        yield return ("ثلثا ثلثي ثلثان ثلثين", new(NumeralRole.Fraction, 2m / 3));
        yield return ("ربع ربعا", new(NumeralRole.Fraction, 0.25m));
        yield return ("سدس", new(NumeralRole.Fraction, 1m / 6));
        yield return ("أنصاف", new(NumeralRole.FractionPlural, 2));
        yield return ("أثلاث", new(NumeralRole.FractionPlural, 3));
        yield return ("أرباع", new(NumeralRole.FractionPlural, 4));
        yield return ("أخماس", new(NumeralRole.FractionPlural, 5));
        yield return ("أسداس", new(NumeralRole.FractionPlural, 6));
        yield return ("أسباع", new(NumeralRole.FractionPlural, 7));
        yield return ("أثمان", new(NumeralRole.FractionPlural, 8));
        yield return ("أتساع", new(NumeralRole.FractionPlural, 9));
        yield return ("أعشار", new(NumeralRole.FractionPlural, 10));
        yield return ("بضع بضعة", new(NumeralRole.Few, 0));
        yield return ("نيف نيفا", new(NumeralRole.Excess, 0));
        yield return ("أول أولى", new(NumeralRole.Ordinal, 1));
        yield return ("حادي حادية", new(NumeralRole.OrdinalOne, 1));
        yield return ("ثان ثاني ثانية", new(NumeralRole.Ordinal, 2));
        yield return ("ثالث ثالثة", new(NumeralRole.Ordinal, 3));
        yield return ("رابع رابعة", new(NumeralRole.Ordinal, 4));
        yield return ("خامس خامسة", new(NumeralRole.Ordinal, 5));
        yield return ("سادس سادسة", new(NumeralRole.Ordinal, 6));
        yield return ("سابع سابعة", new(NumeralRole.Ordinal, 7));
        yield return ("ثامن ثامنة", new(NumeralRole.Ordinal, 8));
        yield return ("تاسع تاسعة", new(NumeralRole.Ordinal, 9));
        yield return ("عاشر عاشرة", new(NumeralRole.Ordinal, 10));
        yield return ("فاصلة فاصل", new(NumeralRole.Point, 0));
        yield return ("ناقص سالب", new(NumeralRole.Minus, 0));
        yield return ("دزينة درزن", new(NumeralRole.Dozen, 12));
        yield return ("و ف ب ل ك ال وال بال لل فال ول وب", new(NumeralRole.Proclitic, 0));
        yield return ("في", new(NumeralRole.In, 0));
    }
}
