using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

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

    /// <summary>The same, where the name may stand farther behind an office: «رئيس كتلة … في البرلمان، فلان، …».</summary>
    public Party NamedFarther(Party party, int end) =>
        party.Who is [{ IsOffice: true }] ? OrNamed(party, end, ref end) : Named(party, end);

    /// <summary>«المدير العام لوكالة …، فلان، أن …»: the name between commas after a description is who speaks.</summary>
    public Party OrNamed(Party described, int end, ref int contentStart)
    {
        const int Near = 14;
        if (Named(described, end) is var named && named != described)
            return At(named, out contentStart);
        for (var i = described.FirstToken + 1; i + 1 < Math.Min(end, described.EndToken + Near); i++)
        {
            if (
                analysis.Words[i] is { Finite: true } or { Quoted: true } or { Connective: not Connective.None }
                || analysis.IsPunctuation(i, ":")
            )
                break;
            // «وزير التعاون الإقليمي عيساوي فريج»
            if (
                i < described.EndToken
                && analysis.Words[i - 1].Has(Proclitics.Article)
                && names.AfterRole(i, end) is { } name
            )
                return At(name, out contentStart);
            // «رئيس الحكومة المكلف من البرلمان فتحي باشاغا»
            if (i > described.EndToken && IsLed(described.EndToken) && PersonAt(i, end) is { } person)
                return At(person, out contentStart);
            if (!analysis.IsPunctuation(i, "،,"))
                continue;
            var apposed =
                analysis.MentionAt(i + 1) is { Entity.Kind: "person" } mention && mention.FirstToken == i + 1
                    ? new Party([mention.Entity], i + 1, mention.EndToken)
                    : names.At(i + 1, end);
            contentStart = apposed?.EndToken ?? contentStart;
            return apposed ?? described;
        }
        return described;
    }

    /// <summary>«النائب في البرلمان عن حزب … فلان، إن …»: a person who is known, or whose name ends where something breaks off.</summary>
    private Party? PersonAt(int i, int stop) =>
        analysis.MentionAt(i) is { Entity: { Kind: "person", IsOffice: false } person } name
        && name.FirstToken == i
        && !IsLed(i)
        && !analysis.IsPreposition(i - 1)
        && !analysis.Words[i].HasAnd
        && (person.Id is not null || names.IsBreak(name.EndToken, stop))
            ? new Party([person], i, name.EndToken)
            : null;

    private bool IsLed(int i) => analysis.IsPreposition(i) || analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li);

    private Party? Behind(int at, int end, bool isRole, bool isBody)
    {
        var next = PastRemark(at, end);
        if (next == at && isRole)
            next = PastPlace(next, end);
        else if (next == at && !isBody)
            return null;
        // «رئيسة جمعية القضاة التونسيين، فلانة»
        if (
            isRole
            && next + 1 < end
            && analysis.Words[next].Has(Proclitics.Article)
            && analysis.IsPunctuation(next + 1, "،,")
        )
            next++;
        if (next < end && analysis.IsPunctuation(next, "،,"))
            next++;
        // «دعا وزير الخارجية نظيره التركي», «أكد مصدر لمراسل الإذاعة أن …»: somebody else
        if (
            next >= end
            || analysis.IsOf("counterpart", next)
            || analysis.Words[next].Has(Proclitics.Bi | Proclitics.Li)
        )
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

    private static Party At(Party party, out int contentStart)
    {
        contentStart = party.EndToken;
        return party;
    }
}
