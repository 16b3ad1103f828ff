namespace Marsad.Weighing.Events;

/// <summary>A claim in an <see cref="EventIndex"/>, with what it leans on.</summary>
internal sealed class Node(Testimony claim)
{
    private Node? _leader;
    private double _strength;

    public Testimony Claim { get; } = claim;

    /// <summary>Those that lean on it.</summary>
    public HashSet<Node> Followers { get; } = [];

    /// <summary>Leans on another when that is a better reason than the present one: the stronger, of equals the earlier in order.</summary>
    public void Offer(Node leader, double strength)
    {
        if (strength < Affinity.Joined)
            return;
        if (_leader is not null && (strength < _strength || (strength == _strength && Order.Compare(leader, _leader) >= 0)))
            return;
        Leave();
        _leader = leader;
        _strength = strength;
        leader.Followers.Add(this);
    }

    /// <summary>Leans on nobody.</summary>
    public void Leave()
    {
        _leader?.Followers.Remove(this);
        _leader = null;
        _strength = 0;
    }

    /// <summary>The first of those that hang together with it.</summary>
    public Node Head()
    {
        var node = this;
        while (node._leader is { } leader)
            node = leader;
        return node;
    }

    /// <summary>The order of leaders; it does not depend on when a claim came.</summary>
    public static Comparer<Node> Order { get; } =
        Comparer<Node>.Create(
            (a, b) =>
                a.Claim.Vagueness != b.Claim.Vagueness
                    ? a.Claim.Vagueness.CompareTo(b.Claim.Vagueness)
                    : string.CompareOrdinal(a.Claim.Claim.Id, b.Claim.Claim.Id)
        );
}
