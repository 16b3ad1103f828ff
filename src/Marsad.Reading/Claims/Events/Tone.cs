using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>What the words say of the mind in which something is said: that it blames, menaces or only feels.</summary>
internal sealed class Tone(Analysis analysis)
{
    /// <summary>«… بعدوانها»: words that blame somebody, and do not say that such things are fought or condemned.</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="judged">Whether something is judged, so that a hard word for it («خطأ», «تصعيد») blames as well.</param>
    public bool Blames(int start, int end, bool judged)
    {
        for (var i = start; i < end; i++)
            if (
                (
                    analysis.IsOf("blame", i)
                    || (judged && analysis.IsOf("condemned", i))
                    || (judged && analysis.IsOf("unwelcome", i) && i > start && IsUn(i - 1))
                )
                && !(i > 0 && analysis.IsOf("against harm", i - 1))
                && !(i > 1 && analysis.IsOf("against harm", i - 2))
            )
                return true;
        return false;
    }

    /// <summary>«من غير المقبول أن …», «أنا ضد …», «لا يمكن أن نقبل …»: what is said refuses something.</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">One past the last.</param>
    public bool Refuses(int start, int end)
    {
        const int Near = 3;
        const int Opening = 4;
        for (var i = start; i < end; i++)
        {
            if (analysis.IsOf("refused", i) || (i > start && analysis.IsOf("acceptable", i) && IsUn(i - 1)))
                return true;
            if (i < start + Opening && i > 0 && analysis.Text.FoldedOf(i) is "ضد" && IsHimself(i - 1))
                return true;
            if (analysis.IsOf("accepts", i))
                for (var j = Math.Max(start, i - Near); j < i; j++)
                    if (Grammar.Negates(analysis.Text.FoldedOf(j)))
                        return true;
        }
        return false;
    }

    private bool IsHimself(int token) =>
        analysis.Text.FoldedOf(token) is "انا" or "نحن" or "انه" or "انها" or "اننا" or "انني";

    /// <summary>«غير مقبول», «ليست جادة»</summary>
    private bool IsUn(int token) =>
        analysis.Text.FoldedOf(token) is "غير" or "وغير" or "ليس" or "ليست" or "يكن" or "تكن" or "يكونوا";

    /// <summary>«حان الوقت لـ…», «الوقت قد حان كي …», «نأمل أن …»: what is said is wanted of somebody.</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="toSomebody">Whether somebody is named of whom what is only hoped for is wanted.</param>
    public bool Urges(int start, int end, bool toSomebody)
    {
        const int Near = 3;
        const int Opening = 4;
        for (var i = start; i < end; i++)
        {
            // «…، آملين بوقف …» wherever it stands, «نأمل أن …» at the head
            if (
                toSomebody
                && analysis.IsOf("hopes", i)
                && (i < start + Opening || analysis.Words[i].Shape == WordShape.Participle)
            )
                return true;
            if (analysis.IsOf("urges", i))
                for (var j = Math.Max(start, i - Near); j < Math.Min(end, i + Near); j++)
                    if (analysis.IsOf("urgent time", j))
                        return true;
        }
        return false;
    }

    /// <summary>Words of retaliation that speak of what is to come: «سنندم عدونا», «لن يغفر».</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="toSomebody">Whether somebody is named to whom a mere answer («سنرد») would be a menace.</param>
    /// <param name="toCome">Whether it is known that it speaks of what is to come.</param>
    public bool Menaces(int start, int end, bool toSomebody, bool toCome = false)
    {
        var (menace, future, answers) = (false, toCome, 0);
        for (var i = start; i < end; i++)
        {
            answers += analysis.IsOf("reprisal", i) ? 1 : 0;
            // «سترد بقوة»: an answer and how hard it will be
            menace |= analysis.IsOf("menace", i) || (toSomebody && answers > 0) || answers > 1;
            future |=
                (analysis.Words[i].Finite && analysis.Words[i].Has(Proclitics.Sa))
                || analysis.Text.FoldedOf(i) is "لن" or "سوف" or "ولن" or "وسوف";
        }
        return menace && future;
    }

    /// <summary>«أعرب عن قلقه من …»: a feeling about something does not tell it.</summary>
    public bool Feels(int contentStart)
    {
        const int Reach = 3;
        for (var i = contentStart; i < Math.Min(contentStart + Reach, analysis.Words.Length); i++)
            if (analysis.IsOf("feeling", i))
                return true;
        return false;
    }

    /// <summary>«الاعتداء في القدس عمل وحشي»: what looks like a verb is the noun that says what it is.</summary>
    /// <param name="finite">What looks like a verb.</param>
    /// <param name="end">One past the last token.</param>
    public bool IsJudgement(int finite, int end) =>
        analysis.IsOf("deed noun", finite)
        && finite + 1 < end
        && (analysis.IsOf("blame", finite + 1) || analysis.IsOf("condemned", finite + 1));

    /// <summary>«حمّله مسؤولية الإخفاق في منع …»: what somebody is blamed for not having done.</summary>
    public bool IsMissed(Happening deed)
    {
        const int Near = 2;
        for (var i = Math.Max(0, deed.Token - Near); i < deed.Token; i++)
            if (analysis.IsOf("failing", i))
                return true;
        return false;
    }

    /// <summary>«… بتبني مشروع … وتشجيع قوى في اعتداءات على …»: a deed that only belongs to a later charge.</summary>
    /// <param name="deed">The deed.</param>
    /// <param name="from">Where the charges begin.</param>
    public bool IsOfLaterCharge(Happening deed, int from)
    {
        for (var i = from + 1; i < deed.Token; i++)
            if (analysis.Words[i] is { Shape: WordShape.VerbalNoun, HasAnd: true, Mention: < 0 } charge)
                return !charge.Has(Proclitics.Article) || charge.Has(Proclitics.Bi);
        return false;
    }

    /// <summary>«التطبيق الكامل للهدنة»: a truce that is carried out.</summary>
    public bool IsPutIntoForce(int truce) =>
        analysis.IsOf("puts into force", truce - 1) || (truce > 1 && analysis.IsOf("puts into force", truce - 2));

    /// <summary>«أي اعتداء سيقابل برد»: the attack is only what would be answered.</summary>
    /// <param name="attack">The attack.</param>
    /// <param name="finite">The verb after it.</param>
    public bool IsAnswered(Happening attack, int finite) => finite > attack.Token && analysis.IsOf("menace", finite);
}
