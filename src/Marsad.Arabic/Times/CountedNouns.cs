using System.Collections.Frozen;

namespace Marsad.Arabic.Times;

/// <summary>Nouns that news counts in thousands: before one of them «2016» is a figure, not a year.</summary>
internal static class CountedNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Folded = (
        "شخص شخصا قتيل قتيلا جريح جريحا مدني مدنيا جندي جنديا مقاتل مقاتلا مسلح مسلحا لاجئ لاجئا نازح نازحا مهاجر مهاجرا "
        + "عائلة أسرة طفل طفلا منزل منزلا قرية موقع موقعا صاروخ صاروخا قذيفة غارة هدف هدفا دولار دولارا ليرة يورو دينار دينارا "
        + "ريال ريالا درهم درهما جنيه جنيها متر مترا كيلومتر كيلومترا كم طن طنا برميل برميلا ميغاواط وحدة شاحنة سيارة معتقل "
        + "معتقلا سجين سجينا أسير أسيرا ناخب ناخبا مراقب مراقبا مرة كلمة صفحة نقطة حالة إصابة وفاة خرق خرقا انتهاك انتهاكا "
        + "طلعة ضحية عنصر عنصرا إرهابي إرهابيا طالب طالبا عامل عاملا موظف موظفا"
    )
        .Split(' ')
        .Select(word => new string(ArabicText.Parse(word).Folded))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> folded) => Folded.Contains(folded);
}
