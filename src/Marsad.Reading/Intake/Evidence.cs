using System.Security.Cryptography;

namespace Marsad.Reading.Intake;

/// <summary>What comes out of the intake: a piece of evidence, or a problem with what should have been one.</summary>
public abstract record IntakeItem(string Path);

/// <summary>The raw bytes of one report, immutable and known by their SHA-256.</summary>
/// <param name="Path">Where it was found; <c>file#id</c> inside a container.</param>
/// <param name="Id">SHA-256 of <paramref name="Bytes"/>, lower-case hex.</param>
/// <param name="Bytes">As they came, undecoded (of a container: the bytes of this one record).</param>
/// <param name="Media">How to open them.</param>
/// <param name="Hints">What the container or the caller says of them.</param>
public sealed record Evidence(string Path, string Id, ReadOnlyMemory<byte> Bytes, Media Media, Hints Hints)
    : IntakeItem(Path)
{
    /// <summary>Evidence with the id that follows from its bytes.</summary>
    public static Evidence Of(string path, ReadOnlyMemory<byte> bytes, Media media, Hints hints) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes, media, hints);
}

/// <summary>Something that could not be taken in.</summary>
/// <param name="Path">Which one.</param>
/// <param name="What">What is wrong, in a few words.</param>
/// <param name="Remedy">What the user can do, without the full stop.</param>
public sealed record IntakeProblem(string Path, string What, string Remedy) : IntakeItem(Path)
{
    /// <summary>One line for people, whatever characters the path holds.</summary>
    public override string ToString() => OneLine($"{Path}: {What}. {Remedy}.");

    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;
}

/// <summary>How evidence is opened.</summary>
public enum Media
{
    /// <summary>Plain text in any supported encoding.</summary>
    Text,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>One JSON object with <c>text</c> or <c>html</c>.</summary>
    Json,

    /// <summary>One <c>item</c> or <c>entry</c> of an RSS or Atom feed.</summary>
    FeedEntry,
}

/// <summary>What is known of a report from outside its bytes. All optional.</summary>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">ISO 8601 date.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its address.</param>
/// <param name="Charset">The encoding that the transport declares.</param>
/// <param name="Obtained">When it was fetched, ISO 8601 with time, as the archive says.</param>
public sealed record Hints(
    string? Outlet = null,
    string? Published = null,
    string? Title = null,
    string? Url = null,
    string? Charset = null,
    string? Obtained = null
)
{
    /// <summary>These hints, with what they leave open filled from <paramref name="other"/>.</summary>
    public Hints Or(Hints other) =>
        new(
            Outlet ?? other.Outlet,
            Published ?? other.Published,
            Title ?? other.Title,
            Url ?? other.Url,
            Charset ?? other.Charset,
            Obtained ?? other.Obtained
        );

    /// <summary>Nothing known.</summary>
    public static Hints None { get; } = new();
}
