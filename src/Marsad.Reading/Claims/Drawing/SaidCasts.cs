using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Who does it and whom it is done to, where somebody says something: he himself, his side, or who is named in what he says.</summary>
internal sealed class SaidCasts(Analysis analysis, Parties parties, Sides sides, DraftBook book)
{
    private readonly OwnDeeds _own = new(analysis, sides);

    /// <summary>Settles who acts and who is acted upon, when it is known what the claim tells.</summary>
    public void Settle(Said said)
    {
        if (!said.KeepsCast)
            said.Cast = OfSaying(said);
        else if (said.Sense.Class is "accuse" or "demand")
            said.Cast = said.Cast with
            {
                Actor = said.Addressee,
                Target = said.Cast.Target?.SameAs(said.Addressee) == true ? null : said.Cast.Target,
            };
        else if (said.Cast.Actor is null)
            FindDoer(said);
        if (said is { KeepsCast: true, Happening: { } happening })
            TakeForOwn(said, happening);
        Part(said);
    }

    /// <summary>The cast of the act of saying: who speaks, and to or of whom.</summary>
    private Cast OfSaying(Said said)
    {
        var (sense, type, cast, ownSide) = (said.Sense, said.Type, said.Cast, said.OwnSide);
        return cast with
        {
            Actor =
                sense.Makes is null && type == "STATEMENT" ? Topic(said.Content) ?? said.Speaker
                : type == "THREATEN" ? ownSide ?? sides.Acting(said.Speaker)
                : sides.Acting(said.Speaker),
            Target =
                said.Addressee
                ?? (
                    type == "AGREE" ? Against(said.Happening, cast) ?? With(said)
                    // «أدان الهجوم التركي على …»: he blames who did it
                    : type == "ACCUSE"
                    && said is { Nominal: true, Happening.Type: "ASSAULT" or "COERCE" or "CASUALTIES" }
                        ? cast.Actor is { } doer && !doer.SameAs(said.Speaker) ? doer
                            : cast.Target ?? Other(said)
                    : sense.Makes is null || (sense.Addressee && analysis.Words[said.Verb].HasPronoun) ? null
                    : cast.Target ?? Other(said, type == "THREATEN" ? ownSide : null)
                ),
        };
    }

    /// <summary>Whose deed it is where he names no doer; nobody's, if the words do not say.</summary>
    private void FindDoer(Said said)
    {
        var (sense, happening, cast, speaker) = (said.Sense, said.Happening!, said.Cast, said.Speaker);
        // «أعلنت الشرطة هوية منفذي الهجوم»: others than she did it
        if (said.Nominal && IsByPerpetrators(happening.Token))
            return;
        // «إن على الحوثيين وقف إطلاق النار»: whose it is to do
        if (said.Due && Other(said) is { } obliged)
            said.Cast = cast with { Actor = obliged };
        else if (
            _own.IsFirstPerson(said.Predicate, said.Start)
            && (said.Type != "CASUALTIES" || happening.Sense?.SubjectRole == Role.Actor)
        )
            said.Cast = cast with { Actor = said.Type == "CONSULT" ? speaker : sides.Of(speaker) };
        else if (HostileTopic(said, happening) is { } topic)
            said.Cast = cast with { Actor = topic };
        else if (MayHaveDone(said) && _own.IsHis(sense, happening, said.Verb, said.Start, said.Nominal, speaker))
            said.Cast = cast with { Actor = sense.Class == "deny" || IsOfSeveral(said) ? sides.Of(speaker) : speaker };
        // «أكد أن … الحزب يهدد أمن البلاد»: whoever says of another that he does harm blames him
        else if (happening is { Type: "ACCUSE", Sense.SubjectRole: Role.Target })
            (said.Cast, said.Status) = (cast with { Actor = speaker }, "happened");
        else if (said.Nominal && _own.TellsOfOwn(sense, happening, speaker))
            said.Cast = cast with { Actor = sides.Of(speaker) };
    }

    /// <summary>
    /// «قال الناطق إن الاحتلال يعطل الاتفاق، مبيناً أنه قتل …»: the pronoun of a hostile deed goes on from who did harm before in his sentence,
    /// where it agrees with the verb of that; null where it may mean the speaker.
    /// </summary>
    private Party? HostileTopic(Said said, Happening happening) =>
        said is { Nominal: false, Clause: { Opening: Opening.Participle, Start: var start } }
        && happening.Type is "ASSAULT" or "CASUALTIES" or "COERCE" or "CONTROL" or "TRUCE"
        && Grammar.IsThatOfHim(analysis.Text.FoldedOf(said.Start - 1))
        && book.InSentence
            is { Cast.Actor: { } topic, EventToken: >= 0 and var before, Type: not ("STATEMENT" or "AGREE") } harm
        && before < start
        && harm.Voice.Speaker?.SameAs(said.Speaker) == true
        && !topic.SameAs(said.Speaker)
        && !topic.SameAs(sides.Of(said.Speaker))
        && analysis.Words[before].GenderOfOne is { } gender
        && (gender == Marsad.Arabic.Morphology.Gender.Feminine) == analysis.Text.FoldedOf(said.Start - 1).EndsWith("ها")
            ? topic with
            {
                Inferred = true,
            }
            : null;

    /// <summary>«وأوضح مدير المرصد أنه قُتل عشرة …»: no observatory, agency or aid body kills or strikes, nor who speaks for one.</summary>
    private bool MayHaveDone(Said said) =>
        said.Type is not ("CASUALTIES" or "ASSAULT")
        || sides.Of(said.Speaker) is not { Kind: "ngo" or "igo" or "media" or "witness" };

    /// <summary>«أشار المتحدث باسم الحوثيين إلى أنهم شنوا …»: those for whom he speaks.</summary>
    private bool IsOfSeveral(Said said) =>
        !said.Nominal && said.Speaker.Who.Count == 1 && analysis.Text.FoldedOf(said.Start - 1).EndsWith("انهم");

    private bool IsByPerpetrators(int deed) =>
        analysis.IsOf("perpetrators", deed) || (deed > 0 && analysis.IsOf("perpetrators", deed - 1));

    /// <summary>A deed of the speaker's side, told as if nobody did it, or as if whoever is hit did.</summary>
    private void TakeForOwn(Said said, Happening happening)
    {
        if (said.Finite == said.Start && _own.Hit(happening, said.Cast, said.Finite) is { } hit)
            said.Cast = said.Cast with { Actor = sides.Of(said.Speaker), Target = hit };
        if (said.Cast.Actor is { } forces && _own.Named(forces, said.Speaker) is { } own)
            said.Cast = said.Cast with { Actor = own };
        if (_own.OfHisSide(happening, said.Cast, said.Speaker) is { } side)
            said.Cast = said.Cast with { Actor = side };
    }

    /// <summary>«اتفق السراج وحفتر»: two of one land agree with each other, two states as one.</summary>
    private static void Part(Said said)
    {
        if (
            said.Type == "AGREE"
            && said.Cast.Actor is { Who: [{ Country: { } land } one, { Country: var neighbour } second] } both
            && land == neighbour
        )
            said.Cast = said.Cast with { Actor = both with { Who = [one] }, Target = both with { Who = [second] } };
    }

    /// <summary>«قال إن المقاومة لديها …»: whom what is said is about, when he stands at its head.</summary>
    /// <param name="content">What is said.</param>
    public Party? Topic(Clause content)
    {
        const int Reach = 3;
        for (var i = content.Start; i < Math.Min(content.End, content.Start + Reach); i++)
        {
            if (analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li) || analysis.IsPreposition(i))
                return null;
            if (parties.At(i) is { } party)
                return analysis.Words[i].Refers == "document" ? null : party;
        }
        return null;
    }

    /// <summary>«هدّد الوزير بأن الجيش سيرد»: who of the speaker's own side is to do it.</summary>
    public Party? OwnSide(Said said) =>
        Topic(said.Content) is { Who: [{ Country: { } land }] } topic
        && !topic.SameAs(said.Speaker)
        && sides.Of(said.Speaker) is { Who: [{ Country: var home } side] } whole
        && (land == home && (side.Kind != "armed_group" || whole.SameAs(topic)))
            ? topic
            : null;

    /// <summary>Somebody else than the speaker named in what is said.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="but">Who is not meant either.</param>
    public Party? Other(Said said, Party? but = null)
    {
        for (var i = said.Start; i < said.End; i++)
            if (
                parties.At(i) is { Kind: not ("people" or "public") } party
                && !party.SameAs(said.Speaker)
                && !party.SameAs(but)
            )
                return party.First;
        return null;
    }

    /// <summary>«اتفقا على مواصلة الحرب على …»: whom what is agreed upon is to hit.</summary>
    private static Party? Against(Happening? agreed, Cast cast) =>
        agreed is { Type: "ASSAULT" or "CONTROL" or "CASUALTIES" or "COERCE" or "SANCTION" } ? cast.Target : null;

    /// <summary>«اتفق مع … على …»</summary>
    private Party? With(Said said)
    {
        for (var i = said.Clause.Start + 1; i < said.Clause.End; i++)
            if (analysis.Text.FoldedOf(i - 1) is "مع" && parties.At(i) is { } party && !party.SameAs(said.Speaker))
                return party.First;
        return null;
    }
}
