namespace Marsad.Reading.Theatres;

/// <summary>What an agreement provides, and by which words and types a claim is known to bear on it.</summary>
/// <param name="Agreement">Id of the agreement.</param>
/// <param name="Key">What tells it from the agreement's other provisions, such as <c>elections</c>.</param>
/// <param name="Paragraph">Its number in the text of the agreement; null when it has none or none is known.</param>
/// <param name="Name">What it provides, in English.</param>
/// <param name="NameAr">The same in Arabic.</param>
/// <param name="Types">The types of claims that bear on it, as <see cref="Claim.Type"/>; empty for all.</param>
/// <param name="Excludes">Ids of actors whom it does not protect nor bind.</param>
public sealed record Provision(
    string Agreement,
    string Key,
    string? Paragraph,
    string Name,
    string NameAr,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Excludes
)
{
    private const char Slash = '/';

    /// <summary>Folded words of the phrases of which one stands in a claim that bears on it; <c>…</c> stands for some words between.</summary>
    internal IReadOnlyList<string[]> Phrases { get; init; } = [];

    /// <summary>How a claim names it: the agreement's English name, a slash and the key.</summary>
    /// <param name="agreement">English name of the agreement.</param>
    public string NameIn(string agreement) => $"{agreement}{Slash}{Key}";

    /// <summary>The agreement's name in a value of <see cref="Claim.Provision"/>; the whole value when it names the agreement alone.</summary>
    public static string AgreementIn(string provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.IndexOf(Slash, StringComparison.Ordinal) is var slash and > 0 ? provision[..slash] : provision;
    }
}
