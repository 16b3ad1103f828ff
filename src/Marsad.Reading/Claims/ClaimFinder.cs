using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>
/// Walks over a report's clauses in one pass and draws its claims: who says it, through whom, what, who did it to whom,
/// where, when, how sure.
/// </summary>
internal sealed class ClaimFinder
{
    private readonly Analysis _analysis;
    private readonly Memory _memory = new();
    private readonly Parties _parties;
    private readonly Attribution _attribution;
    private readonly Typing _typing;
    private readonly Statuses _statuses;
    private readonly Roles _roles;
    private readonly Tolls _tolls;
    private readonly CarryOver _carryOver;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly List<ClaimDraft> _drafts = [];
    private int _mention;
    private int _firstOfSentence;

    private ClaimFinder(
        Analysis analysis,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<NumberExpression> numbers,
        Func<string, Entity?> byId
    )
    {
        _analysis = analysis;
        _times = times;
        _parties = new Parties(analysis, _memory, byId);
        _attribution = new Attribution(analysis, _memory, _parties);
        _typing = new Typing(analysis);
        _statuses = new Statuses(analysis);
        _roles = new Roles(analysis, _parties, _memory);
        _tolls = new Tolls(analysis, numbers);
        _carryOver = new CarryOver(analysis, _memory, byId);
    }

    /// <summary>The claims of a text, in its order.</summary>
    /// <param name="analysis">The text, looked up.</param>
    /// <param name="times">Its calendar expressions.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="byId">A theatre entry by its id.</param>
    /// <param name="from">First UTF-16 unit after the headline: what stands before it gives no claim.</param>
    public static IReadOnlyList<ClaimDraft> Find(
        Analysis analysis,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<NumberExpression> numbers,
        Func<string, Entity?> byId,
        int from
    )
    {
        var finder = new ClaimFinder(analysis, times, numbers, byId);
        foreach (var sentence in analysis.Text.Sentences)
            if (analysis.Text.Tokens[sentence.FirstToken].Start >= from)
                finder.Sentence(sentence.FirstToken, sentence.EndToken);
        return finder._drafts;
    }

    private void Sentence(int start, int end)
    {
        var clauses = Clauses.Of(_analysis, start, end);
        var voice = Voice.Outlet;
        _firstOfSentence = _drafts.Count;
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            Remember(clause.Start);
            Documents(clause, voice.Speaker is null ? _memory.LastVoice ?? voice : voice);
            if (clause.Opening == Opening.According)
            {
                Attribute(clause);
                continue;
            }
            if (clause.Predicate >= 0 && Speech(clause) is { } verb && !IsDeed(clause, verb, voice))
            {
                var opened = _attribution.Open(clause, verb, voice, out var contentStart);
                if (opened is not null)
                {
                    voice = opened;
                    if (c + 1 < clauses.Count && Nests(clauses[c + 1]))
                    {
                        Remember(clause.End);
                        _memory.Spoke(voice);
                        continue;
                    }
                    if (c + 1 < clauses.Count && Contains(clause, contentStart, clauses[c + 1]))
                    {
                        contentStart = clauses[c + 1].Start + (clauses[c + 1].Opening == Opening.That ? 1 : 0);
                        clause = clause with { End = clauses[c + 1].End };
                        c++;
                    }
                    Remember(clause.End);
                    Documents(clause, voice);
                    _memory.Spoke(voice);
                    if (LeadsToSpeech(clauses, c))
                        continue;
                    Said(clause, verb, contentStart, voice);
                    continue;
                }
            }
            // what only dates the rest is told by the outlet, unless it stands in a quotation
            Told(
                clause,
                clause.Opening == Opening.Time && !_analysis.Words[clause.Start].Quoted ? Voice.Outlet : voice
            );
        }
        Remember(end);
    }

    /// <summary>«أعلن الكرملين أن …، كما اتفقا على …»: under another's voice agreeing is a deed, not a speech.</summary>
    private bool IsDeed(Clause clause, int verb, Voice voice) =>
        voice.Speaker is not null
        && clause.Opening != Opening.Participle
        && _analysis.Words[verb].Reporting!.Class == "agree";

    /// <summary>«ذكر البيان أن الرئيسين أكدا …»: what is said is that others say something.</summary>
    private bool Nests(Clause next) =>
        next is { Opening: Opening.That, Predicate: >= 0 }
        && Speech(next) is { } verb
        && _analysis.Words[verb].Reporting!.Class is not ("agree" or "other");

    /// <summary>«وأشار إلى الموقف الذي أعلنه …»: what is said is told by the next clause.</summary>
    private bool LeadsToSpeech(List<Clause> clauses, int c)
    {
        if (c + 1 >= clauses.Count || clauses[c + 1] is not { Opening: Opening.Relative, Predicate: >= 0 } next)
            return false;
        return Speech(next) is not null
            && _typing.OfContent(_analysis.Words[clauses[c].Predicate].PhraseEnd, clauses[c].End) is null;
    }

    /// <summary>Whether the next clause is what the reporting verb of this one passes on.</summary>
    private bool Contains(Clause clause, int contentStart, Clause next)
    {
        if (next.Opening == Opening.That)
            return !_analysis.Words[next.Start].HasAnd;
        if (next.Opening is not (Opening.Main or Opening.Item))
            return false;
        // nothing said yet: «وقال البيان: «ثمّن الرئيسان …»»
        for (var i = contentStart; i < clause.End; i++)
            if (_analysis.Text.Tokens[i].Kind == TokenKind.Word && !IsSetting(i))
                return false;
        return true;
    }

    /// <summary>Words that only set the scene of the speech: times, «أمس», «في تصريح».</summary>
    private bool IsSetting(int token) => _analysis.Words[token].Timed;

    /// <summary>The reporting verb of a clause, when it is one here.</summary>
    private int? Speech(Clause clause)
    {
        ref readonly var word = ref _analysis.Words[clause.Predicate];
        if (word.Reporting is not { } sense || !(word.Finite || clause.Opening == Opening.Participle) || word.Passive)
            return null;
        if (
            sense.Document
            && !(clause.Predicate + 1 < clause.End && _analysis.Text.FoldedOf(clause.Predicate + 1) is "في")
        )
            return null;
        if (!sense.SpeechOnly && (sense.Content.Contains("obj", StringComparer.Ordinal) || Introduced(clause, sense)))
            return clause.Predicate;
        for (var i = clause.Predicate + 1; i < Math.Min(clause.End + 1, _analysis.Words.Length); i++)
            if (_analysis.Words[i].Connective == Connective.That || _analysis.IsPunctuation(i, ":«\"“”"))
                return clause.Predicate;
        return null;
    }

    /// <summary>Whether something in the clause introduces words passed on, as the verb wants it.</summary>
    private bool Introduced(Clause clause, ReportingSense sense)
    {
        for (var i = clause.Predicate + 1; i < Math.Min(clause.End + 1, _analysis.Words.Length); i++)
        {
            ref readonly var word = ref _analysis.Words[i];
            if (word.Connective == Connective.That || _analysis.IsPunctuation(i, ":«\"“”") || word.Quoted)
                return true;
            if (Particles.Introduces(sense, _analysis.Text.FoldedOf(i)))
                return true;
            if (word.Has(Proclitics.Bi) && sense.Content.Contains("ب", StringComparer.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>A claim out of what somebody says.</summary>
    private void Said(Clause clause, int verb, int contentStart, Voice voice)
    {
        var sense = _analysis.Words[verb].Reporting!;
        var rules = new List<string>(voice.Rules);
        var finite = FiniteVerb(contentStart, clause.End);
        var nominal = _analysis.Words[contentStart - 1].Connective != Connective.That;
        var happening =
            finite < 0 ? _typing.OfContent(contentStart, clause.End)
            : nominal ? _typing.OfContent(contentStart, finite) ?? _typing.OfVerb(finite, clause.End)
            : _typing.OfVerb(finite, clause.End) ?? _typing.OfContent(contentStart, finite);
        var predicate = finite >= 0 && !nominal ? finite : happening?.Token ?? -1;
        var status = _statuses.Of(contentStart, predicate, clause.End, attributed: true, happening is not null, rules);
        var said = clause with { Start = contentStart, Opening = Opening.That };
        var cast = happening is null ? Cast.Nobody : _roles.Of(happening, said, nominal ? -1 : finite);
        var addressee = Addressee(verb, clause, voice);
        var (type, subtype, keepCast) = SpeechAct.TypeOf(sense, happening, ref status, cast, voice.Speaker!);
        if (!keepCast)
            cast = cast with
            {
                Actor = voice.Speaker,
                Target = addressee ?? (sense.Makes is null ? null : cast.Target ?? Other(said, voice)),
            };
        else if (sense.Class == "accuse")
            cast = cast with
            {
                Actor = addressee,
                Target = cast.Target?.SameAs(addressee) == true ? null : cast.Target,
            };
        else if (cast.Actor is null && IsOwnDeed(sense, happening!, contentStart, nominal, voice))
            cast = cast with { Actor = voice.Speaker };
        if (happening is not null)
            rules.Add(happening.Rule);
        Add(clause, contentStart, voice, sense.Class, type, subtype, status, cast, rules);
    }

    private int FiniteVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_analysis.Words[i].Finite)
                return i;
        return -1;
    }

    /// <summary>A claim out of a clause that reports nobody's words but stands in <paramref name="voice"/>.</summary>
    private void Told(Clause clause, Voice voice)
    {
        var happening =
            clause.Predicate >= 0 ? Happens(clause)
            : clause.Opening == Opening.That ? _typing.OfContent(clause.Start, clause.End)
            : null;
        if (happening is null)
        {
            if (voice.Speaker is null || !Goes(clause))
            {
                Extend(clause, voice);
                return;
            }
            happening = new Happening("STATEMENT", null, clause.Predicate, null, null, "speech");
        }
        else if (clause.Predicate < 0 && voice.Speaker is null)
            return;
        var rules = new List<string>(voice.Rules) { happening.Rule };
        var status = _statuses.Of(
            clause.Start,
            happening.Token,
            clause.End,
            voice.Speaker is not null,
            happening.Sense is not null,
            rules
        );
        var cast = _roles.Of(happening, clause, FiniteVerb(clause.Start, clause.End));
        if (happening.Sense?.Status is { } own)
            status = own;
        if (
            clause.Opening == Opening.Time
            && (happening.Type is "COERCE" or "AGREE" or "TRUCE" || (cast.Actor ?? cast.Target) is null)
        )
            return;
        if (
            clause.Opening == Opening.Relative
            && happening.Type is "ASSAULT" or "RETREAT" or "COERCE" or "AID" or "SUPPORT"
            && DateIn(clause.Start, clause.End) is null
        )
        {
            Extend(clause, voice);
            return;
        }
        if (clause.Opening == Opening.Item && !StandsAlone(happening, voice))
        {
            Extend(clause, voice);
            return;
        }
        Add(clause, clause.Start, voice, voice.Reporting, happening.Type, happening.Subtype, status, cast, rules);
    }

    /// <summary>«وأن …»: the speaker goes on with another assertion.</summary>
    private bool Goes(Clause clause) =>
        clause.Opening == Opening.That && clause.Predicate >= 0 && _analysis.Words[clause.Start].HasAnd;

    /// <summary>Words that tell nothing of their own belong to what was told before them.</summary>
    private void Extend(Clause clause, Voice voice)
    {
        if (
            _drafts.Count > _firstOfSentence
            && clause.Start - _drafts[^1].EndToken <= 1
            && _drafts[^1].Voice.Links.Count == voice.Links.Count
        )
            _drafts[^1] = _drafts[^1] with
            {
                EndToken = Math.Max(_drafts[^1].EndToken, Trim(clause.Start, clause.End).End),
            };
    }

    /// <summary>
    /// An item of a list is a claim of its own when it tells of fighting, ground or withdrawal and differs from the one
    /// before it, or when pledges are listed; else it goes with the claim before it.
    /// </summary>
    private bool StandsAlone(Happening happening, Voice voice)
    {
        if (_drafts.Count == _firstOfSentence)
            return voice.Speaker is not null;
        var before = _drafts[^1];
        return before.Status == "pledged"
            || (OfGround(happening.Type) && OfGround(before.Type) && happening.Type != before.Type);

        static bool OfGround(string type) => type is "CONTROL" or "RETREAT" or "ASSAULT" or "CASUALTIES";
    }

    private Happening? Happens(Clause clause) =>
        !_analysis.Words[clause.Predicate].Finite ? _typing.OfContent(clause.Predicate, clause.End)
        : _typing.OfVerb(clause.Predicate, clause.End) is { } told ? told
        : clause.Opening == Opening.Relative ? _typing.OfTruceBefore(clause.Start)
        : null;

    /// <summary>
    /// «أعلن الجيش استعادة …», «أعلنت الوزارة أنها تصدّت …»: who announces a deed, or speaks of himself by a pronoun, did it.
    /// </summary>
    private bool IsOwnDeed(ReportingSense sense, Happening happening, int contentStart, bool nominal, Voice voice)
    {
        if (!nominal)
            return _analysis.Text.FoldedOf(contentStart - 1).TrimStart("وب") is "انه" or "انها" or "انهم" or "انهما";
        return sense.Class == "announce"
            && happening.Type is "CONTROL" or "RETREAT" or "AID" or "ASSAULT" or "MOBILIZE"
            && voice.Speaker
                is { Who: [{ Kind: "armed_group" or "state" or "ngo" or "igo" or "coalition" or "government_body" }] };
    }

    /// <summary>Somebody else than the speaker named in what is said.</summary>
    private Party? Other(Clause said, Voice voice)
    {
        for (var i = said.Start; i < said.End; i++)
            if (_parties.At(i) is { } party && !party.SameAs(voice.Speaker))
                return party with { Who = [party.Who[0]] };
        return null;
    }

    private Party? Addressee(int verb, Clause clause, Voice voice)
    {
        if (_analysis.Words[verb].Reporting is not { Addressee: true })
            return null;
        for (var i = verb + 1; i < clause.End; i++)
            if (_parties.At(i) is { } party)
            {
                if (!party.SameAs(voice.Speaker) && party.FirstToken != voice.Speaker!.FirstToken)
                    return party with { Who = [party.Who[0]] };
                i = party.EndToken - 1;
            }
        return null;
    }

    /// <summary>«…، وفق …»: the claims before it in the sentence rest on that source.</summary>
    private void Attribute(Clause clause)
    {
        if (_attribution.Source(clause) is not { } source)
            return;
        var found = source.Source;
        for (var d = _drafts.Count - 1; d >= _firstOfSentence; d--)
        {
            var draft = _drafts[d];
            if (draft.Voice.Links.Any(found.SameAs))
                break;
            var voice =
                draft.Voice.Links.Count == 0
                    ? new Voice([found], source.Reporting, [source.Rule])
                    : new Voice(
                        [found, .. draft.Voice.Links],
                        draft.Voice.Reporting,
                        [source.Rule, .. draft.Voice.Rules]
                    );
            _drafts[d] = draft with
            {
                Voice = voice,
                Reporting = voice.Reporting,
                Because = [.. draft.Because, source.Rule],
            };
        }
    }

    /// <summary>A statement issued in a clause speaks with the voice of those who issued it.</summary>
    private void Documents(Clause clause, Voice voice)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (
                voice.Speaker is not null
                && _analysis.Words[i].Refers == "document"
                && !_analysis.Words[i].Has(Proclitics.Article)
            )
                _memory.Issued(voice, DateIn(clause.Start, clause.End));
    }

    private void Remember(int until)
    {
        for (; _mention < _analysis.Mentions.Count && _analysis.Mentions[_mention].FirstToken < until; _mention++)
        {
            var mention = _analysis.Mentions[_mention];
            _memory.Saw(mention.Entity, mention.FirstToken, mention.EndToken);
        }
    }

    private void Add(
        Clause clause,
        int contentStart,
        Voice voice,
        string reporting,
        string type,
        string? subtype,
        string status,
        Cast cast,
        List<string> rules
    )
    {
        var (first, end) = Trim(clause.Start, clause.End);
        if (end <= first)
            return;
        var quoted = Enumerable
            .Range(contentStart, Math.Max(0, end - contentStart))
            .Count(i => _analysis.Words[i].Quoted);
        var time = DateIn(clause.Start, clause.End);
        if (
            time is null
            && voice.Speaker is not null
            && voice.Speaker.SameAs(_memory.Document?.Speaker)
            && IsOfDocument(type)
        )
            time = _memory.DocumentDate;
        var before = _drafts.Count > 0 ? _drafts[^1] : null;
        _drafts.Add(
            new ClaimDraft(
                first,
                end,
                voice,
                reporting,
                type,
                subtype,
                status,
                _carryOver.Complete(cast, type, clause, voice, before),
                time?.Value,
                type is "CASUALTIES" or "ASSAULT" or "TRUCE" or "STATEMENT"
                    ? _tolls.Of(contentStart, clause.End)
                    : null,
                quoted * 2 > end - contentStart,
                rules
            )
        );
    }

    /// <summary>What a statement itself does, it does on its day.</summary>
    private static bool IsOfDocument(string type) =>
        type is "STATEMENT" or "AGREE" or "REQUEST" or "SUPPORT" or "AID" or "REJECT" or "ACCUSE";

    private TimeExpression? DateIn(int start, int end)
    {
        foreach (var time in _times)
            if (
                time.FirstToken >= start
                && time.FirstToken < end
                && time.Value is not null
                && time.Kind is TimeKind.Date or TimeKind.Period
            )
                return time;
        return null;
    }

    private (int First, int End) Trim(int first, int end)
    {
        while (first < end && _analysis.IsPunctuation(first, "،,؛.:-–\"“”»…"))
            first++;
        while (end > first && _analysis.IsPunctuation(end - 1, "،,؛.:-–\"“”«»…؟!"))
            end--;
        return (first, end);
    }
}
