using System.Buffers;
using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>A text with every word looked up and settled by its neighbours: what the claim finder walks over.</summary>
internal sealed class Analysis : IDisposable
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("«“(\"”");
    private readonly CompiledLexicon _lexicon;
    private readonly WordMemory _memory;
    private int _connectiveEnd;
    private int _mainEnd;
    private int _amountEnd;
    private Neighbour _before = Neighbour.Start;

    /// <summary>Whether a verb stands before, with no break and no connective behind it.</summary>
    private bool _verbStands;

    /// <summary>Whether that verb passes words on and takes a noun for them.</summary>
    private bool _reports;

    /// <summary>Whether a colon stands before in the sentence: what follows may be said in the first person without quotation marks.</summary>
    private bool _spoken;

    /// <summary>Whether «أما» set at the head what a verb behind «فـ» is still to be told of.</summary>
    private bool _topic;

    private Analysis(ArabicText text, CompiledLexicon lexicon, IReadOnlyList<Mention> mentions)
    {
        Text = text;
        _lexicon = lexicon;
        _memory = lexicon.Memories.TryTake(out var memory) ? memory : new WordMemory(lexicon);
        Words = _memory.Open(text);
        Mentions = [.. mentions];
    }

    public ArabicText Text { get; }

    public Mention[] Mentions { get; }

    public WordRoom Words { get; }

    /// <summary>Relative clauses that the sentence around them goes on after: first token, and one past the last.</summary>
    public Dictionary<int, int> Asides { get; } = [];

    /// <summary>Sentences that a name and a colon open, by their first tokens: where the name stands, and where what is said begins.</summary>
    public Dictionary<int, (int Speaker, int Content)> Headed { get; } = [];

    /// <summary>Ground described by who holds it, in the order of the text.</summary>
    public IReadOnlyList<HeldGround> Held { get; private set; } = [];

    /// <summary>The classes that words of the text have, as they stand or without their clitics.</summary>
    public WordClasses Present { get; private set; }

    /// <summary>The next token to look at: past the aside that begins there, if one does.</summary>
    public int PastAside(int token) => Asides.GetValueOrDefault(token, token);

    public CompiledLexicon Lexicon => _lexicon;

    public static Analysis Of(
        ArabicText text,
        CompiledLexicon lexicon,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times
    )
    {
        var analysis = new Analysis(text, lexicon, mentions);
        Marks.Mentions(analysis);
        Marks.Times(analysis, times);
        foreach (var (start, end) in Quotations.Of(text))
            for (var t = start; t < end; t++)
                analysis.Words[t].Quoted = true;
        Headings.Mark(analysis);
        for (var i = 0; i < text.Tokens.Length; i++)
            analysis.LookUp(i);
        JoinedNouns.Settle(analysis);
        OwnNames.Settle(analysis);
        Clefts.Settle(analysis);
        Meanwhile.Mark(analysis);
        Sources.Mark(analysis);
        analysis.Held = HeldGrounds.Take(analysis);
        return analysis;
    }

    /// <summary>Gives the room for the words back; nothing may be asked afterwards.</summary>
    public void Dispose()
    {
        _memory.Close();
        _lexicon.Memories.Add(_memory);
    }

    public ReadOnlySpan<char> Stem(int token) => Text.Folded.Slice(Words[token].StemStart, Words[token].StemLength);

    /// <summary>Whether a word belongs to a class of <c>lexicon/classes.csv</c>, as it stands or without its clitics.</summary>
    public bool IsOf(string wordClass, int token) =>
        Words[token].Classes is { } classes && classes.All.Meets(Lexicon.Classes.Named(wordClass));

    /// <summary>Whether a word belongs to one of some classes, as it stands or without its clitics.</summary>
    public bool IsOf(WordClasses classes, int token) => Words[token].Classes is { } known && known.All.Meets(classes);

    /// <summary>«تعرض لهجمات», «رفع للحصار»: whether a sense of a verb, or of its verbal noun, takes a word.</summary>
    public bool IsTaken(int verb, int token)
    {
        foreach (var sense in Words[verb].Events)
            if (IsOf(sense.Takes, token) || IsOf(sense.With, token))
                return true;
        return false;
    }

    /// <summary>«كلمة قال فيها …»: a verb whose «فيها» names the speech, paper or time in which it is said.</summary>
    public bool IsSaidIn(int verb, int end) => verb + 1 < end && Grammar.IsWithin(Text.FoldedOf(verb + 1));

    /// <summary>The classes of a word of four letters or more without the «و» that it begins with; none of another word.</summary>
    public WordClasses ClassesAfterAnd(int token) =>
        Text.FoldedOf(token) is ['و', _, _, _, ..] joined
            ? _lexicon.Classes.Find(Text.KeyOf(token).From(1), joined[1..])?.All ?? default
            : default;

    /// <summary>The classes of <c>lexicon/classes.csv</c> that a word belongs to, as it stands or without its clitics.</summary>
    public WordClasses ClassesOf(int token) => Words[token].Classes?.All ?? default;

    /// <summary>Whether a word is a preposition, «و» before it or not.</summary>
    public bool IsPreposition(int token) => Words[token].Is(GrammarRoles.Preposition);

    /// <summary>Whether a word is a preposition with its pronoun: «فيه», «عنها».</summary>
    public bool IsPrepositionOfPronoun(int token) => Words[token].Is(GrammarRoles.PrepositionOfPronoun);

    /// <summary>«إذا», «لو», «(في) حال»: whether a word opens a condition.</summary>
    public bool IsConditional(int token) => Words[token].Is(GrammarRoles.Conditional);

    /// <summary>Whether a token is one of some marks; none stands before or behind the text.</summary>
    public bool IsPunctuation(int token, string marks) =>
        (uint)token < (uint)Words.Length
        && Text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol
        && marks.Contains(Text.Raw[Text.Tokens[token].Start], StringComparison.Ordinal);

    /// <summary>While words are settled: the classes that one of them may have, as it stands or without what is before it.</summary>
    public WordClasses UnsettledClassesOf(int token) =>
        (
            Text.Tokens[token].Kind == TokenKind.Word
                ? _memory.Of(token).Classes?.Unsettled
                : _lexicon.Classes.Find(default, Text.FoldedOf(token))
        )?.All
        ?? default;

    /// <summary>The verbal noun that a verb is written like, parted as it is; null when it is like none.</summary>
    public FormReading? AsVerbalNoun(int token)
    {
        var way = Words[token].Form!.Way;
        foreach (var form in _memory.Of(token).Readings.Forms)
            if (form.Shape == WordShape.VerbalNoun && form.Way.Equals(way))
                return form;
        return null;
    }

    /// <summary>The mention that covers a token; null when none does, and beyond the text.</summary>
    public Mention? MentionAt(int token) =>
        (uint)token < (uint)Words.Length && Words[token].Mention is var m and >= 0 ? Mentions[m] : null;

    /// <summary>Whether a token is a number, in digits or as a word that counts («عشرات»).</summary>
    public bool IsCount(int token) => Text.Tokens[token].Kind == TokenKind.Number || IsOf("count", token);

    /// <summary>Whether a token belongs to the name of an actor.</summary>
    public bool IsActor(int token) => MentionAt(token) is { Entity.Class: EntityClass.Actor };

    private void LookUp(int i)
    {
        ref var word = ref Words[i];
        var token = Text.Tokens[i];
        word.PhraseEnd = i + 1;
        word.StemStart = token.FoldedStart;
        word.StemLength = token.FoldedLength;
        if (token.Kind == TokenKind.Word)
        {
            var (known, classes, grammar) = _memory.Of(i);
            word.Grammar = grammar;
            Settle(i, known, ref word);
            _before =
                (word.Finite ? null : known.Before)
                ?? (word.Connective == Connective.That && CallsForVerb(i) ? Neighbour.VerbParticle : Before(i, word));
            if (classes is not null)
                word.Classes = classes.Of(
                    word.StemStart - token.FoldedStart,
                    token.FoldedStart + token.FoldedLength - word.StemStart - word.StemLength
                );
        }
        else if (token.Kind is TokenKind.Punctuation or TokenKind.LineBreak or TokenKind.Symbol)
            _before = AfterMark(i, token);
        else
            _before = Neighbour.Noun;
        if (token.Kind != TokenKind.Word)
            word.Classes = _lexicon.Classes.Find(default, Text.FoldedOf(i));
        if (word.Classes is not null)
            Present |= word.Classes.All;
        if (token.Kind is TokenKind.Punctuation or TokenKind.LineBreak || word.Connective != Connective.None)
            _verbStands = false;
        if (token.Kind == TokenKind.LineBreak)
            _spoken = _topic = false;
        else if (token.Kind == TokenKind.Punctuation)
        {
            _spoken = Text.Raw[token.Start] is ':' || (_spoken && Text.Raw[token.Start] is not '.');
            _topic &= Text.Raw[token.Start] is not '.';
        }
    }

    private void Settle(int i, WordReadings known, ref Word word)
    {
        // «ما لا يقل عن 14»: the words of an amount deny nothing
        if (i < _amountEnd)
            return;
        if (MentionAt(i) is { } name && Marks.SpellsThat(this, name, i))
            return;
        if (known.HasPhrases)
            FindPhrases(i, known, ref word);
        if (word.Cue is { Effect: "amount" })
        {
            _amountEnd = word.PhraseEnd;
            return;
        }
        // «فجر الجمعة» explodes nothing, «عقب» comments on nothing, and names are names
        if (word.Timed || word.Cue is { Effect: "time" or "after" or "purpose" })
            return;
        if (word.Mention >= 0 && Mentions[word.Mention].FirstToken < i)
            return;
        if (word.Connective != Connective.None)
            (_connectiveEnd, _mainEnd) = (word.PhraseEnd, word.Connective == Connective.Main ? word.PhraseEnd : 0);
        if (known.IsGrammar && Grammar.IsJoined(Text.FoldedOf(i)))
            word.Front |= Proclitics.Wa;
        if (i < _connectiveEnd || (known.IsGrammar && !Grammar.IsVerbAt(Text, i, _before)))
            return;
        if (known.IsGrammar)
            word.Grammar = GrammarRoles.None;
        FindForm(i, known, ref word);
        if (word.Mention >= 0)
            word.Front = NameFronts.Of(Text, Text.Tokens[i], Mentions[word.Mention], word.Front);
        _verbStands |= word.Finite;
        _topic = !word.Finite && (_topic || (_before == Neighbour.Start && Grammar.OpensTopic(Text.RawOf(i))));
        if (word.Finite)
            _reports = word.Reporting is { TakesObject: true };
        if (word.PhraseEnd > i + 1 && word.Noun is not null && word.Cue is null && word.Connective == Connective.None)
            word.Shape = WordShape.Other;
    }

    private void FindPhrases(int i, WordReadings known, ref Word word)
    {
        if (known.Cues.Length > 0)
        {
            word.Cue = Phrase<Cue>.Find(known.Cues, Text, i, out var end).Value;
            word.PhraseEnd = Math.Max(word.PhraseEnd, end);
        }
        if (
            known.Connectives.Length > 0
            && Phrase<ConnectiveEntry>.Find(known.Connectives, Text, i, out var after) is { Value: { } entry } phrase
        )
        {
            word.Connective = entry.Kind;
            word.Says = entry.Says;
            word.PhraseEnd = Math.Max(word.PhraseEnd, after);
            if (phrase.AfterAnd)
                word.Front |= Proclitics.Wa;
        }
        // «إننا ندعم …»: who says so speaks of himself as in a quotation
        _spoken |= word.Connective == Connective.That && Grammar.IsThatOfSelf(Text.FoldedOf(i));
        if (known.References.Length > 0)
            word.Refers = Phrase<string>.Find(known.References, Text, i, out _).Value;
    }

    private void FindForm(int i, WordReadings known, ref Word word)
    {
        var token = Text.Tokens[i];
        var way = known.FirstWay;
        foreach (var (parting, phrases) in known.Nouns)
            if (Phrase<NounSense>.Find(phrases, Text, i, out var end) is { Value: { } noun })
            {
                word.Noun = noun;
                word.PhraseEnd = Math.Max(word.PhraseEnd, end);
                way = parting;
                break;
            }
        // «بيانا نفى فيه …»: a verb, whatever noun is written like it
        var before =
            _before == Neighbour.Preposition && Clefts.IsWho(Text, i - 1) ? Neighbour.VerbParticle
            // «أما الوزير فرأى …»
            : _topic && _before == Neighbour.Noun && Text.FoldedOf(i)[0] == 'ف' ? Neighbour.Start
            : _before != Neighbour.Noun ? _before
            : i + 1 < Text.Tokens.Length && Text.FoldedOf(i + 1) is "فيه" or "فيها" ? Neighbour.VerbParticle
            : NounBefore(i);
        var (named, quoted) = (word.Mention >= 0, word.Quoted || _spoken);
        word.Form =
            named || quoted || known.AsksAround ? BestOf(known.Forms, i, before, named, quoted) : known.Best(before);
        if (word.Form is { } settled)
        {
            way = settled.Way;
            word.Shape = settled.Shape;
            word.Adverbial = settled.Shape == WordShape.Participle && settled.IsAdverbial(before);
            word.Passive = settled.IsPassive;
        }
        // «و ألقت القبض»: written apart
        word.Front |= way.Proclitics | (i > 0 && Text.FoldedOf(i - 1) is "و" ? Proclitics.Wa : Proclitics.None);
        word.HasPronoun = way.EncliticLength > 0;
        word.StemStart = token.FoldedStart + way.ProcliticLength;
        word.StemLength = token.FoldedLength - way.ProcliticLength - way.EncliticLength;
    }

    /// <summary>The form that fits best; null when none does.</summary>
    private FormReading? BestOf(FormReading[] forms, int i, Neighbour before, bool named, bool quoted)
    {
        var most = -1;
        FormReading? best = null;
        foreach (var form in forms)
        {
            var score = form.Score(before, named, quoted);
            if (score >= 0 && form.MayHaveSense(before) && SenseWords.MayBeMeant(this, form.Takes, i))
                score += FormReading.Sense;
            if (score > most)
                (most, best) = (score, form);
        }
        return best;
    }

    /// <summary>What a word is to the one after it.</summary>
    private Neighbour Before(int i, in Word word) =>
        word.Connective switch
        {
            Connective.That => Neighbour.That,
            Connective.Main or Connective.Relative => Neighbour.Start,
            // «إلى ذلك بحث …»: behind the last word of such a phrase
            _ when i == _mainEnd - 1 => Neighbour.Start,
            // «في بيان مشترك أعلن …», «وفي القاهرة أعلن …»: an adjective or a name, after which a verb may come
            _ when word.Shape == WordShape.Participle && (word.Mention >= 0 || IsAdjective(i)) => Neighbour.Noun,
            _ when word.Finite || word.Shape == WordShape.Participle => word is { Reporting: null, Events.Count: 0 }
                ? Neighbour.Auxiliary
                : Neighbour.Verb,
            _ => Neighbour.Noun,
        };

    /// <summary>«بيان مشترك»: a participle that tells nothing, indefinite as the noun right before it is.</summary>
    private bool IsAdjective(int i) =>
        i > 0
        && Words[i] is { Reporting: null, Events.Count: 0, Front: Proclitics.None }
        && Text.Tokens[i - 1].Kind == TokenKind.Word
        && Words[i - 1]
            is { Mention: < 0, Finite: false, HasPronoun: false, Timed: false, Connective: Connective.None } noun
        && noun.Shape is WordShape.Other or WordShape.VerbalNoun
        && !noun.Has(Proclitics.Article)
        && !noun.Is(GrammarRoles.Preposition)
        && !Text.FoldedOf(i - 1).StartsWith("ال");

    /// <summary>«بعد أن», «منذ أن», «إنه نفى»: behind them stands a verb; but «إنه جرى …» is nobody's deed.</summary>
    private bool CallsForVerb(int that) =>
        (
            Grammar.IsThatOfHim(Text.FoldedOf(that))
            && !_lexicon.IsOf("performed", Text.FoldedOf(Math.Min(that + 1, Text.Tokens.Length - 1)))
        )
        || that > 0 && Text.FoldedOf(that - 1) is "بعد" or "قبل" or "منذ" or "دون" && !Words[that].HasPronoun;

    /// <summary>Which noun stands before a token, where one does.</summary>
    private Neighbour NounBefore(int i)
    {
        ref readonly var noun = ref Words[i - 1];
        var indefinite =
            noun is { Mention: < 0, HasPronoun: false, Timed: false }
            // «تأكيد دعمه»: after a verbal noun it is another, unless the first tells an event by itself («قصف شنّته»)
            && (noun.Shape != WordShape.VerbalNoun || noun.Noun is not null)
            && !Text.FoldedOf(i - 1).StartsWith("ال");
        return (indefinite, _verbStands) switch
        {
            (true, true) => Neighbour.IndefiniteAfterVerb,
            (true, false) => Neighbour.Indefinite,
            (false, true) => _reports ? Neighbour.NounAfterReport : Neighbour.NounAfterVerb,
            _ => Neighbour.Noun,
        };
    }

    /// <summary>What a mark is to the word after it: opening quotation marks and brackets are looked through.</summary>
    private Neighbour AfterMark(int i, Token mark)
    {
        if (i == 0 || !Openers.Contains(Text.Raw[mark.Start]))
            return Neighbour.Start;
        return _before == Neighbour.Verb ? Neighbour.Auxiliary : _before;
    }

    /// <summary>«ورحّبا باتفاق …», «ودعا الأطراف للالتزام بـ…»: the preposition written with a word introduces what is passed on.</summary>
    public bool IsIntroduced(int token, ReportingSense sense) =>
        (sense.TakesBi && Words[token].Has(Proclitics.Bi))
        || (
            sense.TakesLi
            && Words[token].Has(Proclitics.Li)
            && Words[token] is { Shape: WordShape.VerbalNoun or WordShape.Present } or { IsEventNoun: true }
        );
}
