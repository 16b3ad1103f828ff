namespace Marsad.Reading.Tests.Pages;

/// <summary>How much two texts share, in runs of four words: the usual measure for extractors of articles.</summary>
internal readonly record struct ShingleScore(double Precision, double Recall)
{
    private const int Run = 4;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static ShingleScore Of(string expected, string found)
    {
        var (want, got) = (Shingles(expected), Shingles(found));
        if (want.Count == 0 || got.Count == 0)
            return want.Count == got.Count ? new(1, 1) : new(0, 0);
        var shared = want.Sum(pair => Math.Min(pair.Value, got.GetValueOrDefault(pair.Key)));
        return new((double)shared / got.Values.Sum(), (double)shared / want.Values.Sum());
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside =
                i < text.Length
                && (
                    char.IsLetterOrDigit(text[i])
                    || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark
                );
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + Math.Min(Run, words.Count) <= words.Count && words.Count > 0; i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Run));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
            if (words.Count <= Run)
                break;
        }
        return shingles;
    }
}
