namespace Marsad.Arabic.Times;

/// <summary>Where a modifier points: «الماضي», «الجاري», «المقبل».</summary>
internal enum Direction : byte
{
    None,
    Past,
    Present,
    Future,
}

/// <summary>What the words of an expression say, before it is set against an anchor.</summary>
internal abstract record TimeNode
{
    /// <summary>Index of the first token.</summary>
    public int First { get; init; }

    /// <summary>One past the index of the last token.</summary>
    public int End { get; init; }

    /// <summary>Sets the words against the anchor.</summary>
    public abstract Resolution Resolve(Surroundings at);
}

/// <summary>The anchor, and whether the words around speak of what is to come.</summary>
internal sealed class Surroundings(Anchor? anchor, bool future)
{
    public Anchor Anchor { get; } = anchor ?? new Anchor(null);

    public bool Future { get; } = future;

    /// <summary>The day of publication, when it is known to the day.</summary>
    public DateOnly? Today => Anchor.Precision == AnchorPrecision.Day ? Anchor.Published : null;

    /// <summary>Its month, when that is known.</summary>
    public DateOnly? ThisMonth => Anchor.Precision <= AnchorPrecision.Month ? Anchor.Published : null;

    public int? ThisYear => Anchor.Published?.Year;

    /// <summary>Why a value that needs the day of publication is missing.</summary>
    public TimeReason Missing => Anchor.Published is null ? TimeReason.NoAnchor : TimeReason.AnchorTooCoarse;
}

/// <summary>A value known without an anchor, or a reason why there is none.</summary>
internal sealed record FixedNode(Resolution Fixed) : TimeNode
{
    public override Resolution Resolve(Surroundings at) => Fixed;
}
