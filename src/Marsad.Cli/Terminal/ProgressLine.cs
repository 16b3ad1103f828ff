using System.Diagnostics;
using System.Globalization;

namespace Marsad.Cli.Terminal;

/// <summary>
/// One line at the foot of the terminal with a bar, counts and rate, for work that takes longer than a moment. Written only
/// when a person watches standard error; data that scroll by on the same terminal push it down.
/// </summary>
internal sealed class ProgressLine
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(120);

    private readonly bool _watched;
    private readonly bool _sharesTerminal;
    private readonly Func<double> _done;
    private readonly Func<Task<double>> _measure;
    private readonly long _start = Stopwatch.GetTimestamp();
    private Task<double>? _total;
    private long _lastShown;
    private bool _visible;

    private ProgressLine(bool watched, Func<double> done, Func<double> total)
    {
        _watched = watched;
        _sharesTerminal = watched && !Console.IsOutputRedirected;
        _done = done;
        _measure = () => Task.Run(total);
        _lastShown = _start;
    }

    /// <summary>A line that stays silent unless standard error is a terminal.</summary>
    /// <param name="done">How much is done, in any unit.</param>
    /// <param name="total">How much there is, in the same unit; asked once, off the main thread; 0 when nobody knows.</param>
    public static ProgressLine WhenWatched(Func<double> done, Func<double> total) =>
        new(!Console.IsErrorRedirected, done, total);

    /// <summary>Draws the line anew, now and then.</summary>
    public void Show(long reports, long problems)
    {
        if (!_watched)
            return;
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed < Patience || Stopwatch.GetElapsedTime(_lastShown) < Pace)
            return;
        _lastShown = Stopwatch.GetTimestamp();
        _total ??= _measure();
        var total = _total.IsCompletedSuccessfully ? _total.Result : 0;
        Streams.Error.Write($"\r\e[2K{Line(_done(), total, reports, problems, elapsed)}");
        _visible = true;
    }

    /// <summary>Takes the line away, for something else is written to standard error.</summary>
    public void Clear()
    {
        if (!_visible)
            return;
        Streams.Error.Write("\r\e[2K");
        _visible = false;
    }

    /// <summary>Takes the line away when data go to the same terminal.</summary>
    public void MakeRoom()
    {
        if (_sharesTerminal)
            Clear();
    }

    /// <summary>The line as text.</summary>
    internal static string Line(double done, double total, long reports, long problems, TimeSpan elapsed)
    {
        var share = total > 0 ? Math.Clamp(done / total, 0, 1) : 0;
        var filled = (int)(share * BarWidth);
        var bar =
            total > 0
                ? $"{new string('█', filled)}{new string('░', BarWidth - filled)} {Math.Floor(share * 100), 3:0}%  "
                : "";
        var rate = reports / Math.Max(elapsed.TotalSeconds, 0.001);
        var unread = problems > 0 ? string.Create(CultureInfo.InvariantCulture, $", {problems:N0} not") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bar}{reports:N0} read{unread}  {rate:N0}/s  {(int)elapsed.TotalMinutes}:{elapsed.Seconds:00}"
        );
    }
}
