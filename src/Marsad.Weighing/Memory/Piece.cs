using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Marsad.Weighing.Memory;

/// <summary>Writes what is remembered of one thing: numbers in as many bytes as they need.</summary>
internal sealed class PieceWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A number, seven bits to a byte; small ones take one byte.</summary>
    public PieceWriter Add(long number)
    {
        var rest = (ulong)number;
        for (; rest > 0x7F; rest >>= 7)
            Byte((byte)(rest | 0x80));
        Byte((byte)rest);
        return this;
    }

    /// <summary>A hash of 64 bits.</summary>
    public PieceWriter Add(ulong hash)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), hash);
        _bytes.Advance(sizeof(ulong));
        return this;
    }

    /// <summary>A hash of 32 bits.</summary>
    public PieceWriter Add(uint hash)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), hash);
        _bytes.Advance(sizeof(uint));
        return this;
    }

    public PieceWriter Add(double number) => Add(BitConverter.DoubleToUInt64Bits(number));

    public PieceWriter Add(string text)
    {
        Add((long)Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
        return this;
    }

    /// <summary>How many there are, then each.</summary>
    public PieceWriter Add<T>(IReadOnlyCollection<T> things, Action<PieceWriter, T> add)
    {
        Add((long)things.Count);
        foreach (var thing in things)
            add(this, thing);
        return this;
    }

    public PieceWriter Add(IReadOnlyCollection<long> numbers) => Add(numbers, (w, n) => w.Add(n));

    /// <summary>The bytes; the writer is empty afterwards.</summary>
    public byte[] Take()
    {
        var taken = _bytes.WrittenSpan.ToArray();
        _bytes.ResetWrittenCount();
        return taken;
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}

/// <summary>Reads what a <see cref="PieceWriter"/> wrote, in the same order.</summary>
internal sealed class PieceReader(byte[] piece)
{
    private int _at;

    public long Number()
    {
        var number = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var next = Bytes(1)[0];
            number |= (ulong)(next & 0x7F) << shift;
            if (next <= 0x7F)
                return (long)number;
        }
    }

    public int Int() => (int)Number();

    public double Double() => BitConverter.UInt64BitsToDouble(ULong());

    public uint UInt() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(sizeof(uint)));

    public ulong ULong() => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(sizeof(ulong)));

    public string Text() => Encoding.UTF8.GetString(Bytes(Int()));

    public List<T> List<T>(Func<PieceReader, T> one)
    {
        var things = new List<T>();
        for (var left = Number(); left > 0; left--)
            things.Add(one(this));
        return things;
    }

    public List<long> Numbers() => List(r => r.Number());

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > piece.Length - _at)
            throw new MemoryException("a piece of what is remembered is cut off");
        _at += count;
        return piece.AsSpan(_at - count, count);
    }
}
