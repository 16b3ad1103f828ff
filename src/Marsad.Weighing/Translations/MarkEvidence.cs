namespace Marsad.Weighing.Translations;

/// <summary>Weighs what two passages share against what one of them lacks.</summary>
/// <param name="rarity">How much each mark tells.</param>
/// <param name="words">Whether words of content count, between texts of one language; else how names sound.</param>
internal sealed class MarkEvidence(MarkRarity rarity, bool words)
{
    /// <summary>The weight; negative where chance explains them better.</summary>
    public double Of(Mark[] one, Mark[] other)
    {
        int i = 0,
            j = 0;
        var weight = 0.0;
        while (i < one.Length || j < other.Length)
        {
            var order =
                i == one.Length ? 1
                : j == other.Length ? -1
                : Mark.Order.Compare(one[i], other[j]);
            var mark = order <= 0 ? one[i] : other[j];
            if (mark.Kind != (words ? MarkKind.Sound : MarkKind.Word))
                weight += order == 0 ? rarity.OfShared(mark) : rarity.OfLacking(mark);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return weight;
    }
}
