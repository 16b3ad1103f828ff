using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>What somebody does by what he says, whatever it tells: he menaces, refuses, blames, or asks for something.</summary>
internal sealed class Stances(
    Analysis analysis,
    Tone tone,
    Statuses statuses,
    Sides sides,
    Wants wants,
    SaidCasts casts
)
{
    /// <summary>Makes of the claim what its words do. Each rule reads what the ones before it made of it.</summary>
    public void Take(Said said)
    {
        if (IsOpen(said))
            HearTone(said);
        WarnOfWar(said);
        Ask(said);
        Refuse(said);
        AgreeToTalk(said);
        MenaceOnCondition(said);
        MenaceByReadiness(said);
    }

    /// <summary>Whether the tone of the words may say more than what they tell: mere statements, or an attack that is only what would be answered.</summary>
    private bool IsOpen(Said said) =>
        (said.Type is "STATEMENT" or "AGREE" && (said.Sense.Makes is null || said.Sense.Class == "warn"))
        || (
            said.Sense.Makes is null
            && said.Happening is { Verbal: false, Type: "ASSAULT" } attack
            && tone.IsAnswered(attack, said.Finite)
        );

    /// <summary>Words that menace, else such as refuse, else such as blame.</summary>
    private void HearTone(Said said)
    {
        var other = casts.Other(said, said.OwnSide);
        if (Menaces(said, other))
        {
            // «قال إن موسكو سترد»: who is to answer is menaced by nobody
            var answers =
                said.Finite >= 0
                && analysis.IsOf("reprisal", said.Finite)
                && casts.Topic(said.Content) is { } topic
                && topic.SameAs(other)
                    ? topic
                    : null;
            var doer = said.OwnSide ?? answers;
            said.Becomes(
                "THREATEN",
                null,
                "pledged",
                said.Cast with
                {
                    Actor = doer ?? (said.Cast.Actor?.SameAs(other) == false ? said.Cast.Actor : said.Speaker),
                    Target = answers is null ? other : null,
                }
            );
        }
        else if (said is { Type: "STATEMENT", Sense.Makes: null } && tone.Refuses(said.Start, said.End))
        {
            // «قال إن إسرائيل لن تقبل بـ…»
            var unwilling = said.Nominal ? null : casts.Topic(said.Content);
            said.Becomes(
                "REJECT",
                null,
                "ongoing",
                said.Cast with
                {
                    Actor = unwilling ?? said.Speaker,
                    Target = other?.SameAs(unwilling) == true ? null : other,
                }
            );
        }
        else if (Blames(said, other))
            said.Becomes("ACCUSE", "allege", "happened", said.Cast with { Actor = said.Speaker, Target = other });
    }

    private bool Menaces(Said said, Party? other)
    {
        var warns = said.Sense.Class == "warn";
        return tone.Menaces(
            said.Start,
            said.End,
            toSomebody: (other ?? said.OwnSide) is not null || warns,
            toCome: said.Nominal && warns
        );
    }

    private bool Blames(Said said, Party? other) =>
        said is { Type: "STATEMENT", Sense.Makes: null }
        // «تسعى لإشعال حرب»: what one is said to be after blames him already
        && said.Status is "happened" or "ongoing" or "planned"
        && (said.Judged || other is not null)
        && tone.Blames(said.Start, said.End, said.Judged);

    /// <summary>«حذّرت حماس إسرائيل من حرب إذا …»: war on whom one warns, if he does not mind.</summary>
    private void WarnOfWar(Said said)
    {
        if (
            said is { Sense.Class: "warn", Addressee: { } warned, Type: "ASSAULT", Status: "hypothetical" }
            && wants.IsConditional(said.Content)
        )
            said.Becomes("THREATEN", null, said.Status, said.Cast with { Actor = said.Speaker, Target = warned });
    }

    /// <summary>What is wanted of somebody, or is his to do, is asked for.</summary>
    private void Ask(Said said)
    {
        if (
            IsWanted(said)
            || IsOrder(said)
            || (said is { Due: true, Sense.Makes: null or "STATEMENT", Type: not ("TRUCE" or "AID") })
        )
            said.Becomes(
                "REQUEST",
                null,
                "demanded",
                Cast.Nobody with
                {
                    Actor = sides.Acting(said.Speaker),
                    Target = casts.Other(said),
                    Place = said.Cast.PlaceCarried ? null : said.Cast.Place,
                }
            );
    }

    /// <summary>«قال: "أطلقوا سراح الرهائن"»: a verb to several that a quotation begins with, and that is written like a past, tells them what to do.</summary>
    private bool IsOrder(Said said) =>
        said is { Finite: > 0 and var verb, Start: var start, Sense.Makes: null }
        && said.Type is "RETREAT" or "TRUCE" or "AID" or "CONCEDE" or "AGREE" or "CONSULT"
        && verb - start <= 1
        && analysis.IsPunctuation(verb - 1, "\"“«:")
        && analysis.Text.FoldedOf(verb).EndsWith("وا")
        && analysis.Words[verb]
            is { Shape: WordShape.Past, HasAnd: false, Features: { Number: Number.Plural, Person: Person.Third } }
        && analysis
            .Lexicon.Forms.Lookup(analysis.Stem(verb))
            .ToArray()
            .Any(static form => form.Features.Aspect == Aspect.Imperative);

    /// <summary>«قال إن الوقت حان كي …», «أعرب عن أمله في أن يخوض الجانبان …»: what is said asks for something.</summary>
    private bool IsWanted(Said said) =>
        said.Sense.Makes is null
        && said.Type is "STATEMENT" or "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE"
        && said.Status is "happened" or "demanded" or "hypothetical" or "ongoing"
        && tone.Urges(said.Start, said.End, casts.Other(said) is not null);

    /// <summary>What will not be allowed or agreed to is refused.</summary>
    private void Refuse(Said said)
    {
        if (statuses.IsRefusal(said.Type, said.Status, said.Finite))
            said.Becomes("REJECT", null, "pledged", said.Cast);
    }

    /// <summary>Talks that one is ready for are not held yet, but agreed to.</summary>
    private void AgreeToTalk(Said said)
    {
        if (said is { Ready: true, Type: "CONSULT" } && wants.IsReadyToTalk(said.Happening!, said.Content))
            said.Type = "AGREE";
    }

    /// <summary>«ستضرب بقوة إذا …»: what one's own side would do is a menace.</summary>
    private void MenaceOnCondition(Said said)
    {
        if (
            said is { Type: "ASSAULT", Status: "hypothetical" or "pledged" or "planned", Finite: >= 0 }
            && analysis.Words[said.Finite].Has(Proclitics.Sa)
            && said.Cast.Actor?.SameAs(sides.Of(said.Speaker)) == true
            && wants.IsConditional(said.Content)
        )
            said.Becomes("THREATEN", "violence", "hypothetical", said.Cast);
    }

    /// <summary>«أكد استعداد بلاده لفرض عقوبات»: readiness to do harm.</summary>
    private void MenaceByReadiness(Said said)
    {
        if (
            said
            is not {
                Type: "AGREE",
                Status: "pledged",
                Ready: true,
                Happening.Type: "SANCTION" or "COERCE" or "ASSAULT"
            }
        )
            return;
        // who is ready stands behind the word that says so
        var ready = casts.Topic(said.Content with { Start = said.Start + 1 });
        said.Becomes(
            "THREATEN",
            null,
            said.Status,
            said.Cast with
            {
                Actor = ready ?? said.Speaker,
                Target = casts.Other(said, ready),
            }
        );
    }
}
