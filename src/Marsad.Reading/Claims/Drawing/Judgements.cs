using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Tells what somebody says of an event he judges from an event that he tells.</summary>
internal sealed class Judgements(Analysis analysis, Tone tone)
{
    private readonly Topics _topics = new(analysis);

    /// <summary>Finds whether something is judged; an event that is only judged is not told.</summary>
    public void Find(Said said)
    {
        said.Judged =
            said.Sense.Judges
            || (
                said is { Happening: null, Nominal: false } && (said.Finite < 0 || analysis.IsOf("copula", said.Finite))
            );
        if (said.Happening is { } happening && IsJudged(said, happening))
            (said.Happening, said.Judged) = (null, true);
    }

    /// <summary>
    /// Whether an event is only what somebody judges: «إن الهجوم جريمة», «إن المحادثات تمثل فرصة», «تماطل في تنفيذ الاتفاق», «اعتبر أن ما يجري إبادة». A truce
    /// that is judged is still what is told.
    /// </summary>
    private bool IsJudged(Said said, Happening happening)
    {
        var (nominal, finite) = (said.Nominal, said.Finite);
        return happening is { Verbal: false, Type: not "TRUCE" }
            && (
                said.Sense.Judges
                || (!nominal && tone.Refuses(said.Start, said.End))
                // «سيرد بقوة على هذه الهجمات»
                || (!nominal && finite >= 0 && finite < happening.Token && tone.Menaces(said.Start, said.End, true))
                || (!nominal && happening is { Type: "AGREE" } && _topics.IsTopicOf(happening, finite))
                || (finite >= 0 && happening.Token > finite && analysis.IsOf("blame", finite))
                || IsCalled(happening, finite)
                || (
                    finite >= 0
                    && happening.Token < finite
                    && happening.Type != "CONTROL"
                    && analysis.IsOf("copula", finite)
                )
                || (
                    !nominal
                    && (finite < 0 || tone.IsJudgement(finite, said.End))
                    && happening.Type is not ("CONSULT" or "CONTROL" or "CASUALTIES")
                    && _topics.IsPredicated(happening, said.Content)
                )
            );
    }

    /// <summary>«يمثل دعماً للإرهاب»: what something is said to be.</summary>
    private bool IsCalled(Happening happening, int finite) =>
        finite >= 0
        && analysis.IsOf("copula", finite)
        && happening.Token == (analysis.IsPunctuation(finite + 1, "\"«“") ? finite + 2 : finite + 1)
        && !analysis.Words[happening.Token].HasPronoun
        && analysis.Text.FoldedOf(happening.Token).EndsWith('ا');
}
