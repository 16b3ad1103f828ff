using System.Text;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Account.Pages;

/// <summary>The files that every account carries, from the assembly.</summary>
internal static class Assets
{
    /// <summary>Icons, to be placed once in each page: an icon file of its own is not loaded from disk by every browser.</summary>
    public static Markup Icons { get; } = new(Encoding.UTF8.GetString(Bytes("icons.svg")));

    public static byte[] Bytes(string name)
    {
        using var stream =
            typeof(Assets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
