using Marsad.Weighing.Origins;
using Marsad.Weighing.Translations;

namespace Marsad.Weighing.Reuse;

/// <summary>Says whether a stretch of a text is taken from another.</summary>
internal static class Sources
{
    /// <summary>From this share on of its words.</summary>
    private const double Most = 0.7;

    /// <summary>From where the words of the later text of a pair are taken; null when they are not, or are a quotation.</summary>
    public static TextSource? Of(TextPair pair, Printing printing, int first, int last)
    {
        int shared = 0,
            start = int.MaxValue,
            end = 0;
        foreach (var tile in pair.Passages.Where(p => !p.Quoted).SelectMany(p => p.Tiles))
        {
            var (from, to) = (Math.Max(first, tile.Other), Math.Min(last, tile.Other + tile.Length));
            if (to <= from)
                continue;
            shared += to - from;
            start = Math.Min(start, from + tile.One - tile.Other);
            end = Math.Max(end, to + tile.One - tile.Other);
        }
        if (shared < Most * (last - first))
            return null;
        var one = pair.One.First;
        return new TextSource(one.Head.Id, one.Starts[start], one.Ends[end - 1], IsSure(one, printing));
    }

    /// <summary>What a stretch of the later text of a translation translates; null when it does not.</summary>
    public static TextSource? Of(TextTranslation found, int from, int until)
    {
        var passages = found.Passages.Where(p => p.OtherStart < until && p.OtherEnd > from).ToList();
        var shared = passages.Sum(p => Math.Min(until, p.OtherEnd) - Math.Max(from, p.OtherStart));
        if (passages.Count == 0 || shared < Most * (until - from))
            return null;
        var (one, other) = (found.One.First, found.Other.First);
        return new TextSource(
            one.Head.Id,
            passages[0].Start,
            passages[^1].End,
            IsSure(one, other),
            IsTranslation: true
        );
    }

    /// <summary>The same words in the first printing of a text.</summary>
    public static TextSource Of(ReuseText text, Printing printing, int first, int last) =>
        new(text.First.Head.Id, text.First.Starts[first], text.First.Ends[last - 1], IsSure(text.First, printing));

    private static bool IsSure(Printing one, Printing other) => Precedence.Of(one, other).Report == one.Head.Id;
}
