using System.Collections.Frozen;

namespace Marsad.Arabic.Clitics;

/// <summary>The closed class of words of grammar, in folded letters: they need no lexicon.</summary>
internal static class Particles
{
    private static readonly FrozenSet<string> Words = (
        // prepositions and words used as such
        "في من الي علي عن مع حتي منذ مذ لدي عند عبر خلال بعد قبل بين تحت فوق امام وراء خلف حول دون ضد نحو ازاء تجاه لدن "
        // negation, conditions, conjunctions, particles before verbs
        + "لا لم لن ما لما ان اذا اذن اذ لو لولا لكن كي لكي كيلا حيث كما بينما عندما حين حينما قد سوف هل ثم او ام بل انما "
        + "بعدما قبلما كلما مثلما ريثما حسبما طالما مهما اينما كانما الا اما سوي سواء لعل ليت "
        + "مما عما فيما ممن عمن فيمن بما "
        // pronouns, demonstratives, relatives
        + "هو هي هم هن هما انا نحن انت انتم انتن انتما هذا هذه هذان هذين هاتان هاتين هولاء ذلك تلك ذاك اولئك "
        + "الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي "
        // questions and adverbs of grammar
        + "اين متي كيف كم ماذا لماذا ايضا فقط كذلك هكذا لذلك هنا هناك هنالك ثمه ليس ليست ليسوا"
    ).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    // By length, one bit for each first letter (U+0620–065F): most words are turned away before they are hashed.
    private static readonly ulong[] FirstLetters = BuildFirstLetters();

    /// <summary>Whether a folded word without clitics is a word of grammar.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) =>
        (uint)folded.Length < (uint)FirstLetters.Length
        && !folded.IsEmpty
        && (FirstLetters[folded.Length] & (1UL << (folded[0] & 63))) != 0
        && Spans.Contains(folded);

    private static ulong[] BuildFirstLetters()
    {
        var letters = new ulong[Words.Max(word => word.Length) + 1];
        foreach (var word in Words)
            letters[word.Length] |= 1UL << (word[0] & 63);
        return letters;
    }
}
