using Marsad.Arabic.Clitics;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>What a word can be and which phrases it can begin, as far as the word alone tells.</summary>
internal sealed class WordReadings
{
    public required Phrase<Cue>[] Cues { get; init; }

    public required Phrase<ConnectiveEntry>[] Connectives { get; init; }

    /// <summary>Words and phrases that point back.</summary>
    public required Phrase<string>[] References { get; init; }

    /// <summary>Whether it can begin a phrase: a cue, a connective or one that points back.</summary>
    public bool HasPhrases { get; init; }

    /// <summary>Whether it is a word of grammar that needs no further reading.</summary>
    public required bool IsGrammar { get; init; }

    /// <summary>What it is to the word after it, when its letters alone tell.</summary>
    public required Neighbour? Before { get; init; }

    /// <summary>Its likeliest parting.</summary>
    public required Segmentation FirstWay { get; init; }

    /// <summary>The noun phrases that it can begin, by how it is parted, the best parting first.</summary>
    public required NounPhrases[] Nouns { get; init; }

    /// <summary>The forms that it can be, those of the best parting first; none that another is never worse than.</summary>
    public required FormReading[] Forms { get; init; }
}

/// <summary>The noun phrases that a word can begin when it is parted in one way.</summary>
internal readonly record struct NounPhrases(Segmentation Way, Phrase<NounSense>[] Phrases);
