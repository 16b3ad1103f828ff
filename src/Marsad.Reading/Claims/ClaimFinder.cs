using Marsad.Arabic.Clitics;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Drawing;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Losses;
using Marsad.Reading.Claims.Parting;
using Marsad.Reading.Claims.Speakers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>
/// Walks over a report's clauses in one pass and draws its claims: who says it, through whom, what, who did it to whom,
/// where, when, how sure.
/// </summary>
internal sealed class ClaimFinder
{
    private readonly Analysis _analysis;
    private readonly Memory _memory;
    private readonly Parties _parties;
    private readonly Attribution _attribution;
    private readonly SpeechClauses _speech;
    private readonly SaidClaims _said;
    private readonly ToldClaims _told;
    private readonly Encounters _encounters;
    private readonly Posts _posts;
    private readonly Subjects _subjects;
    private readonly BackToOutlet _outlet;
    private readonly LeadingSubjects _leading;
    private readonly ActsOfNobody _acts;
    private readonly NounsOfSaying _nouns;
    private readonly DraftBook _book;
    private readonly Days _days;
    private readonly Unread _unread;
    private Voice? _statement;
    private TextRange _dateline;
    private int _mention;

    private ClaimFinder(
        Analysis analysis,
        TimeExpression[] times,
        NumberExpression[] numbers,
        Theatre theatre,
        Layers layers
    )
    {
        _analysis = analysis;
        _unread = new Unread(analysis);
        _memory = new Memory(theatre)
        {
            PointsBack = layers.HasFlag(Layers.Reference),
            Focus = FocusCountry.Of(theatre, analysis.Mentions),
        };
        var sides = new Sides(analysis, _memory, theatre);
        var parties = _parties = new Parties(analysis, _memory, sides);
        var typing = new Typing(analysis);
        var statuses = new Statuses(analysis);
        var members = new Members(analysis, parties, _memory, theatre);
        var doers = new Doers(analysis, typing, parties, members);
        var whereabouts = new Whereabouts(analysis, _memory);
        var frames = layers.HasFlag(Layers.Frames);
        var subjects = new VerbSubjects(analysis, parties, members, doers, _memory);
        var roles = new Roles(analysis, parties, members, subjects, doers, whereabouts, frames);
        _days = new Days(analysis, times, _memory);
        _book = new DraftBook(
            analysis,
            _days,
            new Tolls(analysis, numbers),
            layers.HasFlag(Layers.CarryOver)
                ? new CarryOver(analysis, new EarlierDeeds(analysis, _memory), whereabouts, _memory, theatre)
                : null,
            whereabouts,
            _memory
        );
        _subjects = new Subjects(analysis, parties, new UnknownNames(analysis, _memory));
        var calledUpon = new CalledUpon(analysis, _memory, parties);
        _attribution = new Attribution(analysis, _memory, parties, _subjects, calledUpon);
        _speech = new SpeechClauses(analysis, typing);
        _said = new SaidClaims(analysis, typing, new Tone(analysis), statuses, roles, parties, sides, _book);
        _told = new ToldClaims(analysis, typing, statuses, roles, _subjects, _book, _days);
        _posts = new Posts(analysis);
        _outlet = new BackToOutlet(analysis, parties);
        _acts = new ActsOfNobody(analysis, parties, calledUpon, roles, _book);
        _leading = new LeadingSubjects(analysis, parties, _subjects, _book);
        _nouns = new NounsOfSaying(analysis, parties);
        _encounters = new Encounters(analysis, roles, parties, _book, _days);
    }

    /// <summary>The claims of a text, in its order.</summary>
    /// <param name="analysis">The text, looked up.</param>
    /// <param name="times">Its calendar expressions.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="theatre">What is known of the world.</param>
    /// <param name="published">The report's day; null when it is not known.</param>
    /// <param name="report">Headline and dateline give no claim, and the dateline says where it was written, not where a thing happened.</param>
    /// <param name="layers">What to rest on.</param>
    public static IReadOnlyList<ClaimDraft> Find(
        Analysis analysis,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<NumberExpression> numbers,
        Theatre theatre,
        DateOnly? published,
        Report report,
        Layers layers = Layers.All
    )
    {
        var finder = new ClaimFinder(analysis, [.. times], [.. numbers], theatre, layers)
        {
            _dateline = report.Dateline ?? default,
        };
        foreach (var sentence in analysis.Text.Sentences)
        {
            // a dateline stands in the sentence that it opens
            var first = sentence.FirstToken;
            while (first < sentence.EndToken && analysis.Text.Tokens[first].Start < report.BodyStart)
                first++;
            if (first == sentence.EndToken || finder._unread.Is(first, sentence.EndToken))
                continue;
            if (!analysis.Headed.ContainsKey(first))
                first = finder._posts.Past(first, sentence.EndToken);
            finder.Sentence(first, sentence.EndToken);
            finder._encounters.Draw(first, sentence.EndToken);
            finder._book.EndSentence(first, sentence.EndToken);
        }
        return finder._book.End(published);
    }

    private void Sentence(int start, int end)
    {
        var headed = Headed(start);
        if (headed is { } line && line.Content >= end)
        {
            _statement = line.Voice;
            return;
        }
        var clauses = Clauses.Of(_analysis, headed?.Content ?? start, end);
        // a quotation of several sentences stays in its speaker's mouth
        var voice =
            headed?.Voice
            ?? _statement
            ?? (_analysis.Words[clauses[0].Start].Quoted ? _memory.LastVoice : null)
            ?? Voice.Outlet;
        _memory.Speaking = voice.Speaker is null ? null : voice;
        var leading = voice;
        int? showing = null;
        Voice? cited = null;
        for (var c = 0; c < clauses.Count; c++)
        {
            var clause = clauses[c];
            Remember(clause.Start);
            if (_attribution.Issued(clause) is { } paper)
                _memory.Issued(paper, _days.In(clause));
            if (_outlet.Returns(clauses, c, voice))
                voice = Voice.Outlet;
            Documents(clause, voice.Speaker is null ? _memory.LastVoice ?? voice : voice);
            if (clause.Opening == Opening.According)
            {
                if (_attribution.Source(clause) is not { } source)
                    continue;
                // at its head a source speaks for the whole sentence, further on for what stands before it
                if (_book.InSentence is not { } before)
                {
                    voice = source;
                    cited = source.Speaker is { Kind: "media" } ? source : null;
                    _memory.Spoke(source, null);
                    if (c == 1 && SaidBefore(clauses[0], clause) is { } said)
                        _said.Draw(clauses[0] with { Start = said.Content }, said.Verb, said.Content, source);
                    else if (c == 1)
                        _told.DrawCited(clauses[0], source, clauses.Count == 2);
                }
                else
                {
                    // a source set into a relative clause answers for that clause alone
                    var outer = clauses[c - 1];
                    var inside = outer.Opening == Opening.Relative && clause.Start < outer.End;
                    _book.Attribute(source, inside ? outer.Start : 0);
                    if (before.Voice.Speaker is null)
                        _memory.Spoke(source, null);
                    if (voice.Speaker is not null && !voice.Links.Any(source.Speaker!.SameAs))
                        voice = voice with { Links = [.. source.Links, .. voice.Links] };
                }
                continue;
            }
            var verb = _speech.VerbOf(clause);
            if (Nominal(clause, verb, voice))
                continue;
            if (_speech.IsUnsaid(clause))
            {
                var said = c + 1 < clauses.Count && clauses[c + 1].Opening == Opening.That ? clauses[++c] : clause;
                _told.DrawUnsaid(clause with { End = said.End }, voice);
                continue;
            }
            if (verb >= 0 && !_speech.IsDeed(clause, verb, voice))
            {
                // «قال فلان إن فلاناً تعهد …، مشيراً إلى …»: he who spoke first goes on
                var around =
                    clause.Opening == Opening.Participle && leading.Speaker is { Kind: "person" } ? leading : voice;
                if (
                    _attribution.Open(
                        clause,
                        ref verb,
                        around,
                        _book.Accused(clause, verb)
                            ?? _leading.Acting(clause, clauses[0], verb, around)
                            ?? (_memory.LastVoice is null ? _book.ActedBefore(clause, verb) : null),
                        out var contentStart
                    ) is
                    { } opened
                )
                {
                    // «وبحسب رويترز قالت الشرطة إن …»: through whom it came
                    voice =
                        cited is { } relay && !opened.Links.Any(relay.Speaker!.SameAs)
                            ? opened with
                            {
                                Links = [.. relay.Links, .. opened.Links],
                            }
                            : opened;
                    if (clause.Opening == Opening.Main)
                        leading = voice;
                    if (Shown.Before(_analysis, clauses, c) is > 0 and var shown)
                    {
                        Spoken(clause, verb, contentStart, voice);
                        (showing, c) = (clause.Start, c + shown - 1);
                        continue;
                    }
                    c += Speech(clause, clauses, c + 1, verb, contentStart, voice);
                    continue;
                }
                // «خرج متظاهرون مطالبين برحيل …»: those who did it say it; where nobody is named, nobody else does
                if (clause.Opening == Opening.Participle && _analysis.Words[verb].Reporting is { Class: "demand" } asks)
                {
                    if (_book.InSentence?.Cast.Actor is { } asking)
                        c += Speech(
                            clause,
                            clauses,
                            c + 1,
                            verb,
                            verb + 1,
                            Voice.Outlet.Then(asking with { Inferred = true }, asks.Class, asks.Rule)
                        );
                    else
                        _book.Extend(clause, voice);
                    continue;
                }
            }
            if (c == 0 && headed is { Content: var content })
            {
                _said.Draw(clause, content - 1, content, voice);
                continue;
            }
            if ((verb >= 0 || IsPassive(clause)) && _acts.Draw(clause, voice))
                continue;
            if (clause.Opening != Opening.Seen && Shown.Before(_analysis, clauses, c) == 1)
            {
                showing = clause.Start;
                continue;
            }
            // what only dates the rest is told by the outlet, unless it stands in a quotation or in what is said
            var saying = c > 0 && clauses[c - 1].Opening is Opening.That or Opening.Relative;
            _told.Draw(
                clause,
                clause.Opening is Opening.Time or Opening.Beside && !saying && !_analysis.Words[clause.Start].Quoted
                    ? Voice.Outlet
                    : voice,
                clause.Opening == Opening.Seen ? showing : null
            );
            showing = null;
        }
        Remember(end);
    }

    /// <summary>Who speaks in a sentence that his name and a colon open, and where what he says begins.</summary>
    private (Voice Voice, int Content)? Headed(int start)
    {
        if (!_analysis.Headed.TryGetValue(start, out var headed))
            return null;
        Remember(headed.Content);
        if ((_parties.At(headed.Speaker) ?? _subjects.Describe(headed.Speaker, headed.Content - 1)) is not { } speaker)
            return null;
        var voice = _attribution.Heading(speaker, headed.Content);
        _memory.Spoke(voice, null);
        return (voice, headed.Content);
    }

    private bool IsPassive(Clause clause) => clause.Predicate >= 0 && _analysis.Words[clause.Predicate].Passive;

    /// <summary>««الوضع خطير»، قال الوزير»: the verb behind a quotation that tells nothing else, and the first word of what is quoted.</summary>
    private (int Verb, int Content)? SaidBefore(Clause quotation, Clause source) =>
        _analysis.IsPunctuation(quotation.Start, "«“\"")
        && source.Predicate >= 0
        && _analysis.Words[source.Predicate].Reporting is not null
            ? (source.Predicate, quotation.Start + 1)
            : null;

    /// <summary>«بعد إعلان الجيش استعادة …»: draws what a noun of saying passes on; whether the clause tells nothing beside it.</summary>
    private bool Nominal(Clause clause, int verb, Voice voice)
    {
        var end = verb < 0 ? clause.End : verb;
        if (_nouns.Find(clause.Start, end, voice) is not { } said)
            return false;
        _said.Draw(clause with { Start = said.Noun, End = end }, said.Noun, said.ContentStart, said.Voice);
        return verb < 0
            && (
                said.IsWhole
                || clause.Predicate >= said.Noun
                || _analysis.Words[Math.Max(clause.Predicate, 0)].Events.Count == 0
            );
    }

    /// <summary>A clause that passes words on; returns how many clauses after it are part of it.</summary>
    private int Speech(Clause clause, List<Clause> clauses, int following, int verb, int contentStart, Voice voice)
    {
        Clause? next = following < clauses.Count ? clauses[following] : null;
        var taken = 0;
        // «قال … إن التحقيقات تشير إلى أن …»: what they show is told by the next clause
        if (
            next is { } thing
            && following + 1 < clauses.Count
            && clauses[following + 1].Opening == Opening.That
            && _speech.IsOfThing(thing)
        )
        {
            Spoken(clause, verb, contentStart, voice);
            return 1;
        }
        var nests = next is { } inner && _speech.Nests(inner);
        if (!nests && next is { } content && _speech.Contains(clause, contentStart, content))
        {
            contentStart = content.Start + (_analysis.Words[content.Start].Connective == Connective.That ? 1 : 0);
            clause = clause with { End = content.End };
            taken = 1;
        }
        Spoken(clause, verb, contentStart, voice);
        if (!nests && !(taken == 0 && next is { } after && _speech.LeadsOn(clause, after)))
            _said.Draw(clause, verb, contentStart, voice);
        return taken;
    }

    private void Spoken(Clause clause, int verb, int contentStart, Voice voice)
    {
        Remember(clause.End);
        Documents(clause, voice);
        var told = _analysis.Words[verb] is { Finite: true, GenderOfOne: var gender } ? gender : null;
        _memory.Spoke(voice, _days.OfSpeech(clause, contentStart), told);
    }

    /// <summary>A statement issued in a clause speaks with the voice of those who issued it.</summary>
    private void Documents(Clause clause, Voice voice)
    {
        if (voice.Speaker is null)
            return;
        for (var i = clause.Start; i < clause.End; i++)
            if (_analysis.Words[i].Refers == "document" && !_analysis.Words[i].Has(Proclitics.Article))
                _memory.Issued(voice, _days.In(clause));
    }

    private void Remember(int until)
    {
        for (; _mention < _analysis.Mentions.Length && _analysis.Mentions[_mention].FirstToken < until; _mention++)
        {
            var mention = _analysis.Mentions[_mention];
            // «اتفاق ستوكهولم», «دبي (وكالة) -» name no place to go on from
            if (
                mention.Entity.Class == EntityClass.Place
                && (
                    _dateline.Holds(_analysis.Text.Tokens[mention.FirstToken].Start)
                    || (
                        mention.FirstToken > 0
                        && _analysis.Lexicon.IsOf("process", _analysis.Stem(mention.FirstToken - 1))
                    )
                )
            )
                continue;
            _memory.Saw(mention.Entity, mention.FirstToken, mention.EndToken);
            // the last two of three are no pair
            if (_mention == 0 || _analysis.Mentions[_mention - 1].EndToken < mention.FirstToken)
                _memory.Acted(_parties.At(mention.FirstToken));
        }
    }
}
