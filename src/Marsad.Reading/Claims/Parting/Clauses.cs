using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Parting;

/// <summary>Parts a sentence into clauses at connectives, at finite verbs and at adverbial participles.</summary>
internal sealed class Clauses
{
    private const string Breaks = "،,؛-–:\"“”«»";

    /// <summary>How far after a reporting verb what is said may begin.</summary>
    private const int SpeechReach = 45;

    private readonly Analysis _analysis;
    private readonly Asides _asides;
    private readonly Complements _complements;
    private readonly Participles _participles;
    private readonly Shown _shown;
    private readonly Besides _besides;
    private readonly CitedSources _sources;
    private readonly Posts _posts;
    private readonly bool _isPost;
    private readonly int _end;
    private readonly List<Clause> _clauses = [];
    private int _from;
    private int _predicate = -1;
    private int _speech;

    /// <summary>Where the clause goes on behind the source or description set into it last.</summary>
    private int _resumed;

    /// <summary>The verb of saying whose words go on.</summary>
    private ReportingSense? _saying;

    /// <summary>The first token of what was seen at work; -1 for nothing.</summary>
    private int _seen = -1;

    /// <summary>The noun of what goes on beside what is told; -1 for none.</summary>
    private int _beside = -1;

    /// <summary>Whether the clause goes on with what that verb passes on after its preposition.</summary>
    private bool _again;

    /// <summary>A relative clause that the sentence around it goes on after: its range, empty when there is none.</summary>
    private (int Start, int End) _inside;
    private Opening _opening = Opening.Main;

    private Clauses(Analysis analysis, int start, int end)
    {
        _analysis = analysis;
        _asides = new Asides(analysis);
        _complements = new Complements(analysis);
        _participles = new Participles(analysis);
        _shown = new Shown(analysis);
        _besides = new Besides(analysis);
        _sources = new CitedSources(analysis);
        _posts = new Posts(analysis);
        _isPost = _posts.IsHead(start);
        _end = end;
        _from = start;
        if (analysis.Words[start].Connective == Connective.According && _sources.Follows(start, _end))
            _opening = Opening.According;
        // «مضيفاً: …» after a quotation that ended with a full stop
        else if (
            analysis.Words[start] is { Shape: WordShape.Participle, Reporting: not null } head
            && !head.Has(Proclitics.Article)
            && _participles.IsAdverbial(start, _end, afterBreak: true)
        )
            _opening = Opening.Participle;
    }

    /// <summary>The clauses of a sentence; together they cover it.</summary>
    public static List<Clause> Of(Analysis analysis, int start, int end)
    {
        var walk = new Clauses(analysis, start, end);
        walk.Walk(start);
        return walk._clauses;
    }

    private void Walk(int start)
    {
        for (var i = start; i < _end; i++)
        {
            // «ونبيه بري، من جهته، رأى …»
            if (_predicate < 0 && _asides.PastRemark(_from, i, _end) is { } subjectGoesOn)
            {
                _analysis.Asides[i] = subjectGoesOn;
                i = subjectGoesOn - 1;
                continue;
            }
            if (
                _predicate < 0
                && _analysis.Words[i].Connective == Connective.Relative
                && _asides.Resumes(_from, i, _end) is { } resumed
            )
            {
                _inside = (i, resumed);
                _analysis.Asides[i] = resumed;
                i = resumed;
            }
            if (
                i > _from
                && (
                    _sources.Inside(i, _end, IsUnfinished())
                    ?? (_predicate >= 0 ? _asides.ResumesDeed(_predicate, i, _end) : null)
                )
                    is { } after
            )
            {
                _inside = (i, _resumed = after);
                _analysis.Asides[i] = after;
                i = after - 1;
                continue;
            }
            if (_predicate >= 0 && _asides.PastRumour(_predicate, i, _end) is { } told)
            {
                _analysis.Asides[i] = told;
                i = told - 1;
                continue;
            }
            if (i > _from && i != _resumed && Opens(i) is { } next)
            {
                Close(i);
                _opening = next;
            }
            if (_shown.By(i, _end) is >= 0 and var seen)
                _seen = seen;
            if (_predicate < 0 && IsPredicate(i))
            {
                _predicate = i;
                if (_analysis.Words[i].Reporting is { } sense)
                    (_speech, _saying, _again) = (SpeechStart(i, sense), sense, false);
            }
            // «لا يزال وقف إطلاق النار صامداً»
            if (
                _predicate < 0
                && _analysis.Words[i] is { Cue.Effect: "ongoing", PhraseEnd: var end }
                && end <= _end
                && end - 1 > i
            )
                _predicate = end - 1;
            // the words of a connective phrase are not looked at again
            if (_analysis.Words[i].Connective != Connective.None || _analysis.Words[i].Cue is not null)
                i = Math.Max(i, Math.Min(_analysis.Words[i].PhraseEnd, _end) - 1);
        }
        Close(_end);
    }

    private bool IsUnfinished() =>
        _predicate < 0 || _analysis.IsOf("stays", _predicate) || _analysis.IsOf("begins", _predicate);

    private void Close(int until)
    {
        if (until > _from)
            _clauses.Add(new Clause(_from, until, _opening, _predicate));
        _from = until;
        if (_inside is (var start, > 0 and var end))
        {
            var opening =
                _analysis.Words[start].Connective == Connective.According ? Opening.According : Opening.Relative;
            var inside = new Clause(start, end, opening, _asides.FirstVerb(start, end));
            // «فلان، الذي استقبل …، قال إن …»: what is said of him is told before what he says, and is none of it
            var saying =
                (opening, _opening) == (Opening.Relative, Opening.Main)
                && _predicate >= end
                && _analysis.Words[_predicate].Reporting is not null;
            _clauses.Insert(_clauses.Count - (saying ? 1 : 0), inside);
        }
        _inside = default;
        _predicate = -1;
    }

    /// <summary>
    /// Where the words that a reporting verb passes on begin: at أن, at a colon or a quotation. What stands before — who, to whom,
    /// when, on what occasion — belongs to the verb, however it is punctuated.
    /// </summary>
    private int SpeechStart(int verb, ReportingSense sense)
    {
        if (!sense.TakesThat)
            return verb;
        var quoted = -1;
        for (var i = verb + 1; i < Math.Min(_end, verb + SpeechReach); i++)
        {
            ref readonly var word = ref _analysis.Words[i];
            if (quoted < 0 && word.Quoted && !_analysis.Words[verb].Quoted)
                quoted = i;
            // «قال ماكرون «قبل أيام قال ترامب إن …»»: what introduces words there is another's
            if (
                quoted >= 0
                && word is { Quoted: true, Finite: true, Reporting.TakesThat: true }
                && _analysis.IsActor(i + 1)
            )
                return quoted;
            if (word.Connective == Connective.That && !IsSubordinate(i, sense))
                return i;
            // «وقال: "إن …"»: the quotation mark is no clause of its own
            if (_analysis.IsPunctuation(i, ":"))
                return i + 2 < _end && _analysis.Words[i + 2].Connective == Connective.That ? i + 2 : i + 1;
            if (_analysis.Text.FoldedOf(i) is "لقد")
                return i;
            if (word.Connective == Connective.Relative || _asides.IsObtained(i))
            {
                i = _asides.AfterRelative(i, _end);
                continue;
            }
            if (
                word.Connective == Connective.Main
                || (word.Finite && (word.HasAnd || _analysis.IsSaidIn(i, _end)))
                || GoesOn(i)
                || BeginsAnew(i)
            )
                return verb;
            // «في تصريحات أدلى بها …»: a verb right after an indefinite noun describes it
            if (
                word.Shape == WordShape.Past
                && i > verb + 1
                && !_analysis.IsPunctuation(i - 1, Breaks)
                && _asides.IsComplete(i - 1)
            )
                return verb;
        }
        return verb;
    }

    /// <summary>«…، وقد بثّت …», «… ولم تتوقف …»: a verb joined by its particle; «…، أما …».</summary>
    private bool BeginsAnew(int i) =>
        (IsAfterBreak(i) && Grammar.OpensTopic(_analysis.Text.RawOf(i)))
        || _analysis.Text.FoldedOf(i) is "وقد" or "فقد" or "ولم" or "ولن" or "وسوف" or "وكانت" or "وكان" or "وكانوا"
            && i + 1 < _end
            && _analysis.Words[i + 1].Finite;

    /// <summary>«طالب …، مؤكداً أن …»: a participle after a break opens words of its own.</summary>
    private bool GoesOn(int i) =>
        _analysis.Words[i] is { Shape: WordShape.Participle, Reporting: not null }
        && !_analysis.Words[i].Has(Proclitics.Article)
        && _participles.IsAdverbial(i, _end, _analysis.IsPunctuation(i - 1, Breaks));

    private bool IsPredicate(int i)
    {
        ref readonly var word = ref _analysis.Words[i];
        if (word.Finite)
            return i == _from
                || !(
                    _asides.DescribesDocument(i)
                    || _asides.DescribesOccasion(_from, i, _end)
                    || (_isPost && _posts.Describes(_from, i))
                );
        if (_opening == Opening.Participle)
            return i == _from;
        return _opening is Opening.Beside && i == _beside
            || (_opening is Opening.Item or Opening.Time && word.IsEventNoun && i - _from <= 2);
    }

    private Opening? Opens(int i)
    {
        ref readonly var word = ref _analysis.Words[i];
        if (i == _seen)
            return Opening.Seen;
        if (i < _speech)
            return null;
        // «… للمساومة. لن نسمح …»: a full stop inside a quotation
        if (_predicate >= 0 && _analysis.IsPunctuation(i - 1, ".؟!") && _analysis.EndsSentence(i - 2))
            return Opening.Main;
        switch (word.Connective)
        {
            case Connective.That
                when i == _speech
                    || !(IsSubordinate(i, null) || (_opening == Opening.That && _complements.IsKnown(i, _predicate))):
                return Opening.That;
            case Connective.Relative when _opening == Opening.That && _asides.IsOfTopic(_from, i, _end):
                return null;
            case Connective.Relative:
                return Opening.Relative;
            case Connective.Main or Connective.Cause when _predicate >= 0 || IsAfterBreak(i):
                return Opening.Main;
            case Connective.According when _sources.Follows(i, _end):
                return Opening.According;
            default:
                break;
        }
        // «ما كاد يعلن … حتى تمكّن …»
        if (
            word.Cue is { Effect: "purpose" }
            && word.PhraseEnd < _end
            && _analysis.Words[word.PhraseEnd].Shape == WordShape.Past
        )
            return Opening.Main;
        if (
            _opening == Opening.According
            && (
                _analysis.IsPunctuation(i - 1, "،,؛")
                    ? !_sources.NamesOnlyWhoIsTold(_from, i - 1)
                    : _sources.Ends(_from, i)
            )
        )
            return Opening.Main;
        if (i == _speech && _predicate >= 0)
            return Opening.That;
        if (
            word.Shape == WordShape.Participle
            && !word.Has(Proclitics.Article)
            && word.Reporting is not null
            && _participles.IsAdverbial(i, _end, IsAfterBreak(i))
        )
            return Opening.Participle;
        // «تصريح للرئيس تعهد فيه …»: what is said in it is said by whose it is
        if (
            word is { Finite: true, HasAnd: false, Reporting: not null }
            && _predicate >= 0
            && _analysis.IsSaidIn(i, _end)
        )
            return Opening.Relative;
        if (
            word.Finite
            && _predicate >= 0
            && (
                word.HasAnd
                || _analysis.Text.FoldedOf(i - 1) is "و"
                || (IsAfterBreak(i) && !_analysis.ClosesName(i - 1))
            )
        )
            return Opening.Main;
        // «قال إن الاتفاق خطوة مهمة، ودعا إلى …»: what was said stands without a verb
        if (word is { Finite: true, HasAnd: true } && _opening == Opening.That && IsAfterBreak(i) && i - _from > 2)
            return Opening.Main;
        if (_predicate >= 0 && BeginsAnew(i))
            return Opening.Main;
        if (
            word.Cue is { Effect: "after" }
            && (_predicate >= 0 || _isPost)
            && _complements.IsDeedAt(word.PhraseEnd, _end)
        )
            return Opening.Time;
        if (
            word.HasAnd
            && word.Shape == WordShape.VerbalNoun
            && _predicate >= 0
            && IsAfterBreak(i)
            // «قوات …، وبدعم من …»: with whose help, unless helping is pledged
            && ((word.Events.Count > 0 && !_analysis.IsOf("help", i)) || _complements.IsPledge(_predicate))
        )
            return Opening.Item;
        if (_predicate >= 0 && _opening != Opening.Beside && _besides.At(i, _end) is > 0 and var beside)
        {
            _beside = beside;
            return Opening.Beside;
        }
        // «بعد سيطرة الجيش على المدينة وانسحاب مقاتلي المعارضة منها»: another's deed
        if (
            _opening == Opening.Time
            && word is { HasAnd: true, Shape: WordShape.VerbalNoun, Events.Count: > 0 }
            && i + 1 < _end
            // «بعد تدخل قوات … وتوفيرها ممراً آمناً»
            && (word.HasPronoun || _analysis.Words[i + 1].Mention >= 0 || _analysis.IsOf("force", i + 1))
        )
            return Opening.Item;
        return AnotherContent(i) ? Opening.That : null;
    }

    private bool IsAfterBreak(int i) => _analysis.IsPunctuation(i - 1, Breaks);

    /// <summary>«شدّد على …، وعلى … وعلى أن …»: the preposition of the verb, said again, opens another thing said.</summary>
    private bool AnotherContent(int i)
    {
        if (
            SenseHere is not { } sense
            || _analysis.Text.FoldedOf(i) is not ['و', _, _, _, ..] folded
            || !Grammar.Introduces(sense, folded[1..])
        )
            return false;
        for (var said = _predicate + 1; said < i && !_again; said++)
            _again = _analysis.Text.FoldedOf(said).SequenceEqual(folded[1..]);
        return _again;
    }

    /// <summary>The sense of the clause's verb of saying, or of the one whose words it goes on with.</summary>
    private ReportingSense? SenseHere =>
        (_predicate >= 0 ? _analysis.Words[_predicate].Reporting : null) ?? (_again ? _saying : null);

    /// <summary>
    /// أن after a preposition or a modal only completes it («بعد أن», «إلى أن», «يجب أن»), unless a verb such as «أشار إلى أن» calls
    /// for that preposition.
    /// </summary>
    private bool IsSubordinate(int i, ReportingSense? sense)
    {
        if (i == 0 || _analysis.Words[i].HasAnd)
            return false;
        var before = _analysis.Text.FoldedOf(i - 1);
        if (_analysis.Words[i - 1].Cue is not null || _complements.IsDuty(i, _from))
            return true;
        if (!Grammar.IsPreposition(before))
            return Grammar.IsModal(before);
        sense ??= SenseHere;
        return sense is null || !Grammar.Introduces(sense, before);
    }
}
