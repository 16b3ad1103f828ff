using System.Text;
using Marsad.Reading.Intake;
using Marsad.Reading.Pages;

namespace Marsad.Reading.Tests.Pages;

internal static class SomeEvidence
{
    public static ReportOpener Opener { get; } = ReportOpener.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));

    public static string Data(params ReadOnlySpan<string> path) =>
        Path.Combine([AppContext.BaseDirectory, "Pages", "Data", .. path]);

    public static Evidence Of(string text, Media media, Hints? hints = null) =>
        new("some", "00", Encoding.UTF8.GetBytes(text), media, hints ?? Hints.None);

    public static Report Open(string text, Media media = Media.Text, Hints? hints = null)
    {
        Opener.TryOpen(Of(text, media, hints), out var report, out var problem).ShouldBeTrue(problem?.ToString());
        return report!;
    }

    public static IntakeProblem Refuse(string text, Media media = Media.Text)
    {
        Opener.TryOpen(Of(text, media), out _, out var problem).ShouldBeFalse();
        return problem!;
    }
}
