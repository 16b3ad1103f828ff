namespace Marsad.Weighing.Events;

/// <summary>
/// A claim in an <see cref="EventIndex"/> with its copies, what it leans on, and the event in which it stands. One that is remembered
/// from an earlier run is filled when something of it is first asked for.
/// </summary>
internal sealed class Node
{
    private static readonly HashSet<Node> Nobody = [];

    // Most claims have no copies and no followers: room is made when they do.
    private List<Testimony>? _copies;
    private HashSet<Node>? _followers;
    private HashSet<Node>? _others;
    private Testimony? _claim;
    private INodes? _remembered;
    private Node? _part;
    private Node? _head;
    private int _mark;
    private Leads _inside;
    private Leads _outside;

    /// <summary>A claim that is new.</summary>
    public Node(long number, Testimony claim) => (Number, _claim, IsChanged) = (number, claim, true);

    /// <summary>A claim of which nothing is known yet but its number.</summary>
    public Node(long number, INodes remembered) => (Number, _remembered) = (number, remembered);

    /// <summary>What tells it from others in what is remembered.</summary>
    public long Number { get; }

    /// <summary>Whether it is other than what is remembered of it.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The earliest of the copies, which stands for all.</summary>
    public Testimony Claim => Filled()._claim!;

    /// <summary>The claim in every report that prints its text.</summary>
    public IReadOnlyList<Testimony> Copies => Filled()._copies is { } copies ? copies : [_claim!];

    /// <summary>Those that lean on it.</summary>
    public IReadOnlyCollection<Node> Followers => Filled()._followers ?? Nobody;

    /// <summary>The claims of its own text on which it leans.</summary>
    public Leads Inside => Filled()._inside;

    /// <summary>The claims of other texts on which it leans.</summary>
    public Leads Outside => Filled()._outside;

    /// <summary>The first of what its text says of one occurrence, itself included; null until it was grouped.</summary>
    public Node? Part
    {
        get => Filled()._part;
        set => (Filled()._part, IsChanged) = (value, true);
    }

    /// <summary>Of the first of a part: the head of its event; null for any other.</summary>
    public Node? Head => Filled()._head;

    /// <summary>Of the head of an event: the first of every other part that stands in it.</summary>
    public IReadOnlyCollection<Node> OtherParts => Filled()._others ?? Nobody;

    /// <summary>Whether it stands at the head of an event.</summary>
    public bool IsHead => Head == this;

    /// <summary>Adds a copy; true when it is earlier than the one that stands for all, and is yet to take its place.</summary>
    public bool Add(Testimony copy)
    {
        (Filled()._copies ??= [Claim]).Add(copy);
        IsChanged = true;
        return First.Compare(copy, Claim) < 0;
    }

    /// <summary>Lets the earliest copy stand for all. Only while the node is in no block.</summary>
    public void Settle() => _claim = _copies!.Min(First)!;

    /// <summary>Puts a part into the event of a head; null takes it out of its event.</summary>
    public void Join(Node? head)
    {
        if (Head is { } before && before != this && before.Filled()._others!.Remove(this))
            before.IsChanged = true;
        if (head is not null && head != this && (head.Filled()._others ??= []).Add(this))
            head.IsChanged = true;
        (_head, IsChanged) = (head, true);
    }

    /// <summary>Whether this is the first time that it is met under a mark.</summary>
    public bool Seen(int mark)
    {
        var first = _mark != mark;
        _mark = mark;
        return first;
    }

    /// <summary>Leans on another when that is one of the best reasons: the strongest, of equals the earlier in order.</summary>
    /// <returns>Whether it leans on it now.</returns>
    public bool Offer(Node leader, double strength)
    {
        if (strength < Affinity.Joined)
            return false;
        ref var leads = ref leader.Claim.Text == Claim.Text ? ref _inside : ref _outside;
        if (!leads.Offer(new Lead(leader, strength), out var displaced))
            return false;
        displaced?.Lose(this);
        (leader.Filled()._followers ??= []).Add(this);
        return leader.IsChanged = IsChanged = true;
    }

    /// <summary>The claims that a denial leans on: it says of each that it is not so, in whichever event that stands.</summary>
    public IEnumerable<Node> Denied
    {
        get
        {
            if (Claim.Stance != Stance.Denies)
                return [];
            var denied = new List<Node>(Inside.Count + Outside.Count);
            foreach (var lead in Inside.Strongest)
                denied.Add(lead.Node);
            foreach (var lead in Outside.Strongest)
                denied.Add(lead.Node);
            return denied;
        }
    }

    /// <summary>Leans on nobody.</summary>
    public void Leave()
    {
        foreach (var lead in Inside.Strongest)
            lead.Node.Lose(this);
        foreach (var lead in Outside.Strongest)
            lead.Node.Lose(this);
        (_inside, _outside, IsChanged) = (default, default, true);
    }

    /// <summary>What is remembered of it.</summary>
    public void Remember(
        IReadOnlyList<Testimony> copies,
        Leads inside,
        Leads outside,
        (Node? Part, Node? Head) grouped,
        IReadOnlyList<Node> followers,
        IReadOnlyList<Node> otherParts
    )
    {
        _claim = copies.Min(First)!;
        _copies = copies.Count > 1 ? [.. copies] : null;
        (_inside, _outside, (_part, _head)) = (inside, outside, grouped);
        _followers = followers.Count > 0 ? [.. followers] : null;
        _others = otherParts.Count > 0 ? [.. otherParts] : null;
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

    private void Lose(Node follower)
    {
        Filled()._followers!.Remove(follower);
        IsChanged = true;
    }

    private Node Filled()
    {
        if (_remembered is { } remembered)
        {
            _remembered = null;
            remembered.Fill(this);
        }
        return this;
    }
}
