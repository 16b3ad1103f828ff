namespace Marsad.Reading.Pages;

/// <summary>Tells whether a text ends as a sentence does, in any script.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the last sign, closing quotes and brackets left aside, is a full stop or its like.</summary>
    public static bool Of(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"'”’»)]›“");
        return !text.IsEmpty && (text[^1] is '.' or '!' or '?' or ':' || IsForeignStop(text[^1]));
    }

    /// <summary>A full stop, question or exclamation mark outside ASCII.</summary>
    public static bool IsForeignStop(char c) =>
        c is '؟' or '۔' or '।' or '…' or '！' or '？' or '。' or '．' or '։' or '።';
}
