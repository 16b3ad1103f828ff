using Marsad.Arabic.Times;

namespace Marsad.Reading.Claims;

/// <summary>On which day something happened or was said, by the calendar expressions of its words.</summary>
internal sealed class Days(Analysis analysis, TimeExpression[] times, Memory memory)
{
    /// <summary>The first calendar expression of a clause that has a value.</summary>
    public TimeExpression? In(Clause clause)
    {
        for (var t = 0; t < times.Length && times[t].FirstToken < clause.End; t++)
            if (
                times[t].FirstToken >= clause.Start
                && !IsOfHolding(times[t], clause)
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
    public TimeExpression? Of(string type, Clause clause, int contentStart, Voice voice)
    {
        if (IsSpoken(type))
            return In(clause) ?? OfDocument(voice);
        while (contentStart < clause.End && contentStart > clause.Start && analysis.Words[contentStart].Timed)
            contentStart++;
        return In(clause with { Start = contentStart });
    }

    /// <summary>Whether saying it is doing it.</summary>
    public static bool IsSpoken(string type) =>
        type is "STATEMENT" or "AGREE" or "REQUEST" or "SUPPORT" or "REJECT" or "ACCUSE" or "THREATEN";

    /// <summary>What a statement itself does, it does on its day.</summary>
    private TimeExpression? OfDocument(Voice voice) =>
        voice.Speaker?.SameAs(memory.Document?.Speaker) == true ? memory.DocumentDate : memory.SpokenOn(voice.Speaker);
}
