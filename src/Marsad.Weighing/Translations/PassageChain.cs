namespace Marsad.Weighing.Translations;

/// <summary>Passages of one text that are laid beside passages of another.</summary>
/// <param name="One">First passage in the one.</param>
/// <param name="OneCount">How many follow each other there.</param>
/// <param name="Other">First passage in the other.</param>
/// <param name="OtherCount">How many follow each other there.</param>
/// <param name="Evidence">The weight of what they share and lack, in natural logarithms.</param>
internal readonly record struct ChainLink(int One, int OneCount, int Other, int OtherCount, double Evidence);

/// <summary>
/// The passages of two texts that follow each other in both and share the most: a path through the table of all passages of the one
/// against all of the other, found by dynamic programming with the beads of Gale and Church ("A Program for Aligning Sentences in
/// Bilingual Corpora", 1993: one against one, one against two, nothing against one), scored by what two passages name as in Melamed's
/// SIMR ("Bitext Maps and Alignment via Pattern Recognition", 1999) instead of by their length, and free at both ends as in
/// Smith and Waterman (1981), for a statement stands somewhere in a report.
/// </summary>
internal static class PassageChain
{
    /// <summary>What a passage costs that is left out between two that are not.</summary>
    private const double Gap = 1;

    /// <summary>A translator makes up to so many sentences of one.</summary>
    private const int Split = 3;

    /// <summary>The chain, in order; empty where nothing is shared.</summary>
    /// <param name="one">The one text.</param>
    /// <param name="other">The other.</param>
    /// <param name="evidence">What it weighs that two sets of marks stand beside each other.</param>
    public static List<ChainLink> Of(
        IReadOnlyList<MarkedPassage> one,
        IReadOnlyList<MarkedPassage> other,
        Func<Mark[], Mark[], double> evidence
    )
    {
        var best = new double[one.Count + 1, other.Count + 1];
        var from = new (int One, int Other, double Evidence)[one.Count + 1, other.Count + 1];
        var end = (One: 0, Other: 0);
        for (var i = 1; i <= one.Count; i++)
        for (var j = 1; j <= other.Count; j++)
        {
            Take(i, j, 1, 0, -Gap);
            Take(i, j, 0, 1, -Gap);
            for (var n = 1; n <= Math.Min(Split, i); n++)
                Take(i, j, n, 1, evidence(Joined(one, i - n, n), other[j - 1].Marks));
            for (var n = 2; n <= Math.Min(Split, j); n++)
                Take(i, j, 1, n, evidence(one[i - 1].Marks, Joined(other, j - n, n)));
            if (best[i, j] > best[end.One, end.Other])
                end = (i, j);
        }
        var chain = new List<ChainLink>();
        for (var (i, j) = end; best[i, j] > 0; )
        {
            var (n, m, weight) = from[i, j];
            (i, j) = (i - n, j - m);
            if (n > 0 && m > 0)
                chain.Add(new ChainLink(i, n, j, m, weight));
        }
        chain.Reverse();
        return chain;

        void Take(int i, int j, int n, int m, double weight)
        {
            var sum = best[i - n, j - m] + weight;
            if (sum <= best[i, j])
                return;
            best[i, j] = sum;
            from[i, j] = (n, m, weight);
        }
    }

    private static Mark[] Joined(IReadOnlyList<MarkedPassage> passages, int first, int count) =>
        count == 1
            ? passages[first].Marks
            : [.. passages.Skip(first).Take(count).SelectMany(p => p.Marks).Distinct().Order(Mark.Order)];
}
