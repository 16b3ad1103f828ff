namespace Marsad.Reading.Theatres;

/// <summary>Something wrong with the data of a theatre.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line in it, from 1; 0 when the problem is the whole file's.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="IsWarning">Whether the theatre can be used all the same, with everything that is right in it.</param>
public sealed record TheatreProblem(string File, int Line, string What, string Remedy, bool IsWarning = false)
{
    /// <summary>One line for people, in the form editors make clickable.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {(IsWarning ? "warning: " : "")}{What}. {Remedy}.";
}
