namespace Marsad.Weighing.Memory;

/// <summary>What is remembered does not hang together: weighing everything anew repairs it.</summary>
public sealed class MemoryException : Exception
{
    /// <summary>Something that is remembered leads nowhere.</summary>
    public MemoryException(string message)
        : base(message) { }

    /// <inheritdoc cref="MemoryException(string)"/>
    public MemoryException(string message, Exception inner)
        : base(message, inner) { }

    /// <inheritdoc cref="MemoryException(string)"/>
    public MemoryException()
        : this("what is remembered does not hang together") { }
}
