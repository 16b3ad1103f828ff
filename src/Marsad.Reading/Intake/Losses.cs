namespace Marsad.Reading.Intake;

/// <summary>What decoding lost of a text: the signs that stand as U+FFFD.</summary>
public static class Losses
{
    /// <summary>The share of a text that may be lost before anybody need be told.</summary>
    private const double MaxShare = 0.01;

    /// <summary>As few as these are a slip of the sender's and not of the decoding.</summary>
    private const int Few = 3;

    /// <summary>What to say of a text of which much is lost; null when all is well.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        var lost = text.Count('\uFFFD');
        return lost > Math.Max(Few, text.Length * MaxShare)
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{lost} of its {text.Length} characters could not be decoded"
            )
            : null;
    }

    /// <summary>What to say of a report that was read although much of it is lost; null when all is well.</summary>
    public static IntakeProblem? Of(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return In(reading.Body) is { } what
            ? new IntakeProblem(
                reading.Report.Path,
                $"{what} as {reading.Report.Encoding}",
                "The rest was read; obtain it again in its own encoding"
            )
            : null;
    }
}
