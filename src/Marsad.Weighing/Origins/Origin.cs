namespace Marsad.Weighing.Origins;

/// <summary>Why two voices count as one.</summary>
public enum Tie
{
    /// <summary>They are one and the same.</summary>
    Same,

    /// <summary>They are of one side, or one belongs to the other.</summary>
    Side,

    /// <summary>A medium that is run by the other, or by the same owner.</summary>
    Owner,

    /// <summary>A medium that prints the other's copy.</summary>
    Feed,

    /// <summary>The words are the same; who had them first is not known.</summary>
    Text,

    /// <summary>The words are taken from there: that report had them first.</summary>
    Copy,

    /// <summary>One translates the other, or both translate a third.</summary>
    Translation,

    /// <summary>It came later in much the same words and names no source: not shown to be independent.</summary>
    Wording,

    /// <summary>Two media each name the other as the source.</summary>
    Circle,
}

/// <summary>One who said it, as a leaf of the tree of origins.</summary>
/// <param name="Key">What tells it from others.</param>
/// <param name="Name">English name.</param>
/// <param name="NameAr">Arabic name.</param>
/// <param name="Tie">Why it is counted with the head of its origin.</param>
/// <param name="To">The key of the voice it is tied to; its own for the head.</param>
/// <param name="Claims">Ids of the claims that rest on it, in order.</param>
/// <param name="Outlets">Names of the outlets that carry them, in order.</param>
public sealed record Voice(
    string Key,
    string Name,
    string? NameAr,
    Tie Tie,
    string To,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Outlets
);

/// <summary>An independent origin: voices that cannot be shown to know it from elsewhere than each other.</summary>
/// <param name="Key">The key of its head.</param>
/// <param name="Name">English name of its head.</param>
/// <param name="NameAr">Arabic name of its head.</param>
/// <param name="Voices">The head first, then those counted with it.</param>
public sealed record Origin(string Key, string Name, string? NameAr, IReadOnlyList<Voice> Voices)
{
    /// <summary>Ids of the claims that rest on it, in order.</summary>
    public IEnumerable<string> Claims => Voices.SelectMany(v => v.Claims).Order(StringComparer.Ordinal);
}
