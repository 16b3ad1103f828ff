namespace Marsad.Weighing.Events;

/// <summary>A claim in an <see cref="EventIndex"/> with its copies, and what it leans on.</summary>
internal sealed class Node
{
    private static readonly HashSet<Node> Nobody = [];

    // Most claims have no copies and no followers: room is made when they do.
    private List<Testimony>? _copies;
    private HashSet<Node>? _followers;
    private int _mark;
    private Lead _inside;
    private Lead _outside;

    public Node(Testimony claim) => Claim = claim;

    /// <summary>The earliest of the copies, which stands for all.</summary>
    public Testimony Claim { get; private set; }

    /// <summary>The claim in every report that prints its text.</summary>
    public IReadOnlyList<Testimony> Copies => _copies is null ? [Claim] : _copies;

    /// <summary>Adds a copy; true when it is earlier than the one that stands for all, and is yet to take its place.</summary>
    public bool Add(Testimony copy)
    {
        (_copies ??= [Claim]).Add(copy);
        return First.Compare(copy, Claim) < 0;
    }

    /// <summary>Lets the earliest copy stand for all. Only while the node is in no block.</summary>
    public void Settle() => Claim = _copies!.Min(First)!;

    /// <summary>Those that lean on it.</summary>
    public IReadOnlyCollection<Node> Followers => _followers ?? Nobody;

    /// <summary>Whether this is the first time that it is met under a mark.</summary>
    public bool Seen(int mark)
    {
        var first = _mark != mark;
        _mark = mark;
        return first;
    }

    /// <summary>The claim of its own text on which it leans, if any.</summary>
    public Lead Inside => _inside;

    /// <summary>The claim of another text on which it leans, if any.</summary>
    public Lead Outside => _outside;

    /// <summary>Leans on another when that is a better reason than the present one: the stronger, of equals the earlier in order.</summary>
    public void Offer(Node leader, double strength)
    {
        if (strength < Affinity.Joined)
            return;
        ref var lead = ref leader.Claim.Text == Claim.Text ? ref _inside : ref _outside;
        if (
            lead.Node is { } present
            && (strength < lead.Strength || (strength == lead.Strength && Order.Compare(leader, present) >= 0))
        )
            return;
        lead.Node?._followers!.Remove(this);
        lead = new Lead(leader, strength);
        (leader._followers ??= []).Add(this);
    }

    /// <summary>Leans on nobody.</summary>
    public void Leave()
    {
        _inside.Node?._followers!.Remove(this);
        _outside.Node?._followers!.Remove(this);
        (_inside, _outside) = (default, default);
    }

    /// <summary>The order of leaders; it depends on what is said, and neither on when it came nor on who prints it.</summary>
    public static Comparer<Node> Order { get; } =
        Comparer<Node>.Create(
            (a, b) =>
                a.Claim.Vagueness != b.Claim.Vagueness ? a.Claim.Vagueness.CompareTo(b.Claim.Vagueness)
                : a.Claim.Words.Letters != b.Claim.Words.Letters
                    ? a.Claim.Words.Letters.CompareTo(b.Claim.Words.Letters)
                : string.CompareOrdinal(a.Claim.Key, b.Claim.Key)
        );

    private static Comparer<Testimony> First { get; } =
        Comparer<Testimony>.Create(
            (a, b) =>
                (a.Written?.First ?? DateOnly.MaxValue).CompareTo(b.Written?.First ?? DateOnly.MaxValue)
                    is var day
                        and not 0
                    ? day
                    : string.CompareOrdinal(a.Claim.Id, b.Claim.Id)
        );
}

/// <summary>A claim that another leans on, and how strongly.</summary>
/// <param name="Node">The claim; null for none.</param>
/// <param name="Strength">By <see cref="Affinity"/>.</param>
internal readonly record struct Lead(Node? Node, double Strength);
