using System.IO.Compression;
using System.Text;
using Marsad.Reading.Intake.Containers;
using Marsad.Reading.Intake.Encodings;

namespace Marsad.Reading.Intake;

/// <summary>
/// The front door of the intake: from files, folders, patterns and standard input to pieces of evidence. Whatever cannot
/// be taken in comes out as one <see cref="IntakeProblem"/>, and the next one follows. Records are read one at a time:
/// memory does not grow with the size of a file.
/// </summary>
public static class EvidenceSource
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>
    /// Reads lazily, in an order that depends on names alone: paths as given; of a folder its files by ordinal name,
    /// then its sub-folders; of a container its records as they stand.
    /// </summary>
    /// <param name="paths">
    /// Files, folders (read to any depth, without hidden entries and <c>*.db</c>), patterns with <c>*</c>, <c>?</c> and
    /// <c>**</c>, or <c>-</c>.
    /// </param>
    /// <param name="options">Limits, hints and standard input.</param>
    public static IEnumerable<IntakeItem> Open(IReadOnlyList<string> paths, IntakeOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return paths.SelectMany(path =>
            path == StandardInputPath
                ? Guarded(path, StandardInput(options))
                : PathWalk.Of([path]).SelectMany(item => item is FileFound file ? Read(file, options) : [item])
        );
    }

    /// <summary>Counts what <see cref="Open"/> would read, without opening a file.</summary>
    public static IntakeSize Measure(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (files, bytes) = (0, 0L);
        foreach (var file in PathWalk.Of(paths.Where(path => path != StandardInputPath)).OfType<FileFound>())
        {
            files++;
            bytes += file.Length;
        }

        return new IntakeSize(files, bytes);
    }

    private static IEnumerable<IntakeItem> Read(FileFound file, IntakeOptions options)
    {
        if (file.Length == 0)
        {
            // A pipe without a writer would never answer; it has no length, so it is never opened.
            var isDevice = Path.GetFullPath(file.Path).StartsWith("/dev/", StringComparison.Ordinal);
            return
            [
                new IntakeProblem(
                    file.Path,
                    isDevice ? "it is a pipe or device" : "it is empty",
                    "Leave it out; what comes through a pipe is read from standard input, named -"
                ),
            ];
        }

        return Guarded(file.Path, ReadFile(file.Path, options));
    }

    private static IEnumerable<IntakeItem> ReadFile(string path, IntakeOptions options)
    {
        using var stream = new FileStream(
            path,
            new FileStreamOptions
            {
                Share = FileShare.ReadWrite | FileShare.Delete,
                BufferSize = 0,
                Options = FileOptions.SequentialScan,
            }
        );
        foreach (var item in ReadStream(path, stream, options))
        {
            yield return item;
        }
    }

    private static IEnumerable<IntakeItem> StandardInput(IntakeOptions options) =>
        options.StandardInput is { } stream
            ? ReadStream(StandardInputPath, stream, options)
            : [new IntakeProblem(StandardInputPath, "there is no standard input", "Pipe something into the program")];

    private static IEnumerable<IntakeItem> ReadStream(string path, Stream stream, IntakeOptions options)
    {
        options.Progress.Opened();
        using var metered = new MeteredStream(stream, leaveOpen: true, options.Progress.Read);
        using var raw = new BufferedInput(metered);
        if (!raw.Peek(2).SequenceEqual<byte>([0x1F, 0x8B]))
        {
            foreach (var item in ReadContent(path, path, raw, isPacked: false, options))
            {
                yield return item;
            }

            yield break;
        }

        var guard = new BombGuard(metered, options);
        using var unpacked = new MeteredStream(
            new GZipStream(raw, CompressionMode.Decompress),
            leaveOpen: false,
            guard.Unpacked
        );
        using var input = new BufferedInput(unpacked);
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        foreach (var item in ReadContent(path, name, input, isPacked: true, options))
        {
            guard.RecordFound();
            yield return item;
        }
    }

    private static IEnumerable<IntakeItem> ReadContent(
        string path,
        string name,
        BufferedInput input,
        bool isPacked,
        IntakeOptions options
    )
    {
        if (input.IsAtEnd)
        {
            return [new IntakeProblem(path, "there is nothing in it", "Leave it out")];
        }

        var head = input.Peek(ContentSniffer.HeadBytes);
        var kind = ContentSniffer.Tell(head, name);
        return kind switch
        {
            ContentKind.Warc => WarcArchive.Read(path, input, options),
            ContentKind.Feed => Feed.Read(path, input, options),
            ContentKind.JsonLines => JsonLines.Read(path, AsUtf8(input, head), options),
            ContentKind.JsonDocument => JsonDocuments.Read(path, AsUtf8(input, head), options),
            ContentKind.Html => Single(path, input, Media.Html, isPacked, options),
            _ => Single(path, input, Media.Text, isPacked, options),
        };
    }

    // UTF-16 has no byte that always ends a line; what else may come in JSON Lines has.
    private static BufferedInput AsUtf8(BufferedInput input, ReadOnlySpan<byte> head) =>
        Utf16.Tell(head) is { } utf16
            ? new BufferedInput(Encoding.CreateTranscodingStream(input, utf16, new UTF8Encoding(false)))
            : input;

    private static IEnumerable<IntakeItem> Single(
        string path,
        BufferedInput input,
        Media media,
        bool isPacked,
        IntakeOptions options
    )
    {
        yield return input.TakeAll(options.MaxRecordBytes) is { } bytes
            ? Evidence.Of(path, bytes, media, options.Hints)
            : new IntakeProblem(
                path,
                $"it {(isPacked ? "unpacks to" : "has")} more than one report may have ({options.MaxRecordBytes >> 20} MiB)",
                "Leave it out, or make each report in it a line of a JSON Lines file"
            );
    }

    // An iterator cannot yield from a catch: the items are drawn by hand.
    private static IEnumerable<IntakeItem> Guarded(string path, IEnumerable<IntakeItem> items)
    {
        using var drawn = items.GetEnumerator();
        while (true)
        {
            IntakeItem item;
            var broken = false;
            try
            {
                if (!drawn.MoveNext())
                {
                    yield break;
                }

                item = drawn.Current;
            }
            catch (Exception failure) when (IntakeException.Explain(path, failure) is { } problem)
            {
                item = problem;
                broken = true;
            }

            yield return item;
            if (broken)
            {
                yield break;
            }
        }
    }
}
