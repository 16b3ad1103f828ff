using Marsad.Arabic.Times;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Losses;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>The claims drawn so far, and what completes a new one from its surroundings.</summary>
internal sealed class DraftBook(
    Analysis analysis,
    Days days,
    Tolls tolls,
    CarryOver? carryOver,
    Whereabouts whereabouts,
    Memory memory
)
{
    private readonly List<ClaimDraft> _drafts = [];
    private readonly Grounding _grounding = new(analysis);
    private int _firstOfSentence;
    private int _held;

    /// <summary>The claim before, when it stands in the same sentence.</summary>
    public ClaimDraft? InSentence => _drafts.Count > _firstOfSentence ? _drafts[^1] : null;

    /// <summary>Keeps that somebody speaks by what he is told to do; the voice itself.</summary>
    public Voice Heard(Voice voice)
    {
        if (voice.Speaker is not null)
            memory.Spoke(voice, null);
        return voice;
    }

    /// <summary>Whether a claim of the sentence is told by the word at a token.</summary>
    public bool TellsAt(int token)
    {
        for (var d = _firstOfSentence; d < _drafts.Count; d++)
            if (_drafts[d].EventToken == token)
                return true;
        return false;
    }

    /// <summary>The claim of the sentence in whose words a token stands, else the one before it.</summary>
    public ClaimDraft? Around(int token)
    {
        var around = _drafts.FindIndex(_firstOfSentence, d => d.FirstToken <= token && token < d.EndToken);
        return around >= 0 ? _drafts[around] : InSentence;
    }

    /// <summary>«اتهم الجيش الحوثيين بخرق الهدنة، غير أنهم نفوا …»: who denies it is he who was accused; null where nobody was.</summary>
    public Party? Accused(Clause clause, int verb) =>
        analysis.Words[verb].Reporting is { Class: "deny" }
        && analysis.Words[clause.Start].Connective == Connective.Main
        && InSentence is { Voice.Reporting: "accuse" } charge
            ? charge.Type == "ACCUSE"
                ? charge.Cast.Target
                : charge.Cast.Actor
            : null;

    /// <summary>«هاجم الجيش بلدة. وقال إن …»: who acted in the sentence before; null where nobody did.</summary>
    /// <param name="clause">The clause of the verb.</param>
    /// <param name="saying">A verb of saying that names nobody.</param>
    public Party? ActedBefore(Clause clause, int saying) =>
        clause.Opening == Opening.Main
        && clause.Start == saying
        && analysis.Words[saying].HasAnd
        && _drafts.Count == _firstOfSentence
        && _drafts.Count > 0
            ? DoerOf(_drafts[^1], saying, static kind => kind is "armed_group" or "coalition" || IsBody(kind))
            : null;

    /// <summary>
    /// «التقى الرئيس وفداً، وشدد على …», «وصل الوزير إلى …، مؤكداً أن …»: who acts in the outlet's words of the same sentence, before a verb or
    /// participle of saying that names nobody.
    /// </summary>
    /// <param name="saying">The verb or participle of saying.</param>
    public Party? ActingBefore(int saying)
    {
        for (var d = _drafts.Count - 1; d >= _firstOfSentence; d--)
        {
            if (_drafts[d].Voice.Speaker is not (null or { Kind: "media" or "other" }))
                return null;
            if (DoerOf(_drafts[d], saying, IsBody) is { } actor)
                return actor;
        }
        return null;
    }

    private static bool IsBody(string kind) => kind is "person" or "state" or "government_body" or "igo";

    /// <summary>Whose deed the finite verb of a claim tells, when he is of some kind and the verb of saying has his gender.</summary>
    private Party? DoerOf(ClaimDraft draft, int saying, Predicate<string> fits) =>
        draft is { EventToken: >= 0 and var deed, Cast.Actor: { Inferred: false, Who: [{ Kind: var kind }] } actor }
        && fits(kind)
        && analysis.Words[deed] is { Finite: true, Passive: false } told
        && told.GenderOfOne == analysis.Words[saying].GenderOfOne
        && draft.Type != "CASUALTIES"
            ? actor
            : null;

    /// <summary>Ends the report: what is known only when all of it is read.</summary>
    /// <param name="published">The report's day; null when it is not known.</param>
    public IReadOnlyList<ClaimDraft> End(DateOnly? published)
    {
        if (carryOver is not null)
            Occasions.Date(_drafts, published);
        return _drafts;
    }

    /// <summary>Ends a sentence: what comes next is not of it.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">One past its last.</param>
    public void EndSentence(int start, int end)
    {
        for (; _held < analysis.Held.Count && analysis.Held[_held].Start < end; _held++)
            if (analysis.Held[_held].Start >= start)
                Hold(analysis.Held[_held]);
        for (var d = _drafts.Count - 2; d >= _firstOfSentence; d--)
            if (JoinedTolls.One(_drafts[d], _drafts[d + 1], IsOfOthers(_drafts[d + 1])) is { } toll)
            {
                _drafts[d] = toll;
                _drafts.RemoveAt(d + 1);
            }
        _firstOfSentence = _drafts.Count;
    }

    /// <summary>«وأصيب آخرون»: others than those told of before, in a verb that says how they fared.</summary>
    private bool IsOfOthers(ClaimDraft draft) =>
        draft.EventToken is >= 0 and var verb
        && verb + 1 < draft.EndToken
        && analysis.IsOf("injured", verb)
        && analysis.IsOf("other people", verb + 1);

    /// <summary>Adds a claim.</summary>
    /// <param name="clause">The words that carry it.</param>
    /// <param name="contentStart">First token of what is told, after who tells it.</param>
    /// <param name="voice">Who tells it.</param>
    /// <param name="told">What is told.</param>
    /// <param name="rules">Names of the lexicon lines that made it.</param>
    public void Add(Clause clause, int contentStart, Voice voice, Told told, IReadOnlyList<string> rules)
    {
        var (first, end) = Trim(clause.Start, clause.End);
        if (end <= first)
            return;
        var quoted = 0;
        for (var i = contentStart; i < end; i++)
            quoted += analysis.Words[i] is { Quoted: true, Unmarked: false } ? 1 : 0;
        var date = days.Of(told.Type, clause, contentStart, voice, told.Happening?.Token ?? -1);
        var cast =
            carryOver?.Complete(told.Cast, told, clause with { Start = contentStart }, voice, _drafts) ?? told.Cast;
        // «أفادت سانا بأن …», «قال شهود إنهم رأوا …»: who only tells of a deed did not do it
        if (
            told.Type is "ASSAULT" or "CASUALTIES" or "CONTROL" or "COERCE"
            && cast.Actor is { Kind: "media" or "witness" }
        )
            cast = cast with { Actor = null };
        _drafts.Add(
            new ClaimDraft(
                first,
                end,
                voice,
                told.Reporting,
                told.Type,
                told.Subtype,
                told.Status,
                cast,
                date?.Value,
                told.Type switch
                {
                    "CASUALTIES" or "ASSAULT" or "TRUCE" or "STATEMENT" => tolls.Of(contentStart, clause.End),
                    "COERCE" => tolls.Taken(contentStart, clause.End),
                    _ => null,
                },
                quoted * 2 > end - contentStart,
                analysis.Mentions.AgreementIn(clause.Start, clause.End)?.Name,
                rules
            )
            {
                Unsure = date is not null && date.FirstToken < clause.Start ? ["date-carried-over"] : [],
                Grounds = _grounding.Of(clause, voice, told, cast, date, rules),
                EventToken = told.Happening is { } happening && happening.Type == told.Type ? happening.Token : -1,
            }
        );
        memory.Acted(told.Cast.Actor);
        // two who met are «الجانبان» as well
        if (
            told
                is {
                    Type: "CONSULT" or "AGREE",
                    Cast: { Actor: { Who: [var one] } host, Target: { Who: [var other] } }
                }
            // «أعلنت روسيا أنها ستعمل مع …»: what one announces of himself, two have not agreed
            && !(told.Type == "AGREE" && told.Reporting is not "agree" && host.SameAs(voice.Speaker))
        )
            memory.Acted(new Party([one, other], host.FirstToken, host.EndToken));
    }

    /// <summary>
    /// Who holds a place is said by the claim in whose words it stands. Who held it before, and who does where no claim or another one
    /// of ground stands, is said by a claim of its own.
    /// </summary>
    private void Hold(HeldGround held)
    {
        if (held.Place is not { } place)
            return;
        var around = _drafts.FindIndex(
            _firstOfSentence,
            d => d.FirstToken <= held.Start && held.End <= d.EndToken && d.Held is null
        );
        if (around >= 0 && _drafts[around].Type != "CONTROL" && !held.Before)
        {
            _drafts[around] = _drafts[around] with { Held = new Control(place.Name, held.Holder.Name) };
            return;
        }
        var voice = InSentence?.Voice ?? memory.Speaking ?? Voice.Outlet;
        var since = days.In(new Clause(held.Start, held.End, Opening.Relative, -1));
        _drafts.Add(
            new ClaimDraft(
                held.Start,
                held.End,
                voice,
                voice.Reporting,
                "CONTROL",
                null,
                held.Before ? "happened" : "ongoing",
                new Cast(new Party([held.Holder], held.Start, held.End), null, place),
                since?.Value,
                null,
                false,
                null,
                [.. voice.Rules, held.Before ? Claim.HeldBefore : "held-ground"]
            )
            {
                Grounds = new Grounds
                {
                    Type = "held-ground",
                    Status = "plain",
                    Actor = "in-claim",
                    Place = "in-claim",
                    Date = since is null ? null : "in-claim",
                },
            }
        );
    }

    /// <summary>Words that tell nothing of their own belong to what was told right before them.</summary>
    public void Extend(Clause clause, Voice voice)
    {
        if (
            InSentence is not { } before
            || clause.Start - before.EndToken > 1
            || before.Voice.Links.Count != voice.Links.Count
        )
            return;
        var end = Math.Max(before.EndToken, Trim(clause.Start, clause.End).End);
        Locate(clause, whereabouts.In(clause, before.Type));
        before = _drafts[^1];
        _drafts[^1] = before with
        {
            EndToken = end,
            // «بلغ عدد ضحايا التفجير الذي هزّ المدينة 35 قتيلاً»
            Casualties = before is { Type: "CASUALTIES", Casualties: null }
                ? tolls.Of(clause.Start, end)
                : tolls.With(before.Casualties, before.FirstToken, end),
        };
    }

    /// <summary>«قتلوا إثر انفجار في …», «هاجموا مزارعين، …، في قرية …»: where words after a claim say that it was, when it did not say itself.</summary>
    public void Locate(Clause clause, Entity? place)
    {
        if (
            place is null
            || InSentence is not { Type: "ASSAULT" or "CASUALTIES" or "COERCE" or "AID" or "MOBILIZE" } before
            || before.Cast is { Place: not null, PlaceCarried: false }
            || clause.Start - before.EndToken > 1
        )
            return;
        _drafts[^1] = before with { Cast = before.Cast with { Place = place, PlaceCarried = false } };
    }

    /// <summary>«قتل خمسة إثر غارة روسية في …»: a toll was taken by whose strike it came of, and where that fell.</summary>
    public void Caused(Clause clause, Cast strike)
    {
        if (
            InSentence is not { Type: "CASUALTIES", Status: "happened", Cast: { Actor: null } cast } toll
            || clause.Start - toll.EndToken > 1
        )
            return;
        _drafts[^1] = toll with
        {
            Cast = cast with
            {
                Actor = strike.Actor,
                Place = cast.Place is null || cast.PlaceCarried ? strike.Place ?? cast.Place : cast.Place,
                PlaceCarried = cast.PlaceCarried && strike.Place is null,
            },
        };
    }

    /// <summary>More of the event told right before: its words, and who did it to whom and where, where that was open.</summary>
    public void Complete(Clause clause, Voice voice, Cast cast)
    {
        Extend(clause, voice);
        var before = _drafts[^1];
        _drafts[^1] = before with
        {
            Cast = before.Cast with
            {
                Actor = before.Cast.Actor ?? cast.Actor,
                Target = before.Cast.Target ?? cast.Target,
                Place = before.Cast.PlaceCarried ? cast.Place ?? before.Cast.Place : before.Cast.Place ?? cast.Place,
                PlaceCarried = before.Cast.PlaceCarried && cast.Place is null,
            },
            Casualties = JoinedTolls.Both(before.Casualties, tolls.Of(clause.Start, clause.End)),
        };
    }

    /// <summary>«…، وفق …»: the claims before it in the sentence rest on that source.</summary>
    /// <param name="source">Whose words they are.</param>
    /// <param name="from">First token of the claims meant.</param>
    public void Attribute(Voice source, int from)
    {
        for (var d = _drafts.Count - 1; d >= _firstOfSentence; d--)
        {
            var draft = _drafts[d];
            if (draft.FirstToken < from || draft.Voice.Links.Any(source.Speaker!.SameAs))
                return;
            var links = draft.Voice.Links;
            // «قال … إن …، وفق رويترز»: an agency passes on what others say, another source only what nobody else does
            if (links.Count > 0 && source.Speaker is { Kind: not "media", Inferred: false })
                continue;
            var voice =
                links.Count == 0
                    ? source
                    : new Voice(
                        [.. source.Links, .. links],
                        draft.Voice.Reporting,
                        [.. source.Rules, .. draft.Voice.Rules]
                    );
            _drafts[d] = draft with
            {
                Voice = voice,
                Reporting = voice.Reporting,
                Because = [.. draft.Because, .. source.Rules],
            };
        }
    }

    private (int First, int End) Trim(int first, int end)
    {
        while (first < end && analysis.IsPunctuation(first, "،,؛.:-–\"“”»…"))
            first++;
        while (
            end > first
            && (
                analysis.IsPunctuation(end - 1, "،,؛.:-–\"“”«»…؟!")
                // «…، وهو» before «ما ينفيه», «…، الأمر» before «الذي تنفيه»: the words of the next clause
                || (
                    end < analysis.Words.Length
                    && analysis.Words[end].Connective == Connective.Relative
                    && analysis.Text.FoldedOf(end - 1) is "وهو" or "الامر"
                )
            )
        )
            end--;
        return (first, end);
    }
}
