using System.Globalization;
using Marsad.Reading;

namespace Marsad.Cli.Terminal;

/// <summary>How exactly a claim says where and when, in words; the grades are UCDP's (where_prec, date_prec).</summary>
internal static class Exactness
{
    private static readonly string[] OfPlaces =
    [
        "the place itself",
        "25 km of it",
        "the district",
        "the governorate",
        "an area or line without a sharp edge",
        "the country",
        "sea or air of no country",
    ];

    private static readonly string[] OfDates = ["a day", "2 to 6 days", "a week", "a month", "more than a month"];

    private static readonly string[] Compass = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];

    /// <summary>The place, with the distance and direction from it where they are told.</summary>
    public static string Where(NamedPlace place) =>
        place.DistanceKm is { } km
            ? string.Create(CultureInfo.InvariantCulture, $"{km:0.##} km {Direction(place.Bearing)} {place.Name}")
            : place.Name;

    public static string? OfPlace(int? grade) => Named(OfPlaces, grade);

    public static string? OfDate(int? grade) => Named(OfDates, grade);

    private static string Direction(double? bearing)
    {
        const double Sector = 45;
        return bearing is { } degrees ? Compass[(int)Math.Round(degrees / Sector) % Compass.Length] + " of" : "from";
    }

    private static string? Named(string[] names, int? grade) =>
        grade is { } n && n >= 1 && n <= names.Length ? names[n - 1] : null;
}
