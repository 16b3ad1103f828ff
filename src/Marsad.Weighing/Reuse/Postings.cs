namespace Marsad.Weighing.Reuse;

/// <summary>
/// Which texts carry a fingerprint: the first few of them in their order. What comes after those is not kept, so a fingerprint that
/// everybody carries costs what any other does; a text only ever moves forward in its order, so whom it has once pushed out never
/// has to come back.
/// </summary>
internal sealed class Postings(Func<int, ReuseText> text)
{
    /// <summary>How many texts are kept for one fingerprint.</summary>
    public const int Most = 12;

    private readonly Dictionary<uint, int[]> _texts = [];

    /// <summary>Lists a text, or moves it forward.</summary>
    public void Put(int number)
    {
        foreach (var hash in text(number).Fingerprints.Select(f => f.Hash).Distinct())
            _texts[hash] = With(_texts.GetValueOrDefault(hash) ?? [], number);
    }

    /// <summary>The first texts that carry a fingerprint, in their order.</summary>
    public ReadOnlySpan<int> Of(uint hash) => _texts.GetValueOrDefault(hash);

    private int[] With(int[] listed, int number)
    {
        if (
            listed.Length == Most
            && Array.IndexOf(listed, number) < 0
            && ReuseText.Order.Compare(text(number), text(listed[^1])) > 0
        )
            return listed;
        return [.. listed.Where(n => n != number).Append(number).OrderBy(text, ReuseText.Order).Take(Most)];
    }
}
