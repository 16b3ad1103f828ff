using System.Globalization;
using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Reading.Lexicon;

namespace Marsad.Weighing.Translations;

/// <summary>
/// The few words of other languages that days and figures are written with, from <c>foreign-words.csv</c> of the lexicon. Immutable.
/// </summary>
public sealed class ForeignWords
{
    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _scales = new(StringComparer.Ordinal);

    private ForeignWords() { }

    /// <summary>No words: days and figures are read from digits alone.</summary>
    public static ForeignWords None { get; } = new();

    /// <summary>Reads them.</summary>
    /// <param name="lexicon">The folder of the language's files.</param>
    /// <exception cref="KnowledgeException">The file is missing or a line cannot be used; the message names file and line.</exception>
    public static ForeignWords Load(string lexicon)
    {
        var loaded = new ForeignWords();
        foreach (var row in CsvTable.Read(Path.Combine(lexicon, "foreign-words.csv"), "kind", "value", "words"))
        {
            if (!decimal.TryParse(row["value"], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                throw row.Problem($"'{row["value"]}' is no number");
            foreach (var word in row.List("words").Select(w => ArabicText.Parse(w).Folded.ToString()))
                loaded.Add(row, word, value);
        }
        return loaded;
    }

    /// <summary>The month that a word names, 1 to 12; 0 for any other word.</summary>
    internal int MonthOf(string word) => _months.GetValueOrDefault(word);

    /// <summary>The number that a word names; null for any other word.</summary>
    internal decimal? NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>By what a word after a figure multiplies it («million»); 1 for any other word.</summary>
    internal decimal ScaleOf(string word) => _scales.GetValueOrDefault(word, 1);

    private void Add(CsvRow row, string word, decimal value)
    {
        switch (row["kind"])
        {
            case "month" when value is >= 1 and <= 12:
                _months[word] = (int)value;
                break;
            case "number":
                _numbers[word] = value;
                break;
            case "scale":
                _scales[word] = value;
                break;
            default:
                throw row.Problem($"'{row["kind"]}' is none of month (1 to 12), number, scale");
        }
    }
}
