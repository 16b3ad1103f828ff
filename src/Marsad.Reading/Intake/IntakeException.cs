namespace Marsad.Reading.Intake;

/// <summary>Carries a problem out of the depth of a stream; never leaves the intake.</summary>
internal sealed class IntakeException(string what, string remedy) : IOException(what)
{
    public string Remedy { get; } = remedy;

    /// <summary>What a failure of the file system or of a container means to the user; null when it is none of these.</summary>
    public static IntakeProblem? Explain(string path, Exception failure) =>
        failure switch
        {
            IntakeException own => new(path, own.Message, own.Remedy),
            FileNotFoundException or DirectoryNotFoundException => new(
                path,
                "there is no such file or folder",
                "Check the spelling of the path"
            ),
            UnauthorizedAccessException => new(
                path,
                "this user may not read it",
                "Change its permissions or read it as another user"
            ),
            InvalidDataException => new(
                path,
                "its packed data is cut off or damaged",
                "Obtain the file again; whole reports before the damage were read"
            ),
            PathTooLongException => new(path, "the path is too long", "Move the file nearer to the root"),
            IOException => new(
                path,
                $"it could not be read ({failure.Message.TrimEnd('.')})",
                "Check the disk or the link, then read it again"
            ),
            _ => null,
        };
}
