namespace Marsad.Reading.Theatres.Import;

/// <summary>What became of a line of a gazetteer that added nothing.</summary>
/// <param name="Line">The line.</param>
/// <param name="Place">What it names.</param>
/// <param name="Why">Why it added nothing, in words that many lines share.</param>
/// <param name="KnownAs">The id under which the place is known already; null when it is not.</param>
public sealed record ImportedLine(int Line, string Place, string Why, string? KnownAs = null)
{
    /// <summary>Whether the known place may be this one or another of its name, so that it was left out.</summary>
    public bool Unclear { get; init; }

    /// <summary>The point that the line has and the known place lacks, in degrees; null when there is no such thing.</summary>
    public string? Point { get; init; }
}
