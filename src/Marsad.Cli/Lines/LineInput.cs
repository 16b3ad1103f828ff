using System.Text;
using Marsad.Cli.Terminal;
using Marsad.Reading.Intake;

namespace Marsad.Cli.Lines;

/// <summary>
/// The lines of a file or of standard input, decoded from UTF-8 as they come: only the line in hand is in memory. A line
/// ends at <c>\n</c> alone (one <c>\r</c> before it is dropped), so that as many lines go out as came in; bytes that
/// are no UTF-8 become U+FFFD; a byte order mark at the beginning is dropped.
/// </summary>
internal sealed class LineInput : IDisposable
{
    private const int Room = 64 * 1024;
    private readonly Stream _stream;
    private readonly string _name;
    private byte[] _bytes = new byte[Room];
    private int _start;
    private int _end;
    private bool _atEnd;

    private LineInput(Stream stream, string name) => (_stream, _name) = (stream, name);

    /// <summary>The number of the line read last, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether a whole line is at hand, so that the next read will not wait.</summary>
    public bool HasLine => _atEnd || _bytes.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>Opens a file, or standard input where the path is <c>-</c>.</summary>
    /// <exception cref="UnusableException">It cannot be opened.</exception>
    public static LineInput Open(string path)
    {
        if (path == EvidenceSource.StandardInputPath)
        {
            var input =
                Streams.OpenInput()
                ?? throw new UnusableException("standard input is closed. Give a file, or send text to the command");
            return new LineInput(input, "standard input");
        }
        if (Directory.Exists(path))
            throw new UnusableException($"{path}: is a folder. Give one file of text, a line for each piece");
        try
        {
            return new LineInput(File.OpenRead(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableException($"{path}: no such file. Give a file of text, or - for standard input");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableException($"{path}: {e.Message.TrimEnd('.')}. Give a file that can be read");
        }
    }

    /// <summary>The next line, or null after the last.</summary>
    /// <exception cref="UnusableException">The input broke off, or a line is too long for memory.</exception>
    public string? Read()
    {
        var searched = 0;
        while (true)
        {
            var found = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1);
            searched = _end - _start;
            if (_atEnd)
                return searched > 0 ? Take(searched, 0) : null;
            Fill();
        }
    }

    public void Dispose() => _stream.Dispose();

    private string Take(int length, int stop)
    {
        var line = _bytes.AsSpan(_start, length);
        _start += length + stop;
        if (Line++ == 0 && line.StartsWith(Encoding.UTF8.Preamble))
            line = line[3..];
        if (line.EndsWith("\r"u8))
            line = line[..^1];
        return Encoding.UTF8.GetString(line);
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
            if (_end == 0 && _bytes.Length > Room)
                _bytes = new byte[Room];
        }
        if (_end == _bytes.Length)
        {
            if (_bytes.Length > Array.MaxLength / 4)
                throw new UnusableException($"{_name}: line {Line + 1} is longer than half a gigabyte. Part it");
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
        try
        {
            var read = _stream.Read(_bytes.AsSpan(_end));
            _end += read;
            _atEnd = read == 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"{_name}: {e.Message.TrimEnd('.')}");
        }
    }
}
