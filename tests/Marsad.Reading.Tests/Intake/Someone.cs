namespace Marsad.Reading.Tests.Intake;

/// <summary>Text that packs as badly as real text does.</summary>
internal static class Someone
{
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    public static string Writing(int length, int seed = 7)
    {
        var random = new Random(seed);
        return string.Create(
            length,
            random,
            static (text, random) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = i % 6 == 5 ? ' ' : Letters[random.Next(Letters.Length)];
                }
            }
        );
    }
}
