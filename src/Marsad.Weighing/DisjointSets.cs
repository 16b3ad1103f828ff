namespace Marsad.Weighing;

/// <summary>
/// Things that hang together, by unions two by two (Galler and Fischer 1964, with the paths halved). The head of a set is the first of its
/// things in their order, whatever the order of the unions.
/// </summary>
/// <param name="order">Which of two things is the first; two that are equal in it are one.</param>
internal sealed class DisjointSets<T>(IComparer<T> order)
    where T : notnull
{
    // Most things stand alone, and have no line.
    private readonly Dictionary<T, T> _parents = [];

    /// <summary>Makes the sets of two things one.</summary>
    public void Join(T one, T other)
    {
        var (a, b) = (HeadOf(one), HeadOf(other));
        var which = order.Compare(a, b);
        if (which < 0)
            _parents[b] = a;
        else if (which > 0)
            _parents[a] = b;
    }

    /// <summary>The head of the set in which a thing stands; itself when it was joined to nothing.</summary>
    public T HeadOf(T thing)
    {
        while (_parents.TryGetValue(thing, out var parent))
        {
            if (_parents.TryGetValue(parent, out var above))
                _parents[thing] = above;
            thing = parent;
        }
        return thing;
    }
}
