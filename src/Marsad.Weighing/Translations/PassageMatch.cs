using Marsad.Weighing.Reuse;

namespace Marsad.Weighing.Translations;

/// <summary>The passages of two texts that stand beside each other.</summary>
/// <param name="Chain">The passages that stand beside each other, in order.</param>
/// <param name="One">The passages of the one.</param>
/// <param name="Other">The passages of the other.</param>
internal sealed record PassageMatch(
    IReadOnlyList<ChainLink> Chain,
    IReadOnlyList<MarkedPassage> One,
    IReadOnlyList<MarkedPassage> Other
)
{
    /// <summary>How many different telling marks both have in passages that stand beside each other.</summary>
    public int SharedMarks => Chain.SelectMany(SharedIn).Where(m => m.Tells).Distinct().Count();

    /// <summary>What stands beside each other, by code points.</summary>
    public IReadOnlyList<SharedPassage> Passages =>
        [
            .. Chain.Select(l => new SharedPassage(
                One[l.One].Start,
                One[l.One + l.OneCount - 1].End,
                Other[l.Other].Start,
                Other[l.Other + l.OtherCount - 1].End,
                Words: 0,
                Quoted: false,
                SharedIn(l).Count(m => m.Kind != MarkKind.Word)
            )),
        ];

    /// <summary>Share of the passages of the one that belong to the chain.</summary>
    public double ShareOfOne => (double)Chain.Sum(l => l.OneCount) / Math.Max(1, One.Count);

    /// <summary>Share of the passages of the other that belong to the chain.</summary>
    public double ShareOfOther => (double)Chain.Sum(l => l.OtherCount) / Math.Max(1, Other.Count);

    /// <summary>Share of the passages of the one from the first of the chain to the last that belong to it.</summary>
    public double DensityOfOne =>
        Chain is [var first, .., var last]
            ? (double)Chain.Sum(l => l.OneCount) / (last.One + last.OneCount - first.One)
            : 0;

    /// <summary>Share of the passages of the other from the first of the chain to the last that belong to it.</summary>
    public double DensityOfOther =>
        Chain is [var first, .., var last]
            ? (double)Chain.Sum(l => l.OtherCount) / (last.Other + last.OtherCount - first.Other)
            : 0;

    /// <summary>
    /// From the first to the last of the chain, how many of the figures and days of whichever has fewer stand in the other; 1 where one has
    /// none.
    /// </summary>
    public double AgreementOfFigures
    {
        get
        {
            var (first, last) = (Chain[0], Chain[^1]);
            var one = MarksOf(One, first.One, last.One + last.OneCount - first.One).Where(m => m.IsFigure).ToHashSet();
            var other = MarksOf(Other, first.Other, last.Other + last.OtherCount - first.Other)
                .Where(m => m.IsFigure)
                .ToHashSet();
            var fewer = Math.Min(one.Count, other.Count);
            return fewer == 0 ? 1 : (double)one.Count(other.Contains) / fewer;
        }
    }

    /// <summary>Whether what stands beside each other is somebody's statement in both.</summary>
    public bool IsSaid(ChainLink link) =>
        One.Skip(link.One).Take(link.OneCount).Any(p => p.IsSaid)
        && Other.Skip(link.Other).Take(link.OtherCount).Any(p => p.IsSaid);

    private IEnumerable<Mark> SharedIn(ChainLink link) =>
        MarksOf(One, link.One, link.OneCount).Intersect(MarksOf(Other, link.Other, link.OtherCount));

    private static IEnumerable<Mark> MarksOf(IReadOnlyList<MarkedPassage> passages, int first, int count) =>
        passages.Skip(first).Take(count).SelectMany(p => p.Marks);
}
