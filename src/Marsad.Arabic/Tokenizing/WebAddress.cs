using System.Buffers;
using System.Collections.Frozen;

namespace Marsad.Arabic.Tokenizing;

/// <summary>Recognises web and mail addresses in folded text. Linear: each address is looked at once.</summary>
internal static class WebAddress
{
    // The longest scheme, host or mailbox this looks at before it gives up; hosts end at 253 (RFC 1035).
    private const int Horizon = 320;

    private static readonly SearchValues<char> HostChars = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-._%+"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelNames = FrozenSet
        .ToFrozenSet(
            (
                "com net org info gov edu int mil news tv fm io co me eu us uk fr de ru tr "
                + "ir il sy lb jo iq ps sa ae qa kw bh om ye eg ly tn dz ma sd mr"
            ).Split(' '),
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address that starts at <paramref name="start"/>, or 0 where there is none.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="start">Where a run of Latin letters and digits starts.</param>
    /// <param name="after">Where that run ends.</param>
    public static int End(ReadOnlySpan<char> text, int start, int after)
    {
        var rest = text[start..Math.Min(text.Length, start + Horizon)];
        if (text[after..].StartsWith("://"))
            return Trimmed(text, start, AfterPath(text, after + 3));
        var host = rest.IndexOfAnyExcept(HostChars);
        if (host < 0)
            host = rest.Length;
        if (host < rest.Length && rest[host] == '@')
        {
            var domain = rest[(host + 1)..];
            var length = domain.IndexOfAnyExcept(HostChars);
            domain = (length < 0 ? domain : domain[..length]).TrimEnd(".-_%+");
            return domain.Contains('.') ? start + host + 1 + domain.Length : 0;
        }
        var name = rest[..host].TrimEnd(".-_%+");
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || !(name.StartsWith("www.") || IsTopLevelName(name[(dot + 1)..])))
            return 0;
        var end = start + name.Length;
        return end < text.Length && text[end] is '/' or '?' or '#' ? Trimmed(text, start, AfterPath(text, end)) : end;
    }

    private static bool IsTopLevelName(ReadOnlySpan<char> label) => TopLevelNames.Contains(label);

    // A path may hold anything but white space and what quotes or brackets an address; Arabic letters only in the path.
    private static int AfterPath(ReadOnlySpan<char> text, int at)
    {
        var inPath = false;
        for (; at < text.Length; at++)
        {
            var unit = text[at];
            var kind = CharClasses.Of(unit);
            if (
                kind is CharClass.Gap or CharClass.LineBreak
                || unit is '<' or '>' or '"' or '«' or '»' or '“' or '”' or '،'
            )
                break;
            inPath |= unit is '/' or '?' or '#';
            if (kind == CharClass.Arabic && !inPath)
                break;
        }
        return at;
    }

    // A stop, a comma or a bracket that closes nothing opened inside is of the sentence, not of the address.
    private static int Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        var address = text[start..end];
        bool opensRound = address.Contains('('),
            opensSquare = address.Contains('[');
        while (end > start + 1)
        {
            var last = text[end - 1];
            if (last is '.' or ',' or ';' or ':' or '!' or '?' or '؟' or '؛' or '\'' or '…')
                end--;
            else if (last is ')' && !opensRound)
                end--;
            else if (last is ']' && !opensSquare)
                end--;
            else
                break;
        }
        return end;
    }
}
