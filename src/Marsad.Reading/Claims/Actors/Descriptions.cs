using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Names;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Actors;

/// <summary>
/// English for speakers who are described and not named: «مسؤول أمني عراقي» is told by the glosses of <c>nouns.csv</c>, "Iraqi
/// security official", «صاحب المتجر» "shop owner"; words that it does not know are spelt as names are.
/// </summary>
internal static class Descriptions
{
    private const string Ministry = " Ministry";

    /// <summary>The words from a token on in English.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="first">The noun at the head.</param>
    /// <param name="end">One past the last word.</param>
    public static string English(Analysis analysis, int first, int end)
    {
        // «أحد السكان»
        var oneOf = first + 1 < end && analysis.Text.FoldedOf(first) is "احد" or "احدي";
        if (analysis.Text.FoldedOf(first) is "احدهم" or "احدهما" or "احداهما" or "احداهن")
            return "One of them";
        var next = oneOf ? first + 1 : first;
        if (Phrase(analysis, ref next, end, oneOf) is not { } words)
            return Spelt(analysis, first, end);
        if (next < end && analysis.Words[next].HasAnd && Phrase(analysis, ref next, end) is { } other)
            words = $"{words} and {other}";
        // «المرصد العراقي للحريات الصحفية»
        else if (
            next < end
            && analysis.Words[next].Has(Proclitics.Li)
            && Phrase(analysis, ref next, end) is { } purpose
        )
            words = $"{words} for {purpose}";
        // «الناطق باسم التجمع»
        else if (next + 1 < end && analysis.Text.FoldedOf(next) is "باسم")
        {
            var body = next + 1;
            words = $"{words} for {Phrase(analysis, ref body, end) ?? Spelt(analysis, next + 1, end)}";
        }
        // «قيادة شرطة البصرة»
        else if (
            next < end
            && analysis.MentionAt(next) is { Entity.Class: Theatres.EntityClass.Place } place
            && place.FirstToken == next
            && !analysis.Words[next - 1].Has(Proclitics.Article)
            && !analysis.Words[next].Has(Proclitics.Bi | Proclitics.Li | Proclitics.Wa)
        )
            return $"{place.Entity.Name} {words}";
        else if (next < end && IsName(analysis, next))
            words = $"{words} {Spelt(analysis, next, end)}";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    // A noun with its complement or its adjectives; null when the noun is not known.
    private static string? Phrase(Analysis analysis, ref int next, int end, bool oneOf = false)
    {
        var noun = next;
        if (Office(analysis, ref next, end) is not { } words)
        {
            if (Glosses.OfNoun(analysis, noun, oneOf) is not { } gloss)
                return null;
            (words, next) = (gloss, next + 1);
        }
        var described = next < end && Agrees(analysis, noun, next) && Glosses.OfAdjective(analysis, next) is not null;
        if (
            !described
            && !analysis.Words[next - 1].Has(Proclitics.Article)
            && next < end
            && !analysis.Words[next].HasAnd
            // «وكالة أنباء», «قادة فصائل»: English has what describes in the singular
            && Phrase(analysis, ref next, end, oneOf: true) is { } whose
        )
            // «وزير الخارجية»: the minister of a ministry
            return $"{(whose.EndsWith(Ministry, StringComparison.Ordinal) ? whose[..^Ministry.Length] : whose)} {words}";
        for (
            ;
            next < end && Agrees(analysis, noun, next) && Glosses.OfAdjective(analysis, next) is { } adjective;
            next++
        )
            words = $"{adjective} {words}";
        return words;
    }

    // «كاتب عام», «رئيس الأركان»; null when no such words begin there.
    private static string? Office(Analysis analysis, ref int next, int end)
    {
        var first = analysis.Stem(next);
        var offices = analysis.Lexicon.Descriptions.BeginningWith(WordKey.Of(first), first);
        var office = Phrase<string>.Find(offices, analysis.Text, next, out var behind);
        if (office.Value is null || behind > end)
            return null;
        next = behind;
        return office.Value;
    }

    private static string Spelt(Analysis analysis, int first, int end) =>
        Transliterator.ToEnglish(
            analysis.Text.Raw[analysis.Text.Tokens[first].Start..analysis.Text.Tokens[end - 1].End]
        );

    // An adjective has the article when its noun has it.
    private static bool Agrees(Analysis analysis, int noun, int adjective) =>
        !analysis.Words[adjective].HasAnd
        && analysis.Words[adjective].Has(Proclitics.Article) == analysis.Words[noun].Has(Proclitics.Article);

    // «الشيخ صالح»: what follows a definite noun and is no adjective of it.
    private static bool IsName(Analysis analysis, int token) =>
        analysis.Words[token - 1].Has(Proclitics.Article)
        && analysis.Words[token].Front == Proclitics.None
        && Glosses.OfNoun(analysis, token, singular: true) is null;
}
