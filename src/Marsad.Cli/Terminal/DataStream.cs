namespace Marsad.Cli.Terminal;

/// <summary>Standard output that tells a listener who has gone from any other failure of input or output.</summary>
internal sealed class DataStream(Stream inner) : WriteOnlyStream
{
    /// <summary>EPIPE.</summary>
    private const int BrokenPipe = 32;

    /// <summary>HRESULT of ERROR_NO_DATA, which Windows gives for a pipe that is being closed.</summary>
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException e) when (e.HResult is BrokenPipe or WindowsNoData)
        {
            throw new NoListenerException(e);
        }
        catch (IOException e)
        {
            throw new OutputException(e);
        }
    }
}

/// <summary>Standard error: what cannot be written is dropped.</summary>
internal sealed class MessageStream(Stream inner) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException)
        {
            // Nobody listens to messages: the data and the exit status still say what there is to say.
        }
    }
}

/// <summary>The part of a stream that writing needs.</summary>
internal abstract class WriteOnlyStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public abstract override void Write(ReadOnlySpan<byte> buffer);
}
