using Marsad.Arabic;

namespace Marsad.Reading.Models.Asking;

/// <summary>A stretch of a report that a model is asked about: whole sentences, as far as they are not too long themselves.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">One past the last token.</param>
internal readonly record struct Excerpt(int FirstToken, int EndToken)
{
    /// <summary>How much of what stands before an excerpt is shown with it, in UTF-16 units.</summary>
    private const int ContextLength = 600;

    /// <summary>The excerpts of an article, in its order; they do not overlap and leave out only what stands before its body.</summary>
    /// <param name="survey">The report.</param>
    /// <param name="length">The most UTF-16 units of one.</param>
    public static IEnumerable<Excerpt> Of(ReportSurvey survey, int length)
    {
        var text = survey.Text;
        var first = 0;
        var count = text.Tokens.Length;
        while (first < count && text.Tokens[first].Start < survey.Report.BodyStart)
            first++;
        while (first < count)
        {
            var end = EndOf(text, first, length);
            if (HasWords(text, first, end))
                yield return new Excerpt(first, end);
            first = end;
        }
    }

    /// <summary>The words themselves.</summary>
    public string In(ArabicText text) => text.Raw[text.Tokens[FirstToken].Start..text.Tokens[EndToken - 1].End];

    /// <summary>The end of what stands before, so that a speaker who goes on can be told.</summary>
    public string Before(ArabicText text)
    {
        var end = text.Tokens[FirstToken].Start;
        var first = FirstToken;
        while (first > 0 && end - text.Tokens[first - 1].Start <= ContextLength)
            first--;
        return first == FirstToken ? "" : text.Raw[text.Tokens[first].Start..end].Trim();
    }

    // As many sentences as there is room for; of one that is too long, as many words.
    private static int EndOf(ArabicText text, int first, int length)
    {
        var limit = text.Tokens[first].Start + length;
        var end = 0;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.EndToken <= first)
                continue;
            if (text.Tokens[sentence.EndToken - 1].End > limit)
                break;
            end = sentence.EndToken;
        }
        if (end > first)
            return end;
        end = first + 1;
        while (end < text.Tokens.Length && text.Tokens[end].End <= limit)
            end++;
        return end;
    }

    private static bool HasWords(ArabicText text, int first, int end)
    {
        foreach (var token in text.Tokens[first..end])
            if (token.Kind is TokenKind.Word or TokenKind.Foreign)
                return true;
        return false;
    }
}
