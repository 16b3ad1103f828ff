namespace Marsad.Weighing.Origins;

/// <summary>Whether one report's text is taken from another's: copies, wire copy used in part, translations.</summary>
public interface ITextReuse
{
    /// <summary>
    /// The id of the report from whose text this claim's words are taken, the earliest known; null when none is known, which does
    /// not mean that the words are the outlet's own.
    /// </summary>
    /// <param name="reportId">The report that carries the claim.</param>
    /// <param name="claimId">The claim.</param>
    string? SourceOf(string reportId, string claimId);
}

/// <summary>Nothing is known of who copied from whom.</summary>
public sealed class NoTextReuse : ITextReuse
{
    private NoTextReuse() { }

    /// <summary>The only one.</summary>
    public static NoTextReuse Instance { get; } = new();

    /// <inheritdoc/>
    public string? SourceOf(string reportId, string claimId) => null;
}
