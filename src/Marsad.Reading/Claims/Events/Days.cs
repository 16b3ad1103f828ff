using Marsad.Arabic.Times;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>On which day something happened or was said, by the calendar expressions of its words.</summary>
internal sealed class Days(Analysis analysis, TimeExpression[] times, Memory memory)
{
    /// <summary>The first calendar expression of a clause that has a value.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="deed">The word that tells what is dated; -1 where none does.</param>
    public TimeExpression? In(Clause clause, int deed = -1)
    {
        for (var t = 0; t < times.Length && times[t].FirstToken < clause.End; t++)
            if (
                times[t].FirstToken >= clause.Start
                && !IsOfHolding(times[t], clause)
                && !IsOfAnother(times[t].FirstToken, clause.Start, deed)
                && times[t] is { Value: not null, IsLength: false, Kind: TimeKind.Date or TimeKind.Period }
            )
                return times[t];
        return null;
    }

    /// <summary>Whether it tells since when somebody holds the ground, in words that the clause only holds.</summary>
    private bool IsOfHolding(TimeExpression time, Clause clause)
    {
        foreach (var held in analysis.Held)
            if (held.Start > clause.Start && held.Start <= time.FirstToken && time.FirstToken < held.End)
                return true;
        return false;
    }

    /// <summary>
    /// «اتفاق وقف النار الموقع في …», «المشتبه به في هجوم 7 أكتوبر», «منذ اندلاع الحرب في أبريل»: whether a day is that of a paper, or of another
    /// deed than the one told.
    /// </summary>
    private bool IsOfAnother(int time, int start, int deed)
    {
        const int Reach = 6;
        var before = time - 1;
        if (
            before > start
            && analysis.Words[before] is { IsEventNoun: true, IsBare: true, Mention: < 0 }
            && before != deed
            // «في هجوم 7 أكتوبر», but «اندلعت اشتباكات 7 أكتوبر»
            && analysis.IsPreposition(before - 1)
        )
            return true;
        while (before > start && analysis.Text.FoldedOf(before) is "في" or "بتاريخ" or "يوم")
            before--;
        if (before < start)
            return false;
        if (
            before > start
            && analysis.Text.FoldedOf(before)
                is "الموقع"
                    or "الموقعه"
                    or "المبرم"
                    or "المبرمه"
                    or "الصادر"
                    or "الصادره"
                    or "المعلن"
                    or "المعلنه"
        )
            return true;
        for (var i = time - 2; i >= Math.Max(start, time - Reach); i--)
            if (analysis.Words[i].Finite || analysis.IsPunctuation(i, "،,."))
                return false;
            else if (analysis.Text.FoldedOf(i) is "منذ" or "ومنذ")
                return deed != i + 1 && analysis.Words[i + 1] is { Timed: false, Shape: WordShape.VerbalNoun };
        return false;
    }

    /// <summary>The day on which something was said: given with who says it, not in what is said.</summary>
    public TimeExpression? OfSpeech(Clause clause, int contentStart)
    {
        while (contentStart < clause.End && analysis.Words[contentStart].Timed)
            contentStart++;
        return In(clause with { End = contentStart });
    }

    /// <summary>
    /// The day of what is told: of a deed the day given with it, not the one on which it was announced; of words the day on
    /// which they were said.
    /// </summary>
    /// <param name="type">What is told.</param>
    /// <param name="clause">Its words.</param>
    /// <param name="contentStart">First token of what is told, after who tells it.</param>
    /// <param name="voice">Who tells it.</param>
    /// <param name="deed">The word that tells it; -1 where none does.</param>
    public TimeExpression? Of(string type, Clause clause, int contentStart, Voice voice, int deed = -1)
    {
        if (IsSpoken(type))
            return In(clause, deed) ?? OfDocument(voice);
        while (contentStart < clause.End && contentStart > clause.Start && analysis.Words[contentStart].Timed)
            contentStart++;
        return In(clause with { Start = contentStart }, deed);
    }

    /// <summary>Whether saying it is doing it.</summary>
    public static bool IsSpoken(string type) =>
        type is "STATEMENT" or "AGREE" or "REQUEST" or "SUPPORT" or "REJECT" or "ACCUSE" or "THREATEN";

    /// <summary>What a statement itself does, it does on its day.</summary>
    private TimeExpression? OfDocument(Voice voice) =>
        voice.Speaker?.SameAs(memory.Document?.Speaker) == true ? memory.DocumentDate : memory.SpokenOn(voice.Speaker);
}
