using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Draws the claim of a clause in which somebody says something.</summary>
internal sealed class SaidClaims
{
    private readonly Analysis _analysis;
    private readonly Typing _typing;
    private readonly Tone _tone;
    private readonly Statuses _statuses;
    private readonly Roles _roles;
    private readonly Sides _sides;
    private readonly DraftBook _book;
    private readonly Wants _wants;
    private readonly Settings _settings;
    private readonly Addressees _addressees;
    private readonly Judgements _judgements;
    private readonly SaidCasts _casts;
    private readonly Stances _stances;

    /// <summary>Makes one for a text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="typing">What its clauses tell.</param>
    /// <param name="tone">In which mind it is said.</param>
    /// <param name="statuses">Whether it happened.</param>
    /// <param name="roles">Who does it in what is said.</param>
    /// <param name="parties">Who is named.</param>
    /// <param name="sides">For whom they speak.</param>
    /// <param name="book">Receives the claims.</param>
    public SaidClaims(
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
        (_analysis, _typing, _tone, _statuses) = (analysis, typing, tone, statuses);
        (_roles, _sides, _book) = (roles, sides, book);
        _wants = new Wants(analysis, typing, parties);
        _settings = new Settings(analysis);
        _addressees = new Addressees(analysis, parties, sides);
        _judgements = new Judgements(analysis, tone);
        _casts = new SaidCasts(analysis, parties, sides, book);
        _stances = new Stances(analysis, tone, statuses, sides, _wants, _casts);
    }

    /// <summary>Draws it. The order of the steps is that of the rules: a later one overrules what an earlier one made of it.</summary>
    /// <param name="clause">The clause, with what is said in it.</param>
    /// <param name="verb">Its reporting verb, or the colon that stands for one.</param>
    /// <param name="contentStart">First token of what is said.</param>
    /// <param name="voice">Who says it.</param>
    public void Draw(Clause clause, int verb, int contentStart, Voice voice)
    {
        var said = Hear(clause, verb, contentStart, voice);
        FindHappening(said);
        _judgements.Find(said);
        if (
            clause.Opening == Opening.Relative
            && said is { Happening: null, Sense.Makes: null }
            // «ألقى كلمة قال فيها إن …»
            && !_analysis.IsSaidIn(verb, clause.End)
        )
        {
            _book.Extend(clause, voice);
            return;
        }
        FindStatus(said);
        FindAddressee(said);
        FindCast(said);
        Classify(said);
        Qualify(said);
        said.OwnSide = _casts.OwnSide(said);
        _casts.Settle(said);
        if (said.Happening is { } happening)
            said.Rules.Add(happening.Rule);
        _stances.Take(said);
        if (said.Cast.Target?.SameAs(said.Cast.Actor) == true)
            said.Cast = said.Cast with { Target = null };
        Add(said);
        if (said is { Type: "SUPPORT", Cast.Target: { } praised })
            Presuppose(said, praised);
    }

    /// <summary>What is said, behind who says it, where and on what occasion.</summary>
    private Said Hear(Clause clause, int verb, int contentStart, Voice voice)
    {
        var sense = _analysis.Words[verb].Reporting ?? Headings.Says;
        contentStart = _analysis.PastAside(_settings.After(clause, contentStart, sense));
        return new Said(clause, verb, sense, contentStart, voice) { Nominal = IsNominal(clause, contentStart) };
    }

    /// <summary>«أعلن مقتل …» says a noun, «أعلن أن …» a sentence.</summary>
    private bool IsNominal(Clause clause, int contentStart) =>
        (
            _analysis.Words[contentStart - 1].Connective != Connective.That
            && !_analysis.IsPunctuation(contentStart, ":")
            && !(contentStart < _analysis.Words.Length && _analysis.Words[contentStart].Quoted)
            && !_analysis.IsPunctuation(contentStart - 1, ":")
        ) || Headings.IsVerbless(_analysis, clause with { Start = contentStart, Opening = Opening.That });

    /// <summary>What it tells, or says that somebody is ready for.</summary>
    private void FindHappening(Said said)
    {
        var (happening, finite) =
            _tone.Feels(said.Start) ? (null, -1)
            : said.Nominal ? OfNoun(said.Content)
            : _typing.OfSentence(said.Start, said.End);
        if (
            happening is null
            && said is { Nominal: true, Sense.Makes: null }
            && _typing.OfTaken(said.Verb, said.End) is { } own
        )
            (happening, finite) = (own, -1);
        said.Ready = happening is not { Verbal: true } && _wants.IsReady(said.Content, ref happening);
        (said.Happening, said.Finite) = (happening, finite);
    }

    private (Happening? Happening, int Verb) OfNoun(Clause content)
    {
        var (sentence, finite) = _typing.OfSentence(content.Start, content.End);
        var noun = _typing.OfContent(content.Start, finite < 0 ? content.End : finite);
        return noun is not null || sentence is null ? (noun, -1) : (sentence, finite);
    }

    /// <summary>Whether it happened, by its words alone: readiness is pledged, a duty demanded.</summary>
    private void FindStatus(Said said)
    {
        var happening = said.Happening;
        said.Predicate = said.Finite >= 0 ? said.Finite : happening?.Token ?? -1;
        said.Status = _statuses.Of(said.Start, said.Predicate, said.End, attributed: true, happening, said.Rules);
        if (said.Ready)
            said.Status = "pledged";
        said.Due = !said.Ready && (_statuses.IsDue(said.Start, said.Finite) || _wants.IsOnSomebody(said.Content));
        if (said.Due)
            said.Status = "demanded";
    }

    /// <summary>Whom it is said to, and whether what he is accused of is his deed.</summary>
    private void FindAddressee(Said said)
    {
        said.Addressee = _addressees.Of(said.Verb, said.Clause, said.Voice);
        // «اتهم … المبعوث بالتواطؤ مع الحوثيين في حصارهم»: the siege is the others' deed
        if (
            said is { Sense.Class: "accuse", Happening: { } deed }
            && (
                _addressees.IsOthers(deed, said.Addressee)
                || _tone.IsMissed(deed)
                || _tone.IsOfLaterCharge(deed, said.Start)
            )
        )
            said.Happening = null;
    }

    /// <summary>Who does it in what is said; where an allegation is refused, who refuses it.</summary>
    private void FindCast(Said said)
    {
        said.Cast = said.Happening is { } told ? _roles.Of(told, said.Content, said.Finite) : Cast.Nobody;
        if (RefusesCharge(said))
            (said.Happening, said.Cast) = (
                new Happening("REJECT", null, -1, null, null, "allegation"),
                Cast.Nobody with
                {
                    Actor = said.Speaker,
                    Target = _casts.Other(said),
                }
            );
    }

    /// <summary>
    /// «ادعاءات … عارية عن الصحة», «نفى اتهامات … بـ…», «وصف اتهامات … بأنها باطلة»: refusing an allegation is what is told, not what it alleges.
    /// </summary>
    private bool RefusesCharge(Said said)
    {
        var denies = said.Status == "denied" || said.Sense.Class == "deny";
        return (
                denies
                && _typing.Stands("allegation", said.Start, said.End)
                && _typing.OfWord(said.Start, said.End) is null
            )
            || (said.Nominal && denies && IsCharge(said.Start))
            || (said.Sense.Judges && IsCharge(said.Speaker.EndToken));
    }

    private bool IsCharge(int token) =>
        token < _analysis.Words.Length && (_analysis.IsOf("accusation", token) || _analysis.IsOf("allegation", token));

    /// <summary>What the act of saying makes of what is told.</summary>
    private void Classify(Said said)
    {
        var status = said.Status;
        (said.Type, said.Subtype, said.KeepsCast) = SpeechAct.TypeOf(
            said.Sense,
            said.Happening,
            ref status,
            said.Cast,
            said.Speaker,
            // «… بوقف الغارات», «… بالتدخل لوقف القتال»: no truce is named, or only aimed at
            truce: said.Happening is { Type: "TRUCE", Subtype: null, Sense: null, Token: >= 0 and var at }
                && (!_analysis.Words[at].Has(Proclitics.Li) || _tone.IsPutIntoForce(at))
        );
        said.Status = status;
    }

    /// <summary>What who speaks, and how he says it, make of the status.</summary>
    private void Qualify(Said said)
    {
        var sense = said.Sense;
        // «قال الوزير إن بلاده ستسحب …»: what his own side will do is promised
        if (
            said is { KeepsCast: true, Status: "planned", Type: not "CONSULT" }
            && said.Cast.Actor?.SameAs(_sides.Of(said.Speaker)) == true
        )
            said.Status = "pledged";
        // «حذّر من مجاعة»: what one warns of has not come
        if (sense.Class == "warn" && said is { Type: "STATEMENT", Nominal: true, Addressee: null })
            said.Status = "hypothetical";
        if (sense.Excludes)
            said.Status =
                said.Verb > 0 && Grammar.Negates(_analysis.Text.FoldedOf(said.Verb - 1)) ? "hypothetical" : "denied";
        if (sense.Fears)
            said.Status = "hypothetical";
    }

    private void Add(Said said)
    {
        var told = new Told(said.Sense.Class, said.Type, said.Subtype, said.Status, said.Cast)
        {
            Happening = said.Happening,
            Speech = said.Sense,
            Predicate = said.Predicate,
        };
        _book.Add(said.Clause, said.Start, said.Voice, told, said.Rules);
    }

    /// <summary>«هنّأ الجيش بالسيطرة على …», «أشاد بـ… في تحرير …»: praise for taking ground says that it was taken.</summary>
    private void Presuppose(Said said, Party doer)
    {
        var from = Math.Max(said.Start, said.Happening?.Token ?? 0) + 1;
        if (_typing.OfContent(from, said.End) is not { Type: "CONTROL" } deed || deed.Token < doer.EndToken)
            return;
        var part = said.Clause with { Start = doer.FirstToken, Opening = Opening.That };
        var cast = _roles.Of(deed, part with { Start = deed.Token }, -1) with { Actor = doer };
        var told = new Told(said.Voice.Reporting, deed.Type, deed.Subtype, "happened", cast) { Happening = deed };
        _book.Add(part, deed.Token, said.Voice, told, [.. said.Voice.Rules, deed.Rule]);
    }
}
