using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>Tells by the words around which sense of a word is meant: «ضرب زلزال» hits nobody.</summary>
internal sealed class SenseWords(Analysis analysis)
{
    /// <summary>How far before a word another may stand that settles its sense.</summary>
    private const int Before = 7;

    /// <summary>How far after it.</summary>
    private const int After = 16;

    /// <summary>How many words may stand between a verb and its object; a name counts once, a time or a preposition not at all.</summary>
    private const int Governed = 5;

    /// <summary>How far after a verb that tells nothing by itself its deed may be named.</summary>
    private const int Far = 24;

    /// <summary>How many may stand between a verb and an object before it: «الغارات التي شنّها».</summary>
    private const int Fronted = 3;

    /// <summary>
    /// The sense that is meant: of those that take an object, a subject or a preposition the one whose word stands nearest,
    /// else the first whose words stand around, else the first that asks for none; null when none is.
    /// </summary>
    public EventSense? Of(List<EventSense> senses, int at, int end)
    {
        EventSense? taken = null;
        EventSense? cued = null;
        EventSense? plain = null;
        var nearest = int.MaxValue;
        foreach (var sense in senses)
        {
            if (sense.OnlyFinite && !analysis.Words[at].Finite)
                continue;
            var distance = sense.Takes.IsEmpty ? 0 : Distance(sense, at, end);
            if (distance < 0 || !Agree(sense.With, sense.Without, at, end))
                continue;
            if (sense.Takes.IsEmpty)
                _ = sense.With.IsEmpty ? plain ??= sense : cued ??= sense;
            else if (distance < nearest)
                (taken, nearest) = (sense, distance);
        }
        return taken ?? cued ?? plain ?? OfFarDeed(senses, at, end);
    }

    /// <summary>
    /// «تعرض موقع في العاصمة باماكو يرتاده غربيون لهجوم»: the sense of a verb that tells nothing by itself, by the first deed that is named
    /// after it, however long the subject between them is.
    /// </summary>
    private EventSense? OfFarDeed(List<EventSense> senses, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + Far); i++)
        {
            if (
                analysis.Words[i] is { Connective: Connective.That or Connective.Main }
                || (analysis.Words[i].Finite && !Describes(i, at))
                // «بدأت القافلة مغادرة …»: written like a participle
                || analysis.Words[i] is { Shape: WordShape.Participle, Front: Proclitics.None, Events.Count: > 0 }
            )
                return null;
            if (
                analysis.Words[i] is not { IsEventNoun: true, Mention: < 0, HasAnd: false }
                || IsFigurative(i)
                || IsGenitive(i)
            )
                continue;
            foreach (var sense in senses)
                if (!sense.OnlyFinite && IsOf(sense.Takes, i) && Agree(sense.With, sense.Without, at, end))
                    return sense;
            return null;
        }
        return null;
    }

    /// <summary>«قوات مكافحة الإرهاب»: a noun that only says whose the one before it is.</summary>
    private bool IsGenitive(int i) =>
        analysis.Words[i].Front is Proclitics.None or Proclitics.Article
        && analysis.Text.Tokens[i - 1].Kind == TokenKind.Word
        && analysis.Words[i - 1].IsBare
        && !analysis.IsPreposition(i - 1);

    /// <summary>«موقع يرتاده …»: a verb right after an indefinite noun says which is meant.</summary>
    private bool Describes(int i, int verb) =>
        i - 1 > verb
        && analysis.Words[i] is { Shape: WordShape.Present, HasAnd: false }
        && analysis.Text.Tokens[i - 1].Kind == TokenKind.Word
        && analysis.Words[i - 1] is { Mention: < 0, Timed: false } noun
        && !noun.Has(Proclitics.Article);

    /// <summary>
    /// Whether a sense that takes a word of some classes may be meant at a word that is still to be settled: one stands among the
    /// first after it or the last before it («غارة نفذتها قوات …»), or they are of those that only names and prepositions tell.
    /// </summary>
    public static bool MayBeMeant(Analysis analysis, WordClasses takes, int at)
    {
        if (takes.Meets(analysis.Lexicon.Classes.OfNames))
            return true;
        for (var i = at + 1; i < Math.Min(analysis.Words.Length, at + Far); i++)
        {
            // «إن القصف توقف. … المدنيين»: what the next sentence names it does not take
            if (analysis.IsPunctuation(i, ".؟!") || analysis.Text.Tokens[i].Kind == TokenKind.LineBreak)
                break;
            if (analysis.UnsettledClassesOf(i).Meets(takes))
                return true;
        }
        for (var i = at - 1; i >= Math.Max(0, at - 2 * Fronted) && analysis.Text.Tokens[i].Kind == TokenKind.Word; i--)
            if (analysis.UnsettledClassesOf(i).Meets(takes))
                return true;
        return false;
    }

    public bool IsMeant(NounSense sense, int at, int end) => Agree(sense.With, sense.Without, at, end);

    private bool Agree(WordClasses with, WordClasses without, int at, int end) =>
        (with.IsEmpty || Around(with, at, end)) && (without.IsEmpty || !Around(without, at, analysis.Words.Length));

    /// <summary>Whether a word of one of the classes stands there or near.</summary>
    public bool Stands(WordClasses classes, int at, int end) =>
        (at < analysis.Words.Length && IsOf(classes, at)) || Around(classes, at, end);

    private bool Around(WordClasses classes, int at, int end)
    {
        for (var i = Math.Max(0, at - Before); i < Math.Min(end, at + After); i++)
            if (i != at && IsOf(classes, i) && !IsFigurative(i))
                return true;
        return false;
    }

    /// <summary>
    /// How many words off a word of one of the classes stands where a verb has its object, its subject or its preposition;
    /// -1 when none does.
    /// </summary>
    private int Distance(EventSense sense, int at, int end)
    {
        var classes = sense.Takes;
        var between = 0;
        for (var i = at + 1; i < end && between <= Governed; i++)
        {
            if (analysis.Words[i].Connective is Connective.That or Connective.Main)
                break;
            if (IsOf(classes, i) && !IsFigurative(i))
                return between;
            if (analysis.Words[i].Finite)
                break;
            between += Counts(i) ? 1 : 0;
        }
        // «الهجوم الرابع من نوعه الذي تشنه …»: a pronoun keeps the place of an object farther before it
        var fronted = sense.GenitiveIsObject && analysis.Words[at].HasPronoun ? 2 * Fronted : Fronted;
        for (var i = at - 1; i >= Math.Max(0, at - fronted); i--)
        {
            // «أن القافلة "تدخل دوما"»
            if (analysis.IsPunctuation(i, "\"«“"))
                continue;
            // «قوات الأمن بدأت الانتشار»: the subject of the verb that governs it
            if (i == at - 1 && analysis.Words[i].Finite && analysis.IsOf("begins", i))
                continue;
            if (analysis.Text.Tokens[i].Kind != TokenKind.Word || analysis.Words[i].Finite)
                break;
            // «الغارات التي شنّها» tells of its object, «القوات التي انسحبت» only says which are meant
            if (analysis.Words[i].Connective == Connective.Relative && !sense.GenitiveIsObject)
                break;
            // «دوما التي استعادها الجيش»: the place right before is what the pronoun stands for
            if (IsPlaceTakenUp(i, at, sense))
                return Governed;
            if (IsOf(classes, i))
                return Governed + at - i;
        }
        // «ومنذ سريان الاتفاق، خرقته إسرائيل»: what was broken stands before, and a pronoun for it on the verb
        if (sense.Type == "TRUCE" && analysis.Words[at] is { Finite: true, HasPronoun: true })
            for (var i = at - 1; i >= Math.Max(0, at - After) && !analysis.IsPunctuation(i, "."); i--)
                if (IsOf(classes, i))
                    return Governed + After;
        return !sense.GenitiveIsObject && Topic(at) is >= 0 and var topic && IsOf(classes, topic)
            ? Governed + Fronted
            : -1;
    }

    private bool IsPlaceTakenUp(int relative, int verb, EventSense sense) =>
        relative > 0
        && analysis.Words[relative].Connective == Connective.Relative
        && analysis.Words[verb].HasPronoun
        && sense.ObjectRole == Role.Place
        && sense.Takes.Meets(analysis.Lexicon.Classes.PlaceName)
        && analysis.MentionAt(relative - 1) is { Entity.Class: EntityClass.Place };

    /// <summary>«قافلة مشتركة بين … و… دخلت»: the noun at the head of all that stands before a verb; -1 when it does not stand far before it.</summary>
    private int Topic(int verb)
    {
        const int Longest = 14;
        if (!analysis.Words[verb].Finite)
            return -1;
        var head = verb;
        while (
            head > 0
            && head > verb - Longest
            && analysis.Text.Tokens[head - 1].Kind == TokenKind.Word
            && analysis.Words[head - 1] is { Finite: false, Connective: Connective.None }
            && !Grammar.IsBeing(analysis.Text.FoldedOf(head - 1).TrimStart("وف"))
        )
            head--;
        return head < verb - Fronted && head > verb - Longest && !analysis.IsPreposition(head) ? head : -1;
    }

    /// <summary>«معركة انتخابية», «حملة إعلامية»: violence in a phrase that tells of none.</summary>
    private bool IsFigurative(int i) =>
        analysis.Words[i] is { Noun.IsInnocent: true } word
        && word.PhraseEnd > i + 1
        && (analysis.IsOf("violence", i) || analysis.IsOf("weapon", i));

    private bool Counts(int i) =>
        analysis.Text.Tokens[i].Kind == TokenKind.Word
        && !analysis.Words[i].Timed
        && !analysis.IsPreposition(i)
        && (analysis.MentionAt(i) is not { } mention || mention.FirstToken == i);

    /// <summary>Whether a word is of one of some classes: by its letters, by what is written before it, or by what it names.</summary>
    private bool IsOf(in WordClasses classes, int i)
    {
        ref readonly var word = ref analysis.Words[i];
        // «طائرات تحالف دعم الشرعية»: a word inside a name says nothing of its own
        if (word.Classes is { } own && own.All.Meets(classes) && !IsInsideName(i) && !IsInsideForce(i))
            return true;
        var table = analysis.Lexicon.Classes;
        return (word.Has(Proclitics.Bi) && classes.Meets(table.Bi))
            || (word.Has(Proclitics.Li) && classes.Meets(table.Li))
            || (
                word.Mention >= 0
                && analysis.Mentions[word.Mention] is { } mention
                && mention.FirstToken == i
                && classes.Meets(NameClasses(mention.Entity, i))
            );
    }

    private bool IsInsideName(int i) =>
        analysis.MentionAt(i) is { Entity.Class: EntityClass.Actor } mention && mention.FirstToken < i;

    /// <summary>«قوات التحالف»: a word in a phrase that tells nothing, whose first word is a force.</summary>
    private bool IsInsideForce(int i) =>
        i > 0
        && analysis.Words[i - 1] is { Noun.IsInnocent: true, PhraseEnd: var end }
        && end > i
        && analysis.IsOf("force", i - 1);

    private WordClasses NameClasses(Entity named, int i)
    {
        var table = analysis.Lexicon.Classes;
        if (named.Class == EntityClass.Place)
            return IsWhereOnly(i) ? default : table.PlaceName;
        return named.Kind switch
        {
            "person" => table.PersonName,
            "armed_group" or "coalition" => table.ArmedName,
            _ => default,
        };
    }

    /// <summary>«في حلب», «بدمشق»: a place named only to say where.</summary>
    private bool IsWhereOnly(int i) =>
        analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
        || (i > 0 && analysis.Text.FoldedOf(i - 1) is "في" or "من" or "عن");
}
