using System.Collections.Frozen;

namespace Marsad.Arabic.Tokenizing;

/// <summary>Words whose full stop shortens them, in folded letters. A single letter (<c>د. أ. م.</c>) always counts,
/// with the word for "and" before it (<c>وم.</c>) too.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Arabic = Lookup(
        "اد الخ كم كلم سم مم ملم كغ كلغ كجم مل تلف هات جم"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Latin = Lookup(
        "mr mrs ms dr st prof gen col lt maj capt sgt sen rep gov no vs jr sr rev etc vol fig al"
    );

    // What follows a quotation that a full stop closed, when the sentence goes on to say whose words they were.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attribution = Lookup(
        "قال قالت قالوا يقول تقول صرح صرحت كتب كتبت سال سالت تساءل تساءلت حسب بحسب وفق وفقا حسبما هكذا بهذه"
    );

    /// <summary>Whether a folded Arabic word is shortened by the full stop behind it.</summary>
    public static bool IsArabic(ReadOnlySpan<char> folded) =>
        folded.Length == 1 || (folded.Length == 2 && folded[0] == 'و') || Arabic.Contains(folded);

    /// <summary>Whether a folded Latin word is shortened by the full stop behind it; an initial always is.</summary>
    public static bool IsLatin(ReadOnlySpan<char> folded) => folded.Length == 1 || Latin.Contains(folded);

    /// <summary>Whether a folded word attributes the quotation before it.</summary>
    public static bool Attributes(ReadOnlySpan<char> folded) => Attribution.Contains(folded);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
