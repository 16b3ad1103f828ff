using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Words passed on by a noun.</summary>
/// <param name="Voice">Who says them.</param>
/// <param name="Noun">The noun's token.</param>
/// <param name="ContentStart">First token of what is said.</param>
/// <param name="IsWhole">Whether the verb before it only says that he goes on saying so, and tells nothing beside it.</param>
internal readonly record struct NounSaying(Voice Voice, int Noun, int ContentStart, bool IsWhole);

/// <summary>Finds nouns of saying that pass words on where no verb does.</summary>
internal sealed class NounsOfSaying(Analysis analysis, Parties parties)
{
    /// <summary>
    /// «إعلان البنتاغون مقتل …», «اتهام الحوثيين التحالف بقصف …»: a noun of saying with its speaker, and what he says.
    /// </summary>
    /// <param name="from">First token to look at.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="around">The voice in whose words it stands.</param>
    public NounSaying? Find(int from, int end, Voice around)
    {
        for (var i = from; i + 2 < end; i++)
        {
            if (
                analysis.Words[i]
                    is not {
                        Shape: WordShape.VerbalNoun,
                        Mention: < 0,
                        Reporting: { Class: not ("say" or "report" or "other") } sense,
                    } noun
                || (i > 0 && analysis.Text.FoldedOf(i - 1) is "دون" or "عدم" or "بدون")
            )
                continue;
            var goesOn = GoesOnSaying(from, i);
            if ((goesOn ?? (noun.HasPronoun ? null : parties.At(i + 1))) is not { } speaker || speaker.EndToken >= end)
                continue;
            var content = goesOn is null ? speaker.EndToken : i + 1;
            if (PassesOn(i, content, sense))
                return new(around.Then(speaker, sense.Class, sense.Rule), i, content, goesOn is not null);
        }
        return null;
    }

    private bool PassesOn(int noun, int content, ReportingSense sense) =>
        sense.Class switch
        {
            // «اتهام الحوثيين باستخدامه …» accuses them
            "accuse" when sense.Addressee => parties.At(content) is not null,
            "announce" or "deny" or "confirm" => IsDeed(content),
            // «بعد دعوة الأمم المتحدة إلى …»; of a call that is refused or answered a verb tells
            _ => noun > 0
                && analysis.Words[noun - 1].Cue is { Effect: "after" }
                && (
                    Grammar.Introduces(sense, analysis.Text.FoldedOf(content))
                    || (sense.TakesBi && analysis.Words[content].Has(Proclitics.Bi))
                    || (sense.Addressee && (analysis.IsActor(content) || analysis.IsOf("everybody", content)))
                    || (sense.TakesObject && IsDeed(content))
                ),
        };

    private bool IsDeed(int token) =>
        analysis.Words[token] is { Shape: WordShape.VerbalNoun, Events.Count: > 0 } or { Noun: not null };

    /// <summary>«واصلت روسيا نفيها …», «دأبت إيران على نفي …»: the subject of a verb that only says that his saying goes on; null when there is none.</summary>
    private Party? GoesOnSaying(int from, int noun)
    {
        var stop = noun > from && analysis.IsPreposition(noun - 1) ? noun - 1 : noun;
        for (var i = from; i + 1 < stop; i++)
            if (analysis.Words[i] is { Finite: true })
                return
                    analysis.Words[i].Aspect is "ongoing"
                    && parties.At(i + 1) is { } subject
                    && subject.EndToken == stop
                    ? subject
                    : null;
        return null;
    }
}
