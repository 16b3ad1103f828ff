using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>
/// Finds sentences that a name and a colon open: «وزير الخارجية الروسي: لن نسمح …», «مصدر طبي للجزيرة: 12 شهيداً …», as channels and
/// tickers put it. What stands behind the colon is said as if it stood in quotation marks. Behind «بيان صادر عن القيادة العامة:» on a line
/// of its own that is all that follows.
/// </summary>
internal static class Headings
{
    /// <summary>How such words are passed on.</summary>
    public static ReportingSense Says { get; } = new("colon", "say", ["that", "quote"]);

    /// <summary>How many words may stand between the name and the colon.</summary>
    private const int Reach = 6;

    /// <summary>Among how many sentences from the first the line stands that says whose statement a text is.</summary>
    private const int Foremost = 6;

    /// <summary>Marks them in the words of an analysis.</summary>
    public static void Mark(Analysis analysis)
    {
        var table = analysis.Lexicon.Classes;
        var classes = (table.Named("heads a post"), table.Named("speaks in posts"), table.Named("reporter"));
        var papers = table.Named("statement head");
        for (var s = 0; s < Math.Min(Foremost, analysis.Text.Sentences.Length); s++)
            if (
                analysis.Text.Sentences[s] is var line
                && (
                    IssuerIn(analysis, papers, line.FirstToken, line.EndToken)
                    ?? AloneIn(analysis, classes, line.FirstToken, line.EndToken)
                )
                    is { } issuer
            )
            {
                analysis.Headed.Add(line.FirstToken, (issuer, line.EndToken));
                Say(analysis, line.EndToken, analysis.Words.Length);
                return;
            }
        foreach (var sentence in analysis.Text.Sentences)
        {
            if (
                Of(analysis, classes, sentence.FirstToken, sentence.EndToken) is not var (speaker, content)
                || content >= sentence.EndToken
            )
                continue;
            analysis.Headed.Add(sentence.FirstToken, (speaker, content));
            Say(analysis, content, sentence.EndToken);
        }
    }

    private static void Say(Analysis analysis, int from, int end)
    {
        for (var t = from; t < end; t++)
            (analysis.Words[t].Quoted, analysis.Words[t].Unmarked) = (true, true);
    }

    /// <summary>«بيان صادر عن القوات المسلحة:»: whose statement follows a line; null when the line says nothing of that.</summary>
    private static int? IssuerIn(Analysis analysis, WordClasses papers, int start, int end)
    {
        while (end > start && analysis.Text.Tokens[end - 1].Kind == TokenKind.LineBreak)
            end--;
        if (end - start < 3 || !analysis.IsPunctuation(end - 1, ":"))
            return null;
        var at = start;
        while (at < end && analysis.Text.Tokens[at].Kind != TokenKind.Word)
            at++;
        if (at >= end || !analysis.UnsettledClassesOf(at).Meets(papers))
            return null;
        for (var i = at + 1; i < end; i++)
            if (
                analysis.MentionAt(i)
                    is { Entity: { Class: EntityClass.Actor, Kind: not ("people" or "public") } } issuer
                && end - issuer.EndToken <= Reach
            )
                return issuer.FirstToken;
        return null;
    }

    /// <summary>«المتحدث باسم القوات المسلحة:»: who stands on a line of his own before what he says; null when the line tells something.</summary>
    private static int? AloneIn(
        Analysis analysis,
        (WordClasses Heads, WordClasses Bodies, WordClasses Reporters) classes,
        int start,
        int end
    )
    {
        while (end > start && analysis.Text.Tokens[end - 1].Kind == TokenKind.LineBreak)
            end--;
        if (
            end >= analysis.Words.Length
            || Of(analysis, classes, start, end) is not var (speaker, content)
            || content < end
        )
            return null;
        for (var i = speaker; i < end; i++)
            if (analysis.Words[i] is { Mention: < 0, Finite: true })
                return null;
        return speaker;
    }

    /// <summary>«المرصد: مقتل عنصرين بانفجار …»: a post without a verb, or with none that its first noun is the subject of.</summary>
    public static bool IsVerbless(Analysis analysis, Clause said)
    {
        if (
            said.Start >= said.End
            || analysis.Words[said.Start] is not { Unmarked: true, Finite: false, IsEventNoun: true }
            || analysis.Words[said.Start].Has(Proclitics.Article)
        )
            return false;
        var gender = analysis.Text.FoldedOf(said.Start)[^1] is 'ه' ? Gender.Feminine : Gender.Masculine;
        for (var i = said.Start + 1; i < said.End; i++)
            if (
                analysis.Words[i]
                    is {
                        Finite: true,
                        HasAnd: false,
                        Events.Count: > 0,
                        Features: { Number: Number.Singular } features
                    }
                && features.Gender == gender
                // «بانفجار لغم»: a noun that is written like a verb
                && !analysis.Words[i - 1].Has(Proclitics.Bi | Proclitics.Li)
            )
                return false;
        return true;
    }

    /// <summary>«صدر عن حزب الله البيان الآتي: …»: where the name stands; the token itself where no verb says that something was issued.</summary>
    private static int PastIssuing(Analysis analysis, int at, int end) =>
        at + 2 >= end ? at
        : analysis.Text.FoldedOf(at).TrimStart('و') is "صدر" && analysis.Text.FoldedOf(at + 1) is "عن" ? at + 2
        : analysis.Text.FoldedOf(at).TrimStart('و') is "اصدر" or "اصدرت" && analysis.IsActor(at + 1) ? at + 1
        : at;

    private static (int Speaker, int Content)? Of(
        Analysis analysis,
        (WordClasses Heads, WordClasses Bodies, WordClasses Reporters) classes,
        int start,
        int end
    )
    {
        var (heads, bodies, reporters) = classes;
        var at = start;
        // «🔴 عاجل | بيان للجيش: …»
        while (
            at < end
            && (
                analysis.Text.Tokens[at].Kind != TokenKind.Word
                || (analysis.MentionAt(at) is null && analysis.UnsettledClassesOf(at).Meets(heads))
            )
        )
            at++;
        if (at >= end || analysis.Words[at].Quoted)
            return null;
        at = PastIssuing(analysis, at, end);
        var mention = analysis.MentionAt(at);
        if (mention is null && analysis.UnsettledClassesOf(at).Meets(reporters) && analysis.IsActor(at + 1))
            mention = analysis.MentionAt(++at);
        if (
            mention is not { Entity: { Class: EntityClass.Actor, Kind: not ("people" or "public") } }
            // «لجنة الطوارئ: مقتل …»: a body of no known name
            && !(mention is null && analysis.UnsettledClassesOf(at).Meets(bodies))
        )
            return null;
        var last = mention?.EndToken ?? at + 1;
        for (var i = last; i < Math.Min(end, last + Reach); i++)
        {
            if (analysis.IsPunctuation(i, ":"))
                return i > at && (i + 1 == end || analysis.Text.Tokens[i + 1].Kind != TokenKind.LineBreak)
                    ? (at, i + 1)
                    : null;
            if (analysis.IsPunctuation(i, "،,.؛"))
                return null;
        }
        return null;
    }
}
