namespace Marsad.Reading.Intake;

/// <summary>Counts what the intake has read. Written by one thread, safe to read from any.</summary>
public sealed class IntakeProgress
{
    private long bytesRead;
    private int filesOpened;

    /// <summary>Bytes read from disk or standard input, before unpacking.</summary>
    public long BytesRead => Interlocked.Read(ref bytesRead);

    /// <summary>Files opened so far.</summary>
    public int FilesOpened => Volatile.Read(ref filesOpened);

    internal void Opened() => Interlocked.Increment(ref filesOpened);

    internal void Read(int bytes) => Interlocked.Add(ref bytesRead, bytes);
}

/// <summary>How much there is to read.</summary>
/// <param name="Files">Files named or found in folders.</param>
/// <param name="Bytes">Their sizes on disk; standard input counts as nothing.</param>
public readonly record struct IntakeSize(int Files, long Bytes);
