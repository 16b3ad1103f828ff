using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Arabic.Folding;

/// <summary>
/// Folds eight units at a time as long as they are of the common range: ASCII and Latin-1 signs, Arabic letters of
/// U+0620–064A, Arabic-Indic digits, general punctuation, and the marks and the tatweel, which are squeezed out.
/// Built from a <see cref="FoldMap"/>, so that it cannot disagree with it.
/// </summary>
internal sealed class FoldVector
{
    /// <summary>Units per step.</summary>
    public const int Width = 8;

    // For each set of lanes to keep (one bit a lane), the byte shuffle that moves them to the front.
    private static readonly Vector128<byte>[] Squeeze = Squeezes();

    private readonly Vector128<byte> _row62;
    private readonly Vector128<byte> _row63;
    private readonly Vector128<byte> _row64;
    private readonly Vector128<ushort> _caseStep;
    private readonly Vector128<ushort> _digitStep;
    private readonly Vector128<ushort> _marksDropped;
    private readonly Vector128<ushort> _tatweelDropped;
    private readonly Vector128<ushort> _tatweelKept;

    public FoldVector(FoldMap map)
    {
        var units = map.Units;
        _row62 = Row(units, 0x620);
        _row63 = Row(units, 0x630);
        _row64 = Row(units, 0x640);
        _caseStep = Vector128.Create((ushort)(units['A'] - 'A'));
        _digitStep = Vector128.Create((ushort)('\u0660' - units['\u0660']));
        _marksDropped = All(units.AsSpan(0x64B, 0x15).ContainsAnyExcept(FoldMap.Nothing) is false);
        _tatweelDropped = All(units['\u0640'] == FoldMap.Nothing);
        _tatweelKept = ~_tatweelDropped;
    }

    /// <summary>Goes on from <paramref name="read"/> and <paramref name="written"/> as far as it can.</summary>
    public void Run(ReadOnlySpan<char> raw, Span<char> folded, Span<int> origins, ref int read, ref int written)
    {
        if (!Vector128.IsHardwareAccelerated)
            return;
        int i = read,
            o = written;
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(raw));
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(folded));
        ref var map = ref MemoryMarshal.GetReference(origins);
        var mapped = !origins.IsEmpty;
        int lastRead = raw.Length - Width,
            lastWrite = folded.Length - Width;
        var steps = Vector128.Create(0, 1, 2, 3);
        while (i <= lastRead && o <= lastWrite)
        {
            var units = Vector128.LoadUnsafe(ref source, (nuint)i);
            var letters = Between(units, 0x620, 0x64A);
            var tatweel = Vector128.Equals(units, Vector128.Create((ushort)0x640));
            var digits = Between(units, 0x660, 0x669);
            var kept =
                (letters & (~tatweel | _tatweelKept))
                | digits
                | (
                    Vector128.LessThan(units, Vector128.Create((ushort)0xC0))
                    & ~Vector128.Equals(units, Vector128.Create((ushort)0xAD))
                )
                | Between(units, 0x2010, 0x2027)
                | Vector128.Equals(units, Vector128.Create((ushort)0x60C))
                | Vector128.Equals(units, Vector128.Create((ushort)0x61B))
                | Vector128.Equals(units, Vector128.Create((ushort)0x61F));

            var row = units >>> 4;
            var lane = (units & Vector128.Create((ushort)0xF)).AsByte();
            var letter =
                (InRow(row, 0x62) & Vector128.ShuffleNative(_row62, lane).AsUInt16())
                | (InRow(row, 0x63) & Vector128.ShuffleNative(_row63, lane).AsUInt16())
                | (InRow(row, 0x64) & Vector128.ShuffleNative(_row64, lane).AsUInt16());
            letter = (letter & Vector128.Create((ushort)0xFF)) | Vector128.Create((ushort)0x600);
            var result = Vector128.ConditionalSelect(letters, letter, units);
            result -= digits & _digitStep;
            result += Between(units, 'A', 'Z') & _caseStep;

            if (kept == Vector128<ushort>.AllBitsSet)
            {
                result.StoreUnsafe(ref target, (nuint)o);
                if (mapped)
                {
                    (steps + Vector128.Create(i)).StoreUnsafe(ref map, (nuint)o);
                    (steps + Vector128.Create(i + 4)).StoreUnsafe(ref map, (nuint)o + 4);
                }
                i += Width;
                o += Width;
                continue;
            }
            var dropped = (Between(units, 0x64B, 0x65F) & _marksDropped) | (tatweel & _tatweelDropped);
            if ((kept | dropped) != Vector128<ushort>.AllBitsSet)
                break;
            var lanes = kept.ExtractMostSignificantBits();
            Vector128.ShuffleNative(result.AsByte(), Squeeze[(int)lanes]).AsUInt16().StoreUnsafe(ref target, (nuint)o);
            if (mapped)
            {
                var at = o;
                for (var left = lanes; left != 0; left &= left - 1)
                    Unsafe.Add(ref map, at++) = i + BitOperations.TrailingZeroCount(left);
            }
            i += Width;
            o += BitOperations.PopCount(lanes);
        }
        read = i;
        written = o;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Between(Vector128<ushort> units, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create(first), Vector128.Create((ushort)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> InRow(Vector128<ushort> row, ushort which) =>
        Vector128.Equals(row, Vector128.Create(which));

    private static Vector128<ushort> All(bool set) => set ? Vector128<ushort>.AllBitsSet : Vector128<ushort>.Zero;

    // The low bytes of what sixteen letters become: all of them stay in U+0600–06FF at every level.
    private static Vector128<byte> Row(char[] units, int first)
    {
        Span<byte> row = stackalloc byte[16];
        for (var i = 0; i < row.Length; i++)
            row[i] = (byte)units[first + i];
        return Vector128.Create<byte>(row);
    }

    private static Vector128<byte>[] Squeezes()
    {
        var all = new Vector128<byte>[1 << Width];
        Span<byte> shuffle = stackalloc byte[16];
        for (var lanes = 0; lanes < all.Length; lanes++)
        {
            shuffle.Clear();
            var at = 0;
            for (var lane = 0; lane < Width; lane++)
            {
                if ((lanes & (1 << lane)) == 0)
                    continue;
                shuffle[at++] = (byte)(2 * lane);
                shuffle[at++] = (byte)((2 * lane) + 1);
            }
            all[lanes] = Vector128.Create<byte>(shuffle);
        }
        return all;
    }
}
