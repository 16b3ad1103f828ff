namespace Marsad.Reading.Intake;

/// <summary>A read-only stream that reports every read before passing it on.</summary>
internal sealed class MeteredStream(Stream inner, bool leaveOpen, Action<int> onRead) : ForwardStream
{
    /// <summary>Bytes that have come through.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> destination)
    {
        var read = inner.Read(destination);
        Count += read;
        onRead(read);
        return read;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
