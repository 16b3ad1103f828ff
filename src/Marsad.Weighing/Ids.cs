using System.Security.Cryptography;
using System.Text;

namespace Marsad.Weighing;

/// <summary>Ids of what weighing makes: the same content gives the same id.</summary>
internal static class Ids
{
    private const int Bytes = 8;

    /// <summary>Sixteen hexadecimal digits of the SHA-256 of the parts, each on a line of its own.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, Bytes));
}
