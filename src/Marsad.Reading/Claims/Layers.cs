using Marsad.Reading.Claims.Drafts;

namespace Marsad.Reading.Claims;

/// <summary>What the claim finder rests on, each of which can be left out to measure what it adds.</summary>
[Flags]
internal enum Layers
{
    /// <summary>Clauses, attribution, event words and status alone.</summary>
    None = 0,

    /// <summary>Roles by the frame of the word that carries the event, rather than by the order of the names.</summary>
    Frames = 1,

    /// <summary>Actors and places carried over from what was told before.</summary>
    CarryOver = 2,

    /// <summary>Words that point back: «المصدر», «التنظيم», «الجانبان», «قواته».</summary>
    Reference = 4,

    /// <summary>Everything.</summary>
    All = Frames | CarryOver | Reference,
}
