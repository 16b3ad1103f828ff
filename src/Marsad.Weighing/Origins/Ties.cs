namespace Marsad.Weighing.Origins;

/// <summary>Voices that count as one, with the first reason found for each; circles do no harm.</summary>
internal sealed class Ties
{
    private readonly SortedDictionary<string, (string Parent, Tie Tie, string To)> _up = new(StringComparer.Ordinal);

    public Ties(IEnumerable<string> keys)
    {
        foreach (var key in keys)
            _up.Add(key, (key, Tie.Same, key));
    }

    /// <summary>Counts one voice with another.</summary>
    public void Add(string key, string to, Tie tie)
    {
        var (head, other) = (Head(key), Head(to));
        if (head == other)
            return;
        // The reason stands at the voice that was tied; the whole group moves with it.
        if (head == key)
        {
            _up[key] = (other, tie, to);
            return;
        }
        _up[head] = (other, Tie.Same == _up[head].Tie ? tie : _up[head].Tie, to);
    }

    /// <summary>The groups, each with its head first.</summary>
    public IEnumerable<IReadOnlyList<(string Key, Tie Tie, string To)>> Groups() =>
        _up
            .Keys.GroupBy(Head, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g =>
                (IReadOnlyList<(string, Tie, string)>)
                    [
                        (g.Key, Tie.Same, g.Key),
                        .. g.Where(k => k != g.Key)
                            .Order(StringComparer.Ordinal)
                            .Select(k => (k, _up[k].Tie, _up[k].To)),
                    ]
            );

    private string Head(string key)
    {
        while (_up[key].Parent != key)
            key = _up[key].Parent;
        return key;
    }
}
