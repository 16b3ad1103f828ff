using System.Text.Json;

namespace Marsad.Cli.Lines;

/// <summary>The names that values of the library have in JSON: <c>RelativeToEvent</c> → <c>relativeToEvent</c>.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Names.TryGetValue(value, out var name) ? name : "";

    /// <summary>The names of the flags that are set.</summary>
    public static IEnumerable<string> OfFlags<T>(T value)
        where T : struct, Enum =>
        Known<T>.Single.Where(flag => value.HasFlag(flag)).Select(flag => Known<T>.Names[flag]);

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
            .Distinct()
            .ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        public static readonly T[] Single =
        [
            .. Names.Keys.Where(value =>
                System.Numerics.BitOperations.IsPow2(Convert.ToInt64(value, null)) && Convert.ToInt64(value, null) != 0
            ),
        ];
    }
}
