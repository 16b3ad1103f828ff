namespace Marsad.Weighing.Events;

/// <summary>Whether those who act, undergo and speak in two claims can be the same.</summary>
internal static class Cast
{
    /// <summary>Two seldom speak together: what they do say so is of one occasion.</summary>
    public const double Most = 1.5;

    /// <summary>From -1 to <see cref="Most"/> by how well they agree; NaN when words of different people are compared.</summary>
    public static double Agreement(Testimony a, Testimony b, double likeness)
    {
        if (a.Family == Family.Words && b.Family == Family.Words)
            return OfWords(a, b, likeness);
        if (a.Family == Family.Talks || b.Family == Family.Talks)
            return OfTalks(a, b);
        // Where nobody acts on one side, who says so still tells.
        if (a.Actors.Length + a.Targets.Length == 0 || b.Actors.Length + b.Targets.Length == 0)
            return 0.8 * Overlap(a.Speakers, b.Speakers);
        // In a clash each side is the one that acts, depending on who tells it.
        var straight = (Part(a, a.Actors, b, b.Actors) + Part(a, a.Targets, b, b.Targets)) / 2;
        var crossed = (Part(a, a.Actors, b, b.Targets) + Part(a, a.Targets, b, b.Actors)) / 2;
        var accuser =
            a.Claim.Reporting == "accuse" && b.Claim.Reporting == "accuse" ? Overlap(a.Speakers, b.Speakers) / 2 : 0;
        return Math.Min(1, Math.Max(straight, 0.7 * crossed) + accuser);
    }

    /// <summary>Whether both name who acts, and it is not the same.</summary>
    public static bool Different(Testimony a, Testimony b) =>
        a.Actors.Length > 0
        && b.Actors.Length > 0
        && Overlap(a.Actors, b.Actors) <= 0
        && Overlap(a.Actors, b.Mentioned) <= 0
        && Overlap(b.Actors, a.Mentioned) <= 0;

    /// <summary>Share of the smaller set that the larger has; 0 when one is not known.</summary>
    public static double Overlap(string[] a, string[] b) =>
        a.Length == 0 || b.Length == 0 ? 0 : (double)Common(a, b) / Math.Min(a.Length, b.Length);

    // Loops instead of queries: this runs a thousand times for each claim that is added.
    private static int Common(string[] a, string[] b)
    {
        var common = 0;
        foreach (var one in a)
            common += Array.IndexOf(b, one) >= 0 ? 1 : 0;
        return common;
    }

    private static string[] Joined(string[] a, string[] b) =>
        a.Length == 0 ? b
        : b.Length == 0 || ReferenceEquals(a, b) ? a
        : [.. a.Union(b, StringComparer.Ordinal)];

    // Named first among several, one may stand elsewhere in the other's words; of whom no theatre knows, nobody knows who it is.
    private static double Part(Testimony a, string[] ofA, Testimony b, string[] ofB) =>
        ofA.Length == 0 || ofB.Length == 0 ? 0
        : Overlap(ofA, ofB) is var shared and > 0 ? shared
        : Overlap(ofA, b.Mentioned) > 0 || Overlap(ofB, a.Mentioned) > 0 ? 0.3
        : Known(ofA) && Known(ofB) ? -1
        : 0;

    private static bool Known(string[] parties) =>
        Array.Exists(parties, p => !p.StartsWith("name:", StringComparison.Ordinal));

    private static double OfWords(Testimony a, Testimony b, double likeness)
    {
        const double Verbatim = 0.6;
        const double Alike = 0.35;
        string[] one = Saying(a);
        string[] other = Saying(b);
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var shared = Overlap(one, other);
        return Common(a.Actors, b.Actors) > 1 ? Most
            : shared > 0 ? shared
            : likeness >= (Known(one) && Known(other) ? Verbatim : Alike) ? 0
            : double.NaN;
    }

    // Who agrees with whom says it with him.
    private static string[] Saying(Testimony claim)
    {
        var saying = Joined(claim.Speakers, claim.Actors);
        return claim.Claim.Type == "AGREE" ? Joined(saying, claim.Targets) : saying;
    }

    // Who meets whom: the speaker counts only when nobody else is named.
    private static double OfTalks(Testimony a, Testimony b)
    {
        string[] one = Joined(a.Actors, a.Targets);
        string[] other = Joined(b.Actors, b.Targets);
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var common = Common(one, other);
        const int Both = 2;
        return common >= Both ? 1
            : common == 0 ? -0.7
            : one.Length >= Both && other.Length >= Both ? -0.2
            : 0.5;
    }
}
