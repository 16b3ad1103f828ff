using Marsad.Arabic;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Translations;

/// <summary>
/// The names of a theatre as reports in other languages write them: the English ones of its files, and those of
/// <c>foreign-names.csv</c>. A surname stands for a person where it is nobody else's.
/// </summary>
internal sealed class ForeignNames
{
    private const int ShortestSurname = 4;

    private readonly Dictionary<string, List<(string[] Words, Mark[] Marks)>> _byFirst = new(StringComparer.Ordinal);

    public ForeignNames(Theatre theatre, NameMarks marks, PlaceTree places)
    {
        var known = theatre.Entities.Where(e => e is { Id: not null, Source: null }).ToList();
        var surnames = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entity in known)
        {
            Add(entity.Name, [.. marks.Of(entity.Id!, places)]);
            if (entity is { Class: EntityClass.Actor, Kind: "person" } && Words(entity.Name) is [_, .., var surname])
                surnames[surname] = surnames.ContainsKey(surname) ? null : entity.Id;
        }
        foreach (var (surname, id) in surnames)
        {
            if (id is not null && surname.Length >= ShortestSurname)
                Add(surname, [.. marks.Of(id, places)]);
        }
        foreach (var country in theatre.Countries)
        {
            Add(country.AdjectiveEn, [Mark.Land(country.Code)]);
            Add(country.AdjectiveEn + "s", [Mark.Land(country.Code)]);
        }
        foreach (var (id, name) in theatre.ForeignNames)
            Add(name, [.. marks.Of(id, places)]);
    }

    /// <summary>The longest name that begins at a word; null when none does.</summary>
    /// <param name="words">The words of a text, without what is written together with them.</param>
    /// <param name="at">Which word.</param>
    public (int Words, Mark[] Marks)? At(IReadOnlyList<string> words, int at)
    {
        if (!_byFirst.TryGetValue(words[at], out var names))
            return null;
        foreach (var (name, marks) in names)
        {
            if (at + name.Length > words.Count)
                continue;
            var i = 1;
            while (i < name.Length && words[at + i] == name[i])
                i++;
            if (i == name.Length)
                return (name.Length, marks);
        }
        return null;
    }

    /// <summary>The words of a name or a text in letters of one case.</summary>
    public static List<string> Words(string name)
    {
        var text = ArabicText.Parse(name);
        var words = new List<string>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Foreign or TokenKind.Number)
                words.Add(Bare(text.FoldedOf(i)));
        }
        return words;
    }

    /// <summary>A folded word without what an apostrophe joins to it («ISIS's», «d'Israël»).</summary>
    public static string Bare(ReadOnlySpan<char> folded)
    {
        const int LongestElision = 2;
        var mark = folded.IndexOfAny('\'', '’');
        if (mark <= 0)
            return folded.ToString();
        return (
            mark <= LongestElision && folded.Length - mark > LongestElision ? folded[(mark + 1)..] : folded[..mark]
        ).ToString();
    }

    private void Add(string name, Mark[] marks)
    {
        string[] words = [.. Words(name)];
        if (words.Length == 0 || marks.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var names))
            _byFirst.Add(words[0], names = []);
        // Who stands first in the files bears the name; the longest is meant.
        if (names.Exists(n => n.Words.AsSpan().SequenceEqual(words)))
            return;
        names.Add((words, marks));
        names.Sort(static (a, b) => b.Words.Length - a.Words.Length);
    }
}
