using System.Threading.Channels;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Memory;
using Marsad.Weighing.Worlds;

namespace Marsad.Register.Runs;

/// <summary>
/// Weighs what a run reads, and keeps what comes out when the run ends. A few reports are added to what is remembered of the weighing of the
/// others. Where they are many, or nothing is remembered, they are weighed beside the reading, together with what the register held before.
/// A run that is broken off leaves the weighing due, and the next one makes up for it. The result is that of weighing everything there is
/// at once.
/// </summary>
/// <param name="register">Where readings are, and the weighing is kept.</param>
/// <param name="world">Loads what is known of sides, places and media; called away from the run.</param>
/// <param name="version">Of the weigher and of what it knows of the world.</param>
public sealed class WeighingRun(IRegister register, Func<World> world, string version) : IAsyncDisposable
{
    /// <summary>How many readings may wait to be weighed: past that, reading waits.</summary>
    private const int Waiting = 256;

    /// <summary>As many are a few in any register …</summary>
    private const int Few = 64;

    /// <summary>… and as large a part of what it holds: to add one costs some fifty times what it costs to weigh one with all others.</summary>
    private const int Share = 128;

    private readonly CancellationTokenSource _leaving = new();
    private readonly Channel<(ReportReading Reading, DateOnly? Obtained)> _queue = Channel.CreateBounded<(
        ReportReading,
        DateOnly?
    )>(Waiting);
    private readonly Lazy<Task<World>> _world = new(() => Task.Run(world));
    private Task<Weigher>? _work;
    private int? _most;
    private int _come;
    private bool _overtaken;

    /// <summary>Takes what a reader has just made of evidence that is in the register.</summary>
    /// <param name="evidenceId">The evidence.</param>
    /// <param name="reading">The reading; null when there is none.</param>
    /// <param name="mayReplace">Whether there may have been another reading of it.</param>
    /// <param name="cancel">Stops waiting.</param>
    internal async ValueTask Add(string evidenceId, ReportReading? reading, bool mayReplace, CancellationToken cancel)
    {
        // A weigher takes nothing back: another one starts again at the end.
        _overtaken |= mayReplace || _work is { IsCompleted: true };
        if (_overtaken || reading is null)
            return;
        _ = _world.Value;
        if (++_come <= Most())
            return;
        _work ??= Task.Run(Work, CancellationToken.None);
        try
        {
            await _queue.Writer.WriteAsync((reading, register.ObtainedOn(evidenceId)), cancel);
        }
        catch (ChannelClosedException)
        {
            // What it met is met again at the end, where nothing is lost by it.
            _overtaken = true;
        }
    }

    /// <summary>Weighs the rest and keeps what comes out, durable at once; does nothing when what is kept is current.</summary>
    internal async Task Finish(CancellationToken cancel)
    {
        if (register.Weighing.Version == version)
            return;
        _queue.Writer.TryComplete();
        if (_work is not null || !await GoOn(cancel))
        {
            var weighed = _work is null || _overtaken ? await Weighed(cancel) : await _work.WaitAsync(cancel);
            register.Weighing.Keep(version, WeighedLines.Of(weighed), weighed.Remember);
        }
        register.Commit();
    }

    /// <summary>Waits for what is under way to stop.</summary>
    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        if (_work is not null)
            await Task.WhenAny(_work);
        if (_world.IsValueCreated)
            await Task.WhenAny(_world.Value);
        _leaving.Dispose();
    }

    // How many can be added to what is remembered before it is quicker to weigh all.
    private int Most() =>
        _most ??= register.Weighing.MemoryOf(version) is null
            ? 0
            : (int)Math.Max(Few, register.Weighing.Remembered / Share);

    private async Task<bool> GoOn(CancellationToken cancel)
    {
        if (register.Weighing.MemoryOf(version) is not { } memory)
            return false;
        var reports = register.Weighing.Unweighed(Most() + 1);
        if (reports.Count > Most())
            return false;
        try
        {
            var known = await _world.Value.WaitAsync(cancel);
            register.Weighing.Change(version, WeighingUpdate.Add(known, memory, reports));
            return true;
        }
        catch (MemoryException)
        {
            // Weighing everything puts it right.
            return false;
        }
    }

    private async Task<Weigher> Work()
    {
        try
        {
            var weighed = await Weighed(_leaving.Token);
            await foreach (var (reading, obtained) in _queue.Reader.ReadAllAsync(_leaving.Token))
                weighed.Add(reading, obtained);
            return weighed;
        }
        catch (Exception e)
        {
            _queue.Writer.TryComplete(e);
            throw;
        }
    }

    private async Task<Weigher> Weighed(CancellationToken cancel)
    {
        var fresh = new Weigher(await _world.Value.WaitAsync(cancel));
        foreach (var reading in register.Readings())
        {
            cancel.ThrowIfCancellationRequested();
            fresh.Add(reading, register.ObtainedOn(reading.Report.Id));
        }
        return fresh;
    }
}
