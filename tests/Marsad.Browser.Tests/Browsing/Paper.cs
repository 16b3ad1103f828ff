namespace Marsad.Browser.Tests.Browsing;

/// <summary>Widths and heights in CSS pixels.</summary>
internal static class Paper
{
    public const int DeskWidth = 1280;
    public const int PhoneWidth = 360;

    /// <summary>A4 without the margins that the style sheet gives it, at 96 pixels to the inch: 178 × 261 mm.</summary>
    public const int Width = 673;
    public const int Height = 986;
}
