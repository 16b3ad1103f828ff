using Marsad.Arabic.Clitics;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>What a word can be and which phrases it can begin, as far as the word alone tells.</summary>
internal sealed class WordReadings
{
    private static readonly Neighbour[] Neighbours = Enum.GetValues<Neighbour>();

    private readonly FormReading[] _forms = [];
    private readonly ByNeighbour _best;

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
    public required FormReading[] Forms
    {
        get => _forms;
        init
        {
            _forms = value;
            AsksAround = Array.Exists(value, static form => form.AsksAround);
            foreach (var before in Neighbours)
                _best[(int)before] = BestOf(value, before);
        }
    }

    /// <summary>Whether the words around have a say in which of the forms it is.</summary>
    public bool AsksAround { get; private init; }

    /// <summary>Which form fits best behind a neighbour, outside names and quotations; null when none does.</summary>
    public FormReading? Best(Neighbour before) => _best[(int)before] is >= 0 and var best ? _forms[best] : null;

    private static sbyte BestOf(FormReading[] forms, Neighbour before)
    {
        var (best, most) = (-1, -1);
        for (var i = 0; i < forms.Length; i++)
            if (forms[i].Score(before, named: false, quoted: false) is var score && score > most)
                (best, most) = (i, score);
        return (sbyte)best;
    }
}

/// <summary>The noun phrases that a word can begin when it is parted in one way.</summary>
internal readonly record struct NounPhrases(Segmentation Way, Phrase<NounSense>[] Phrases);
