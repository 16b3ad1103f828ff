using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>
/// The name behind the role it fills: «المتحدث باسم قوات التحالف «…» العقيد …», «المتحدثة باسم اللجنة في سوريا إنجي صدقي», «وزير التعاون
/// الإقليمي (…) عيساوي فريج».
/// </summary>
internal sealed class RoleNames(Analysis analysis, UnknownNames names)
{
    /// <summary>How many words a remark between a role and its name may have.</summary>
    private const int LongestRemark = 12;

    /// <summary>Who fills a role, where his name follows it; else the party itself.</summary>
    /// <param name="party">The role, or a body for which somebody speaks.</param>
    /// <param name="end">One past the last token to look at.</param>
    public Party Named(Party party, int end) =>
        party.Who is not [var who] || (who is { Kind: "person", IsOffice: false, Id: not null })
            ? party
            : Behind(
                party.EndToken,
                end,
                who is { IsOffice: true } or { Kind: "other", Id: null },
                who.Kind != "person"
            ) ?? party;

    private Party? Behind(int at, int end, bool isRole, bool isBody)
    {
        var next = PastRemark(at, end);
        if (next == at && isRole)
            next = PastPlace(next, end);
        else if (next == at && !isBody)
            return null;
        if (next < end && analysis.IsPunctuation(next, "،,"))
            next++;
        // «دعا وزير الخارجية نظيره التركي»: somebody else
        if (next >= end || analysis.IsOf("counterpart", next))
            return null;
        if (analysis.MentionAt(next) is { Entity.Kind: "person" } person && person.FirstToken == next)
            return new Party([person.Entity], next, person.EndToken);
        return isRole ? names.AfterRole(next, end) : null;
    }

    /// <summary>What stands behind the other name, in marks, of what was just named, or behind a remark in brackets.</summary>
    private int PastRemark(int at, int end)
    {
        if (at >= end)
            return at;
        var closing =
            analysis.IsPunctuation(at, "(") ? ")"
            : analysis.IsPunctuation(at, "\"«“") && analysis.IsActor(at + 1) ? "\"»”"
            : null;
        for (var i = at + 2; closing is not null && i < Math.Min(end, at + LongestRemark); i++)
            if (analysis.IsPunctuation(i, closing))
                return PastRanks(i + 1, end);
        return at;
    }

    /// <summary>«… في سوريا»: where he speaks for them.</summary>
    private int PastPlace(int at, int end) =>
        at + 1 < end
        && analysis.Text.FoldedOf(at) is "في" or "لدي"
        && analysis.MentionAt(at + 1) is { Entity.Class: EntityClass.Place } place
            ? place.EndToken
            : at;

    /// <summary>«العقيد الركن تركي المالكي»: where the name behind a few definite nouns begins; where they begin when none does.</summary>
    private int PastRanks(int at, int end)
    {
        const int Most = 3;
        for (var i = at; i < Math.Min(end, at + Most + 1); i++)
            if (analysis.MentionAt(i) is { Entity.Kind: "person" } person && person.FirstToken == i)
                return i;
            else if (!analysis.Words[i].Has(Proclitics.Article) || analysis.Words[i].Mention >= 0)
                return at;
        return at;
    }
}
