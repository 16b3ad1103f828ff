using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Parting;

/// <summary>
/// Posts and items of lists, which tell by a noun: «عاجل | غارة على …», «- قصف مدفعي على …», «ريف دمشق: مقتل …», «3 شهداء في …».
/// </summary>
internal sealed class Posts(Analysis analysis)
{
    /// <summary>How many words a label may have.</summary>
    private const int LongestLabel = 4;

    private readonly WordClasses _heads = analysis.Lexicon.Classes.Named("heads a post");

    /// <summary>The first token of what a sentence tells: behind the bullet, the picture and the label of a post, where it is one.</summary>
    public int Past(int start, int end)
    {
        var at = PastSigns(start, end);
        if (at < end && IsHead(at))
            return at;
        var next = analysis.MentionAt(at) is { Entity.Class: EntityClass.Place } place
            ? place.EndToken
            : PastHeads(at, end);
        if (next == at || next >= end)
            return start;
        var content = PastSigns(next, end);
        return content < end && (content > next || next == at + 1) && IsHead(content) ? content : start;
    }

    /// <summary>Whether a sentence without a verb begins there with what took place: «مقتل …», «3 شهداء …»; «اتفاق الرياض» is a heading.</summary>
    public bool IsHead(int token)
    {
        ref readonly var word = ref analysis.Words[token];
        if (analysis.IsCount(token))
            return token + 1 < analysis.Words.Length && analysis.Words[token + 1].Noun is { Type: "CASUALTIES" };
        return word is { IsEventNoun: true, Finite: false, Mention: < 0, HasAnd: false, HasPronoun: false }
            && !word.Has(Proclitics.Article | Proclitics.Bi | Proclitics.Li)
            && (word.Noun?.Type ?? word.Events[0].Type)
                is "ASSAULT"
                    or "CASUALTIES"
                    or "COERCE"
                    or "CONTROL"
                    or "RETREAT";
    }

    /// <summary>«مقتل طفل بقصف شنته …», «… في غارة استهدفت …»: a verb that only says by which attack what the post tells came about.</summary>
    public bool Describes(int head, int verb)
    {
        const int Adjectives = 2;
        if (analysis.Words[verb].HasAnd)
            return false;
        for (var i = verb - 1; i > Math.Max(head, verb - 2 - Adjectives); i--)
        {
            ref readonly var word = ref analysis.Words[i];
            if (
                analysis.Text.Tokens[i].Kind != TokenKind.Word
                || word is { Finite: true }
                || word.Has(Proclitics.Article)
            )
                return false;
            if (word.Has(Proclitics.Bi | Proclitics.Li) || analysis.IsPreposition(i - 1))
                return word.IsEventNoun || analysis.IsOf("weapon", i) || analysis.IsOf("violence", i);
        }
        return false;
    }

    /// <summary>Past words that label a post, «عاجل», «خبر عاجل», as long as they stand there alone.</summary>
    private int PastHeads(int at, int end)
    {
        var next = at;
        while (next < Math.Min(end, at + LongestLabel) && analysis.IsOf(_heads, next))
            next++;
        return next;
    }

    private int PastSigns(int at, int end)
    {
        while (
            at < end
            && (
                analysis.Text.Tokens[at].Kind is TokenKind.Symbol
                || (analysis.Text.Tokens[at].Kind is TokenKind.Punctuation && !analysis.IsPunctuation(at, "\"«“(["))
            )
        )
            at++;
        return at;
    }
}
