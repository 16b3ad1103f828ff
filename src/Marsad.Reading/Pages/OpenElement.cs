namespace Marsad.Reading.Pages;

/// <summary>An element that has not been closed.</summary>
internal struct OpenElement
{
    /// <summary>The hash of its name: two names that share one are closed by each other, which no page notices.</summary>
    public int Name;
    public int Box;
    public PageTag Tag;
    public bool Hides;
    public bool Bold;

    /// <summary>Its end was met before that of a box inside it; it counts no longer.</summary>
    public bool Over;

    /// <summary>Where the words shown by a time element start; -1 for other elements.</summary>
    public int Time;

    /// <summary>The number that stands for a name: FNV-1a, the same in every process, unlike the hash of strings.</summary>
    public static int NameOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}
