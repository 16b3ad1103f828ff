using System.Security.Cryptography;
using System.Text;

namespace Marsad.Publishing.Account.Index;

/// <summary>Names of files and anchors, made from ids alone: hexadecimal, never from words of a report.</summary>
internal static class Slug
{
    /// <summary>128 bits of the SHA-256 of a key: nobody can make two keys meet.</summary>
    public static string Of(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));

    /// <summary>The first half of a report's id when it is a SHA-256, else of the SHA-256 of the id.</summary>
    public static string OfReport(string id) =>
        id.Length == 64 && id.All(char.IsAsciiHexDigitLower) ? id[..32] : Of(id);

    /// <summary>The claim's id where it is short and plain, else the SHA-256 of it.</summary>
    public static string OfClaim(string id) =>
        id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : Of(id);

    /// <summary>A type's name where it is plain capitals, else the SHA-256 of it.</summary>
    public static string OfType(string type) =>
        type.Length is > 0 and <= 24 && type.All(char.IsAsciiLetterUpper) ? type.ToLowerInvariant() : Of(type);
}
