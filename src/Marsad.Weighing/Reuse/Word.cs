namespace Marsad.Weighing.Reuse;

/// <summary>What is known of a word besides its letters.</summary>
[Flags]
internal enum Word : byte
{
    /// <summary>A word of content.</summary>
    Plain = 0,

    /// <summary>It stands in quotation marks.</summary>
    Quoted = 1,

    /// <summary>A name, a day, or a word without content: two texts share it without knowing of each other.</summary>
    Common = 2,
}
