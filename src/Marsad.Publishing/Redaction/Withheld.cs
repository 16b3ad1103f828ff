namespace Marsad.Publishing.Redaction;

/// <summary>How much a policy withheld.</summary>
/// <param name="Reports">Whole reports.</param>
/// <param name="Claims">Claims, those of whole reports included.</param>
/// <param name="Places">Mentions of places, those of whole reports included.</param>
/// <param name="Bodies">Reports shown with a changed text.</param>
public sealed record Withheld(int Reports, int Claims, int Places, int Bodies)
{
    /// <summary>Nothing.</summary>
    public static Withheld Nothing { get; } = new(0, 0, 0, 0);

    /// <summary>All of it, for one figure.</summary>
    public int Total => Reports + Claims + Places + Bodies;

    /// <summary>Both together.</summary>
    public static Withheld operator +(Withheld a, Withheld b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new(a.Reports + b.Reports, a.Claims + b.Claims, a.Places + b.Places, a.Bodies + b.Bodies);
    }

    /// <summary>Both together.</summary>
    public static Withheld Add(Withheld left, Withheld right) => left + right;
}
