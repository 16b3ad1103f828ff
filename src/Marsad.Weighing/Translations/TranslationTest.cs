namespace Marsad.Weighing.Translations;

/// <summary>
/// Says of two texts whether one translates the other, or both a third. The limits were set on 2,500 articles of one paper: of all three
/// million pairs of them, whatever their days, one is found, and those two do translate one text.
/// </summary>
internal static class TranslationTest
{
    /// <summary>So many passages follow each other in both.</summary>
    private const int Passages = 4;

    /// <summary>A passage counts from this weight on, in natural logarithms: seven to one.</summary>
    private const double Counts = 2;

    /// <summary>What one passage can weigh at most: a single long list of names is no chain.</summary>
    private const double Heaviest = 10;

    /// <summary>What all of them weigh together at least.</summary>
    private const double Enough = 25;

    /// <summary>So many different names, days and figures are shared.</summary>
    public const int Marks = 6;

    /// <summary>From the first to the last of the chain, this share of the passages belongs to it, in both.</summary>
    private const double Dense = 0.6;

    /// <summary>
    /// From the first to the last of the chain, of the figures and days of whichever has fewer this share stands in the other too: what two
    /// meetings of the same parties end with differs in little else.
    /// </summary>
    private const double Agreed = 0.75;

    /// <summary>This share of the passages of the shorter text belongs to it.</summary>
    private const double Half = 0.5;

    /// <summary>Of two texts of one language this share of the passages is somebody's statement: who tells the same in own words may know it by himself.</summary>
    private const double Said = 0.6;

    /// <summary>The translation that two texts show; null when they show none. Symmetric.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="rarity">How much each mark tells.</param>
    public static PassageMatch? Of(MarkedText one, MarkedText other, MarkRarity rarity)
    {
        if (one.Telling.Count(other.Telling.Contains) < Marks)
            return null;
        var evidence = new MarkEvidence(rarity, one.Language == other.Language);
        var chain = PassageChain.Of(one.Passages, other.Passages, evidence.Of);
        var found = new PassageMatch([.. chain.Where(l => l.Evidence >= Counts)], one.Passages, other.Passages);
        return Holds(found) && (one.Language != other.Language || IsStatement(found)) ? found : null;
    }

    private static bool Holds(PassageMatch found) =>
        found.Chain.Count >= Passages
        && found.Chain.Sum(l => Math.Min(Heaviest, l.Evidence)) >= Enough
        && found.SharedMarks >= Marks
        && found.AgreementOfFigures >= Agreed
        && Math.Min(found.DensityOfOne, found.DensityOfOther) >= Dense
        && Math.Max(found.ShareOfOne, found.ShareOfOther) >= Half;

    private static bool IsStatement(PassageMatch found) =>
        found.Chain.Count(l => found.IsSaid(l)) >= Said * found.Chain.Count;
}
