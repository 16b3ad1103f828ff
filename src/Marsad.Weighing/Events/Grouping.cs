namespace Marsad.Weighing.Events;

/// <summary>
/// Makes events of claims that lean on each other. First what one text says of one occurrence is taken together as a part, then parts of
/// texts: a claim goes with the one it leans on as long as it fits the head too, else it is the head of another event. Chains of small
/// likenesses join nothing. A part looks only at parts that stand before it in their order, so when some claims lean otherwise, only
/// what follows from them is looked at again.
/// </summary>
/// <param name="ofText">The claims of a text.</param>
internal sealed class Grouping(Func<string, IEnumerable<Node>> ofText)
{
    // Parts whose event is to be found again, the first in order first.
    private readonly SortedSet<Node> _due = new(Node.Order);

    /// <summary>The claims of a part.</summary>
    /// <param name="part">Its first claim.</param>
    public IEnumerable<Node> In(Node part) => ofText(part.Claim.Text).Where(n => n.Part == part);

    /// <summary>Groups claims that are new or lean otherwise, and what follows from them.</summary>
    /// <returns>Heads of events that have gained or lost claims, those that are heads no longer included.</returns>
    public HashSet<Node> Regroup(IReadOnlyCollection<Node> changed)
    {
        var touched = new HashSet<Node>();
        var texts = changed
            .Select(n => n.Claim.Text)
            .Distinct(StringComparer.Ordinal)
            .Select(text => ofText(text).Order(Node.Order).ToList())
            .ToList();
        foreach (var text in texts)
            TakeApart(text, touched);
        foreach (var node in texts.SelectMany(text => text))
        {
            LookAgainAtFollowersOf(node);
            // What stands at the head of an event may say something else now.
            foreach (var other in node.OtherParts.SelectMany(In))
                LookAgainAtFollowersOf(other);
        }
        while (_due.Min is { } part)
        {
            _due.Remove(part);
            if (part.Part == part)
                FindEventOf(part, touched);
        }
        foreach (var text in texts)
            touched.UnionWith(text.Select(n => n.Part!.Head!));
        return touched;
    }

    // Which claims of a text belong together, in their order; all that rested on its parts is due.
    private void TakeApart(List<Node> text, HashSet<Node> touched)
    {
        foreach (var node in text)
        {
            if (node.Part?.Head is { } head)
                touched.Add(head);
            _due.UnionWith(node.OtherParts);
        }
        foreach (var node in text)
        {
            var part = PartOf(node);
            if (part != node.Part)
                node.Part = part;
        }
        foreach (var node in text)
        {
            if (node.Part == node)
                _due.Add(node);
            else if (node.Head is not null)
                node.Join(null);
        }
    }

    // The part of the one it leans on in its text, when it fits it; else it begins one.
    private static Node PartOf(Node node) =>
        node.Inside.Strongest is [var lead, ..] && Fit(node, lead, lead.Node.Part!) >= Affinity.Coherent
            ? lead.Node.Part!
            : node;

    private void FindEventOf(Node part, HashSet<Node> touched)
    {
        var head = EventOf(part);
        if (head == part.Head)
            return;
        if (part.Head is { } before)
            touched.Add(before);
        touched.Add(head);
        part.Join(head);
        foreach (var node in In(part))
            LookAgainAtFollowersOf(node);
    }

    private Node EventOf(Node part)
    {
        var (found, best) = (part, Affinity.Coherent);
        foreach (var node in In(part).Order(Node.Order))
        {
            // Only what stands before this part of a text in order can draw it to itself.
            if (
                node.Outside.Strongest is not [var lead, ..]
                || lead.Node.Part is not { } other
                || Node.Order.Compare(other, part) >= 0
            )
                continue;
            var head = other.Head!;
            var fit = Fit(node, lead, head);
            if (fit > best || (fit == best && found == part))
                (found, best) = (head, fit);
        }
        return found;
    }

    private void LookAgainAtFollowersOf(Node node)
    {
        foreach (var follower in node.Followers)
        {
            if (follower.Part is { } part && part != node.Part)
                _due.Add(part);
        }
    }

    // Two who speak together say a thing once: tellings of it that are as good as the same go together, whatever their head looks like.
    private static double Fit(Node node, Lead lead, Node head) =>
        head == lead.Node
        || (lead.Strength >= Affinity.Sure && IsJoint(lead.Node) && IsJoint(node) && OfDaysOf(head, node))
            ? lead.Strength
            : Affinity.Between(head.Claim, node.Claim);

    private static bool IsJoint(Node node) =>
        node.Claim is { Family: Family.Words, Actors.Length: > 1 }
        || (node.Claim is { Actors.Length: > 0, Targets.Length: > 0 } && node.Claim.Claim.Type == "AGREE");

    private static bool OfDaysOf(Node one, Node other) =>
        one.Claim.Written is { } written && other.Claim.Written is { } also && Times.Gap(written, also) <= 1;
}
