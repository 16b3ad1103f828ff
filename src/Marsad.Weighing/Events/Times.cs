namespace Marsad.Weighing.Events;

/// <summary>Whether two claims can speak of one time.</summary>
internal static class Times
{
    /// <summary>Outlets that date one night differently are a day apart.</summary>
    private const int Slack = 1;

    /// <summary>From -0.5 to 1 by how well the times agree; NaN when they cannot be one.</summary>
    public static double Agreement(Testimony a, Testimony b)
    {
        if (a.Days is { } one && b.Days is { } other)
            return OfDays(one, other);
        // A claim that nothing dates may speak of any day.
        if ((a.Days ?? a.Written) is null || (b.Days ?? b.Written) is null)
            return 0;
        if (a.Days is { } said)
            return Recent(b, said);
        if (b.Days is { } told)
            return Recent(a, told);
        var gap = Gap(a.Written!.Value, b.Written!.Value);
        var reach = Math.Min(Reach(a), Reach(b));
        return gap > reach ? double.NaN
            : !a.IsDated || !b.IsDated ? 0
            : gap == 0 ? 0.5
            : gap == 1 ? 0.3
            : 0;
    }

    /// <summary>Days between two stretches; 0 when they share one.</summary>
    public static int Gap(DaySpan a, DaySpan b) =>
        Math.Max(0, Math.Max(a.First.DayNumber - b.Last.DayNumber, b.First.DayNumber - a.Last.DayNumber));

    private static double OfDays(DaySpan a, DaySpan b)
    {
        var gap = Gap(a, b);
        if (gap > Slack)
            return double.NaN;
        if (gap > 0)
            return a.Days == 1 && b.Days == 1 ? 0 : double.NaN;
        const int Month = 31;
        return (a.Days, b.Days) switch
        {
            (1, 1) => 1,
            (<= Month, <= Month) => 0.6,
            _ => 0.3,
        };
    }

    // An undated claim tells of the days before its report, what it foresees of those after.
    private static double Recent(Testimony undated, DaySpan days)
    {
        var written = undated.Written!.Value;
        var reach = Reach(undated);
        var first = written.First.DayNumber - (undated.Stance is Stance.Foresees ? Slack : reach);
        var last = written.Last.DayNumber + (undated.Stance is Stance.Affirms ? 0 : reach);
        if (days.Last.DayNumber < first || days.First.DayNumber > last)
            return double.NaN;
        return undated.IsDated && Gap(written, days) <= Slack ? 0.5 : 0;
    }

    private static int Reach(Testimony testimony) =>
        testimony.Family switch
        {
            Family.Words => 4,
            Family.Violence or Family.Deeds => 4,
            Family.Talks => 7,
            _ => 10,
        };
}
