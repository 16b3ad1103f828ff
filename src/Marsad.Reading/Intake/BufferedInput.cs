using System.Buffers;
using System.Runtime.ExceptionServices;

namespace Marsad.Reading.Intake;

/// <summary>What <see cref="BufferedInput.ReadLine"/> met.</summary>
internal enum LineRead
{
    End,
    Line,
    TooLong,
}

/// <summary>A forward-only stream that one can look ahead in, and read by lines in bounded memory.</summary>
internal sealed class BufferedInput(Stream inner) : ForwardStream
{
    private const int MaxTrusted = 1 << 20;

    /// <summary>The farthest one can look ahead.</summary>
    public const int MaxPeek = 64 << 10;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(MaxPeek);
    private int start;
    private int end;
    private bool ended;
    private ExceptionDispatchInfo? failure;

    /// <summary>Whether nothing is left; throws when what is left cannot be read.</summary>
    public bool IsAtEnd => start == end && !Refill();

    /// <summary>Up to <paramref name="count"/> bytes that come next, without taking them.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (count > end - start && !ended)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
            while (end < count && TryFill()) { }
        }

        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>
    /// Takes the bytes up to the next line feed, and the line feed. A line longer than <paramref name="limit"/> is
    /// passed over without being kept.
    /// </summary>
    /// <param name="limit">The most bytes of a line.</param>
    /// <param name="line">The line without its line break; empty unless the result is <see cref="LineRead.Line"/>.</param>
    /// <param name="length">Bytes of the line, kept or not.</param>
    public LineRead ReadLine(int limit, out byte[] line, out long length)
    {
        line = [];
        length = 0;
        MemoryStream? kept = null;
        while (true)
        {
            if (start == end && !Refill())
            {
                if (length == 0)
                {
                    return LineRead.End;
                }

                break;
            }

            var rest = buffer.AsSpan(start, end - start);
            var at = rest.IndexOf((byte)'\n');
            var part = at < 0 ? rest : rest[..at];
            start += at < 0 ? part.Length : part.Length + 1;
            length += part.Length;
            if (at >= 0 && kept is null && length <= limit)
            {
                line = Trimmed(part);
                return LineRead.Line;
            }

            if (length <= limit)
            {
                (kept ??= new MemoryStream()).Write(part);
            }
            else
            {
                kept = null;
            }

            if (at >= 0)
            {
                break;
            }
        }

        if (length > limit)
        {
            return LineRead.TooLong;
        }

        line = kept is null ? [] : Trimmed(kept.GetBuffer().AsSpan(0, (int)kept.Length));
        return LineRead.Line;
    }

    /// <summary>Everything that is left, or null when it is more than <paramref name="limit"/> bytes.</summary>
    public byte[]? TakeAll(int limit)
    {
        if (Peek(MaxPeek).Length < MaxPeek && failure is null && end - start <= limit)
        {
            return Take(end - start);
        }

        using var all = new MemoryStream();
        while (start < end || Refill())
        {
            if (all.Length + (end - start) > limit)
            {
                return null;
            }

            all.Write(buffer, start, end - start);
            start = end;
        }

        return all.ToArray();
    }

    /// <summary>The next <paramref name="count"/> bytes; fewer at the end.</summary>
    public byte[] Take(int count)
    {
        if (count <= end - start)
        {
            start += count;
            return buffer.AsSpan(start - count, count).ToArray();
        }

        // Grown as it is filled: a length that an archive claims is not to be trusted with memory.
        using var taken = new MemoryStream(Math.Min(count, MaxTrusted));
        while (count > 0 && (start < end || Refill()))
        {
            var part = Math.Min(count, end - start);
            taken.Write(buffer, start, part);
            start += part;
            count -= part;
        }

        return taken.ToArray();
    }

    /// <summary>Passes over bytes and says how many there were.</summary>
    public long Skip(long count)
    {
        long skipped = 0;
        while (skipped < count && (start < end || Refill()))
        {
            var part = (int)Math.Min(count - skipped, end - start);
            start += part;
            skipped += part;
        }

        return skipped;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> destination)
    {
        if (start == end && !Refill())
        {
            return 0;
        }

        var part = Math.Min(destination.Length, end - start);
        buffer.AsSpan(start, part).CopyTo(destination);
        start += part;
        return part;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            inner.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
            start = end = 0;
            ended = true;
        }

        base.Dispose(disposing);
    }

    // Looking ahead must not lose what stands before the damage: the failure waits until that has been taken.
    private bool TryFill()
    {
        try
        {
            return failure is null && Fill();
        }
        catch (IOException lookingAhead)
        {
            failure = ExceptionDispatchInfo.Capture(lookingAhead);
        }
        catch (InvalidDataException lookingAhead)
        {
            failure = ExceptionDispatchInfo.Capture(lookingAhead);
        }

        return false;
    }

    private bool Refill()
    {
        failure?.Throw();
        start = end = 0;
        return Fill();
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        var read = inner.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return read > 0;
    }

    private static byte[] Trimmed(ReadOnlySpan<byte> line) => line.TrimEnd((byte)'\r').ToArray();
}
