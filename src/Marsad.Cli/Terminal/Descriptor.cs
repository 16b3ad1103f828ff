using System.Globalization;

namespace Marsad.Cli.Terminal;

/// <summary>The descriptors that a program finds open when it starts.</summary>
internal static class Descriptor
{
    /// <summary>O_CLOEXEC on Linux, as /proc shows it: proc(5), fdinfo.</summary>
    private const int CloseOnExec = 0x80000; // 02000000 in octal

    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    /// <summary>
    /// Whether the program was started with a standard descriptor closed (<c>&gt;&amp;-</c>). The number then belongs to something
    /// that the runtime has opened, and writing to it would hit that. What was inherited never closes on exec, and what the
    /// runtime opens does: Linux tells; elsewhere the answer is no.
    /// </summary>
    public static bool WasClosed(int descriptor)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            foreach (
                var line in File.ReadLines($"/proc/self/fdinfo/{descriptor.ToString(CultureInfo.InvariantCulture)}")
            )
            {
                if (line.StartsWith("flags:", StringComparison.Ordinal))
                    return (Convert.ToInt32(line["flags:".Length..].Trim(), 8) & CloseOnExec) != 0;
            }
            return false;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // no /proc here
        }
    }
}
