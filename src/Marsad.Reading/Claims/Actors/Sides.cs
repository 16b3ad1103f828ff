using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Actors;

/// <summary>
/// For whom somebody speaks: what a commander calls «قواتنا» are those of his side, what a minister calls «بلاده» is his state, and
/// a «سننسحب» of either is theirs.
/// </summary>
/// <param name="analysis">The text.</param>
/// <param name="memory">Who is speaking.</param>
/// <param name="theatre">Who belongs to whom.</param>
internal sealed class Sides(Analysis analysis, Memory memory, Theatre theatre)
{
    /// <summary>The side of a speaker; a body speaks for itself.</summary>
    public Party Of(Party speaker) =>
        speaker.Who is [{ Kind: "person" } person] && theatre.SideOf(person) is { } side
            ? speaker with
            {
                Who = [side],
                Inferred = true,
            }
            : speaker;

    /// <summary>Who asks, blames or backs by a speaker's words: by those of a foreign ministry or its unnamed spokesman the state does.</summary>
    public Party Acting(Party speaker)
    {
        if (speaker.Who is not [var one])
            return speaker;
        var body = one is { Kind: "person", Id: null } ? theatre.Find(one.Parent) : one;
        return
            body is { Kind: "government_body", Country: { } country, Id: { } id }
            && id.EndsWith("foreign-ministry", StringComparison.Ordinal)
            && theatre.StateOf(country) is { } state
            ? speaker with
            {
                Who = [state],
                Inferred = true,
            }
            : speaker;
    }

    /// <summary>«توعّد … إسرائيل برد»: the state, where a land is named as whom somebody speaks to; null where it only says where.</summary>
    public Party? StateAt(int token) =>
        analysis.MentionAt(token)
            is { Entity: { Class: EntityClass.Place, Kind: "country", Country: { } land } } mention
        && mention.FirstToken == token
        && !analysis.IsPreposition(token - 1)
        && !analysis.Words[token].Has(Proclitics.Bi | Proclitics.Li)
        && theatre.StateOf(land) is { } state
            ? new Party([state], token, mention.EndToken)
            : null;

    /// <summary>Whose «قواته», «بلاده», «مقاتلينا» are: the side of who is speaking; null when nobody is or the word is another.</summary>
    public Party? OwnAt(int token)
    {
        if (
            !memory.PointsBack
            || memory.Speaking?.Speaker is not { } speaker
            || !analysis.Words[token].Is(GrammarRoles.Own)
            || HasNobody(speaker)
        )
            return null;
        return Of(speaker) with { FirstToken = token, EndToken = token + 1, Inferred = true };
    }

    /// <summary>«أفادت مصادر أن الميليشيات … ونشرت عناصرها»: who only tells has no fighters.</summary>
    private static bool HasNobody(Party speaker) =>
        speaker.Kind is "witness" or "media" or "public"
        || speaker is { Who: [{ Kind: "other", NameAr: { } name }] }
            && Lexicon.Words.Of(name) is ["مصدر" or "مصادر" or "مصدران" or "مصدرين", ..];
}
