using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Tells who was killed or taken from who did it, where their words look alike.</summary>
internal sealed class Sufferers(Analysis analysis)
{
    /// <summary>
    /// «قتل ستة مدنيين», «ستة مدنيين قتلوا»: the passive is written like the active. Who has nobody after him whom he
    /// kills was killed.
    /// </summary>
    public bool IsKilled(int verb, Party subject, Clause clause)
    {
        if (IsTakenOrHindered(verb, subject, clause))
            return true;
        if (analysis.Words[verb].Events is not [{ Type: "CASUALTIES", ObjectRole: Role.Target }, ..])
            return false;
        // «أعدمت إيران ثلاثة رجال»: a state is not put to death; «قتل قيادي لبناني»: one of its people is
        if (
            (
                subject.Kind == "state"
                && !analysis.IsOf("officials", subject.FirstToken)
                && !analysis.IsOf("member", subject.FirstToken)
            ) || analysis.Text.FoldedOf(subject.FirstToken).EndsWith("السلطات")
        )
            return false;
        // «قتل 50 جندياً يمنياً»: what a number counts in the accusative is no doer
        if (
            subject.FirstToken > verb + 1
            && analysis.Text.FoldedOf(subject.FirstToken)[^1] is 'ا'
            && analysis.IsCount(subject.FirstToken - 1)
        )
            return true;
        var from = Math.Max(verb + 1, subject.FirstToken > verb ? subject.EndToken : 0);
        // «قواته قتلت فلاناً»: a force told of before its verb is not killed as one
        if (
            subject is { Kind: "armed_group" or "coalition" }
            && subject.EndToken == verb
            && analysis.Words[verb] is { GenderOfOne: Gender.Feminine }
            && from < clause.End
            && analysis.Text.Tokens[from].Kind == TokenKind.Word
            && analysis.Words[from] is { Timed: false, Cue: null }
            && !analysis.IsPreposition(from)
            && !analysis.Words[from].Has(Proclitics.Bi | Proclitics.Li)
        )
            return false;
        for (var i = from; i < clause.End; i++)
        {
            // «قتل الجيش، وفق الوزارة، خمسة …»: a source between commas
            if (i == from && analysis.IsPunctuation(i, "،,") && PastSource(i, clause.End) is var past && past > i)
            {
                i = past - 1;
                continue;
            }
            // «قتل 5 فلسطينيين بينهم طفلان»: those among them were killed with them
            if (i == from && subject.Kind == "people" && analysis.IsOf("among", i))
                return true;
            // «قتلت القوات أحد المهاجمين», but «قتل فلان، أحد قادة …»
            if (subject.Kind != "person" && analysis.Text.FoldedOf(i) is "احد" or "احدي" && i == from)
                return false;
            // «قتل الجيش عشرة من المسلحين», «… ما لا يقل عن ثلاثين …»: who is counted behind him was killed by him
            if (BeginsAmount(i, clause.End))
                return false;
            // «… الذين قتلوا أو جرحوا في …»
            if (analysis.Words[i].Finite)
                return true;
            if (
                analysis.IsPunctuation(i, "،,")
                || analysis.IsPreposition(i)
                || analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
            )
                return true;
            // «قتلت طائرة قيادياً …»: an accusative is whom it killed
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Words[i] is { Mention: < 0, Timed: false }
                && analysis.Text.FoldedOf(i) is [_, _, _, .., 'ا']
            )
                return false;
            if (
                analysis.Words[i] is { Mention: >= 0, Timed: false }
                || analysis.Text.Tokens[i].Kind == TokenKind.Number
            )
                return false;
            // «قتل ثلاثة أطفال وامرأتان»: joined to them they were killed with them
            if (
                !analysis.Words[i].HasAnd
                && (analysis.IsOf("people", i) || analysis.IsOf("officials", i) || analysis.IsOf("perpetrators", i))
            )
                return false;
        }
        return true;
    }

    /// <summary>
    /// «اختُطفت الباحثة في بغداد», «أُقيل فلان من منصبه», «مُنعت الطواقم من الوصول …»: whoever has nobody behind him whom he takes or puts out
    /// was taken or put out; whoever stands right before «من» and what is not to be done is hindered, by whomever.
    /// </summary>
    private bool IsTakenOrHindered(int verb, Party subject, Clause clause)
    {
        var next = Math.Max(verb + 1, subject.EndToken);
        if (analysis.Words[verb].Events is not [{ ObjectRole: Role.Target } sense, ..])
            return false;
        // «اعتُقل خالد السعدي في …»
        if (sense.Type == "SANCTION" || IsTaking(sense))
            return (
                    subject.Kind == "person"
                    || (sense.Type == "SANCTION" && subject.Kind is "armed_group" or "coalition" or "ngo")
                )
                && (sense.Type == "SANCTION" || subject.FirstToken == verb + 1 || subject.EndToken == verb)
                && HasNoObject(subject, next, clause.End);
        return sense is { Type: "COERCE", Subtype: "withhold" }
            && next + 1 < clause.End
            && analysis.Text.FoldedOf(next) is "من"
            && analysis.Words[next + 1] is { Shape: WordShape.VerbalNoun, Mention: < 0 };
    }

    /// <summary>
    /// «أُدرجت حماس على القائمة», «أُقيل فلان من منصبه», but «أقال رئيس الوزراء، فلان، قائد الشرطة»: whether nobody stands behind somebody to
    /// whom he could have done it.
    /// </summary>
    private bool HasNoObject(Party subject, int next, int end)
    {
        // the comma behind a name that a comma parts from its office
        if (next + 1 < end && analysis.IsPunctuation(next, "،,") && IsParted(subject))
            next++;
        while (next < end && analysis.Words[next].Timed)
            next++;
        return next >= end
            || analysis.Text.Tokens[next].Kind != TokenKind.Word
            || analysis.IsPreposition(next)
            || analysis.Words[next] is { Finite: true } or { HasAnd: true }
            || analysis.Words[next].Connective != Connective.None
            || analysis.Words[next].Has(Proclitics.Bi | Proclitics.Li);
    }

    /// <summary>«رئيس الوزراء العراقي، حيدر العبادي»: whether a comma parts a name from its office.</summary>
    private bool IsParted(Party subject)
    {
        for (var i = subject.FirstToken; i < subject.EndToken; i++)
            if (analysis.IsPunctuation(i, "،,"))
                return true;
        return false;
    }

    private static bool IsTaking(EventSense sense) =>
        sense
            is { Type: "ASSAULT", Subtype: "Abduction/forced disappearance" }
                or { Type: "COERCE", Subtype: "arrest" };

    /// <summary>One past «، وفق …،»; the comma itself where no source follows it.</summary>
    private int PastSource(int comma, int end)
    {
        if (comma + 1 >= end || analysis.Words[comma + 1].Connective != Connective.According)
            return comma;
        for (var i = comma + 2; i < end; i++)
            if (analysis.IsPunctuation(i, "،,"))
                return i + 1;
        return comma;
    }

    /// <summary>«عشرة من …», «ما لا يقل عن …», «أكثر من …», «نحو عشرين …», but not «الجنود الثلاثة», «عشرة آخرون» or «نحو الساعة …».</summary>
    private bool BeginsAmount(int i, int end)
    {
        if (analysis.Words[i] is { HasAnd: true } or { Timed: true })
            return false;
        if (analysis.Words[i].Cue is { Effect: "amount" } || analysis.Text.FoldedOf(i) is "اكثر" or "اقل")
            return true;
        if (analysis.Text.FoldedOf(i) is "نحو" or "حوالي" or "زهاء" or "قرابه")
            return i + 1 < end && !analysis.Words[i + 1].Timed && analysis.IsCount(i + 1);
        return analysis.Words[i].Mention < 0 && !analysis.Words[i].Has(Proclitics.Article) && analysis.IsCount(i);
    }

    /// <summary>«أودت الغارة بحياة قيادي»: whether somebody is named as whose life was taken.</summary>
    public bool IsLifeOf(Happening happening, int i) =>
        happening.Type == "CASUALTIES"
        && i > 1
        && (
            analysis.IsOf("life", i - 1)
            || (analysis.IsOf("life", i - 2) && analysis.Text.Tokens[i].Kind == TokenKind.Word)
        );

    /// <summary>«(إن) انتحارياً قتل 50 جندياً»: somebody without a name between أن and its verb.</summary>
    public bool IsNamedBefore(int start, int verb)
    {
        var noun = analysis.Words[start].Connective == Connective.That ? start + 1 : start;
        return noun > 0
            && noun < verb
            && analysis.Words[noun - 1] is { Connective: Connective.That, HasPronoun: false }
            && analysis.Text.Tokens[noun].Kind == TokenKind.Word
            && analysis.Words[noun]
                is { Mention: < 0, Timed: false, Finite: false, Refers: null, Connective: Connective.None }
            && !analysis.IsPreposition(noun)
            && analysis.Text.FoldedOf(noun) is [_, _, _, .., 'ا'];
    }

    /// <summary>«واعتقلت عشرات الفلسطينيين», «احتجز مسلح رهائن»: those counted, or named by what the deed takes, are whom it is done to.</summary>
    public bool IsTakenPeople(string type, EventSense? sense, int verb, int at) =>
        sense is { ObjectRole: Role.Target }
        && (
            (type is "COERCE" or "AID" && IsCounted(verb + 1, at))
            || (at > verb + 1 && type is "COERCE" or "AID" or "ASSAULT" && analysis.IsOf(sense.Takes, at))
        );

    /// <summary>«عشرات …», «خمسة …»: whether people are counted in a stretch of words.</summary>
    private bool IsCounted(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (analysis.IsCount(i))
                return true;
        return false;
    }

    /// <summary>«قصفت الطائرات الإسرائيلية موقعاً للجيش في درعا»: an army of no name is not that of the land whose forces struck it.</summary>
    public bool IsOwnArmy(Party by, Party on) =>
        on is { Kind: "armed_group", Who: [{ Country: { } country }] }
        && on.EndToken == on.FirstToken + 1
        && analysis.Lexicon.IsOf("bare army", analysis.Stem(on.FirstToken))
        && by is { Kind: "armed_group" or "state", Who: [{ Country: { } land }] }
        && land == country;
}
