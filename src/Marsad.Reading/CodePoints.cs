namespace Marsad.Reading;

/// <summary>Counts code points in a text of UTF-16 units: the two differ only after a surrogate pair.</summary>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        // Few texts have any.
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        for (var i = first + 1; first >= 0 && i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                _pairs.Add(i++);
    }

    /// <summary>The number of code points before a UTF-16 position.</summary>
    public int At(int unit)
    {
        var index = _pairs.BinarySearch(unit);
        // a pair counts once its second unit lies before the position
        return unit - (index < 0 ? ~index : index);
    }
}
