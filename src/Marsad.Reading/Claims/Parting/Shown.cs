using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Parting;

/// <summary>
/// «أظهر التسجيل جنوداً يطلقون النار», «رأى شهود مسلحين يقتحمون المقر»: what is seen has a verb of its own, and is its subject (W. Wright, A
/// Grammar of the Arabic Language, volume II, on the verbs of the senses and the circumstantial clause).
/// </summary>
internal sealed class Shown(Analysis analysis)
{
    /// <summary>How far after a verb of showing the verb of what is shown may stand.</summary>
    private const int Reach = 12;

    /// <summary>The most words of the noun phrase before that verb, where no theatre knows it.</summary>
    private const int Longest = 3;

    /// <summary>The first token of what a verb of showing shows at work; -1 when it shows a thing, or is none.</summary>
    /// <param name="verb">A token.</param>
    /// <param name="end">One past the last token of the sentence.</param>
    public int By(int verb, int end)
    {
        // «صور جنود يحرقون …» shows as well, and «تسجيلاً أظهر …» may be written like a noun
        if (!analysis.IsOf("shows", verb))
            return -1;
        for (var i = verb + 2; i < Math.Min(end, verb + Reach); i++)
        {
            if (analysis.Words[i].Connective is Connective.That or Connective.Main)
                return -1;
            if (analysis.Words[i] is { Shape: WordShape.Present, HasAnd: false } && Head(i, verb) is > 0 and var head)
                return head;
        }
        return -1;
    }

    private int Head(int verb, int shows)
    {
        if (!IsNoun(verb - 1))
            return -1;
        var head = verb - 1;
        if (analysis.MentionAt(head) is { } mention)
            head = mention.FirstToken;
        else
            while (head > verb - Longest && head - 1 > shows && IsNoun(head - 1) && BelongsTo(head, head - 1))
                head--;
        return head <= shows || IsGoverned(head) ? -1 : head;
    }

    private bool IsNoun(int i) =>
        analysis.Text.Tokens[i].Kind == TokenKind.Word
        && analysis.Words[i]
            is { Finite: false, Timed: false, Connective: Connective.None, Cue: null, Reporting: null, HasAnd: false }
        && !analysis.IsPreposition(i);

    /// <summary>«جنوداً إسرائيليين», «طائرات التحالف»: an adjective, or the genitive of the noun before it.</summary>
    private bool BelongsTo(int word, int noun) =>
        analysis.Words[noun].Mention < 0
        && (
            Glosses.IsOnlyAdjective(analysis, word)
            || (analysis.Words[word].Has(Proclitics.Article) && analysis.Words[noun].IsBare)
        );

    /// <summary>«صور لجنود يحرقون …», «في مدينة تشهد …»: what stands after a preposition is no object.</summary>
    private bool IsGoverned(int head) =>
        analysis.IsPreposition(head - 1) || analysis.Words[head].Has(Proclitics.Bi | Proclitics.Li);

    /// <summary>
    /// How many clauses from one on only show what the clause behind them tells: «أظهر التسجيل …», «قال شهود إنهم رأوا …»; 0 when
    /// one of them tells of an event itself.
    /// </summary>
    public static int Before(Analysis analysis, List<Clause> clauses, int at)
    {
        for (var c = at; c < clauses.Count && c <= at + 1; c++)
        {
            if (c > at && clauses[c].Opening == Opening.Seen)
                return c - at;
            if (
                clauses[c].Predicate >= 0
                && analysis.Words[clauses[c].Predicate] is { Reporting: null, Events.Count: > 0 }
            )
                return 0;
        }
        return at + 2 < clauses.Count && clauses[at + 2].Opening == Opening.Seen ? 2 : 0;
    }
}
