using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Folding;

namespace Marsad.Reading.Models.Checking;

/// <summary>
/// Finds words in a report letter by letter. Only what nobody sees or reads is passed over: vowel marks, tatweel, invisible
/// controls, and how much white space stands between words. What is found are whole words; clitics in front of the first
/// («و», «بـ», «الـ») may be left out.
/// </summary>
internal sealed class WordFinder
{
    private static readonly Folder Unseen = Folder.For(FoldLevel.Marks | FoldLevel.Tatweel | FoldLevel.Controls);

    private readonly ArabicText _text;

    /// <summary>The body without what is passed over, and for each unit where it stands in the raw text.</summary>
    private readonly string _plain;

    private readonly int[] _raw;

    public WordFinder(ArabicText text)
    {
        _text = text;
        var folded = Unseen.FoldWithMap(text.Raw);
        _plain = OneSpaced(folded.Folded, folded.Origins, out _raw);
    }

    /// <summary>Every place where words stand, in the order of the text.</summary>
    public IEnumerable<Found> All(string words)
    {
        var wanted = OneSpaced(Unseen.Fold(words), default, out _);
        if (wanted.Length == 0)
            yield break;
        for (
            var at = _plain.IndexOf(wanted, StringComparison.Ordinal);
            at >= 0;
            at = _plain.IndexOf(wanted, at + 1, StringComparison.Ordinal)
        )
            if (At(at, at + wanted.Length) is { } found)
                yield return found;
    }

    private Found? At(int start, int end)
    {
        var rawStart = _raw[start];
        var first = TokenAt(rawStart);
        var last = TokenAt(_raw[end - 1]);
        var token = _text.Tokens[last];
        // the next letter that counts must not be of the same word
        if (IsWord(token) && end < _raw.Length && _raw[end] < token.End)
            return null;
        token = _text.Tokens[first];
        if (IsWord(token) && rawStart > token.Start && !IsClitic(token, rawStart))
            return null;
        return Trimmed(first, last + 1, rawStart);
    }

    /// <summary>Without the punctuation around.</summary>
    private Found? Trimmed(int first, int end, int start)
    {
        var tokens = _text.Tokens;
        var from = first;
        while (first < end && IsAround(tokens[first]))
            first++;
        while (end > first && IsAround(tokens[end - 1]))
            end--;
        if (first == end)
            return null;
        return new Found(first, end, first == from ? start : tokens[first].Start, tokens[end - 1].End);
    }

    private bool IsClitic(Token token, int until)
    {
        var folded = _text.Folded.Slice(token.FoldedStart, token.FoldedLength);
        var front = Folder.Search.Fold(_text.Raw[token.Start..until]).Length;
        foreach (var way in Segmenter.Ways(folded))
            if (way.ProcliticLength == front && way.EncliticLength == 0)
                return true;
        return false;
    }

    private int TokenAt(int unit)
    {
        var tokens = _text.Tokens;
        int low = 0,
            high = tokens.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (tokens[middle].Start <= unit)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private static bool IsWord(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Foreign or TokenKind.Url;

    private static bool IsAround(Token token) => !IsWord(token);

    /// <summary>Each stretch of white space becomes one space, none at either end.</summary>
    private static string OneSpaced(ReadOnlySpan<char> text, ReadOnlySpan<int> origins, out int[] map)
    {
        var kept = new char[text.Length];
        var from = new int[text.Length];
        var length = 0;
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                gap = length > 0;
                continue;
            }
            if (gap)
            {
                from[length] = i < origins.Length ? origins[i] - 1 : 0;
                kept[length++] = ' ';
                gap = false;
            }
            from[length] = i < origins.Length ? origins[i] : 0;
            kept[length++] = text[i];
        }
        map = from[..length];
        return new string(kept, 0, length);
    }
}
