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

    /// <summary>Two who meet or clash stand on one side and the other; of several on one side the first named stands for them.</summary>
    /// <param name="type">What they do, PLOVER's type or one of the field's own.</param>
    /// <param name="together">Whether it is done to somebody or something else: «قصفت روسيا والنظام المدينة», not «اشتبكت روسيا والنظام».</param>
    public Cast Sided(string type, bool together = false)
    {
        var cast = this;
        // «لقي الحوثيون مصرعهم في مواجهات بين الحوثيين والجيش»: of two sides the other one killed them
        if (
            type == "CASUALTIES"
            && Target is { } fallen
            && Actor is { Who.Count: > 1 } sides
            && sides.Includes(fallen)
            && sides.Who.Where(side => fallen.Who.All(one => one.Name != side.Name)).ToList() is { Count: > 0 } others
        )
            cast = cast with { Actor = sides with { Who = others } };
        if (Actor is { Who.Count: 2 } both && !together && AreApart(type, both))
            cast = cast with { Actor = both.First, Target = both with { Who = [both.Who[1]] } };
        if (
            cast.Actor is { Who.Count: > 1 } many
            && (
                type is not ("AGREE" or "STATEMENT" or "REQUEST" or "SUPPORT")
                || (type != "AGREE" && many.Who.Count > 2)
            )
        )
            cast = cast with { Actor = many.First };
        return cast.Target is { Who.Count: > 1 } targets ? cast with { Target = targets.First } : cast;
    }

    private bool AreApart(string type, Party both) =>
        type switch
        {
            "CONSULT" => true,
            "COOPERATE" or "ASSAULT" => Target is null,
            // «اتفق السراج وحفتر»: two of one land agree with each other, two states as one
            "AGREE" => Target is null && both.Who[0].Country is { } land && land == both.Who[1].Country,
            _ => false,
        };
}
