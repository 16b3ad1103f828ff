using Marsad.Reading;
using Marsad.Weighing.Stories;

namespace Marsad.Weighing.Lines;

/// <summary>A story as it is printed; <see cref="Story"/>.</summary>
internal sealed record StoryLine(
    string Id,
    string Title,
    string? From,
    string? Until,
    int Outlets,
    int Texts,
    IReadOnlyList<PrintedLine> Reports,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Events
)
{
    public static StoryLine Of(Story story) =>
        new(
            story.Id,
            story.Title,
            story.Days?.First.ToIso(),
            story.Days?.Last.ToIso(),
            story.Outlets,
            story.Texts,
            [.. story.Reports.Select(PrintedLine.Of)],
            story.Places,
            story.Actors,
            story.Events
        );
}
