using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>«طالبت فرنسا بوقف القصف وقتل ثلاثة مدنيين …»: what others did is told behind a demand, and is no part of it.</summary>
internal sealed class OthersDeeds(Analysis analysis, Parties parties)
{
    /// <summary>A past verb joined to a demand, by «لكن» or with another subject right behind it.</summary>
    public bool IsOfAnother(Clause clause, Voice voice) =>
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
