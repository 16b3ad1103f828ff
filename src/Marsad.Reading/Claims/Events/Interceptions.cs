using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>
/// Missiles and aircraft that are brought down: «إسقاط طائرة أميركية», «اعتراض صاروخ أطلقه الحوثيون», «تصدّت لصواريخ إسرائيلية». Whose they are is
/// told as a doer is told, but it is he who suffers it.
/// </summary>
internal sealed class Interceptions(Analysis analysis, Members members)
{
    /// <summary>How far behind its verb, names not counted, the noun of what is brought down may stand.</summary>
    private const int Near = 4;

    /// <summary>How far behind that noun may be told whose it is.</summary>
    private const int Reach = 8;

    private readonly WordClasses _aircraft = analysis.Lexicon.Classes.Named("plane");

    /// <summary>The noun of what is brought down; -1 when the event is no such thing.</summary>
    public int Of(Happening happening, int end)
    {
        if (happening is not { Type: "ASSAULT", Sense: { } sense, Token: >= 0 and var at })
            return -1;
        var aims = sense.Prepositions.Any(static p => p is ("ل", Role.Target));
        if (!aims && !(sense.ObjectRole == Role.Target && sense.Takes.Meets(_aircraft)))
            return -1;
        var named = !happening.Verbal;
        for (int i = at + 1, left = Near; i < end && left > 0; i++)
        {
            if (analysis.MentionAt(i) is { } mention)
            {
                (i, named) = (Math.Max(i, mention.EndToken - 1), true);
                continue;
            }
            if (analysis.IsOf(_aircraft, i) && analysis.Words[i].Has(Proclitics.Li) == aims)
                // «دمّرت طائرات التحالف …»: right behind a verb they strike themselves
                return named || aims || IsAccusative(i) || IsAlone(at, i, end) ? i : -1;
            // «اعترضت الدفاعات الجوية صواريخ …»
            if (happening.Verbal && analysis.Words[i].Has(Proclitics.Article))
                named = true;
            // «دمّرت غارات منصات صواريخ …»: what stands between is what was hit, or who hit it
            else if (!analysis.IsCount(i) && !(analysis.Words[i] is { HasAnd: true, Shape: WordShape.VerbalNoun }))
                return -1;
            left--;
        }
        return -1;
    }

    /// <summary>Whose it was: by its nationality, by who launched it, or «تابعة لـ…»; null when nothing says so.</summary>
    /// <param name="noun">The noun of what was brought down.</param>
    /// <param name="end">One past the sentence.</param>
    public Party? Owner(int noun, int end)
    {
        if (members.ByAdjective(noun, end) is { } nation)
            return nation;
        for (var i = noun + 1; i < Math.Min(end, noun + Reach) && analysis.Words[i].Connective != Connective.That; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word is { Finite: true, HasPronoun: true, Passive: false } && i + 1 < end)
                return members.At(i + 1);
            if (word.Finite || analysis.IsPunctuation(i, "،,."))
                return null;
            if (word.Has(Proclitics.Li) && members.At(i) is { } owner)
                return owner;
        }
        return null;
    }

    /// <summary>«أسقطت طائرة روسية في سوريا»: nothing stands behind it that it could bring down.</summary>
    private bool IsAlone(int verb, int noun, int end)
    {
        var next = noun + 1 < end && analysis.Words[noun + 1] is { Mention: < 0, Finite: false } ? noun + 2 : noun + 1;
        return noun == verb + 1
            && analysis.IsOf("brings down", verb)
            && (next >= end || analysis.IsPreposition(next) || analysis.IsPunctuation(next, "،,."));
    }

    private bool IsAccusative(int token) => analysis.Text.FoldedOf(token) is [_, _, .., 'ا'] or [_, _, .., 'ي', 'ن'];
}
