using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Parting;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Whether what is told happened, goes on, is planned, pledged, demanded, denied or only supposed.</summary>
internal sealed class Statuses(Analysis analysis)
{
    /// <summary>How far before its predicate a cue still bears on it.</summary>
    private const int Reach = 4;

    private readonly Complements _complements = new(analysis);

    /// <summary>The status of a predicate.</summary>
    /// <param name="start">First token of the clause.</param>
    /// <param name="at">The predicate.</param>
    /// <param name="end">One past the clause.</param>
    /// <param name="attributed">Whether somebody else than the outlet says it.</param>
    /// <param name="told">What is told; null when it is no event.</param>
    /// <param name="rules">Receives the names of the lexicon lines used.</param>
    public string Of(int start, int at, int end, bool attributed, Happening? told, List<string> rules)
    {
        var tells = told is { Type: not "STATEMENT" };
        if (Refuted(start, end) is { } refuted)
        {
            rules.Add(refuted.Rule);
            return "denied";
        }
        if (IsOnlySaidOf(start, at, end))
            return "happened";
        if (IsOutOfControl(start, at, end))
            return "denied";
        if (IsOffered(at, end))
            return "hypothetical";
        if (IsDue(start, at))
            return "demanded";
        if (!attributed && IsCalledFor(at, end))
            return "demanded";
        if (tells && IsExcepted(at, end))
            return "happened";
        if (Cued(start, at, end) is { } cue && (tells || cue.Effect != "lacking"))
        {
            rules.Add(cue.Rule);
            return cue.Effect == "lacking" ? "denied" : cue.Effect;
        }
        if (at < 0)
            return "happened";
        // «غادر الوفد دون توقيع الاتفاق»: what did not happen with it is told
        if (tells && told!.Token > at && analysis.Words[told.Token - 1].Cue is { Effect: "lacking" } without)
        {
            rules.Add(without.Rule);
            return "denied";
        }
        ref readonly var word = ref analysis.Words[at];
        if (
            word.Aspect is { } aspect
            && !(analysis.IsOf("fails", at) && !FailsIn(at, end))
            // «قررت المحكمة حبس …»: what a court decides is done by it
            && !(aspect == "planned" && at + 1 < end && word.Shape == WordShape.Past && analysis.IsOf("court", at + 1))
        )
            return aspect;
        if (word.Has(Proclitics.Sa))
            return "planned";
        // «لترتفع الحصيلة إلى …»: what came of it
        if (at == start && word.Shape == WordShape.Present && word.Has(Proclitics.Li))
            return "happened";
        // «غادر قبل أن يعقد اجتماعاً»: it came after
        if (word.Shape == WordShape.Present && at > 1 && analysis.Text.FoldedOf(at - 2) is "قبل" or "وقبل")
            return "happened";
        // «سبق أن تعرّض …»
        if (at > 1 && analysis.Text.FoldedOf(at - 2).EndsWith("سبق"))
            return "happened";
        // «صور تظهر قصف …», «تقارير تفيد بمقتل …»: what is seen or told of took place
        if (
            word.Shape == WordShape.Present
            && (analysis.IsOf("shows", at) || word is { Reporting: { Makes: null, Class: "report" }, Events.Count: 0 })
        )
            return "happened";
        // «هذا هو الهجوم الرابع الذي تشنه …»: what is counted has taken place
        if (word is { Shape: WordShape.Present, HasPronoun: true } && IsCounted(start))
            return "happened";
        if (word.Shape == WordShape.Present && (!attributed || tells))
            return IsToCome(at, end) ? "planned" : "ongoing";
        return "happened";
    }

    /// <summary>«على الجيش أن ينسحب»: whether it is what somebody has to do.</summary>
    /// <param name="start">First token of the words.</param>
    /// <param name="verb">Its verb, -1 without one.</param>
    public bool IsDue(int start, int verb) => _complements.IsDueBefore(start, verb);

    /// <summary>«لن نسمح لإيران بـ…», «لن نقبل بهذه الشروط»: who will not allow it, or agree to it, refuses it.</summary>
    /// <param name="type">What is told.</param>
    /// <param name="status">Its status.</param>
    /// <param name="verb">Its verb, -1 without one.</param>
    public bool IsRefusal(string type, string status, int verb) =>
        type is "CONCEDE" or "AGREE"
        && status == "denied"
        && verb > 0
        && analysis.Text.FoldedOf(verb - 1) is "لن" or "ولن";

    /// <summary>«الهجوم ليس الأول من نوعه», «الانفجار لم يكن عملاً إرهابياً»: of what took place something is denied, and not that it did.</summary>
    private bool IsOnlySaidOf(int start, int verb, int end)
    {
        if (
            verb < 0
            || analysis.Text.FoldedOf(verb) is not ("ليس" or "ليست" or "يكن" or "تكن")
            || (verb + 1 < end && analysis.Text.FoldedOf(verb + 1) is "هناك" or "هنالك" or "ثمه" or "له" or "لها")
        )
            return false;
        for (var i = start; i < verb; i++)
            if (analysis.Words[i] is { IsEventNoun: true, Mention: < 0 } noun && noun.Has(Proclitics.Article))
                return true;
        return false;
    }

    /// <summary>«فشل الجيش في استعادة …», but «فشل الهجوم على …», «فشلت محاولة …»: those took place.</summary>
    private bool FailsIn(int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 2 * Reach); i++)
            if (analysis.Words[i] is { Mention: < 0 } word && (word.IsEventNoun || word.Shape == WordShape.VerbalNoun))
                return analysis.IsPreposition(i - 1)
                    || word.Has(Proclitics.Bi)
                    // «فشل إجلاء المقاتلين»: nobody who was to leave left
                    || word.IsEventNoun && (word.Noun?.Type ?? word.Events[0].Type) is "RETREAT" or "AID";
        return false;
    }

    /// <summary>«تستضيف غداً …», «يبدأ الأسبوع المقبل …», but «تبحث موازنة العام المقبل»</summary>
    private bool IsToCome(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + 3 * Reach); i++)
            if (
                analysis.Words[i].Timed
                && analysis.IsOf("to come", i)
                && !(
                    analysis.Text.FoldedOf(i - 1) is "العام" or "السنه" or "الموسم"
                    && analysis.Words[i - 2] is { IsBare: true, Mention: < 0 }
                    && !analysis.IsPreposition(i - 2)
                )
            )
                return true;
        return false;
    }

    /// <summary>«لا تزال الأحياء خارج سيطرة الجيش», «باتت القرية خارج نطاق سيطرتها»: ground that somebody does not hold.</summary>
    private bool IsOutOfControl(int start, int at, int end)
    {
        if (
            at >= 0
            && analysis.Words[at].Events.Count > 0
            && !analysis.IsOf("stays", at)
            && !analysis.IsOf("control", at)
        )
            return false;
        for (var i = start + 1; i < end; i++)
            if (analysis.IsOf("control", i))
            {
                var before = analysis.Text.FoldedOf(i - 1) is "نطاق" or "دايره" or "عن" ? i - 2 : i - 1;
                return before >= start && analysis.Text.FoldedOf(before) is "خارج" or "وخارج" or "خارجه";
            }
        return false;
    }

    private bool IsCounted(int relative)
    {
        if (analysis.Words[relative].Connective != Connective.Relative)
            return false;
        for (var i = relative - 1; i >= Math.Max(0, relative - Reach) && !analysis.Words[i].Finite; i--)
            if (analysis.IsOf("ordinal", i))
                return true;
        return false;
    }

    /// <summary>«ينص المقترح على انسحاب …», «تضمنت المبادرة وقف …»: what is offered is not there.</summary>
    private bool IsOffered(int at, int end) =>
        at >= 0 && at + 1 < end && analysis.IsOf("provides", at) && analysis.IsOf("offered", at + 1);

    /// <summary>«وجاءت دعوة قطر إلى وقف …», «تأتي مطالبة بغداد بانسحاب …»: what somebody wants is not done by that.</summary>
    private bool IsCalledFor(int at, int end)
    {
        if (at < 0 || at + 2 >= end || analysis.Words[at].Events.Count > 0 || !analysis.IsOf("wish", at + 1))
            return false;
        var i = at + 2;
        while (i < end && analysis.Words[i].Mention >= 0)
            i++;
        return i > at + 2
            && i < end
            && (
                analysis.Text.FoldedOf(i) is "الي"
                || analysis.Words[i].Has(Proclitics.Li)
                || analysis.Words[i].Has(Proclitics.Bi)
            );
    }

    /// <summary>«لم تسمح سوى بإدخال …», «لم يدخل إلا …»: so much did happen.</summary>
    private bool IsExcepted(int at, int end)
    {
        if (at <= 0 || !Grammar.Negates(analysis.Text.FoldedOf(at - 1)))
            return false;
        for (var i = at + 1; i < Math.Min(end, at + 1 + Reach); i++)
            if (analysis.IsOf("except", i) && analysis.Words[i].Connective == Connective.None)
                return true;
        return false;
    }

    /// <summary>«الأنباء عن … غير صحيحة»</summary>
    private Cue? Refuted(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (analysis.Words[i].Cue is { Effect: "refuted" } cue)
                return cue;
        return null;
    }

    private Cue? Cued(int start, int at, int end)
    {
        Cue? found = null;
        var from = at < 0 ? start : Math.Max(start, at - Reach);
        var until = at < 0 ? Math.Min(end, start + 3 * Reach) : Math.Min(end, at + Reach + 1);
        for (var i = from; i < until; i++)
        {
            if (
                analysis.Words[i].Cue is not { } cue
                || cue.Effect is "time" or "after" or "purpose" or "refuted" or "amount"
            )
                continue;
            if (cue.Effect == "maybe")
            {
                if (at == i + 1 && analysis.Words[at].Shape == WordShape.Present)
                    return cue with { Effect = "hypothetical" };
                continue;
            }
            // a negation bears on the verb right after it, and stands before it
            if (cue.Effect is "denied" or "lacking" && at >= 0 && (i > at || at - i > 2))
                continue;
            if (found is null || cue.Effect is "denied" or "lacking" or "hypothetical")
                found = cue;
        }
        for (var i = start; found is null && i < Math.Min(start + 3, at); i++)
            if (analysis.Words[i].Cue is { Effect: "hypothetical" or "demanded" or "planned" or "pledged" } cue)
                found = cue;
        return found;
    }
}
