namespace Marsad.Cli;

/// <summary>Which reader is to read.</summary>
/// <param name="IsSaid">Whether the user chose; a default leaves what a model has read as it is.</param>
/// <param name="Model">The model to ask; null for the lexical reader.</param>
internal sealed record ReaderChoice(bool IsSaid, ModelChoice? Model)
{
    /// <summary>The lexical reader, for what no model has read.</summary>
    public static ReaderChoice Default { get; } = new(IsSaid: false, Model: null);

    /// <summary>The lexical reader for everything.</summary>
    public static ReaderChoice Lexical { get; } = new(IsSaid: true, Model: null);
}

/// <summary>A model as the command line names it.</summary>
/// <param name="Endpoint">Its address, as it was written.</param>
/// <param name="Name">Its name.</param>
/// <param name="Timeout">Seconds that one answer may take; null for the usual.</param>
internal sealed record ModelChoice(string Endpoint, string Name, int? Timeout)
{
    /// <summary>Where the key is taken from: what stands on a command line is seen by every user of the machine.</summary>
    public const string KeyVariable = "MARSAD_API_KEY";

    /// <summary>Reports asked about at once, when the user does not say.</summary>
    public const int UsualJobs = 4;

    /// <summary>Reports asked about at once, at most.</summary>
    public const int MostJobs = Reading.Models.ModelOptions.MostAtOnce;
}
