using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Tells where, behind what somebody says, the outlet goes on in its own words.</summary>
internal sealed class BackToOutlet(Analysis analysis, Parties parties)
{
    /// <summary>Whether a clause is told by the outlet, though somebody spoke before it in the sentence.</summary>
    /// <param name="clauses">The clauses of the sentence.</param>
    /// <param name="at">The index of the clause.</param>
    /// <param name="voice">Who spoke before it.</param>
    public bool Returns(List<Clause> clauses, int at, Voice voice)
    {
        var clause = clauses[at];
        ref readonly var first = ref analysis.Words[clause.Start];
        return
            // «ما كاد … يعلن … حتى تمكّن …»: what comes of it
            (clause.Opening == Opening.Main && first.Cue is { Effect: "purpose" })
            || IsBehindQuotation(clause, first)
            || (at > 0 && IsMeanwhile(clause, clauses[at - 1], first))
            || (voice.Reporting == "demand" && IsDeedOfAnother(clause, voice))
            // «وذلك رداً على …», «يذكر أن …»
            || first is { Says: "outlet", Quoted: false };
    }

    /// <summary>«قال: "ندين …"، فيما فرضت الشرطة …»: the quotation is over.</summary>
    private bool IsBehindQuotation(Clause clause, in Word first) =>
        clause is { Opening: Opening.Main, Start: > 2 and var from }
        && first is { Connective: Connective.Main, Quoted: false }
        && (analysis.Words[from - 2].Quoted || analysis.Words[from - 3].Quoted);

    /// <summary>
    /// «أعلن الجيش السيطرة على …، بينما قتل ثلاثة …», «كشفت الحركة عن …، في حين اقتحم …»: what was announced was named by a noun, and goes on no
    /// further.
    /// </summary>
    private bool IsMeanwhile(Clause clause, Clause before, in Word first) =>
        clause.Opening == Opening.Main
        && clause.Predicate >= 0
        && before is { Opening: Opening.Main, Predicate: >= 0 and var verb }
        && analysis.Words[verb].Reporting is { TakesObject: true } or { Class: "announce" or "report" }
        && !first.Quoted
        && (
            analysis.Text.FoldedOf(clause.Start) is "بينما" or "فيما"
            || (analysis.Text.FoldedOf(clause.Start) is "في" && analysis.Text.FoldedOf(clause.Start + 1) is "حين")
        );

    /// <summary>
    /// «طالبت فرنسا بوقف القصف وقتل ثلاثة مدنيين …»: a past verb joined to a demand, by «لكن» or with another subject right behind it, is no
    /// part of it.
    /// </summary>
    private bool IsDeedOfAnother(Clause clause, Voice voice) =>
        clause is { Opening: Opening.Main, Predicate: >= 0 and var verb }
        && verb + 1 < clause.End
        && analysis.Words[verb]
            is { Shape: WordShape.Past, Quoted: false, Reporting: null or { Addressee: false } } told
        && (
            verb == clause.Start
                ? told.HasAnd
                    && (
                        analysis.IsCount(verb + 1)
                        || (parties.At(verb + 1) is { } other && !other.SameAs(voice.Speaker))
                    )
                : analysis.Text.FoldedOf(clause.Start).TrimStart('و') is "لكن"
        );
}
