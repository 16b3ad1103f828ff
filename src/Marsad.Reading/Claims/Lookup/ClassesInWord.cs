using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>The classes of a word's letters: of all of them, and of the stem that each of its partings leaves.</summary>
internal sealed class ClassesInWord
{
    private static readonly string[] Fronts = ["وال", "بال", "ال", "لل", "ب", "ل", "و"];

    private (int Front, int Back, ClassesOfWord? Classes)[] _parted = [];

    private ClassesInWord() { }

    /// <summary>The classes of the word as it stands.</summary>
    public ClassesOfWord? Whole { get; private init; }

    /// <summary>The classes of the word, settled or not: as it stands, and without what may be written before it.</summary>
    public ClassesOfWord? Unsettled { get; private init; }

    /// <summary>The classes of a word and of its stem.</summary>
    /// <param name="front">How many letters stand before the stem.</param>
    /// <param name="back">How many stand behind it.</param>
    public ClassesOfWord? Of(int front, int back)
    {
        foreach (var parted in _parted)
            if (parted.Front == front && parted.Back == back)
                return parted.Classes;
        return Whole;
    }

    /// <summary>The classes of a word; null when it has none, whichever of its partings it takes.</summary>
    /// <param name="table">The classes of all words.</param>
    /// <param name="readings">What the word can be.</param>
    /// <param name="key">Its key, if it has one.</param>
    /// <param name="word">Its letters, folded.</param>
    public static ClassesInWord? Of(WordClassTable table, WordReadings readings, WordKey key, ReadOnlySpan<char> word)
    {
        var whole = table.Find(key, word);
        var bare = Bare(word);
        var classes = new ClassesInWord
        {
            Whole = whole,
            Unsettled = ClassesOfWord.Join(whole, table.Find(key.From(word.Length - bare.Length), bare)),
        };
        classes.Part(table, readings.FirstWay, key, word);
        foreach (var noun in readings.Nouns)
            classes.Part(table, noun.Way, key, word);
        foreach (var form in readings.Forms)
            classes.Part(table, form.Way, key, word);
        return classes is { Unsettled: null, _parted.Length: 0 } ? null : classes;
    }

    private void Part(WordClassTable table, Segmentation way, WordKey key, ReadOnlySpan<char> word)
    {
        var (front, back) = (way.ProcliticLength, way.EncliticLength);
        var length = word.Length - front - back;
        if (length == word.Length || Array.Exists(_parted, known => known.Front == front && known.Back == back))
            return;
        if (table.Find(key.From(front).Upto(length), word.Slice(front, length)) is { } stem)
            _parted = [.. _parted, (front, back, ClassesOfWord.Join(Whole, stem))];
    }

    /// <summary>A word without what may be written before it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        foreach (var front in Fronts)
            if (word.Length > front.Length + 2 && word.StartsWith(front))
                return word[front.Length..];
        return word;
    }
}
