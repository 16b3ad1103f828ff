using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Parting;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Draws the claim of a clause that reports nobody's words but stands in somebody's voice.</summary>
internal sealed class ToldClaims(
    Analysis analysis,
    Typing typing,
    Statuses statuses,
    Roles roles,
    Subjects subjects,
    DraftBook book,
    Days days
)
{
    private readonly ToldContent _told = new(analysis, typing, book);
    private readonly UnnamedDoers _unnamed = new(analysis, subjects);
    private readonly WordClasses _ofWords = analysis.Lexicon.Classes.Named(["accusation", "allegation", "threat"]);

    /// <summary>Draws it, or leaves its words to the claim before it when it tells nothing of its own.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="voice">Whose voice it stands in.</param>
    /// <param name="from">Where the words that carry it begin; null: with the clause.</param>
    public void Draw(Clause clause, Voice voice, int? from = null)
    {
        var (happening, verb) = _told.Of(clause);
        // «دعا … إلى …، وأن تعود …»: more of the same demand
        if (voice.Reporting == "demand" && GoesOn(clause, voice))
        {
            book.Extend(clause, voice);
            return;
        }
        if (happening is null && GoesOn(clause, voice))
            happening = Statement(clause);
        Draw(clause, voice, from, happening, verb);
    }

    /// <summary>«بلغت نسبة المشاركة 17 في المئة، بحسب الوزارة»: words that tell no event are a statement of whoever is named as their source.</summary>
    /// <param name="clause">A clause that told nothing.</param>
    /// <param name="source">Whose words they are.</param>
    /// <param name="whole">Whether nothing follows their source: «أما الهدف الثاني، بحسب الصحيفة، فهو …» goes on.</param>
    public void DrawCited(Clause clause, Voice source, bool whole)
    {
        const int Shortest = 3;
        if (
            clause.Opening is Opening.Main or Opening.That
            && clause.End - clause.Start >= Shortest
            && (whole || clause.Predicate >= 0)
        )
            Draw(clause, source, null, Statement(clause), clause.Predicate);
    }

    private static Happening Statement(Clause clause) =>
        new("STATEMENT", null, Math.Max(clause.Predicate, clause.Start), null, null, "speech");

    private void Draw(Clause clause, Voice voice, int? from, Happening? happening, int verb)
    {
        // «… التزامهما بـ…، وإطلاع …»: one more thing pledged
        if (clause.Opening == Opening.Item && book.InSentence is { Status: "pledged", Type: "AGREE" })
            happening = new Happening("AGREE", null, clause.Predicate, null, null, "list");
        if (
            happening is null
            || (
                clause.Predicate < 0
                && !_told.WithoutVerb(clause)
                && (voice.Speaker is null || voice.Reporting == "demand")
            )
        )
        {
            book.Extend(clause, voice);
            return;
        }
        var rules = new List<string>(voice.Rules) { happening.Rule };
        // «تعهدت بإرسال …، وبإطلاق …»: one more thing of the same promise
        var promised = clause.Opening == Opening.Item && voice.Reporting == "promise";
        var status =
            happening.Rule == "list" || promised
                ? "pledged"
                : happening.Sense?.StatusAs(happening.Verbal)
                    ?? statuses.Of(
                        clause.Start,
                        verb >= 0 ? verb : happening.Token,
                        clause.End,
                        voice.Speaker is not null,
                        happening,
                        rules
                    );
        // «نفت … وقوع اشتباكات»: whoever denies it, it is not told as done
        if (
            status == "happened"
            && verb >= 0
            && happening.Token > verb
            && analysis.Words[verb].Reporting is { Class: "deny" }
        )
            status = "denied";
        status = Ceasing.Of(analysis, status, happening, verb);
        // «اقترحت واشنطن وقف إطلاق النار», «عرضت هدنة»: what is only proposed
        if (
            status == "happened"
            && happening.Type == "TRUCE"
            && verb >= 0
            && happening.Token > verb
            && analysis.IsOf("proposes", verb)
        )
            status = "planned";
        // «يأمل السكان أن ينسحب الجيش»: what is only waited for
        if (status == "ongoing" && clause.Opening == Opening.That && IsExpected(clause.Start))
            status = "hypothetical";
        // «إذا أطلق …، فإن … سترد»: what follows from what is only supposed
        if (
            status is "planned" or "ongoing"
            && book.InSentence is { Status: "hypothetical" }
            && analysis.Text.FoldedOf(clause.Start)[0] == 'ف'
        )
            status = "hypothetical";
        if (statuses.IsRefusal(happening.Type, status, verb))
            (happening, status) = (happening with { Type = "REJECT", Subtype = null }, "pledged");
        // «أظهرت صور جنوداً يطلقون النار»: what was seen took place
        if (clause.Opening == Opening.Seen && status == "ongoing")
            status = "happened";
        var cast = roles.Of(happening, clause, verb);
        // «استعادة المدينة وطرد التنظيم منها»: whoever is driven out is no doer
        if (
            happening is { Type: "CONTROL", Sense: { SubjectRole: Role.Actor, ObjectRole: Role.Target } }
            && cast is { Actor: { } driven, Target: null }
            && driven.FirstToken > happening.Token
        )
            cast = cast with { Actor = null, Target = driven };
        if (cast.Actor is null && (promised || IsSpeakersOwn(happening) || happening.Rule == "speech"))
            cast = cast with { Actor = voice.Speaker };
        // «شنّ الأسد هجوماً على … قائلاً إن …»: he does so with words
        if (
            happening is { Type: "ASSAULT", Verbal: true }
            && cast.Actor is { Kind: "person" }
            && (IsFollowedBySaying(clause) || typing.Stands("harsh", happening.Token, clause.End))
        )
            happening = happening with { Type = "ACCUSE", Subtype = "disapprove" };
        if (IsMadeBySpeaker(clause, verb, happening, cast, voice))
            cast = cast with { Actor = voice.Speaker! with { Inferred = true } };
        if (_unnamed.GoesOnToMeet(clause, happening, cast, book.InSentence))
            cast = cast with { Actor = book.InSentence!.Cast.Actor! with { Inferred = true }, Target = cast.Actor };
        if (cast.Actor is null && _unnamed.GoesOn(clause, verb, book.InSentence))
            cast = cast with { Actor = book.InSentence!.Cast.Actor! with { Inferred = true } };
        if (cast.Actor is null)
            cast = cast with { Actor = _unnamed.Of(happening, clause.End) };
        if (IsPassing(clause, happening, cast))
        {
            // «قيود … عقب هجمات باريس»: a strike of another day tells not where this was
            if (happening.Type != "ASSAULT" || !analysis.IsOf("plural strike", happening.Token))
                book.Locate(clause, cast.Place);
            return;
        }
        if (GoesInto(clause, happening, cast, voice) || ResultsFrom(clause, happening, voice))
        {
            book.Complete(clause, voice, cast);
            return;
        }
        // «تبنّى الهجوم الذي استهدف … في …», «قُتلوا في القصف الذي نفذه …»
        if (
            (
                Describes(clause, happening, cast)
                    ? book.InSentence is { Type: "ASSAULT" }
                    : clause.Opening == Opening.Relative
                        && (voice.Reporting == "claim" || (verb >= 0 && analysis.Words[verb].HasPronoun))
            )
            && happening.Type == "ASSAULT"
            && book.InSentence is { Type: "ASSAULT" or "CASUALTIES" } attack
            && clause.Start - attack.EndToken <= 1
            && attack.Voice.Links.Count == voice.Links.Count
        )
        {
            book.Complete(clause, voice, cast);
            return;
        }
        if (
            Describes(clause, happening, cast)
            || (clause.Opening == Opening.Item && !StandsAlone(happening, voice, cast))
        )
        {
            book.Extend(clause, voice);
            return;
        }
        if (clause.Opening == Opening.Time && happening.Type == "ASSAULT" && IsCause(clause))
            book.Caused(clause, cast);
        if (voice.Speaker is null)
            voice = book.Heard(OwnWords(happening, cast, voice));
        book.Add(
            clause with
            {
                Start = from ?? clause.Start,
            },
            clause.Start,
            voice,
            new Told(voice.Reporting, happening.Type, happening.Subtype, status, cast)
            {
                Happening = happening,
                Predicate = verb >= 0 ? verb : happening.Token,
            },
            rules
        );
    }

    /// <summary>Draws what somebody did not say.</summary>
    /// <param name="clause">The clause, with what would have been said.</param>
    /// <param name="voice">Whose voice it stands in.</param>
    public void DrawUnsaid(Clause clause, Voice voice)
    {
        var silence = new Happening("STATEMENT", null, clause.Predicate, null, null, "unsaid", Verbal: true);
        var cast = Cast.Nobody with { Actor = roles.Of(silence, clause, clause.Predicate).Actor };
        book.Add(
            clause,
            clause.Start,
            voice,
            new Told(voice.Reporting, silence.Type, null, "denied", cast)
            {
                Happening = silence,
                Predicate = clause.Predicate,
            },
            [.. voice.Rules, silence.Rule]
        );
    }

    private bool IsFollowedBySaying(Clause clause) =>
        clause.End < analysis.Words.Length
        && analysis.Words[clause.End] is { Shape: WordShape.Participle, Adverbial: true, Reporting.TakesThat: true };

    private bool IsExpected(int that)
    {
        const int Reach = 5;
        for (var i = that - 1; i >= Math.Max(0, that - Reach) && !analysis.IsPunctuation(i, "،,."); i--)
            if (analysis.Words[i].Finite)
                return analysis.IsOf("expects", i);
        return false;
    }

    /// <summary>«وأن …»: the speaker goes on with another assertion.</summary>
    private bool GoesOn(Clause clause, Voice voice) =>
        voice.Speaker is not null
        && clause.Opening == Opening.That
        && (
            clause.Predicate >= 0 ? analysis.Words[clause.Start].HasAnd : analysis.Text.FoldedOf(clause.Start)[0] == 'و'
        );

    /// <summary>
    /// «شنّ التنظيم هجمات، استهدفت …», «سقط صاروخ، أطلقه الحوثيون، …»: a verb after a break, joined by nothing, goes on about the attack before it.
    /// </summary>
    private bool GoesInto(Clause clause, Happening happening, Cast cast, Voice voice) =>
        clause.Opening == Opening.Main
        && clause.Predicate == clause.Start
        && happening.Type == "ASSAULT"
        && !analysis.Words[clause.Start].HasAnd
        && book.InSentence is { Type: "ASSAULT" } before
        && (cast.Actor is null || (analysis.Words[clause.Start].HasPronoun && before.Cast.Actor is null))
        && clause.Start - before.EndToken <= 1
        && before.Voice.Links.Count == voice.Links.Count;

    /// <summary>«قصفت … وأوقعت عشرات القتلى»: the toll of the attack told right before.</summary>
    private bool ResultsFrom(Clause clause, Happening happening, Voice voice) =>
        happening.Type == "CASUALTIES"
        && clause.Opening == Opening.Main
        && clause.Predicate == clause.Start
        && analysis.IsOf("results", clause.Start)
        && book.InSentence is { Type: "ASSAULT" } before
        && before.Voice.Links.Count == voice.Links.Count
        && clause.Start - before.EndToken <= 1;

    /// <summary>«… بعد غارة …», «… إثر قصف …»: what came before, and brought it about.</summary>
    private bool IsCause(Clause clause) => analysis.Words[clause.Start].Cue is { Effect: "after" };

    /// <summary>«وجّهت دمشق الاتهامات إلى …», «ما هدّد به …»: whoever accuses, threatens or refuses a charge by words says so himself.</summary>
    private Voice OwnWords(Happening happening, Cast cast, Voice voice) =>
        cast.Actor is not { } speaker || !IsOfWords(happening) ? voice
        : happening.Type == "ACCUSE" ? voice.Then(speaker, "accuse", "own-words")
        : happening.Type == "REJECT" ? voice.Then(speaker, "deny", "own-words")
        : happening.Type == "THREATEN" ? voice.Then(speaker, "warn", "own-words")
        : voice;

    private bool IsOfWords(Happening happening) =>
        happening.Sense is { } sense
        && (
            sense.Takes.Meets(_ofWords)
            || sense.With.Meets(_ofWords)
            || (happening is { Type: not "REJECT", Token: >= 0 and var at } && analysis.Words[at].Reporting is not null)
        );

    /// <summary>«…، تضامنه مع …», «ورفضه …»: what a speaker tells of as his, after who relays him.</summary>
    private bool IsSpeakersOwn(Happening happening) =>
        happening is { Type: "SUPPORT" or "REJECT" or "AGREE" or "COOPERATE" or "CONCEDE", Token: >= 0 }
        && analysis.Words[happening.Token] is { HasPronoun: true, Finite: false };

    /// <summary>«قال ترامب إن الاتفاق الذي توصل إليه مع بوتين …»: whoever tells what was reached «مع» another, and by nobody else, reached it.</summary>
    private bool IsMadeBySpeaker(Clause clause, int verb, Happening happening, Cast cast, Voice voice) =>
        clause.Opening == Opening.Relative
        && happening.Type is "AGREE" or "CONSULT"
        && cast is { Actor: null, Target: { } partner }
        && voice.Speaker is { Kind: "person" } speaker
        && !speaker.SameAs(partner)
        && verb >= 0
        && analysis.Words[verb] is { Finite: true, Passive: false, GenderOfOne: Gender.Masculine };

    /// <summary>
    /// An event told only to date another counts when somebody is named in it, or the ground that was taken, and is no agreement.
    /// </summary>
    private bool IsPassing(Clause clause, Happening happening, Cast cast) =>
        clause.Opening == Opening.Time
        // «احترق مخزن إثر هجوم بمسيرات في …»: of what tells nothing it is what is told
        && !(
            happening.Type is "ASSAULT" or "PROTEST"
            && cast.Place is not null
            && book.InSentence is null
            && IsCause(clause)
            && clause.Start > 0
            && analysis.Text.Tokens[clause.Start - 1].Kind == Marsad.Arabic.TokenKind.Word
        )
        && (
            happening.Type is "TRUCE"
            || (happening.Type == "AGREE" && cast.Actor is null)
            || ((cast.Actor ?? cast.Target) is null && (happening.Type != "CONTROL" || cast.Place is null))
        );

    /// <summary>
    /// A relative clause that only says what kind of men or weapons are meant; one that says who did it, and to whom or where, tells
    /// of a deed.
    /// </summary>
    private bool Describes(Clause clause, Happening happening, Cast cast) =>
        clause.Opening == Opening.Relative
        && happening.Type is "ASSAULT" or "RETREAT" or "COERCE" or "AID" or "SUPPORT"
        && (cast.Actor is null || (cast.Target is null && cast.Place is null))
        && days.In(clause) is null;

    /// <summary>
    /// An item of a list is a claim of its own when it tells of fighting, ground or withdrawal and differs from the one
    /// before it, when it says whom something else was done to, or when pledges are listed; else it goes with the claim before it.
    /// </summary>
    private bool StandsAlone(Happening happening, Voice voice, Cast cast)
    {
        // what is demanded is one demand
        if (voice.Reporting == "demand")
            return false;
        if (book.InSentence is not { } before)
            return voice.Speaker is not null;
        return before.Status == "pledged"
            || (
                happening.Type != before.Type
                && (
                    (OfGround(happening.Type) && OfGround(before.Type))
                    // «…، واعتقال عدد من المتظاهرين»
                    || (
                        happening.Type is "AID" or "COERCE" or "PROTEST" or "MOBILIZE" or "CONCEDE"
                        && (cast.Actor ?? cast.Target) is not null
                    )
                )
            );
    }

    private static bool OfGround(string type) => type is "CONTROL" or "RETREAT" or "ASSAULT" or "CASUALTIES";
}
