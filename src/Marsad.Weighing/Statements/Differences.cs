namespace Marsad.Weighing.Statements;

/// <summary>Finds in what the wordings of one provision differ in force, and which items of a list some leave out.</summary>
internal static class Differences
{
    /// <summary>Words of force this far from what two wordings share belong to something else.</summary>
    private const int Reach = 4;

    /// <summary>The differences among the columns that tell a provision; none for a single one or for the same words.</summary>
    public static IReadOnlyList<WordingDifference> Of(IReadOnlyList<(Column Column, List<CutPassage> Passages)> told)
    {
        if (told.Count < 2)
            return [];
        var differences = new List<WordingDifference>();
        // A verb that does not stand in the words is not known; other words of force are absent.
        AddFirmest(
            differences,
            DifferenceKind.Saying,
            told,
            static (passages, _) => Firmest(passages.Select(p => p.Saying))
        );
        AddFirmest(
            differences,
            DifferenceKind.Duty,
            told,
            static (passages, others) =>
                Firmest(Near(DifferenceKind.Duty, passages, others)) ?? new ForceWord(DifferenceKind.Duty, 0, "", -1)
        );
        AddAll(differences, DifferenceKind.Hedge, told);
        AddAll(differences, DifferenceKind.Extent, told);
        differences.AddRange(Items(told));
        return differences;
    }

    // Of words of which the firmest counts: «must» beside «may» is «must».
    private static void AddFirmest(
        List<WordingDifference> differences,
        DifferenceKind kind,
        IReadOnlyList<(Column Column, List<CutPassage> Passages)> told,
        Func<List<CutPassage>, HashSet<int>, ForceWord?> find
    )
    {
        var variants = new List<WordingVariant>();
        foreach (var (column, passages) in told)
            if (find(passages, KeysOfOthers(told, column)) is { } found)
                variants.Add(new WordingVariant(column.Key, found.Grade == 0 ? null : found.Text, found.Grade));
        if (variants.Select(v => v.Grade).Distinct().Count() > 1)
            differences.Add(new WordingDifference(kind, variants));
    }

    // Of words of which each counts: «all» and «without conditions» are two extents.
    private static void AddAll(
        List<WordingDifference> differences,
        DifferenceKind kind,
        IReadOnlyList<(Column Column, List<CutPassage> Passages)> told
    )
    {
        var found = told.Select(t =>
                (
                    t.Column,
                    Words: Near(kind, t.Passages, KeysOfOthers(told, t.Column))
                        .OrderBy(w => w.Sense)
                        .ThenBy(w => w.Text, StringComparer.Ordinal)
                        .DistinctBy(w => w.Sense)
                        .ToList()
                )
            )
            .ToList();
        if (
            found.Select(f => string.Join(' ', f.Words.Select(w => w.Sense))).Distinct(StringComparer.Ordinal).Count()
            < 2
        )
            return;
        differences.Add(
            new WordingDifference(
                kind,
                [
                    .. found.Select(f => new WordingVariant(
                        f.Column.Key,
                        f.Words.Count == 0 ? null : string.Join("، ", f.Words.Select(w => w.Text)),
                        f.Words.Sum(w => w.Grade)
                    )),
                ]
            )
        );
    }

    private static HashSet<int> KeysOfOthers(
        IReadOnlyList<(Column Column, List<CutPassage> Passages)> told,
        Column column
    ) => [.. told.Where(t => t.Column != column).SelectMany(t => t.Passages).SelectMany(p => p.Keys)];

    private static IEnumerable<ForceWord> Near(DifferenceKind kind, List<CutPassage> passages, HashSet<int> others) =>
        passages.SelectMany(p => p.Force.Where(f => f.Kind == kind && IsNear(f, p, others)));

    private static ForceWord? Firmest(IEnumerable<ForceWord?> words) =>
        words
            .OfType<ForceWord>()
            .OrderByDescending(w => w.Grade)
            .ThenBy(w => w.Text, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsNear(ForceWord word, CutPassage passage, HashSet<int> others)
    {
        var shared = passage.Words.Where(w => w.IsIn(others)).Select(w => w.Token).ToList();
        return shared.Count > 0 && word.Token >= shared.Min() - Reach && word.Token <= shared.Max() + Reach;
    }

    // «استقلال سورية وسيادتها ووحدة أراضيها وعلمانيتها»: an item of which no word stands anywhere in what another tells is left out by
    // it, when the other has at least half of the items beside it.
    private static IEnumerable<WordingDifference> Items(IReadOnlyList<(Column Column, List<CutPassage> Passages)> told)
    {
        var lists = told.SelectMany(t => t.Passages)
            .Where(p => p.Items.Count > 1)
            .OrderByDescending(p => p.Items.Count)
            .ThenBy(p => p.Shown.Quote, StringComparer.Ordinal)
            .ToList();
        var done = new HashSet<int>();
        foreach (var list in lists)
        foreach (var item in list.Items)
        {
            if (item.Words.Any(w => done.Contains(w.Key)))
                continue;
            var without = told.Where(t => Lacks(t.Column, item) && HasMost(t.Column, list, item)).ToList();
            var with = told.Where(t => !Lacks(t.Column, item)).ToList();
            if (without.Count == 0 || with.Count == 0)
                continue;
            done.UnionWith(item.Words.Select(w => w.Key));
            yield return new WordingDifference(
                DifferenceKind.Item,
                [
                    .. told.Where(t => with.Contains(t) || without.Contains(t))
                        .Select(t => new WordingVariant(
                            t.Column.Key,
                            without.Contains(t) ? null : WordsOf(item, t.Passages),
                            null
                        )),
                ]
            );
        }
    }

    private static bool Lacks(Column column, ListItem item) => !item.Words.Any(w => w.IsIn(column.AllKeys));

    private static bool HasMost(Column column, CutPassage list, ListItem but)
    {
        var others = list.Items.Where(i => i != but).ToList();
        return others.Count(i => !Lacks(column, i)) * 2 >= others.Count;
    }

    private static string WordsOf(ListItem item, List<CutPassage> passages)
    {
        HashSet<int> keys = [.. item.Words.SelectMany(w => (int[])[w.Key, w.Other])];
        return passages
                .SelectMany(p => p.Items)
                .Where(i => i.Words.Any(w => w.IsIn(keys)))
                .OrderBy(i => i.Text.Length)
                .ThenBy(i => i.Text, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Text
            ?? item.Text;
    }
}
