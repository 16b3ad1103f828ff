using Marsad.Reading;
using Marsad.Reading.Claims;
using Marsad.Reading.Intake;
using Marsad.Reading.Pages;

namespace Marsad.Bench;

/// <summary>
/// Writes the readings of a folder of reports once for each layer left out, as JSON Lines that a scorer compares with a coder's.
/// </summary>
internal static class Ablation
{
    private static readonly (string Name, Layers Layers, string[] Theatres)[] Runs =
    [
        ("all", Layers.All, []),
        ("no-gazetteers", Layers.All, ["core"]),
        ("no-frames", Layers.All & ~Layers.Frames, []),
        ("no-carry-over", Layers.All & ~Layers.CarryOver, []),
        ("no-reference", Layers.All & ~Layers.Reference, []),
        ("none-of-them", Layers.None, ["core"]),
    ];

    /// <summary>Writes one file per run.</summary>
    /// <param name="reports">Files or folders of reports.</param>
    /// <param name="into">The folder for the readings; made when it is not there.</param>
    public static void Write(IReadOnlyList<string> reports, string into)
    {
        Directory.CreateDirectory(into);
        var lexicon = Path.Combine(RepositoryFolder.Root, "lexicon");
        var theatres = Path.Combine(RepositoryFolder.Root, "theatres");
        var opener = ReportOpener.Load(lexicon);
        foreach (var (name, layers, known) in Runs)
        {
            var reader = LexicalReader.Load(lexicon, theatres, known);
            using var to = new StreamWriter(Path.Combine(into, name + ".jsonl"));
            foreach (var item in EvidenceSource.Open(reports, new IntakeOptions()))
                if (item is Evidence evidence && opener.TryOpen(evidence, out var report, out _))
                    to.WriteLine(ReadingJson.Write(reader.Read(report, layers)));
        }
    }
}
