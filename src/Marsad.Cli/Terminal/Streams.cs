using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Marsad.Cli.Terminal;

/// <summary>Standard output for data and standard error for people, both in UTF-8 without a mark, on every platform.</summary>
internal static class Streams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lazy<TextWriter> LazyError = new(OpenError);

    /// <summary>Where messages go; a message that cannot be written is dropped, for there is nowhere else to say so.</summary>
    public static TextWriter Error => LazyError.Value;

    /// <summary>Where data go.</summary>
    /// <exception cref="UnusableException">The program was started without a standard output.</exception>
    public static Stream OpenOutput()
    {
        if (Descriptor.WasClosed(Descriptor.Output))
            throw new UnusableException("standard output is closed. Send it to a file, or to /dev/null.");
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Utf8;
        return new DataStream(OpenPipe() ?? Console.OpenStandardOutput());
    }

    /// <summary>
    /// On Unix the console's own stream keeps silent when a pipe has lost its reader, and the run would go on for nobody; a
    /// file stream over the same descriptor says so. Not for a regular file: it would write past the shared position.
    /// </summary>
    private static FileStream? OpenPipe()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return null;
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? null : pipe;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null; // not a descriptor that a file stream can take: the console's stream copes with anything
        }
    }

    /// <summary>Standard input; null when the program was started without.</summary>
    public static Stream? OpenInput() => Descriptor.WasClosed(Descriptor.Input) ? null : Console.OpenStandardInput();

    /// <summary>A writer of text over <see cref="OpenOutput"/>.</summary>
    public static StreamWriter OpenOutputText() => TextOver(OpenOutput());

    /// <summary>A writer of text over a stream of bytes.</summary>
    public static StreamWriter TextOver(Stream stream) => new(stream, Utf8, bufferSize: 16 * 1024) { NewLine = "\n" };

    private static TextWriter OpenError()
    {
        if (OperatingSystem.IsWindows() && !Console.IsErrorRedirected)
            Console.OutputEncoding = Utf8;
        var error = Descriptor.WasClosed(Descriptor.Error) ? Stream.Null : Console.OpenStandardError();
        var writer = new StreamWriter(new MessageStream(error), Utf8, bufferSize: 1024)
        {
            AutoFlush = true,
            NewLine = "\n",
        };
        return TextWriter.Synchronized(writer);
    }
}

/// <summary>Nobody reads standard output any more.</summary>
internal sealed class NoListenerException(IOException inner) : Exception("standard output is closed", inner);

/// <summary>Standard output cannot be written.</summary>
internal sealed class OutputException(IOException inner)
    : Exception(
        $"standard output: {inner.Message.TrimEnd('.')}. Check where it goes, and run again: what was read is kept.",
        inner
    );
