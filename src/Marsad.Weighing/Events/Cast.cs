namespace Marsad.Weighing.Events;

/// <summary>Whether those who act, undergo and speak in two claims can be the same.</summary>
internal static class Cast
{
    /// <summary>From -1 to 1 by how well they agree; NaN when words of different people are compared.</summary>
    public static double Agreement(Testimony a, Testimony b, double likeness)
    {
        if (a.Family == Family.Words && b.Family == Family.Words)
            return OfWords(a, b, likeness);
        if (a.Family == Family.Talks || b.Family == Family.Talks)
            return OfTalks(a, b);
        // In a clash each side is the one that acts, depending on who tells it.
        var straight = (Part(a.Actors, b.Actors) + Part(a.Targets, b.Targets)) / 2;
        var crossed = (Part(a.Actors, b.Targets) + Part(a.Targets, b.Actors)) / 2;
        return Math.Max(straight, 0.7 * crossed);
    }

    /// <summary>Share of the smaller set that the larger has; 0 when one is not known.</summary>
    public static double Overlap(string[] a, string[] b) =>
        a.Length == 0 || b.Length == 0
            ? 0
            : (double)a.Count(x => b.Contains(x, StringComparer.Ordinal)) / Math.Min(a.Length, b.Length);

    private static double Part(string[] a, string[] b) =>
        a.Length == 0 || b.Length == 0 ? 0
        : Overlap(a, b) is var shared and > 0 ? shared
        : -1;

    private static double OfWords(Testimony a, Testimony b, double likeness)
    {
        const double Verbatim = 0.6;
        string[] one = [.. a.Speakers.Union(a.Actors, StringComparer.Ordinal)];
        string[] other = [.. b.Speakers.Union(b.Actors, StringComparer.Ordinal)];
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var shared = Overlap(one, other);
        return shared > 0 ? shared
            : likeness >= Verbatim ? 0
            : double.NaN;
    }

    // Who meets whom: the speaker counts only when nobody else is named.
    private static double OfTalks(Testimony a, Testimony b)
    {
        string[] one = [.. a.Actors.Union(a.Targets, StringComparer.Ordinal)];
        string[] other = [.. b.Actors.Union(b.Targets, StringComparer.Ordinal)];
        if (one.Length == 0 || other.Length == 0)
            return 0;
        var common = one.Count(x => other.Contains(x, StringComparer.Ordinal));
        const int Both = 2;
        return common >= Both ? 1
            : common == 0 ? -0.7
            : one.Length >= Both && other.Length >= Both ? -0.2
            : 0.5;
    }
}
