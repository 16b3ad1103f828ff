using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>Who does it, who undergoes it, where.</summary>
/// <param name="Actor">Who does it; null when the text does not say.</param>
/// <param name="Target">Who undergoes it.</param>
/// <param name="Place">Where.</param>
/// <param name="PlaceCarried">Whether the place is named only outside the words of the claim.</param>
public sealed record Cast(Party? Actor, Party? Target, Entity? Place, bool PlaceCarried = false)
{
    /// <summary>A cast of which the text says nothing.</summary>
    public static Cast Nobody { get; } = new(null, null, null);
}
