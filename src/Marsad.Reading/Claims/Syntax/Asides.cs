using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>Relative clauses set into a sentence that goes on behind them.</summary>
internal sealed class Asides(Analysis analysis)
{
    /// <summary>
    /// «المركز الذي أقيم في عمان سيواصل …»: the verb with which a sentence goes on whose topic a relative clause describes. It
    /// stands after the relative clause's own verb, joined by nothing, after a break or a complete (definite) noun.
    /// </summary>
    /// <param name="from">First token of the clause around it.</param>
    /// <param name="relative">«الذي».</param>
    /// <param name="end">One past the sentence.</param>
    public int? Resumes(int from, int relative, int end)
    {
        if (relative == from)
            return null;
        var own = FirstVerb(relative + 1, end);
        if (own < 0)
            return null;
        for (var i = own + 2; i < end; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word.Connective is Connective.That or Connective.Main or Connective.Relative or Connective.According)
                return null;
            if (analysis.IsPunctuation(i, ":؛\"“”«»"))
                return null;
            if (!word.Finite)
                continue;
            if (word.HasAnd)
                return null;
            return analysis.IsPunctuation(i - 1, "،,-–") || IsComplete(i - 1) ? i : null;
        }
        return null;
    }

    /// <summary>
    /// «ونبيه بري، من جهته، رأى …», «أحد السكان، طلب عدم ذكر اسمه، قال …»: the verb of saying behind a remark between commas on who
    /// stands at the head; null where no such remark begins.
    /// </summary>
    /// <param name="from">First token of the clause.</param>
    /// <param name="at">The token at which the remark may begin.</param>
    /// <param name="end">One past the sentence.</param>
    public int? PastRemark(int from, int at, int end)
    {
        const int Longest = 8;
        ref readonly var word = ref analysis.Words[at];
        if (
            at < from + 2
            || word.HasAnd
            || !analysis.IsPunctuation(at - 1, "،,")
            || word is not ({ Connective: Connective.Main } or { Noun.IsInnocent: true })
        )
            return null;
        var comma = word.PhraseEnd;
        while (comma < Math.Min(end, word.PhraseEnd + Longest) && !analysis.IsPunctuation(comma, "،,"))
            comma++;
        return
            comma + 1 < end
            && analysis.IsPunctuation(comma, "،,")
            && analysis.Words[comma + 1] is { Finite: true, HasAnd: false, Reporting: not null }
            && (word.Connective != Connective.Main || comma == word.PhraseEnd)
            ? comma + 1
            : null;
    }

    /// <summary>
    /// «قامت القوات التي تقاتل هناك بقصف …», «قامت طائرات، يرجح أنها روسية، بقصف …»: where a clause goes on after words that only
    /// describe who does it; null when what is done is told before them, or not at all.
    /// </summary>
    /// <param name="verb">The verb of the clause.</param>
    /// <param name="at">The token at which the description may begin.</param>
    /// <param name="end">One past the sentence.</param>
    public int? ResumesDeed(int verb, int at, int end)
    {
        const int Reach = 14;
        if (analysis.IsOf("manages", verb))
            return ResumesManaged(verb, at, Math.Min(end, at + Reach));
        var relative = analysis.Words[at].Connective == Connective.Relative;
        if (relative && analysis.IsOf("results", verb))
            return ResumesResult(verb, at, Math.Min(end, at + Reach));
        if (relative && analysis.IsOf("toll", verb + 1))
            return ResumesToll(at, Math.Min(end, at + Reach));
        if (
            analysis.Words[at].Cue is { Effect: "after" }
            && analysis.Words[verb].Reporting is { TakesObject: true, Class: "announce" or "claim" or "deny" }
        )
            return ResumesAnnounced(verb, at + 1, Math.Min(end, at + Reach));
        if (
            relative
            && !analysis.IsPunctuation(at - 1, "،,-–")
            && analysis.Words[verb].Reporting is { TakesObject: true }
        )
            return ResumesAnnounced(verb, at, Math.Min(end, at + Reach));
        if (
            relative
            && analysis.Words[verb].Events.Count > 0
            && (analysis.IsPunctuation(at - 1, "،,-–") || !analysis.IsOf("carries out", verb))
        )
            return ResumesObject(verb, at, Math.Min(end, at + Reach));
        if (
            !(relative || analysis.IsPunctuation(at - 1, "،,"))
            || !analysis.IsOf("carries out", verb)
            || DeedBetween(verb + 1, at) >= 0
        )
            return null;
        var deed = DeedBetween(at, Math.Min(end, at + Reach));
        return deed > at && (relative || analysis.IsPunctuation(deed - 1, "،,")) ? deed : null;
    }

    /// <summary>
    /// «شهدت البصرة، التي …، احتجاجات», «أطلق الجندي، الذي …، رصاصة»: the deed that a verb governs, or what it takes, behind what describes
    /// its subject between commas.
    /// </summary>
    private int? ResumesObject(int verb, int at, int end)
    {
        for (var i = verb + 1; i < at; i++)
            if (analysis.Words[i].IsEventNoun)
                return null;
        for (var i = at + 1; i + 1 < end; i++)
            if (analysis.IsPunctuation(i, "،,-–"))
                return
                    analysis.Words[i + 1] is { Mention: < 0 } noun
                    && (noun is { IsEventNoun: true, Front: Proclitics.None } || analysis.IsTaken(verb, i + 1))
                    ? i + 1
                    : null;
        return null;
    }

    /// <summary>«أدت الغارات التي تشهدها البلاد إلى مقتل …»: where it is told what came of it.</summary>
    private int? ResumesResult(int verb, int at, int end)
    {
        for (var i = verb + 1; i < end; i++)
            if (analysis.Text.FoldedOf(i) is "الي" or "عن" && i + 1 < end && analysis.Words[i + 1].IsEventNoun)
                return i > at ? i : null;
        return null;
    }

    /// <summary>«ارتفعت حصيلة الاشتباكات التي شهدتها طرابلس إلى 52 قتيلاً»: where the count stands.</summary>
    private int? ResumesToll(int at, int end)
    {
        for (var i = at + 1; i + 1 < end; i++)
            if (analysis.Text.FoldedOf(i) is "الي" && analysis.IsCount(i + 1))
                return i;
        return null;
    }

    /// <summary>«أعلن الجيش الذي يقوده … مقتل …»: what is announced, behind words that only say of whom the announcer is.</summary>
    private int? ResumesAnnounced(int verb, int at, int end)
    {
        for (var i = verb + 1; i < at; i++)
            if (analysis.Words[i] is { IsEventNoun: true, Mention: < 0 })
                return null;
        for (var i = at + 1; i < end && analysis.Words[i].Connective == Connective.None; i++)
            if (analysis.Words[i].Finite && (i > at + 1 || !analysis.Words[i].HasPronoun))
                return null;
            else if (
                i > at + 2
                && analysis.Words[i] is { IsEventNoun: true, Mention: < 0, Front: Proclitics.None }
                && IsComplete(i - 1)
            )
                return i;
        return null;
    }

    /// <summary>«تمكن الجيش، بعد معارك عنيفة، من استعادة …»: where it goes on with what was managed, behind words that only date it.</summary>
    private int? ResumesManaged(int verb, int at, int end) =>
        analysis.Words[at].Cue is { Effect: "after" or "time" }
        && ManagedBetween(verb + 1, at) < 0
        && ManagedBetween(at + 1, end) is > 0 and var managed
            ? managed
            : null;

    /// <summary>«من استعادة»: the first preposition before the noun of a deed, but for «بعد ساعات من …»; -1 when a range has none.</summary>
    private int ManagedBetween(int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            if (analysis.Words[i] is { Connective: Connective.That or Connective.Main })
                return -1;
            if (
                analysis.Text.FoldedOf(i) is "من" or "في"
                && analysis.Words[i + 1] is { IsEventNoun: true, Mention: < 0 }
                // «بعد يومين من القصف», but «بعد ساعات من وصولها الأربعاء من استعادة …»
                && !(analysis.Words[i - 1].Timed && i - from <= 2)
                && !analysis.IsOf("hours", i - 1)
            )
                return i;
        }
        return -1;
    }

    /// <summary>«بقصف»: the first noun of what is carried out; -1 when a range has none.</summary>
    private int DeedBetween(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (analysis.Words[i].Has(Proclitics.Bi) && analysis.Words[i].IsEventNoun)
                return i;
        return -1;
    }

    /// <summary>«نفت الأنباء التي تحدثت عن …»: where what was rumoured begins; null where no rumour is denied.</summary>
    public int? PastRumour(int verb, int relative, int end) =>
        relative > verb
        && relative + 3 < end
        && analysis.Words[relative].Connective == Connective.Relative
        && analysis.Words[verb].Reporting is { Class: "deny" }
        && analysis.IsOf("rumour", relative - 1)
        && analysis.Words[relative + 1].Finite
        && analysis.IsPreposition(relative + 2)
            ? relative + 3
            : null;

    /// <summary>«بيان، واطلعت عليه …،», «…، وحصلت … على نسخة منه،»: a remark on who has the paper that is quoted.</summary>
    public bool IsObtained(int i) =>
        analysis.IsPunctuation(i - 1, "،,")
        && analysis.Words[i] is { Finite: true, HasAnd: true }
        && analysis.IsOf("obtains", i);

    /// <summary>The last token of a relative clause set between commas: «البيان الذي صدر عن الطرفين، أن …».</summary>
    public int AfterRelative(int i, int end)
    {
        while (
            i + 1 < end && !analysis.IsPunctuation(i + 1, "،,:") && analysis.Words[i + 1].Connective != Connective.That
        )
            i++;
        return i;
    }

    /// <summary>«(إن) قافلة تضم 30 شاحنة تعرضت لإطلاق نار»: a verb right behind the indefinite noun that heads it, where another follows that tells it.</summary>
    public bool DescribesSubject(int start, int verb, int end)
    {
        if (
            analysis.Words[verb] is not { Shape: WordShape.Present, HasAnd: false, HasPronoun: false }
            || verb == 0
            || verb - start > 2
            || analysis.Words[verb - 1] is not { IsBare: true, Connective: Connective.None }
            || analysis.Text.Tokens[verb - 1].Kind != TokenKind.Word
            || (verb - 1 > start && analysis.Words[start].Connective != Connective.That)
        )
            return false;
        for (var i = verb + 1; i < end && analysis.Words[i].Connective == Connective.None; i++)
            if (analysis.Words[i].Finite)
                return analysis.Words[i] is { Shape: WordShape.Past, HasAnd: false, HasPronoun: false };
        return false;
    }

    /// <summary>«وفي بيان نشرته على موقعها، قالت …»: a verb right behind an indefinite document says which is meant.</summary>
    public bool DescribesDocument(int verb) =>
        analysis.Words[verb] is { HasPronoun: true, HasAnd: false }
        && analysis.Words[verb - 1] is { Refers: "document" } document
        && !document.Has(Proclitics.Article);

    /// <summary>«وخلال اجتماع عقد في باريس قال …»: a verb behind an indefinite noun that only says on what occasion another says something.</summary>
    public bool DescribesOccasion(int from, int verb, int end)
    {
        const int Reach = 10;
        if (
            verb < from + 2
            || analysis.Words[verb] is not { Shape: WordShape.Past, HasAnd: false }
            || analysis.Text.Tokens[verb - 1].Kind != TokenKind.Word
            || analysis.Words[verb - 1] is not { IsBare: true, Connective: Connective.None }
            || FirstVerb(from, verb) >= 0
        )
            return false;
        var noun = Array.Find(
            [verb - 1, verb - 2],
            i => i > from && (analysis.IsPreposition(i - 1) || analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li))
        );
        if (noun == 0 || noun - from > 2 || !analysis.Words[noun].IsBare)
            return false;
        for (var i = verb + 1; i < Math.Min(end, verb + Reach) && analysis.Words[i].Connective == Connective.None; i++)
            if (analysis.Words[i] is { Finite: true, Mention: < 0 } next)
                return next is { HasAnd: false, Reporting: not null };
        return false;
    }

    /// <summary>The first finite verb of a range; -1 when it has none.</summary>
    public int FirstVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (analysis.Words[i].Finite)
                return i;
        return -1;
    }

    /// <summary>A definite noun, a name or a time: no relative clause without «الذي» can follow it.</summary>
    public bool IsComplete(int i) =>
        analysis.Words[i] is { Mention: >= 0 } or { Timed: true }
        || analysis.Words[i].Has(Proclitics.Article)
        || analysis.Text.FoldedOf(i).StartsWith("ال");

    /// <summary>
    /// «إن الخطوات التي تقوم بها روسيا غير مقبولة»: nothing is said of the noun yet that the relative clause describes, and no verb goes
    /// on behind it: the sentence says it without one.
    /// </summary>
    /// <param name="from">First token of the clause around it.</param>
    /// <param name="relative">«الذي».</param>
    /// <param name="end">One past the sentence.</param>
    public bool IsOfTopic(int from, int relative, int end)
    {
        const int Longest = 4;
        if (relative - from > Longest || FirstVerb(from, relative) >= 0)
            return false;
        for (var i = relative + 1; i < end && analysis.Words[i].Connective == Connective.None; i++)
            if (
                analysis.Text.FoldedOf(i) is "غير"
                && i + 1 < end
                && (analysis.IsOf("acceptable", i + 1) || analysis.IsOf("unwelcome", i + 1))
            )
                return true;
        return false;
    }
}
