namespace Marsad.Weighing.Translations;

/// <summary>A sentence reduced to what a translation of it keeps.</summary>
/// <param name="Start">First code point in the body.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="IsSaid">Whether most of it is somebody's statement and not the outlet's own account.</param>
/// <param name="Marks">Without repetition, sorted.</param>
internal sealed record MarkedPassage(int Start, int End, bool IsSaid, Mark[] Marks)
{
    private const int Most = 8;

    /// <summary>
    /// For each two telling marks of it a number: texts that share many of these are looked at. Of a list of fifty names the first few
    /// are taken.
    /// </summary>
    public IEnumerable<ulong> Pairs()
    {
        var telling = Marks.Where(m => m.Tells).Take(Most).ToList();
        for (var i = 0; i < telling.Count; i++)
        for (var j = i + 1; j < telling.Count; j++)
            yield return (Number(telling[i]) * 0x9E3779B97F4A7C15ul) ^ Number(telling[j]);
    }

    private static ulong Number(Mark mark) => ((ulong)mark.Kind << 32) | (uint)mark.Key;
}

/// <summary>A text reduced to what a translation of it keeps.</summary>
/// <param name="Language">ISO 639-1 code; <c>und</c> when unknown.</param>
/// <param name="Passages">Those that have marks, in order.</param>
internal sealed record MarkedText(string Language, IReadOnlyList<MarkedPassage> Passages)
{
    /// <summary>Whether it is in Arabic, which alone the words of content and who speaks are known of.</summary>
    public bool IsArabic => Language == "ar";

    /// <summary>All marks, without repetition.</summary>
    public IEnumerable<Mark> Marks => Passages.SelectMany(p => p.Marks).Distinct();

    /// <summary>The marks that tell by themselves, without repetition.</summary>
    public IReadOnlySet<Mark> Telling => field ??= Marks.Where(m => m.Tells).ToHashSet();
}
