namespace Marsad.Arabic.Folding;

/// <summary>A folded text with the way back to the raw one. Immutable.</summary>
public sealed class FoldedText
{
    private readonly char[] _folded;
    private readonly int[] _origins;

    internal FoldedText(string raw, char[] folded, int[] origins)
    {
        Raw = raw;
        _folded = folded;
        _origins = origins;
    }

    /// <summary>The text as it came.</summary>
    public string Raw { get; }

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Folded => _folded;

    /// <summary>For each folded unit, the index in <see cref="Raw"/> of the unit it came from; never falling.</summary>
    public ReadOnlySpan<int> Origins => _origins;

    /// <summary>
    /// The raw range of a folded range: from the unit that its first unit came from to just before the unit that the one
    /// after its last came from, so that marks go with the letter they stand on. A ligature is taken whole.
    /// </summary>
    /// <param name="start">First folded unit.</param>
    /// <param name="length">How many folded units; nothing gives an empty range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside the folded text.</exception>
    public Range RawRange(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _folded.Length - start);
        var first = start < _origins.Length ? _origins[start] : Raw.Length;
        if (length == 0)
            return first..first;
        var after = start + length;
        while (after < _origins.Length && _origins[after] == _origins[after - 1])
            after++;
        return first..(after < _origins.Length ? _origins[after] : Raw.Length);
    }
}
