using System.Runtime.InteropServices;

namespace Marsad.Weighing.Events;

/// <summary>A claim that another leans on, and how strongly.</summary>
/// <param name="Node">The claim.</param>
/// <param name="Strength">By <see cref="Affinity"/>.</param>
internal readonly record struct Lead(Node Node, double Strength);

/// <summary>
/// The few claims that a claim leans on, the strongest first, of equals the earlier in order: what they are depends on who is there to
/// be leant on, and not on when they came.
/// </summary>
internal struct Leads
{
    /// <summary>How many are kept: the strongest may stand in an event that tells of something else.</summary>
    public const int Most = 4;

    private List<Lead>? _leads;

    /// <summary>They, the strongest first.</summary>
    public readonly ReadOnlySpan<Lead> Strongest => CollectionsMarshal.AsSpan(_leads);

    /// <summary>How many there are.</summary>
    public readonly int Count => _leads?.Count ?? 0;

    /// <summary>
    /// Takes one in when it is among the strongest, or when there is room. One that is there already stays as it is: who rises in one block
    /// may have led in another all along.
    /// </summary>
    /// <param name="lead">The one.</param>
    /// <param name="displaced">The one that had to go; null when none had.</param>
    /// <returns>Whether it is one of them now.</returns>
    public bool Offer(Lead lead, out Node? displaced)
    {
        displaced = null;
        _leads ??= new List<Lead>(1);
        foreach (ref readonly var known in Strongest)
            if (known.Node == lead.Node)
                return false;
        var at = _leads.Count;
        while (at > 0 && IsBetter(lead, _leads[at - 1]))
            at--;
        if (at == Most)
            return false;
        _leads.Insert(at, lead);
        if (_leads.Count > Most)
        {
            displaced = _leads[^1].Node;
            _leads.RemoveAt(Most);
        }
        return true;
    }

    /// <summary>Puts one behind the others, as it is remembered.</summary>
    public void Add(Lead lead) => (_leads ??= new List<Lead>(1)).Add(lead);

    private static bool IsBetter(Lead one, Lead other) =>
        one.Strength > other.Strength
        || (one.Strength == other.Strength && Node.Order.Compare(one.Node, other.Node) < 0);
}
