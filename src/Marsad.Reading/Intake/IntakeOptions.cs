namespace Marsad.Reading.Intake;

/// <summary>How evidence is taken in.</summary>
public sealed record IntakeOptions
{
    /// <summary>What the caller knows of every report; what a container says of its own record comes first.</summary>
    public Hints Hints { get; init; } = Hints.None;

    /// <summary>Where the path <c>-</c> reads from; without it <c>-</c> is a problem.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Counts what has been read, for a progress bar.</summary>
    public IntakeProgress Progress { get; init; } = new();

    /// <summary>
    /// The most bytes that one report may have, packed or unpacked. Default 16 MiB: a long newspaper page with its
    /// scripts has 5 MB.
    /// </summary>
    public int MaxRecordBytes { get; init; } = 16 << 20;

    /// <summary>
    /// How many times its packed size something may unpack to before it is taken for a bomb. Default 200: web pages
    /// reach 50, deflate ends at 1,032.
    /// </summary>
    public int MaxUnpackRatio { get; init; } = 200;

    /// <summary>
    /// How many bytes a packed file may unpack to without one record coming out of them, when it also exceeds
    /// <see cref="MaxUnpackRatio"/>. Default 4 GiB. Memory does not grow with it; it bounds the time lost.
    /// </summary>
    public long MaxBarrenBytes { get; init; } = 4L << 30;
}
