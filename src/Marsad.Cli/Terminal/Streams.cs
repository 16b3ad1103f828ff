using System.Text;

namespace Marsad.Cli.Terminal;

/// <summary>Standard output for data and standard error for people, both in UTF-8 without a mark, on every platform.</summary>
internal static class Streams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lazy<TextWriter> LazyError = new(OpenError);

    /// <summary>Where messages go; a message that cannot be written is dropped, for there is nowhere else to say so.</summary>
    public static TextWriter Error => LazyError.Value;

    /// <summary>Where data go.</summary>
    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Utf8;
        return new DataStream(Console.OpenStandardOutput());
    }

    /// <summary>A writer of text over <see cref="OpenOutput"/>.</summary>
    public static StreamWriter OpenOutputText() => TextOver(OpenOutput());

    /// <summary>A writer of text over a stream of bytes.</summary>
    public static StreamWriter TextOver(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };

    private static TextWriter OpenError()
    {
        if (OperatingSystem.IsWindows() && !Console.IsErrorRedirected)
            Console.OutputEncoding = Utf8;
        var writer = new StreamWriter(new MessageStream(Console.OpenStandardError()), Utf8, bufferSize: 1024)
        {
            AutoFlush = true,
            NewLine = "\n",
        };
        return TextWriter.Synchronized(writer);
    }
}

/// <summary>Nobody reads standard output any more.</summary>
internal sealed class NoListenerException(IOException inner) : Exception("standard output is closed", inner);
