namespace Marsad.Reading.Tests.Claims;

/// <summary>Names as a corpus states them: «A | B» for either, «none» among them when nobody will do as well.</summary>
internal static class Names
{
    public static bool Fit(string? expected, string? found) =>
        expected is null
            ? found is null
            : expected.Split('|', StringSplitOptions.TrimEntries).Contains(found ?? "none", StringComparer.Ordinal);
}
