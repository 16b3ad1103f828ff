using System.Threading.Channels;
using Marsad.Reading;
using Marsad.Weighing;
using Marsad.Weighing.Lines;

namespace Marsad.Register.Runs;

/// <summary>
/// Weighs what a run reads, beside the reading, and keeps what comes out when the run ends. What the register held before is weighed
/// along from its readings, once the first new one has come. A run that is broken off leaves the weighing due, and the next one makes
/// up for it. The result is that of weighing everything there is at once.
/// </summary>
/// <param name="register">Where readings are, and the weighing is kept.</param>
/// <param name="weigher">Makes a weigher that has seen nothing; called away from the run.</param>
/// <param name="version">Of the weigher and of what it knows of the world.</param>
public sealed class WeighingRun(IRegister register, Func<Weigher> weigher, string version) : IAsyncDisposable
{
    /// <summary>How many readings may wait to be weighed: past that, reading waits.</summary>
    private const int Waiting = 256;

    private readonly CancellationTokenSource _leaving = new();
    private readonly Channel<(ReportReading Reading, DateOnly? Obtained)> _queue = Channel.CreateBounded<(
        ReportReading,
        DateOnly?
    )>(Waiting);
    private Task<Weigher>? _work;
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
        var weighed = _work is null || _overtaken ? Weighed(cancel) : await _work.WaitAsync(cancel);
        register.Weighing.Keep(version, WeighedLines.Of(weighed));
        register.Commit();
    }

    /// <summary>Waits for what is under way to stop.</summary>
    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        if (_work is not null)
            await Task.WhenAny(_work);
        _leaving.Dispose();
    }

    private async Task<Weigher> Work()
    {
        try
        {
            var weighed = Weighed(_leaving.Token);
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

    private Weigher Weighed(CancellationToken cancel)
    {
        var fresh = weigher();
        foreach (var reading in register.Readings())
        {
            cancel.ThrowIfCancellationRequested();
            fresh.Add(reading, register.ObtainedOn(reading.Report.Id));
        }
        return fresh;
    }
}
