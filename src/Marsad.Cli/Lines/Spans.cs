using System.Text.Json;

namespace Marsad.Cli.Lines;

/// <summary>
/// Writes where a finding stands: its words, and its first and end position in code points of the line. Counts on from
/// the position asked for last, so that findings in the order of the text cost one walk over the line.
/// </summary>
internal sealed class Spans(string line)
{
    private int _unit;
    private int _point;

    public void Write(Utf8JsonWriter json, int start, int end)
    {
        json.WriteString("quote"u8, line.AsSpan(start, end - start));
        json.WriteNumber("start"u8, PointAt(start));
        json.WriteNumber("end"u8, PointAt(end));
    }

    private int PointAt(int unit)
    {
        if (unit < _unit)
            (_unit, _point) = (0, 0);
        for (; _unit < unit; _unit++)
        {
            // The second unit of a pair adds nothing.
            if (_unit == 0 || !char.IsSurrogatePair(line[_unit - 1], line[_unit]))
                _point++;
        }
        return _point;
    }
}
