using System.Diagnostics;

namespace Marsad.Register.Runs;

/// <summary>Groups what is kept into commits: each costs the disk one flush, and a kill costs at most one of them.</summary>
internal sealed class Batch(Action commit)
{
    private const int Reports = 64;
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(0.5);

    private int _count;
    private long _since;

    /// <summary>Counts one report, and commits when the batch is full or old.</summary>
    public void Add()
    {
        if (_count++ == 0)
            _since = Stopwatch.GetTimestamp();
        if (_count >= Reports || Left <= TimeSpan.Zero)
            Commit();
    }

    /// <summary>Waits for the next report; does not keep the batch open when it is long in coming.</summary>
    public async Task<bool> Await(ValueTask<bool> next)
    {
        if (next.IsCompleted || _count == 0)
            return await next;
        var arrival = next.AsTask();
        await Task.WhenAny(arrival, Task.Delay(Left > TimeSpan.Zero ? Left : TimeSpan.Zero));
        if (!arrival.IsCompleted)
            Commit();
        return await arrival;
    }

    /// <summary>Makes what is there durable.</summary>
    public void Commit()
    {
        if (_count == 0)
            return;
        commit();
        _count = 0;
    }

    private TimeSpan Left => Age - Stopwatch.GetElapsedTime(_since);
}
