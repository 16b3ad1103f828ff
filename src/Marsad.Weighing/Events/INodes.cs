namespace Marsad.Weighing.Events;

/// <summary>The nodes and blocks of an <see cref="EventIndex"/> that are remembered from earlier runs.</summary>
internal interface INodes
{
    /// <summary>The first number that no node has.</summary>
    long NextNumber { get; }

    /// <summary>Fills a node of which only the number is known.</summary>
    void Fill(Node node);

    /// <summary>The block under a key: its leaders in order, and how many others there are; null when there is none.</summary>
    (IReadOnlyList<Node> Leaders, int Others)? Block(ulong key);

    /// <summary>Those of a block that do not lead.</summary>
    IEnumerable<Node> Others(ulong key, int count);
}
