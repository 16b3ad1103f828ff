using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Speakers that no theatre and no name tells, by the words that describe them.</summary>
internal sealed class Unnamed(Analysis analysis)
{
    /// <summary>The longest description, in tokens.</summary>
    private const int LongestDescription = 6;

    private readonly SubjectNouns _nouns = new(analysis);

    /// <summary>A speaker without a known name, by the words that describe him.</summary>
    public Party Described(int noun, int stop, out int contentStart, string kind = "other")
    {
        var end = noun + 1;
        while (
            end < Math.Min(stop, noun + LongestDescription)
            && analysis.Text.Tokens[end].Kind is TokenKind.Word or TokenKind.Foreign
            && analysis.Words[end] is { Finite: false, Timed: false, Connective: Connective.None, Cue: null }
            && (!analysis.IsPreposition(end) || analysis.Text.FoldedOf(end) is "باسم")
            && (!analysis.Words[end].Has(Proclitics.Bi) || analysis.Text.FoldedOf(end) is "باسم")
            && !IsComplete(end)
            && !analysis.IsPrepositionOfPronoun(end)
            // «نفى الوزير ما يشاع»
            && analysis.Text.FoldedOf(end) is not ([_] or "ما" or "من" or "ان" or "لا")
            && !analysis.IsOf("adverb", end)
            // «رئيس الهيئة الوطنية العليا خالد البطش»: his name; «حملت الوزارة إسرائيل المسؤولية»: another
            && !(
                analysis.Words[end - 1].Has(Proclitics.Article)
                && analysis.MentionAt(end) is { } name
                && name.FirstToken == end
                && (name.Entity.Kind == "person" || !analysis.Words[end].Has(Proclitics.Article))
            )
            && !_nouns.IsAnother(noun, end)
            // «وأضاف الوزير مستطرداً أن …»: how he says it
            && !(
                analysis.Words[end] is { Shape: WordShape.Participle } manner
                && !manner.Has(Proclitics.Article)
                && analysis.Words[end - 1].Has(Proclitics.Article)
            )
        )
            end++;
        contentStart = end;
        var words = analysis.Text.Raw[analysis.Text.Tokens[noun].Start..analysis.Text.Tokens[end - 1].End];
        var entity = new Entity
        {
            Class = EntityClass.Actor,
            Name = Descriptions.English(analysis, noun, end),
            NameAr = words,
            Kind = kind,
        };
        return new Party([entity], noun, end);
    }

    /// <summary>
    /// How far what describes the subject of a verb can reach: a definite noun is described by definite words alone, «مجلس حلب المحلي» is whole
    /// behind its town and their adjectives.
    /// </summary>
    /// <param name="noun">The noun at its head.</param>
    /// <param name="end">One past the clause.</param>
    public int EndOf(int noun, int end)
    {
        var whole = noun + 1;
        var town =
            whole < end && analysis.MentionAt(whole) is { Entity.Class: EntityClass.Place } place ? place.EndToken : 0;
        if (town == 0 && !analysis.Words[noun].Has(Proclitics.Article))
            return end;
        for (whole = Math.Max(whole, town); whole < end && analysis.Words[whole] is { Mention: < 0 } word; whole++)
            if (!word.Has(Proclitics.Article))
                break;
        return whole;
    }

    /// <summary>«زوجة الرئيس محمد مرسي»: somebody of a person who is named.</summary>
    public Party Of(int noun, Party person)
    {
        var end = person.EndToken;
        var entity = new Entity
        {
            Class = EntityClass.Actor,
            Name = $"{Descriptions.English(analysis, noun, noun + 1)} of {person.Name}",
            NameAr = analysis.Text.Raw[analysis.Text.Tokens[noun].Start..analysis.Text.Tokens[end - 1].End],
            Kind = "other",
        };
        return new Party([entity], noun, end);
    }

    /// <summary>
    /// Somebody of whom there is no more than that he speaks: «وأضاف أن …», «وقال في بيان: …»; null where a noun right behind the verb tells
    /// who, or nothing is said.
    /// </summary>
    public Party? Speaker(Clause clause, int verb, ReportingSense sense)
    {
        const int Far = 14;
        var words = analysis.Words;
        var next = verb + 1;
        if (
            clause.Opening != Opening.Main
            || sense is not { Makes: null, TakesThat: true }
            || words[verb] is not { Shape: WordShape.Past, Passive: false, HasPronoun: false }
            || analysis.IsSaidIn(verb, clause.End)
            || next >= words.Length
            || !(
                words[next] is { Connective: Connective.That } or { Timed: true } or { Cue.Effect: "time" }
                || words[next].Shape == WordShape.Participle && !words[next].Has(Proclitics.Article)
                || analysis.Text.Tokens[next].Kind == TokenKind.Punctuation
                // «وأكدت بعض المصادر …» tells who
                || (analysis.IsPreposition(next) && !Grammar.IsPartOf(analysis.Text.FoldedOf(next)))
                || words[next].Has(Proclitics.Bi | Proclitics.Li)
            )
        )
            return null;
        while (
            next < Math.Min(words.Length, verb + Far)
            && words[next].Connective != Connective.That
            && !analysis.IsPunctuation(next, ":\"“«")
        )
            next++;
        // «وأضاف قائلاً: "»: the text breaks off
        while (next < words.Length && analysis.Text.Tokens[next].Kind == TokenKind.Punctuation)
            next++;
        if (next + 1 >= Math.Min(words.Length, verb + Far))
            return null;
        var entity = new Entity
        {
            Class = EntityClass.Actor,
            Name = "Unnamed speaker",
            NameAr = "متحدث لم يُذكر اسمه",
            Kind = "other",
        };
        return new Party([entity], verb, verb + 1, Inferred: true);
    }

    /// <summary>
    /// «وصف المحافظ هدم …», «أعلن المتحدث مقتل …»: who is described by a definite noun or a name is complete before an event, a verbal
    /// noun or a number without its article.
    /// </summary>
    public bool IsComplete(int next) =>
        (analysis.Words[next - 1].Has(Proclitics.Article) || analysis.Words[next - 1].Mention >= 0)
        && !analysis.Words[next].Has(Proclitics.Article)
        && (
            analysis.Words[next] is { Shape: WordShape.VerbalNoun } or { Noun.IsInnocent: false }
            || analysis.IsOf("count", next)
        );

    /// <summary>«لكن الوزير قال إن …», «وكان مدير المستشفى قد أكد أن …»: somebody of no name before the verb, behind a particle.</summary>
    public Party? BeforeVerb(Clause clause, int verb)
    {
        const int Longest = 6;
        var at = clause.Start;
        while (
            at < verb
            && (
                analysis.Words[at].Connective is Connective.Main or Connective.That
                || Grammar.IsBeing(analysis.Text.FoldedOf(at).TrimStart("وف"))
            )
        )
            at++;
        // «لكن عدداً من سكان البلدة قالوا …»
        if (at > clause.Start && _nouns.IsPartOf(at))
            at += 2;
        var stop = at;
        while (stop < verb && analysis.PastAside(stop) == stop)
            stop++;
        if (
            at == clause.Start
                && (clause.Opening == Opening.Relative || !(CallsUpon(verb, clause.End) || IsSomebody(at)))
            || at >= verb
            || stop - at > Longest
            // «في المقابل أكد …»: the noun of what opens the sentence
            || (at > 0 && analysis.IsPreposition(at - 1))
            || !(
                clause.Opening == Opening.That
                    ? IsSomebody(at)
                    : PassesOnSentence(clause) || PassesOnDeed(verb, clause.End) || CallsUpon(verb, clause.End)
            )
            || !_nouns.IsNoun(at)
            || !_nouns.MaySpeak(at)
            || !IsDefinite(at, stop)
        )
            return null;
        for (var i = at; i < stop; i++)
            if (
                analysis.Words[i] is { Finite: true }
                || (analysis.IsPunctuation(i, "،,") && (i + 1 < stop || stop == verb))
            )
                return null;
        return Described(at, stop, out _);
    }

    /// <summary>«مدير المستشفى الذي أكد أن …»: whom a relative clause describes, where he has no name.</summary>
    public Party? BeforeRelative(Clause clause, int verb)
    {
        const int Longest = 4;
        if (
            clause.Opening != Opening.Relative
            || verb != clause.Start + 1
            || clause.Start == 0
            || !analysis.Words[clause.Start - 1].Has(Proclitics.Article)
            || analysis.Words[verb] is not { HasPronoun: false, Passive: false }
        )
            return null;
        for (var noun = clause.Start - 1; noun >= Math.Max(0, clause.Start - Longest); noun--)
            if (!_nouns.IsNoun(noun) || analysis.Words[noun] is { IsEventNoun: true })
                return null;
            else if (_nouns.MeansPeople(noun) && analysis.Words[noun].Refers is null or "person")
                return Described(noun, clause.Start, out _);
        return null;
    }

    /// <summary>«أحد سكان القرية قال …», «أسر المخطوفين طالبت …»: a noun that means people who may speak, at the head of a sentence.</summary>
    private bool IsSomebody(int noun) => analysis.Text.FoldedOf(noun) is "احد" or "احدي" || _nouns.MeansPeople(noun);

    /// <summary>«لكن قيادة الشرطة نفت إطلاق النار …»: what is said is a deed, told by its noun right behind the verb.</summary>
    private bool PassesOnDeed(int verb, int end) =>
        verb + 1 < end
        && analysis.Words[verb].Reporting is { TakesObject: true }
        && analysis.Words[verb + 1] is { IsEventNoun: true, Mention: < 0 };

    private bool PassesOnSentence(Clause clause) =>
        clause.End < analysis.Words.Length && analysis.Words[clause.End].Connective == Connective.That;

    /// <summary>«لكن حكومة الإقليم حملت الفصائل المسؤولية»: a verb whose object, whom it blames or calls upon, stands right behind it.</summary>
    private bool CallsUpon(int verb, int end) =>
        verb + 1 < end && analysis.Words[verb].Reporting is { Addressee: true } && analysis.IsActor(verb + 1);

    /// <summary>Whether a word of a range has the article.</summary>
    public bool IsDefinite(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (analysis.Words[i].Has(Proclitics.Article) || analysis.Text.FoldedOf(i).StartsWith("ال"))
                return true;
        return false;
    }
}
