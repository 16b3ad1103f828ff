using System.IO.Compression;
using System.Text;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

/// <summary>A folder for one test, gone when the test is over.</summary>
internal sealed class SomeFiles : IDisposable
{
    public SomeFiles() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "marsad-" + Guid.NewGuid().ToString("N"));

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static List<IntakeItem> Open(params string[] paths) => Open(new IntakeOptions(), paths);

    public static List<IntakeItem> Open(IntakeOptions options, params string[] paths) =>
        [.. EvidenceSource.Open(paths, options)];

    public static Evidence TheEvidence(params string[] paths) =>
        Open(paths).ShouldHaveSingleItem().ShouldBeOfType<Evidence>();

    public static IntakeProblem TheProblem(params string[] paths) =>
        Open(paths).ShouldHaveSingleItem().ShouldBeOfType<IntakeProblem>();

    /// <summary>Paths below the root, for readable expectations.</summary>
    public IEnumerable<string> Names(IEnumerable<IntakeItem> items) =>
        items.Select(item => Path.GetRelativePath(Root, item.Path).Replace('\\', '/'));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
