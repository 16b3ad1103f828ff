using Marsad.Weighing.Wording;

namespace Marsad.Weighing.Statements;

/// <summary>A passage with what it is compared by.</summary>
internal sealed class CutPassage
{
    /// <summary>The words as they stand.</summary>
    public required Passage Shown { get; init; }

    /// <summary>A hash of the folded words in their order: equal for the same words, however they are written.</summary>
    public required ulong Letters { get; init; }

    /// <summary>The words that carry content, each once.</summary>
    public required ContentWord[] Words { get; init; }

    /// <summary>All keys of these words.</summary>
    public required HashSet<int> Keys { get; init; }

    /// <summary>Keys of all its words, names and words without content among them.</summary>
    public required HashSet<int> AllKeys { get; init; }

    /// <summary>The parts of an enumeration; empty when it enumerates nothing.</summary>
    public required IReadOnlyList<ListItem> Items { get; init; }

    /// <summary>Words of force.</summary>
    public required IReadOnlyList<ForceWord> Force { get; init; }

    /// <summary>The verb by which it is said; null when it does not stand in the claim's words.</summary>
    public required ForceWord? Saying { get; init; }

    /// <summary>How many words two passages share.</summary>
    public int Shared(CutPassage other) => Math.Min(Found(other.Keys), other.Found(Keys));

    /// <summary>How many of its words are among some keys.</summary>
    public int Found(HashSet<int> keys)
    {
        var found = 0;
        foreach (var word in Words)
            found += word.IsIn(keys) ? 1 : 0;
        return found;
    }

    /// <summary>
    /// How alike two passages are, 0 to 1: the mean of the share of all words that both have and the share of the shorter one that the
    /// longer has, the latter damped while it rests on few words, as <see cref="ContentWords.Likeness"/> has it. Symmetric.
    /// </summary>
    public double Likeness(CutPassage other)
    {
        const int Few = 3;
        var shared = Shared(other);
        if (shared == 0)
            return 0;
        var all = (double)shared / (Words.Length + other.Words.Length - shared);
        var contained = (double)shared / Math.Max(Few, Math.Min(Words.Length, other.Words.Length));
        return (all + Math.Min(1, contained)) / 2;
    }
}

/// <summary>A word that carries content.</summary>
/// <param name="Key">Of its stem.</param>
/// <param name="Other">Of its stem where a pronoun hides a feminine ending («سيادتها»); else the same.</param>
/// <param name="Token">Its token in the claim's words.</param>
internal readonly record struct ContentWord(int Key, int Other, int Token)
{
    public bool IsIn(HashSet<int> keys) => keys.Contains(Key) || (Other != Key && keys.Contains(Other));
}

/// <summary>A part of an enumeration.</summary>
/// <param name="Text">Its words as they stand.</param>
/// <param name="Words">Those that carry content.</param>
internal sealed record ListItem(string Text, IReadOnlyList<ContentWord> Words);

/// <summary>A word of force in a passage.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Grade">How firm, within the kind.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Token">Its first token in the claim's words.</param>
/// <param name="Sense">Equal for words that say the same.</param>
internal sealed record ForceWord(DifferenceKind Kind, int Grade, string Text, int Token, int Sense = 0);
