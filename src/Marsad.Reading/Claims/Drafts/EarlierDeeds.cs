using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// Finds the deed told of before to which a definite noun points: «الغارات استهدفت …», «قتلوا في القصف», «وهذا الهجوم …», «ضربات … . … وأن
/// الخروقات تنوعت …». Whose deed it was then is what it is now.
/// </summary>
internal sealed class EarlierDeeds(Analysis analysis, Memory memory)
{
    /// <summary>How many claims back a definite noun points.</summary>
    private const int Recent = 6;

    /// <summary>The claim that tells by whom it was; null when the noun of a claim points at none, or at one by nobody known.</summary>
    /// <param name="told">What is told.</param>
    /// <param name="clause">Its words.</param>
    /// <param name="drafts">The claims before it.</param>
    public ClaimDraft? Of(Told told, Clause clause, IReadOnlyList<ClaimDraft> drafts)
    {
        if (!memory.PointsBack)
            return null;
        return told.Type switch
        {
            "TRUCE" => told is { Subtype: "breach", Happening: { Verbal: false, Token: >= 0 and var at } }
            && IsDefinite(at)
                ? drafts.TakeLast(Recent).LastOrDefault(static d => d is { Type: "TRUCE", Cast.Actor: not null })
                : null,
            "ASSAULT" or "CASUALTIES" when PointsAtBlow(told, clause) => Blow(drafts),
            _ => null,
        };
    }

    /// <summary>«الغارات استهدفت …», «استهدف القصف …», «استمرار القصف»; of a toll also «في الغارات», «جراء القصف».</summary>
    private bool PointsAtBlow(Told told, Clause clause)
    {
        if (told.Happening is { Verbal: false, Token: >= 0 and var noun } && IsBlow(noun))
            return true;
        var verb = told.Happening is { Verbal: true, Token: var at } ? at : clause.Predicate;
        // «وأدت هذه الهجمات إلى …»
        if (verb >= 0 && verb + 1 < clause.End && analysis.Text.FoldedOf(verb + 1) is "هذه" or "هذا" or "تلك")
            verb++;
        for (var i = clause.Start; i < clause.End; i++)
            if (IsBlow(i) && (i == verb + 1 || i < verb || (told.Type == "CASUALTIES" && IsCause(i))))
                return true;
        return false;
    }

    private bool IsBlow(int token) =>
        IsDefinite(token) && analysis.Words[token].Noun is { Type: "ASSAULT", Genitive: Role.Actor };

    private bool IsDefinite(int token) =>
        analysis.Words[token].Has(Proclitics.Article) && !analysis.Words[token].Has(Proclitics.Li);

    private bool IsCause(int token) =>
        analysis.Words[token].Has(Proclitics.Bi) || (token > 0 && analysis.IsPreposition(token - 1));

    /// <summary>The last blow told of, or the toll of one; a clash is no one's blow, and of one that did not happen nothing is known.</summary>
    private static ClaimDraft? Blow(IReadOnlyList<ClaimDraft> drafts) =>
        drafts
            .TakeLast(Recent)
            .LastOrDefault(static d =>
                d is { Type: "ASSAULT", Subtype: not "Armed clash" }
                || (d.Type == "CASUALTIES" && d.Cast.Actor is { Kind: not ("people" or "public") })
            )
            is { Cast.Actor: { Kind: not ("people" or "public") }, Status: "happened" or "ongoing" } blow
            ? blow
            : null;
}
