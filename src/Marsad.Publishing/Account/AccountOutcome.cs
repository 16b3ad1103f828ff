using Marsad.Publishing.Redaction;

namespace Marsad.Publishing.Account;

/// <summary>What came of writing an account.</summary>
/// <param name="Path">The folder asked for.</param>
public abstract record AccountOutcome(string Path);

/// <summary>The account stands in its folder, whole.</summary>
/// <param name="Path">Its folder.</param>
/// <param name="Reports">Reports in it.</param>
/// <param name="Claims">Claims in it.</param>
/// <param name="Pages">HTML pages written.</param>
/// <param name="Withheld">What the redaction policy withheld.</param>
public sealed record AccountWritten(string Path, int Reports, int Claims, int Pages, Withheld Withheld)
    : AccountOutcome(Path);

/// <summary>Nothing was written and what stood in the folder stands as it was.</summary>
/// <param name="Path">The folder asked for.</param>
/// <param name="What">Why, in a few words.</param>
/// <param name="Remedy">What the user can do, without the full stop.</param>
public sealed record AccountRefused(string Path, string What, string Remedy) : AccountOutcome(Path)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Path}: {What}. {Remedy}.";
}
