namespace Marsad.Weighing.Translations;

/// <summary>
/// How much marks tell of whether one passage translates another: the logarithm of how much likelier it is that both have a mark, or that
/// one lacks it, if they translate each other than if chance brought them together (the weight of evidence of Good, "Probability
/// and the Weighing of Evidence", 1950).
/// </summary>
internal sealed class MarkRarity
{
    /// <summary>As many texts are thought of besides those that are there, so that among a few nothing is called rare.</summary>
    private const int Unseen = 200;

    /// <summary>At most so much likelier than its kind is a mark taken to be, however many texts have it.</summary>
    private const double Commonest = 4;

    private readonly Dictionary<Mark, int> _carriers = [];
    private int _texts;

    /// <summary>Counts the marks of one more text.</summary>
    public void Count(MarkedText text)
    {
        _texts++;
        foreach (var mark in text.Marks)
            _carriers[mark] = _carriers.GetValueOrDefault(mark) + 1;
    }

    /// <summary>What it adds that both have a mark.</summary>
    public double OfShared(Mark mark) => Math.Max(0, Math.Log(mark.Kept / ByChance(mark)));

    /// <summary>What it takes away that one lacks a mark of the other.</summary>
    public double OfLacking(Mark mark) =>
        mark.Kind == MarkKind.Sound ? 0 : Math.Min(0, Math.Log((1 - mark.Kept) / (1 - ByChance(mark))));

    // A statement that everybody prints makes its own figures common; they stay rarer than what is of no account.
    private double ByChance(Mark mark) =>
        Math.Min(
            Commonest * mark.ByChance,
            (_carriers.GetValueOrDefault(mark) + (Unseen * mark.ByChance)) / (_texts + Unseen)
        );
}
