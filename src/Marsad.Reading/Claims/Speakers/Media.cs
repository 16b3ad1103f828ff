using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>The paper or agency that goes on after it passed on the words of others.</summary>
internal sealed class Media(Analysis analysis, Memory memory, Agreement agreement)
{
    /// <summary>«ونقلت عن مسؤولين …»: the medium of the last words, by itself; null when no medium passed them on.</summary>
    public Voice? Last => memory.LastVoice is { } last ? UpTo(last) : null;

    /// <summary>
    /// «نقلت الوكالة عن الوزير أن …. وأضافت أن …»: the verb is of one, in the feminine, and so hers and not of the man whom she cited; and
    /// his again where it is masculine. Null when it may be of whoever spoke last.
    /// </summary>
    /// <param name="voice">Who spoke last, and through whom.</param>
    /// <param name="verb">The verb of saying whose subject is in it.</param>
    public Voice? Resuming(Voice? voice, int verb)
    {
        if (analysis.Words[verb] is not { Shape: WordShape.Past, HasPronoun: false, GenderOfOne: { } gender })
            return null;
        return voice switch
        {
            { Links: [.., var medium, var cited] }
                when gender == Gender.Feminine && IsMedium(medium) && agreement.IsMasculine(cited.FirstToken) => UpTo(
                voice
            ),
            { Links: [.., { Inferred: true } medium] } when gender == Gender.Masculine && IsMedium(medium) =>
                memory.LastThrough(medium),
            _ => null,
        };
    }

    /// <summary>Whether somebody is whom a medium cited last, by the same name or by the beginning of it.</summary>
    public static bool Cites(Voice last, Party subject) =>
        last is { Links: [.., { Kind: "media" }, { Name: var name }] }
        && (name == subject.Name || name.StartsWith(subject.Name + " ", StringComparison.Ordinal));

    private Voice? UpTo(Voice voice)
    {
        for (var i = voice.Links.Count - 1; i >= 0; i--)
            if (IsMedium(voice.Links[i]))
                return voice with { Links = [.. voice.Links.Take(i), voice.Links[i] with { Inferred = true }] };
        return null;
    }

    /// <summary>«الصحيفة» is one, named or not.</summary>
    private bool IsMedium(Party party) => party.Kind == "media" || analysis.Words[party.FirstToken].Refers == "media";
}
