using System.Buffers;
using System.Collections.Concurrent;

namespace Marsad.Arabic.Folding;

/// <summary>
/// Folds orthography at one <see cref="FoldLevel"/>. Immutable and safe for many threads; total over any UTF-16, lone
/// surrogates included; linear; idempotent. One unit of text can become at most <see cref="MaxExpansion"/> units.
/// </summary>
public sealed class Folder
{
    /// <summary>The longest text that one unit becomes (U+FDFA, a ligature of four words).</summary>
    public const int MaxExpansion = 18;

    private static readonly ConcurrentDictionary<FoldLevel, Folder> Known = new();

    private readonly FoldMap _map;
    private readonly FoldVector _vector;

    private Folder(FoldLevel level)
    {
        Level = level;
        _map = new FoldMap(level);
        _vector = new FoldVector(_map);
    }

    /// <summary>The folder of everything, which look-ups in lexicons and gazetteers use.</summary>
    public static Folder Search { get; } = For(FoldLevel.Search);

    /// <summary>What this folder takes away.</summary>
    public FoldLevel Level { get; }

    /// <summary>The folder of a level; built once per level.</summary>
    public static Folder For(FoldLevel level) => Known.GetOrAdd(level, static l => new Folder(l));

    /// <summary>Folds a string. Allocates the result only, and nothing where folding changes nothing.</summary>
    public string Fold(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        using var buffer = new FoldBuffer();
        buffer.Fill(this, raw, withOrigins: false);
        return buffer.Folded.SequenceEqual(raw) ? raw : buffer.Folded.ToString();
    }

    /// <summary>Folds into a buffer of the caller. Nothing is allocated.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="folded">Where the folded text goes; the length of <paramref name="raw"/> is enough unless it holds ligatures.</param>
    /// <param name="read">How many units of <paramref name="raw"/> were taken.</param>
    /// <param name="written">How many units of <paramref name="folded"/> were filled.</param>
    /// <returns><see cref="OperationStatus.Done"/>, or <see cref="OperationStatus.DestinationTooSmall"/>: go on from <paramref name="read"/> with more room.</returns>
    public OperationStatus Fold(ReadOnlySpan<char> raw, Span<char> folded, out int read, out int written) =>
        Fold(raw, folded, default, out read, out written);

    /// <summary>Folds into buffers of the caller and notes where each folded unit came from. Nothing is allocated.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="folded">Where the folded text goes.</param>
    /// <param name="origins">For each folded unit, the index in <paramref name="raw"/> of the unit it came from; empty for no map, else at least as long as <paramref name="folded"/>.</param>
    /// <param name="read">How many units of <paramref name="raw"/> were taken.</param>
    /// <param name="written">How many units of <paramref name="folded"/> were filled.</param>
    /// <returns><see cref="OperationStatus.Done"/>, or <see cref="OperationStatus.DestinationTooSmall"/>.</returns>
    public OperationStatus Fold(
        ReadOnlySpan<char> raw,
        Span<char> folded,
        Span<int> origins,
        out int read,
        out int written
    )
    {
        if (!origins.IsEmpty && origins.Length < folded.Length)
            throw new ArgumentException("The map must be as long as the folded buffer, or empty.", nameof(origins));
        read = 0;
        written = 0;
        return Resume(raw, folded, origins, ref read, ref written)
            ? OperationStatus.Done
            : OperationStatus.DestinationTooSmall;
    }

    /// <summary>Folds a string and keeps the way back.</summary>
    public FoldedText FoldWithMap(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        using var buffer = new FoldBuffer();
        buffer.Fill(this, raw, withOrigins: true);
        return new FoldedText(raw, buffer.Folded.ToArray(), buffer.Origins.ToArray());
    }

    /// <summary>Goes on folding from where an earlier call had no room left; false when there is again none.</summary>
    internal bool Resume(ReadOnlySpan<char> raw, Span<char> folded, Span<int> origins, ref int read, ref int written)
    {
        var units = _map.Units;
        while (true)
        {
            _vector.Run(raw, folded, origins, ref read, ref written);
            // The vectors stop at what they do not know, or near an end: a stretch unit by unit, then they go on.
            var stretch = Math.Min(raw.Length, read + FoldVector.Width);
            while (read < stretch)
            {
                var unit = units[raw[read]];
                if (unit < FoldMap.Nothing)
                {
                    if (written == folded.Length)
                        return false;
                    if (!origins.IsEmpty)
                        origins[written] = read;
                    folded[written++] = unit;
                }
                else if (unit == FoldMap.Several)
                {
                    var text = _map.Expansion(raw[read]);
                    if (folded.Length - written < text.Length)
                        return false;
                    text.CopyTo(folded[written..]);
                    if (!origins.IsEmpty)
                        origins.Slice(written, text.Length).Fill(read);
                    written += text.Length;
                }
                read++;
            }
            if (read == raw.Length)
                return true;
        }
    }
}
