using Marsad.Arabic;

namespace Marsad.Reading.Lexicon;

/// <summary>
/// Which words are of which class: <c>classes.csv</c>, and a class of its own for each preposition that a sense calls for
/// («ب», «على»). Filled while the lexicon is loaded, only read afterwards.
/// </summary>
internal sealed class WordClassTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly WordTable<ClassesOfWord?> _byWord = new();

    // One object for the words of the same classes: a few hundred stay near where thousands would not.
    private readonly Dictionary<WordClasses, ClassesOfWord> _shared = [];

    private WordClassTable()
    {
        (Bi, Li) = (New("ب"), New("ل"));
        (PlaceName, ArmedName, PersonName) = (New("place-name"), New("armed-name"), New("person-name"));
        OfNames = Bi | Li | PlaceName | ArmedName | PersonName;
        // «بـ"العدوان"», «لـ«حزب الله»»: written apart before a quotation mark
        Add("ب", Bi);
        Add("ل", Li);
    }

    /// <summary>«ب» put before a word.</summary>
    public WordClasses Bi { get; }

    /// <summary>«ل» put before a word.</summary>
    public WordClasses Li { get; }

    /// <summary><c>place-name</c>: a place that the theatres know or the text names by its pattern.</summary>
    public WordClasses PlaceName { get; }

    /// <summary><c>armed-name</c>: the name of an armed group or a coalition.</summary>
    public WordClasses ArmedName { get; }

    /// <summary><c>person-name</c>: somebody's name.</summary>
    public WordClasses PersonName { get; }

    /// <summary>All of these: what a word's letters alone do not tell.</summary>
    public WordClasses OfNames { get; }

    /// <exception cref="KnowledgeException">A class stands twice, or there are more than a set of classes holds.</exception>
    public static WordClassTable Read(string path)
    {
        var table = new WordClassTable();
        foreach (var row in CsvTable.Read(path, "class", "words"))
        {
            var set = table.Begin(row, row["class"]);
            foreach (var word in row.List("words"))
            foreach (var form in Inflections.Of(word, isSingular: false))
                table.Add(form, set);
        }
        return table;
    }

    /// <summary>The classes of a folded word; none when it has none.</summary>
    public WordClasses Of(ReadOnlySpan<char> word) => _byWord.Find(word)?.All ?? default;

    /// <summary>The same for a word whose key is known, if it has one; null when it has no class.</summary>
    public ClassesOfWord? Find(WordKey key, ReadOnlySpan<char> word) => _byWord.Find(key, word);

    /// <summary>A class by its name; empty when there is none of that name.</summary>
    public WordClasses Named(string name) =>
        _places.TryGetValue(name, out var place) ? WordClasses.One(place) : default;

    /// <summary>Several classes by their names.</summary>
    public WordClasses Named(ReadOnlySpan<string> names)
    {
        var all = default(WordClasses);
        foreach (var name in names)
            all |= Named(name);
        return all;
    }

    /// <summary>The classes that a cell of a row names, parted by spaces; a preposition is its own class.</summary>
    /// <exception cref="KnowledgeException">A class is not in <c>classes.csv</c>.</exception>
    public WordClasses Named(CsvRow row, string column)
    {
        var all = default(WordClasses);
        foreach (var name in row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var set = Named(name);
            if (set.IsEmpty)
                set =
                    name[0] > '\u007F'
                        ? Preposition(row, name)
                        : throw row.Problem($"'{name}' is no class of classes.csv");
            all |= set;
        }
        return all;
    }

    private WordClasses Preposition(CsvRow row, string name)
    {
        var set = Begin(row, name);
        Add(string.Join(' ', Words.Of(name)), set);
        return set;
    }

    private WordClasses Begin(CsvRow row, string name) =>
        _places.ContainsKey(name) ? throw row.Problem($"the class '{name}' stands twice; put its words on one line")
        : _places.Count < WordClasses.Most ? New(name)
        : throw row.Problem($"'{name}' is one class too many: {WordClasses.Most} at most");

    private WordClasses New(string name)
    {
        _places.TryAdd(name, _places.Count);
        return Named(name);
    }

    private void Add(string word, WordClasses set)
    {
        ref var known = ref _byWord.Add(word);
        var all = (known?.All ?? default) | set;
        if (!_shared.TryGetValue(all, out known))
            _shared[all] = known = new ClassesOfWord(all);
    }
}
