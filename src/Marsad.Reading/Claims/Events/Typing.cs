using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Events;

/// <summary>What a clause tells, and on the strength of which words.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Subtype">PLOVER mode or ACLED sub-type.</param>
/// <param name="Token">The word that carries it; -1 when the type follows from the speech act alone.</param>
/// <param name="Sense">The verb's sense, when a verb or its verbal noun carries it.</param>
/// <param name="Noun">The noun's sense, when a noun carries it.</param>
/// <param name="Rule">Name of the lexicon line.</param>
/// <param name="Verbal">Whether a finite verb carries it.</param>
internal sealed record Happening(
    string Type,
    string? Subtype,
    int Token,
    EventSense? Sense,
    NounSense? Noun,
    string Rule,
    bool Verbal = false
)
{
    /// <summary>«قصف», «دخل», «غارة»: what several do together to another, and not to each other.</summary>
    public bool IsOneSided =>
        this is { Type: "ASSAULT", Subtype: not "Armed clash" }
        && (Sense is { ObjectRole: Role.Target or Role.Place } || this is { Sense: null, Noun.Genitive: Role.Actor });
}

/// <summary>Decides what a clause tells: the words that carry events, in the order of precedence of the coding rules.</summary>
internal sealed class Typing(Analysis analysis)
{
    /// <summary>How far from its verb a noun may stand and still be what the verb is about.</summary>
    private const int Near = 9;

    private readonly SenseWords _senses = new(analysis);
    private readonly Asides _asides = new(analysis);
    private readonly MereWords _mere = new(analysis);
    private readonly Participles _participles = new(analysis);
    private readonly Circumstances _circumstances = new(analysis);

    /// <summary>
    /// What a sentence tells by its first finite verb that tells anything («باتت تسيطر»: the second), else by the words
    /// before its verb; and that verb, -1 when there is none.
    /// </summary>
    public (Happening? Happening, int Verb) OfSentence(int start, int end)
    {
        var first = -1;
        for (var i = start; i < end; i++)
        {
            if (i > start)
                i = analysis.PastAside(i);
            if (!analysis.Words[i].Finite)
                continue;
            if (first >= 0 && !Governs(first, i))
                break;
            if (first < 0 && _asides.DescribesSubject(start, i, end))
                continue;
            if (first < 0)
                first = i;
            // «أطلق على العملية اسم فجر …»: a verb that tells nothing here is not looked past
            if (
                analysis.Words[i].Events.Count > 0
                && _senses.Of(analysis.Words[i].Events, i, end) is { IsInnocent: true }
            )
                return (null, i);
            // «باتت تسيطر على المنطقة المحاصرة»: what the verb behind it tells
            if (analysis.IsOf("stays", i) && TellsNext(i, end))
                continue;
            if (SaidDuring.MeetingAt(analysis, i, end) is > 0 and var meeting && OfWord(meeting, end) is { } held)
                return (held, i);
            if (OfVerb(i, end) is { } told)
                return (told.Token != i && TruceBefore(start, i) is { } topic ? topic : told, i);
        }
        return (OfContent(start, first < 0 ? end : first), first);
    }

    /// <summary>Whether a verb of being or going on stands before one that tells something, with names and plain words between them.</summary>
    private bool TellsNext(int verb, int end)
    {
        const int Reach = 5;
        for (var i = verb + 1; i < Math.Min(end, verb + 1 + Reach); i++)
            if (analysis.Words[i].Finite)
                return Governs(verb, i) && OfWord(i, end) is not null;
        return false;
    }

    /// <summary>
    /// Whether a later verb still tells what the sentence tells: «بات يسيطر», «تمكن من أن يستعيد», «تشير التحقيقات إلى أن … قصفت»; not
    /// one of a condition, a reason or an aim.
    /// </summary>
    private bool Governs(int first, int later)
    {
        for (var i = first + 1; i < later; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (
                word.Cue is { Effect: "purpose" or "hypothetical" }
                || word.Connective is Connective.Cause or Connective.Relative
            )
                return false;
        }
        return true;
    }

    /// <summary>«الخروقات تنوّعت بين قصف و…»: a truce as the topic of a verb that tells nothing itself.</summary>
    private Happening? TruceBefore(int start, int verb)
    {
        for (var i = start; i < verb; i++)
            if (analysis.Words[i] is { Noun: { Type: "TRUCE" } noun } && IsHead(start, i))
                return new Happening(noun.Type, noun.Subtype, i, null, noun, noun.Rule);
        return null;
    }

    /// <summary>What the finite verb of a clause tells, by itself or through the noun it governs.</summary>
    public Happening? OfVerb(int verb, int end)
    {
        if (Ceasing.NotFrom(analysis, verb, end) is > 0 and var deed && OfWord(deed, end) is { } goesOn)
            return goesOn;
        var own = OfWord(verb, end);
        var core = CoreEnd(verb + 1, end);
        // «تستعد السلطات لترحيل …»: what a verb of meaning to do it governs
        if (core < end && analysis.Words[verb].Aspect is not null && analysis.Words[core].Has(Proclitics.Li))
            core = CoreEnd(core, end);
        var noun = OfNouns(verb + 1, Math.Min(core, ReachOf(verb)));
        // «قد يؤدي إلى مواجهة»: what may come of something has not come
        if (own is null or { Type: "CASUALTIES" } && IsOnlyFeared(verb))
            return new Happening("STATEMENT", null, verb, null, null, "feared", true);
        // «تشكل تهديداً»: who is said to be a threat threatens nothing
        if (own is null && noun is { Type: "THREATEN" } && analysis.IsOf("copula", verb))
            return noun with { Type = "ACCUSE", Subtype = "allege", Sense = null };
        if (own is null)
            return noun is { Type: "ASSAULT" }
                ? OfNouns(noun.Token + 1, core) is { Type: "CONTROL" } ground
                    ? ground
                    : noun
                : noun;
        // «وافق على فتح ممر آمن»: what is agreed to is granted
        if (own.Type == "AGREE" && analysis.IsOf("consents", verb) && Granted(verb, core) is { } granted)
            return granted;
        // «توصلا إلى اتفاق لوقف إطلاق النار»: the truce itself
        if (own.Type == "AGREE" && TruceAgreed(verb, end) is { } truce)
            return truce with { Rule = own.Rule };
        // «صمدت الهدنة», «خرق … وقف إطلاق النار»: a truce as subject or object makes it about the truce
        return
            noun is { Type: "TRUCE" }
            && !_circumstances.IsUpon(noun.Token)
            // «طرد مسلحين لم يلتزموا الهدنة»: of a truce only those are told who are described
            && _asides.FirstVerb(verb + 1, noun.Token) < 0
            && (
                own.Type is not ("TRUCE" or "AID" or "CONSULT" or "AGREE" or "REJECT")
                // «اتفق الجانبان على هدنة»: what is agreed upon is the truce itself
                || (own.Type == "AGREE" && analysis.Text.FoldedOf(noun.Token - 1) is "علي")
            )
            ? noun with
            {
                Rule = own.Rule,
            }
            : own;
    }

    private Happening? TruceAgreed(int verb, int end)
    {
        for (var i = verb + 1; i + 1 < Math.Min(end, verb + Near); i++)
            if (analysis.IsOf("accord", i) && !analysis.Words[i].Has(Proclitics.Article))
                return OfWord(i + 1, end) is { Type: "TRUCE", Subtype: null, Sense: null } truce ? truce : null;
        return null;
    }

    private Happening? Granted(int verb, int end)
    {
        for (var i = verb + 1; i + 1 < Math.Min(end, verb + Near); i++)
            if (analysis.Text.FoldedOf(i) is "علي")
                return OfWord(i + 1, end) is { Type: "CONCEDE" } granted ? granted : null;
        return null;
    }

    /// <summary>How far a verb governs nouns: names and times between count as one word.</summary>
    private int ReachOf(int verb)
    {
        // «تمكنت الفرقة … من حجز …»: its preposition waits behind a subject however long
        var reach = verb + 1 + (analysis.IsOf("manages", verb) ? 2 * Near : Near);
        // «الجيش الذي يقوده فلان»: it has its object
        if (analysis.Words[verb].HasPronoun)
            return reach;
        for (var i = verb + 1; i < Math.Min(reach, analysis.Words.Length); i++)
            if (analysis.PastAside(i) is var resumed && resumed > i)
            {
                reach += resumed - i;
                i = resumed - 1;
            }
            else if (analysis.Words[i].Timed || (analysis.MentionAt(i) is { } mention && mention.FirstToken < i))
                reach++;
        return reach;
    }

    private bool IsOnlyFeared(int verb) =>
        verb > 0 && analysis.Words[verb - 1].Cue is { Effect: "maybe" } && analysis.IsOf("leads to", verb);

    /// <summary>«اعترفت … بدولة فلسطين», «عبّر عن استيائه»: what a verb that passes words on tells by the word it takes.</summary>
    public Happening? OfTaken(int verb, int end) =>
        OfWord(verb, end) is { Sense: { Takes.IsEmpty: false } } told ? told : null;

    /// <summary>«الهدنة التي …»: a clause that describes a truce tells of it.</summary>
    public Happening? OfTruceBefore(int relative)
    {
        const int Reach = 6;
        for (var i = relative - 1; i >= Math.Max(0, relative - Reach); i--)
            if (analysis.Words[i] is { Noun: { Type: "TRUCE" } noun })
                return new Happening(noun.Type, noun.Subtype, relative, null, noun, noun.Rule);
        return null;
    }

    /// <summary>What a stretch of words tells: its first event word, unless one near it takes precedence.</summary>
    public Happening? OfContent(int start, int end)
    {
        var core = CoreEnd(start, end);
        Happening? best = null;
        for (var i = analysis.PastAside(start); i < core; i = analysis.PastAside(i + 1))
        {
            var found = OfWord(i, end);
            if (found is null || (found.Sense is null && IsTopic(i, end)))
                continue;
            if (best is null)
                best = IsHead(start, i) || Precedence.IsStrong(found.Type) ? found : null;
            else if (_circumstances.IsAgainst(i))
                continue;
            else if (i - best.Token <= 3 && Precedence.Before(found.Type, best.Type) && best.Sense is null)
                best = found;
            // «20 خرقاً لوقف إطلاق النار»: the breach, and not the truce that was broken
            else if (found.Type == "TRUCE" && i - best.Token <= 3 && best is not { Type: "TRUCE", Subtype: not null })
                best = found;
            i = Math.Max(i, analysis.Words[i].PhraseEnd - 1);
        }
        return best;
    }

    /// <summary>«الاشتباكات هي …»: of what is only defined nothing is told.</summary>
    private bool IsTopic(int noun, int end)
    {
        const int Reach = 4;
        for (var i = noun + 1; i < Math.Min(end, noun + Reach); i++)
            if (analysis.Text.FoldedOf(i) is "هو" or "هي")
                return true;
        return false;
    }

    private bool IsInName(int i) =>
        analysis.MentionAt(i) is { } mention
        && (
            mention.FirstToken < i
            || (mention.Entity.Class == EntityClass.Actor && analysis.Words[i].Shape == WordShape.VerbalNoun)
        );

    /// <summary>What one word tells.</summary>
    public Happening? OfWord(int i, int end)
    {
        ref readonly var word = ref analysis.Words[i];
        // most words tell nothing, whatever stands around them
        if (word.Noun is null && word.Events.Count == 0)
            return null;
        // «فازت المعارضة»: a name tells nothing
        if (word.Mention >= 0 && IsInName(i))
            return null;
        if (_mere.TellsNothing(i))
            return null;
        if (
            word.Shape is WordShape.Past or WordShape.Present or WordShape.VerbalNoun
            || _participles.IsActing(i)
            || _participles.IsPredicate(i)
        )
            if (word.Events.Count > 0 && _senses.Of(word.Events, i, end) is { IsInnocent: false } sense)
                return sense.Type == "CONTROL" && !word.Finite && IsFoughtFor(i)
                    ? new Happening("ASSAULT", null, i, sense, null, sense.Rule)
                    : new Happening(sense.Type, sense.Subtype, i, sense, null, sense.Rule, word.Finite);
        return word.Noun is { } noun && !word.Finite && _senses.IsMeant(noun, i, end)
            ? new Happening(noun.Type, noun.Subtype, i, null, noun, noun.Rule)
            : null;
    }

    /// <summary>«عملية تحرير الموصل», «حاولت القوات السيطرة على …»: ground that somebody only fights for.</summary>
    private bool IsFoughtFor(int noun)
    {
        const int Longest = 5;
        if (noun > 0 && analysis.IsOf("operation", noun - 1))
            return true;
        for (var i = noun - 1; i >= Math.Max(0, noun - Longest) && !analysis.IsPunctuation(i, "،,.؛:"); i--)
            if (analysis.IsOf("attempts", i))
                return true;
            else if (
                analysis.Words[i] is { Finite: true }
                || (analysis.IsPreposition(i) && analysis.Words[i].Mention < 0)
            )
                return false;
        return false;
    }

    private Happening? OfNouns(int start, int end)
    {
        const int Beside = 2;
        Happening? best = null;
        for (var i = analysis.PastAside(start); i < end; i = analysis.PastAside(i + 1))
        {
            // «عدم إحراز أي تقدم قد يؤدي إلى …»
            if (IsOnlyFeared(i))
                break;
            if (
                analysis.Words[i].Finite
                || OfWord(i, end) is not { } found
                || (best is not null && _circumstances.IsAgainst(i))
            )
                continue;
            // «ستدرسان … ضد التهديد»: words of blame and support count beside the verb alone
            if (i - start > Beside && found.Type is "THREATEN" or "ACCUSE" or "REJECT" or "SUPPORT" or "REQUEST")
                continue;
            // «قررت رفع الحظر»: what is lifted is not imposed
            if (
                best is { Sense: { } over }
                && i - best.Token <= Beside
                && !analysis.Words[i].HasAnd
                && analysis.IsOf(over.Takes, i)
            )
                continue;
            if (best is null || (i - best.Token <= Beside && Precedence.Before(found.Type, best.Type)))
                best = found;
        }
        return best;
    }

    /// <summary>«خلال ساعات الصباح»: a time told by hours or days, and not by what happened then.</summary>
    private bool IsOfHours(int cue, int end)
    {
        var at = analysis.Words[cue].PhraseEnd;
        return analysis.Words[cue].Cue is { Effect: "time" }
            && at < end
            && (analysis.Words[at].Timed || analysis.IsOf("hours", at));
    }

    /// <summary>Where what is told ends and what only dates or aims it begins.</summary>
    public int CoreEnd(int start, int end)
    {
        for (var i = analysis.PastAside(start); i < end; i = analysis.PastAside(i + 1))
        {
            ref readonly var word = ref analysis.Words[i];
            if (i > start && word.Cue is { Effect: "time" or "after" or "purpose" } && !IsOfHours(i, end))
                return i;
            // «سيكون الرد قاسياً إذا تواصل العدوان»: a condition tells nothing
            if (i > start && analysis.IsConditional(i))
                return i;
            if (
                i > start + 1
                && word.Mention < 0
                && word.Has(Proclitics.Li)
                && word.Shape is WordShape.VerbalNoun or WordShape.Present
                && !(analysis.Words[i - 1].Shape == WordShape.VerbalNoun && analysis.IsTaken(i - 1, i))
            )
                return i;
        }
        return end;
    }

    /// <summary>Whether a word of one of the classes stands near.</summary>
    public bool Stands(WordClasses classes, int at, int end) => _senses.Stands(classes, at, end);

    /// <summary>Whether a word of a class stands near.</summary>
    public bool Stands(string wordClass, int at, int end) =>
        _senses.Stands(analysis.Lexicon.Classes.Named(wordClass), at, end);

    /// <summary>
    /// Whether a word heads a stretch: names, grammar and two words at most stand before it, or it is a verbal noun with a pronoun
    /// behind no preposition («أعلنت … وعدد من الدول دعمها …»).
    /// </summary>
    private bool IsHead(int start, int at)
    {
        if (
            analysis.Words[at] is { Shape: WordShape.VerbalNoun, HasPronoun: true } own
            && !own.Has(Proclitics.Bi | Proclitics.Li)
            && at > 0
            && !analysis.IsPreposition(at - 1)
        )
            return true;
        var words = 0;
        for (var i = start; i < at; i++)
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Words[i] is { Mention: < 0, Timed: false, Connective: Connective.None }
            )
                words += analysis.IsPreposition(i) ? 0 : 1;
        return words <= 2;
    }
}
