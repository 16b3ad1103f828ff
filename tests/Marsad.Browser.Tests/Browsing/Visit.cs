namespace Marsad.Browser.Tests.Browsing;

/// <summary>What was seen of one page.</summary>
internal sealed record Visit
{
    /// <summary>The name of the account and the path in it.</summary>
    public required string Page { get; init; }

    /// <summary>The address under which it was opened.</summary>
    public required string Address { get; init; }

    /// <summary>Errors and warnings in the console, exceptions of scripts, requests that failed.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    /// <summary>Addresses of all requests, that of the page among them.</summary>
    public required IReadOnlyList<string> Requests { get; init; }

    /// <summary>At the width of a desk.</summary>
    public required Look Desk { get; init; }

    /// <summary>At the width of a phone.</summary>
    public required Look Phone { get; init; }

    /// <summary>As it is printed on A4; null where it was not looked at.</summary>
    public Look? Print { get; init; }

    /// <summary>At the width of a desk where the machine asks for dark pages; null where it was not looked at.</summary>
    public Look? Night { get; init; }

    /// <summary>Breaches of accessibility rules; empty where they were not looked for.</summary>
    public required IReadOnlyList<string> Barriers { get; init; }

    /// <summary>Breaches of those about colours where the machine asks for dark pages.</summary>
    public required IReadOnlyList<string> BarriersByNight { get; init; }
}

/// <summary>What look.js sees of a page at one width; the lists but <c>Ids</c> and <c>Links</c> are empty when all is well.</summary>
internal sealed record Look(
    string[] Wide,
    string[] Cut,
    string[] Small,
    string[] Covered,
    string[] Mixed,
    string[] Untold,
    string[] Astray,
    string[] Faint,
    string[] Folded,
    string[] Ids,
    string[] Links,
    string Text,
    string Lang,
    string Dir,
    string Background
);
