using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Weighing.Wording;

/// <summary>Words that carry no content when wordings are compared, from <c>idle-words.csv</c> of the lexicon.</summary>
public static class IdleWords
{
    /// <summary>No words: all count.</summary>
    public static IReadOnlySet<int> None { get; } = new HashSet<int>();

    /// <summary>Reads them; the keys are those of the stems.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <exception cref="KnowledgeException">The file is missing or lacks its column.</exception>
    public static IReadOnlySet<int> Load(string lexicon)
    {
        var keys = new HashSet<int>();
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "idle-words.csv"), "words"))
        foreach (var word in row.List("words"))
        {
            var text = ArabicText.Parse(word);
            for (var i = 0; i < text.Tokens.Length; i++)
                keys.Add(LightStem.Hash(text.FoldedOf(i)));
        }
        return keys;
    }
}
