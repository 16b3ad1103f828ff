using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>Draws the claim of a clause in which somebody says something.</summary>
internal sealed class SaidClaims(
    Analysis analysis,
    Typing typing,
    Tone tone,
    Statuses statuses,
    Roles roles,
    Parties parties,
    Sides sides,
    DraftBook book
)
{
    private readonly Wants _wants = new(analysis, typing, parties);
    private readonly Topics _topics = new(analysis);
    private readonly Settings _settings = new(analysis);
    private readonly OwnDeeds _own = new(analysis, sides);
    private readonly Addressees _addressees = new(analysis, parties, sides);

    /// <summary>Draws it.</summary>
    /// <param name="clause">The clause, with what is said in it.</param>
    /// <param name="verb">Its reporting verb, or the colon that stands for one.</param>
    /// <param name="contentStart">First token of what is said.</param>
    /// <param name="voice">Who says it.</param>
    public void Draw(Clause clause, int verb, int contentStart, Voice voice)
    {
        var sense = analysis.Words[verb].Reporting ?? Headings.Says;
        var rules = new List<string>(voice.Rules);
        contentStart = analysis.PastAside(_settings.After(clause, contentStart, sense));
        var said = clause with { Start = contentStart, Opening = Opening.That };
        // «أعلن مقتل …» says a noun, «أعلن أن …» a sentence
        var nominal =
            analysis.Words[contentStart - 1].Connective != Connective.That
            && !analysis.IsPunctuation(contentStart, ":")
            && !(contentStart < analysis.Words.Length && analysis.Words[contentStart].Quoted)
            && !analysis.IsPunctuation(contentStart - 1, ":");
        nominal |= Headings.IsVerbless(analysis, said);
        var (happening, finite) =
            tone.Feels(contentStart) ? (null, -1)
            : nominal ? OfNoun(said)
            : typing.OfSentence(said.Start, said.End);
        if (happening is null && nominal && sense.Makes is null && typing.OfTaken(verb, clause.End) is { } own)
            (happening, finite) = (own, -1);
        var ready = happening is not { Verbal: true } && _wants.IsReady(said, ref happening);
        var judged = sense.Judges || (happening is null && !nominal && (finite < 0 || analysis.IsOf("copula", finite)));
        if (happening is not null && IsJudged(sense, happening, nominal, finite, said))
            (happening, judged) = (null, true);
        if (clause.Opening == Opening.Relative && happening is null && sense.Makes is null)
        {
            book.Extend(clause, voice);
            return;
        }
        var predicate = finite >= 0 ? finite : happening?.Token ?? -1;
        var status = statuses.Of(contentStart, predicate, clause.End, attributed: true, happening is not null, rules);
        if (ready)
            status = "pledged";
        var due = !ready && happening is not { Verbal: true } && _wants.IsOnSomebody(said);
        if (due)
            status = "demanded";
        var addressee = _addressees.Of(verb, clause, voice);
        // «اتهم … المبعوث بالتواطؤ مع الحوثيين في حصارهم»: the siege is the others' deed
        if (
            sense.Class == "accuse"
            && happening is not null
            && (_addressees.IsOthers(happening, addressee) || tone.IsMissed(happening))
        )
            happening = null;
        var cast = happening is null ? Cast.Nobody : roles.Of(happening, said, finite);
        if (RefusesCharge(sense, status, nominal, said, voice.Speaker!))
            (happening, cast) = (
                new Happening("REJECT", null, -1, null, null, "allegation"),
                Cast.Nobody with
                {
                    Actor = voice.Speaker,
                    Target = Other(said, voice),
                }
            );
        var (type, subtype, ownCast) = SpeechAct.TypeOf(
            sense,
            happening,
            ref status,
            cast,
            voice.Speaker!,
            // «… بوقف الغارات», «… بالتدخل لوقف القتال»: no truce is named, or only aimed at
            truce: happening is { Type: "TRUCE", Subtype: null, Sense: null, Token: >= 0 and var at }
                && (!analysis.Words[at].Has(Proclitics.Li) || tone.IsPutIntoForce(at))
        );
        // «قال الوزير إن بلاده ستسحب …»: what his own side will do is promised
        if (ownCast && status == "planned" && type != "CONSULT" && cast.Actor?.SameAs(sides.Of(voice.Speaker!)) == true)
            status = "pledged";
        // «حذّر من مجاعة»: what one warns of has not come
        if (sense.Class == "warn" && type == "STATEMENT" && nominal && addressee is null)
            status = "hypothetical";
        if (sense.Excludes)
            status = verb > 0 && Grammar.Negates(analysis.Text.FoldedOf(verb - 1)) ? "hypothetical" : "denied";
        if (sense.Fears)
            status = "hypothetical";
        var ownSide = OwnSide(said, voice);
        if (!ownCast)
            cast = cast with
            {
                Actor =
                    sense.Makes is null && type == "STATEMENT" ? Topic(said) ?? voice.Speaker
                    : type == "THREATEN" ? ownSide ?? sides.Acting(voice.Speaker!)
                    : sides.Acting(voice.Speaker!),
                Target =
                    addressee
                    ?? (
                        type == "AGREE" ? Against(happening, cast) ?? With(clause, voice)
                        : sense.Makes is null || (sense.Addressee && analysis.Words[verb].HasPronoun) ? null
                        : cast.Target ?? Other(said, voice, type == "THREATEN" ? ownSide : null)
                    ),
            };
        else if (sense.Class is "accuse" or "demand")
            cast = cast with
            {
                Actor = addressee,
                Target = cast.Target?.SameAs(addressee) == true ? null : cast.Target,
            };
        else if (cast.Actor is null && _own.IsFirstPerson(predicate))
            cast = cast with { Actor = type == "CONSULT" ? voice.Speaker : sides.Of(voice.Speaker!) };
        else if (cast.Actor is null && _own.IsHis(sense, happening!, verb, contentStart, nominal, voice.Speaker!))
            cast = cast with { Actor = sense.Class == "deny" ? sides.Of(voice.Speaker!) : voice.Speaker };
        // «أكد أن … الحزب يهدد أمن البلاد»: whoever says of another that he does harm blames him
        else if (cast.Actor is null && happening is { Type: "ACCUSE", Sense.SubjectRole: Role.Target })
            (cast, status) = (cast with { Actor = voice.Speaker }, "happened");
        else if (cast.Actor is null && nominal && sides.TellsOfOwn(sense, happening!, voice.Speaker!))
            cast = cast with { Actor = sides.Of(voice.Speaker!) };
        if (ownCast && happening is not null && finite == contentStart && _own.Hit(happening, cast, finite) is { } hit)
            cast = cast with { Actor = sides.Of(voice.Speaker!), Target = hit };
        if (ownCast && happening is not null && _own.OfHisSide(happening, cast, voice.Speaker!) is { } side)
            cast = cast with { Actor = side };
        // «اتفق السراج وحفتر»: two of one land agree with each other, two states as one
        if (
            type == "AGREE"
            && cast.Actor is { Who: [{ Country: { } land } one, { Country: var neighbour } second] } both
            && land == neighbour
        )
            cast = cast with { Actor = both with { Who = [one] }, Target = both with { Who = [second] } };
        if (happening is not null)
            rules.Add(happening.Rule);
        if (
            (type is "STATEMENT" or "AGREE" && (sense.Makes is null || sense.Class == "warn"))
            || (
                sense.Makes is null
                && happening is { Verbal: false, Type: "ASSAULT" }
                && tone.IsAnswered(happening, finite)
            )
        )
        {
            var other = Other(said, voice, ownSide);
            if (
                tone.Menaces(
                    said.Start,
                    said.End,
                    (other ?? ownSide) is not null || sense.Class == "warn",
                    toCome: nominal && sense.Class == "warn"
                )
            )
                (type, subtype, status, cast) = (
                    "THREATEN",
                    null,
                    "pledged",
                    cast with
                    {
                        Actor = ownSide ?? (cast.Actor?.SameAs(other) == false ? cast.Actor : voice.Speaker),
                        Target = other,
                    }
                );
            else if (type == "STATEMENT" && sense.Makes is null && tone.Refuses(said.Start, said.End))
                (type, subtype, status, cast) = (
                    "REJECT",
                    null,
                    "ongoing",
                    cast with
                    {
                        Actor = voice.Speaker,
                        Target = other,
                    }
                );
            else if (
                type == "STATEMENT"
                && sense.Makes is null
                // «تسعى لإشعال حرب»: what one is said to be after blames him already
                && status is "happened" or "ongoing" or "planned"
                && (judged || other is not null)
                && tone.Blames(said.Start, said.End, judged)
            )
                (type, subtype, status, cast) = (
                    "ACCUSE",
                    "allege",
                    "happened",
                    cast with
                    {
                        Actor = voice.Speaker,
                        Target = other,
                    }
                );
        }
        // «حذّرت حماس إسرائيل من حرب إذا …»: war on whom one warns, if he does not mind
        if (
            sense.Class == "warn"
            && addressee is not null
            && (type, status) is ("ASSAULT", "hypothetical")
            && _wants.IsConditional(said)
        )
            (type, subtype, cast) = ("THREATEN", null, cast with { Actor = voice.Speaker, Target = addressee });
        if (IsWanted(sense, type, status, said, voice) || (due && sense.Makes is null or "STATEMENT"))
            (type, subtype, status, cast) = (
                "REQUEST",
                null,
                "demanded",
                Cast.Nobody with
                {
                    Actor = sides.Acting(voice.Speaker!),
                    Target = Other(said, voice),
                    Place = cast.PlaceCarried ? null : cast.Place,
                }
            );
        if (statuses.IsRefusal(type, status, finite))
            (type, subtype, status) = ("REJECT", null, "pledged");
        if (ready && type == "CONSULT" && _wants.IsReadyToTalk(happening!, said))
            type = "AGREE";
        // «ستضرب بقوة إذا …»: what one's own side would do is a menace
        if (
            type == "ASSAULT"
            && status is "hypothetical" or "pledged" or "planned"
            && finite >= 0
            && analysis.Words[finite].Has(Proclitics.Sa)
            && cast.Actor?.SameAs(sides.Of(voice.Speaker!)) == true
            && _wants.IsConditional(said)
        )
            (type, subtype, status) = ("THREATEN", "violence", "hypothetical");
        // «أكد استعداد بلاده لفرض عقوبات»: readiness to do harm
        if (
            type == "AGREE"
            && status == "pledged"
            && ready
            && happening is { Type: "SANCTION" or "COERCE" or "ASSAULT" }
        )
            (type, subtype, cast) = (
                "THREATEN",
                null,
                cast with
                {
                    Actor = Topic(said with { Start = said.Start + 1 }) ?? voice.Speaker,
                    Target = Other(said, voice, Topic(said with { Start = said.Start + 1 })),
                }
            );
        if (cast.Target?.SameAs(cast.Actor) == true)
            cast = cast with { Target = null };
        var told = new Told(sense.Class, type, subtype, status, cast)
        {
            Happening = happening,
            Speech = sense,
            Predicate = predicate,
        };
        book.Add(clause, contentStart, voice, told, rules);
        if (type == "SUPPORT" && cast.Target is { } praised)
            Presupposed(clause, Math.Max(contentStart, happening?.Token ?? 0) + 1, voice, praised);
    }

    /// <summary>
    /// «ادعاءات … عارية عن الصحة», «نفى اتهامات … بـ…», «وصف اتهامات … بأنها باطلة»: refusing an allegation is what is told, not what it alleges.
    /// </summary>
    private bool RefusesCharge(ReportingSense sense, string status, bool nominal, Clause said, Party speaker)
    {
        var denies = status == "denied" || sense.Class == "deny";
        return (
                denies
                && typing.Stands("allegation", said.Start, said.End)
                && typing.OfWord(said.Start, said.End) is null
            )
            || (nominal && denies && IsCharge(said.Start))
            || (sense.Judges && IsCharge(speaker.EndToken));
    }

    private bool IsCharge(int token) =>
        token < analysis.Words.Length && (analysis.IsOf("accusation", token) || analysis.IsOf("allegation", token));

    /// <summary>«قال إن الوقت حان كي …», «أعرب عن أمله في أن يخوض الجانبان …»: what is said asks for something.</summary>
    private bool IsWanted(ReportingSense sense, string type, string status, Clause said, Voice voice) =>
        sense.Makes is null
        && type is "STATEMENT" or "CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE"
        && status is "happened" or "demanded" or "hypothetical" or "ongoing"
        && tone.Urges(said.Start, said.End, Other(said, voice) is not null);

    /// <summary>«هنّأ الجيش بالسيطرة على …», «أشاد بـ… في تحرير …»: praise for taking ground says that it was taken.</summary>
    private void Presupposed(Clause clause, int from, Voice voice, Party doer)
    {
        if (typing.OfContent(from, clause.End) is not { Type: "CONTROL" } deed || deed.Token < doer.EndToken)
            return;
        var part = clause with { Start = doer.FirstToken, Opening = Opening.That };
        var cast = roles.Of(deed, part with { Start = deed.Token }, -1) with { Actor = doer };
        var told = new Told(voice.Reporting, deed.Type, deed.Subtype, "happened", cast) { Happening = deed };
        book.Add(part, deed.Token, voice, told, [.. voice.Rules, deed.Rule]);
    }

    /// <summary>
    /// Whether an event is only what somebody judges: «إن الهجوم جريمة», «إن المحادثات تمثل فرصة», «تماطل في تنفيذ الاتفاق», «اعتبر أن ما يجري إبادة». A truce
    /// that is judged is still what is told.
    /// </summary>
    private bool IsJudged(ReportingSense sense, Happening happening, bool nominal, int finite, Clause said) =>
        happening is { Verbal: false, Type: not "TRUCE" }
        && (
            sense.Judges
            || (!nominal && tone.Refuses(said.Start, said.End))
            // «سيرد بقوة على هذه الهجمات»
            || (!nominal && finite >= 0 && finite < happening.Token && tone.Menaces(said.Start, said.End, true))
            || (!nominal && happening is { Type: "AGREE" } && _topics.IsTopicOf(happening, finite))
            || (finite >= 0 && happening.Token > finite && analysis.IsOf("blame", finite))
            || (
                finite >= 0
                && happening.Token < finite
                && happening.Type != "CONTROL"
                && analysis.IsOf("copula", finite)
            )
            || (
                !nominal
                && (finite < 0 || tone.IsJudgement(finite, said.End))
                && happening.Type is not ("CONSULT" or "CONTROL" or "CASUALTIES")
                && _topics.IsPredicated(happening, said)
            )
        );

    private (Happening? Happening, int Verb) OfNoun(Clause said)
    {
        var (sentence, finite) = typing.OfSentence(said.Start, said.End);
        var noun = typing.OfContent(said.Start, finite < 0 ? said.End : finite);
        return noun is not null || sentence is null ? (noun, -1) : (sentence, finite);
    }

    /// <summary>«قال إن المقاومة لديها …»: whom what is said is about, when he stands at its head.</summary>
    private Party? Topic(Clause said)
    {
        const int Reach = 3;
        for (var i = said.Start; i < Math.Min(said.End, said.Start + Reach); i++)
        {
            if (analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li) || analysis.IsPreposition(i))
                return null;
            if (parties.At(i) is { } party)
                return analysis.Words[i].Refers == "document" ? null : party;
        }
        return null;
    }

    /// <summary>«هدّد الوزير بأن الجيش سيرد»: who of the speaker's own side is to do it.</summary>
    private Party? OwnSide(Clause said, Voice voice) =>
        Topic(said) is { Who: [{ Country: { } land }] } topic
        && !topic.SameAs(voice.Speaker)
        && sides.Of(voice.Speaker!) is { Who: [{ Country: var home } side] } whole
        && (land == home && (side.Kind != "armed_group" || whole.SameAs(topic)))
            ? topic
            : null;

    /// <summary>«اتفقا على مواصلة الحرب على …»: whom what is agreed upon is to hit.</summary>
    private static Party? Against(Happening? agreed, Cast cast) =>
        agreed is { Type: "ASSAULT" or "CONTROL" or "CASUALTIES" or "COERCE" or "SANCTION" } ? cast.Target : null;

    /// <summary>«اتفق مع … على …»</summary>
    private Party? With(Clause clause, Voice voice)
    {
        for (var i = clause.Start + 1; i < clause.End; i++)
            if (analysis.Text.FoldedOf(i - 1) is "مع" && parties.At(i) is { } party && !party.SameAs(voice.Speaker))
                return party.First;
        return null;
    }

    /// <summary>Somebody else than the speaker named in what is said.</summary>
    private Party? Other(Clause said, Voice voice, Party? but = null)
    {
        for (var i = said.Start; i < said.End; i++)
            if (
                parties.At(i) is { Kind: not ("people" or "public") } party
                && !party.SameAs(voice.Speaker)
                && !party.SameAs(but)
            )
                return party.First;
        return null;
    }
}
