using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Theatres;

/// <summary>The theatres of the repository, loaded once for all tests.</summary>
internal static class LoadedTheatres
{
    public static LoadedTheatre All { get; } = TheatreLoader.LoadDefault();
}
