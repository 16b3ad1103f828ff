namespace Marsad.Arabic.Folding;

/// <summary>
/// The one-to-one substitutions and the dropped characters of every <see cref="FoldLevel"/> but the presentation forms.
/// Source: Unicode Character Database 16, blocks Arabic, Arabic Supplement and Arabic Extended-A/B.
/// </summary>
internal static class LetterTables
{
    /// <summary>Pairs "from to", read two characters at a time.</summary>
    public static IEnumerable<(FoldLevel Level, string Pairs)> Substitutions { get; } =
    [
        // Persian, Urdu, Kurdish, Uyghur and old Maghrebi shapes of letters that Arabic has.
        (FoldLevel.Variants, "کكڪكڬكیيېيۍيےيۓئہهھهەهۀهۂهۃةۇوۆوۋوۏوٯقڧقڡفڢفٮبںنڒرڔرڛسڜشڝصڞضڠغ"),
        // Wasla and the high hamza forms of Kazakh; U+0675–0678 decompose so.
        (FoldLevel.Alef, "أاإاآاٱاٲاٳاٵا"),
        (FoldLevel.ForeignLetters, "پبٻبڀبچجڄجڃجڇجژزگكڭكڴكڤفڥفڦفڨقٿتٹتٺتٽتڈدڊدڌذڎدڑرړرڕرڵلڼن"),
        (FoldLevel.HamzaSeats, "ؤوئيٶوٷوٸي"),
        (FoldLevel.AlefMaqsura, "ىي"),
        (FoldLevel.TehMarbuta, "ةه"),
        (FoldLevel.Digits, "٠0١1٢2٣3٤4٥5٦6٧7٨8٩9۰0۱1۲2۳3۴4۵5۶6۷7۸8۹9٪%٫.٬,"),
    ];

    /// <summary>Ranges of characters that a level drops, first and last included.</summary>
    public static IEnumerable<(FoldLevel Level, char First, char Last)> Dropped { get; } =
    [
        (FoldLevel.Marks, '\u0610', '\u061A'),
        (FoldLevel.Marks, '\u064B', '\u0652'),
        (FoldLevel.HamzaSeats, '\u0653', '\u0655'),
        (FoldLevel.Marks, '\u0656', '\u065F'),
        (FoldLevel.Marks, '\u0670', '\u0670'),
        (FoldLevel.Marks, '\u06D6', '\u06DC'),
        (FoldLevel.Marks, '\u06DF', '\u06E8'),
        (FoldLevel.Marks, '\u06EA', '\u06ED'),
        (FoldLevel.Marks, '\u0898', '\u089F'),
        (FoldLevel.Marks, '\u08CA', '\u08E1'),
        (FoldLevel.Marks, '\u08E3', '\u08FF'),
        (FoldLevel.Tatweel, '\u0640', '\u0640'),
        (FoldLevel.Controls, '\u00AD', '\u00AD'),
        (FoldLevel.Controls, '\u061C', '\u061C'),
        (FoldLevel.Controls, '\u180E', '\u180E'),
        (FoldLevel.Controls, '\u200B', '\u200F'),
        (FoldLevel.Controls, '\u202A', '\u202E'),
        (FoldLevel.Controls, '\u2060', '\u2064'),
        (FoldLevel.Controls, '\u2066', '\u206F'),
        (FoldLevel.Controls, '\uFE00', '\uFE0F'),
        (FoldLevel.Controls, '\uFEFF', '\uFEFF'),
    ];
}
