namespace Marsad.Reading.Intake.Containers;

/// <summary>Where a record was found: <c>file#id</c>.</summary>
internal static class RecordPath
{
    // Longer ids are addresses stuffed with tracking; a path is read by people.
    private const int MaxId = 500;

    /// <summary>The path of a record, its id made fit for one line.</summary>
    public static string Of(string file, string id)
    {
        id = id.Trim();
        var shown = id.Length > MaxId ? id[..MaxId] : id;
        return $"{file}#{(shown.Any(char.IsControl) ? string.Concat(shown.Where(c => !char.IsControl(c))) : shown)}";
    }
}
