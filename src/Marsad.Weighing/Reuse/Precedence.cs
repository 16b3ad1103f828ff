using Marsad.Reading;

namespace Marsad.Weighing.Reuse;

/// <summary>Says who had a text first: by the day of publication, then by whom the texts name as their source; else nobody knows.</summary>
internal static class Precedence
{
    private static readonly FirstHolder Nobody = new(FirstBy.Unknown, null, null);

    /// <summary>Who had it first of two that print it, <paramref name="one"/> being the first in <see cref="Printing.Order"/>.</summary>
    public static FirstHolder Of(Printing one, Printing other)
    {
        if (one.Outlet != other.Outlet && one.Sources.FirstOrDefault(s => IsThird(s, one, other)) is { } agency)
            return new FirstHolder(FirstBy.Agency, null, agency);
        var (oneCites, otherCites) = (one.Cites(other), other.Cites(one));
        var cited =
            oneCites == otherCites ? null
            : oneCites ? other
            : one;
        var isEarlier = one.Published is { } a && other.Published is { } b && a.Last < b.First;
        if (isEarlier && cited == other)
            // A day that the reader inferred is weaker than a source that the text names.
            return IsInferred(one) || IsInferred(other)
                ? Holder(FirstBy.Citation, other)
                : Nobody with
                {
                    By = FirstBy.Conflict,
                };
        if (isEarlier)
            return Holder(FirstBy.Day, one);
        return cited is null ? Nobody : Holder(FirstBy.Citation, cited);
    }

    private static bool IsThird(string source, Printing one, Printing other) =>
        source != one.Outlet && source != other.Outlet && other.Sources.Contains(source, StringComparer.Ordinal);

    private static bool IsInferred(Printing printing) => printing.Head.Published?.Basis == Basis.Inferred;

    private static FirstHolder Holder(FirstBy by, Printing printing) =>
        new(by, printing.Head.Id, printing.Head.Outlet?.Name);
}
