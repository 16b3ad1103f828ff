using System.Buffers;
using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Arabic.Times;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>A text with every word looked up and settled by its neighbours: what the claim finder walks over.</summary>
internal sealed class Analysis
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("«“(\"”");
    private readonly CompiledLexicon _lexicon;
    private int _verb = -1;
    private int _connectiveEnd;

    private Analysis(ArabicText text, CompiledLexicon lexicon, IReadOnlyList<Mention> mentions)
    {
        Text = text;
        _lexicon = lexicon;
        Mentions = mentions;
        Words = new Word[text.Tokens.Length];
    }

    public ArabicText Text { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public Word[] Words { get; }

    /// <summary>Relative clauses that the sentence around them goes on after: first token, and one past the last.</summary>
    public Dictionary<int, int> Asides { get; } = [];

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
        analysis.MarkMentions();
        analysis.MarkTimes(times);
        foreach (var (start, end) in Quotations.Of(text))
            for (var t = start; t < end; t++)
                analysis.Words[t].Quoted = true;
        for (var i = 0; i < text.Tokens.Length; i++)
            analysis.LookUp(i);
        Sources.Mark(analysis);
        return analysis;
    }

    public ReadOnlySpan<char> Stem(int token) => Text.Folded.Slice(Words[token].StemStart, Words[token].StemLength);

    public bool IsPunctuation(int token, string marks) =>
        Text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol
        && marks.Contains(Text.Raw[Text.Tokens[token].Start], StringComparison.Ordinal);

    public Mention? MentionAt(int token) => Words[token].Mention is var m and >= 0 ? Mentions[m] : null;

    private void MarkMentions()
    {
        foreach (ref var word in Words.AsSpan())
            word.Mention = -1;
        for (var m = 0; m < Mentions.Count; m++)
        {
            // an agreement's words tell of it («نظام وقف الأعمال القتالية»): they are no name to pass over
            if (Mentions[m].Entity.Class == EntityClass.Agreement)
                continue;
            for (var t = Mentions[m].FirstToken; t < Mentions[m].EndToken && t < Words.Length; t++)
                if (Words[t].Mention < 0 || SharesHead(Mentions[Words[t].Mention], Mentions[m]))
                    Words[t].Mention = m;
        }
    }

    /// <summary>«ريفي حمص الشرقي والشمالي»: of two places with one head the first named is the nearer.</summary>
    private static bool SharesHead(Mention longer, Mention shorter) =>
        longer.FirstToken == shorter.FirstToken
        && longer.Entity.Class == EntityClass.Place
        && shorter.Entity.Class == EntityClass.Place;

    private void MarkTimes(IReadOnlyList<TimeExpression> times)
    {
        foreach (var time in times)
            for (var t = time.FirstToken; t < time.EndToken && t < Words.Length; t++)
                Words[t].Timed = true;
    }

    private void LookUp(int i)
    {
        ref var word = ref Words[i];
        var token = Text.Tokens[i];
        word.Events = [];
        word.PhraseEnd = i + 1;
        word.StemStart = token.FoldedStart;
        word.StemLength = token.FoldedLength;
        if (token.Kind != TokenKind.Word)
            return;
        FindPhrases(i, ref word);
        // «فجر الجمعة» explodes nothing, «عقب» comments on nothing, and names are names
        if (word.Timed || word.Cue is { Effect: "time" or "after" or "purpose" })
            return;
        if (word.Mention >= 0 && Mentions[word.Mention].FirstToken < i)
            return;
        if (word.Connective != Connective.None)
            _connectiveEnd = word.PhraseEnd;
        if (i < _connectiveEnd || Grammar.IsKnown(Text.FoldedOf(i)))
            return;
        FindForm(i, ref word);
        if (word.Finite)
            _verb = i;
        if (word.PhraseEnd > i + 1 && word.Noun is not null && word.Cue is null && word.Connective == Connective.None)
            word.Shape = WordShape.Other;
    }

    private void FindPhrases(int i, ref Word word)
    {
        var whole = Text.FoldedOf(i);
        var bare = whole.Length > 2 && whole[0] is 'و' or 'ف' ? whole[1..] : default;
        word.Cue = _lexicon.Cues.Find(Text, i, whole, out var end);
        if (word.Cue is null && !bare.IsEmpty)
            word.Cue = _lexicon.Cues.Find(Text, i, bare, out end);
        if (word.Cue is not null)
            word.PhraseEnd = Math.Max(word.PhraseEnd, end);
        var connective = _lexicon.Connectives.Find(Text, i, whole, out end);
        if (connective is null && !bare.IsEmpty)
        {
            connective = _lexicon.Connectives.Find(Text, i, bare, out end);
            if (connective is not null)
                word.Front |= Proclitics.Wa;
        }
        if (connective is not null)
        {
            word.Connective = connective.Kind;
            word.Says = connective.Says;
            word.PhraseEnd = Math.Max(word.PhraseEnd, end);
        }
        word.Refers = _lexicon.References.Find(Text, i, whole, out end);
        if (word.Refers is null && !bare.IsEmpty)
            word.Refers = _lexicon.References.Find(Text, i, bare, out end);
    }

    private void FindForm(int i, ref Word word)
    {
        const int MostWays = 6;
        const int WayCost = 9;
        const int Sense = 12;
        var token = Text.Tokens[i];
        var folded = Text.FoldedOf(i);
        var before = Before(i);
        Span<Segmentation> ways = stackalloc Segmentation[MostWays];
        Span<char> room = stackalloc char[Segmenter.LongestWord + 1];
        var count = Segmenter.Choose(folded, new FormTableStems(_lexicon.Forms), ways, Text.Raw[token.End - 1]);
        var best = -1;
        for (var w = 0; w < count; w++)
        {
            var way = ways[w];
            var stem = way.StandAloneStemOf(folded, room);
            FindNoun(i, way, stem, ref word, settled: best >= 0);
            foreach (ref readonly var entry in _lexicon.Forms.Lookup(stem))
            {
                var score = Score(entry, way, before, i);
                if (score < 0)
                    continue;
                var reporting = entry.IsVerb ? _lexicon.ReportingOf(entry.Lemma) : null;
                var events = entry.IsVerb ? _lexicon.EventsOf(entry.Lemma) : [];
                score =
                    (score * 4)
                    + (HasSense(entry, way, before, reporting, events, i) ? Sense : 0)
                    + ((count - w) * WayCost);
                if (score <= best)
                    continue;
                best = score;
                Take(ref word, way, token);
                word.Shape = ShapeOf(entry.Features);
                word.Features = entry.Features;
                word.Adverbial = word.Shape == WordShape.Participle && IsAdverbial(entry.Features, way, before);
                word.Passive = entry.Features.Voice == Marsad.Arabic.Morphology.Voice.Passive;
                word.Reporting = reporting;
                word.Aspect = entry.IsVerb ? _lexicon.AspectOf(entry.Lemma) : null;
                word.Events = events;
            }
        }
        if (best < 0 && count > 0 && word.Noun is null)
            Take(ref word, ways[0], token);
    }

    /// <summary>A meaning that the lexicon gives a verb speaks for that reading; of participles only for adverbial ones.</summary>
    private bool HasSense(
        in FormEntry entry,
        Segmentation way,
        Neighbour before,
        ReportingSense? reporting,
        IReadOnlyList<EventSense> events,
        int i
    ) =>
        (reporting is not null || SenseWords.MayBeMeant(this, events, i))
        && (entry.Features.Aspect != Aspect.ActiveParticiple || IsAdverbial(entry.Features, way, before));

    private void FindNoun(int i, Segmentation way, ReadOnlySpan<char> stem, ref Word word, bool settled)
    {
        if (word.Noun is not null || _lexicon.Nouns.Find(Text, i, stem, out var end) is not { } noun)
            return;
        word.Noun = noun;
        word.PhraseEnd = Math.Max(word.PhraseEnd, end);
        if (!settled)
            Take(ref word, way, Text.Tokens[i]);
    }

    private static void Take(ref Word word, Segmentation way, Token token)
    {
        word.Front = (word.Connective == Connective.None ? Proclitics.None : word.Front) | way.Proclitics;
        word.HasPronoun = way.EncliticLength > 0;
        word.StemStart = token.FoldedStart + way.ProcliticLength;
        word.StemLength = token.FoldedLength - way.ProcliticLength - way.EncliticLength;
    }

    private enum Neighbour
    {
        Start,
        Preposition,
        VerbParticle,
        That,
        Verb,
        Noun,
    }

    private Neighbour Before(int i)
    {
        if (i == 0)
            return Neighbour.Start;
        var kind = Text.Tokens[i - 1].Kind;
        if (kind is TokenKind.Punctuation or TokenKind.LineBreak or TokenKind.Symbol)
            return Openers.Contains(Text.Raw[Text.Tokens[i - 1].Start]) && i > 1 ? Before(i - 1) : Neighbour.Start;
        var word = Text.FoldedOf(i - 1);
        if (word is "و" or "ف")
            return Neighbour.Start;
        if (Grammar.IsPreposition(word))
            return Neighbour.Preposition;
        if (Grammar.IsVerbParticle(word))
            return Neighbour.VerbParticle;
        ref readonly var previous = ref Words[i - 1];
        if (previous.Connective == Connective.That)
            return Neighbour.That;
        if (previous.Connective is Connective.Main or Connective.Relative)
            return Neighbour.Start;
        return previous.Finite || previous.Shape == WordShape.Participle ? Neighbour.Verb : Neighbour.Noun;
    }

    private static WordShape ShapeOf(FormFeatures features) =>
        features.Aspect switch
        {
            Aspect.Perfect => WordShape.Past,
            Aspect.Imperfect => WordShape.Present,
            Aspect.ActiveParticiple => WordShape.Participle,
            Aspect.VerbalNoun => WordShape.VerbalNoun,
            _ => WordShape.Other,
        };

    /// <summary>How well a form fits its place, 0–12, or -1 when it cannot stand there.</summary>
    private int Score(in FormEntry entry, Segmentation way, Neighbour before, int i)
    {
        var nominal = (way.Proclitics & (Proclitics.Article | Proclitics.Bi | Proclitics.Ka)) != 0;
        var and = (way.Proclitics & (Proclitics.Wa | Proclitics.Fa)) != 0;
        var shape = ShapeOf(entry.Features);
        if (entry.IsVerb && shape == WordShape.Other)
            return -1;
        if (shape is WordShape.Past or WordShape.Present)
            return nominal || Words[i].Mention >= 0 ? -1 : ScoreFinite(shape, entry, way, before, i, and);
        if ((way.Proclitics & Proclitics.Sa) != 0)
            return -1;
        if (shape == WordShape.Participle && IsAdverbial(entry.Features, way, before))
            return before == Neighbour.Start ? 7 : 5;
        var score = before switch
        {
            Neighbour.Preposition => 9,
            Neighbour.Verb => 7,
            Neighbour.That => 5,
            Neighbour.Noun => 4,
            _ => 3,
        };
        return score + (nominal ? 3 : 0) + (shape == WordShape.VerbalNoun || !entry.IsVerb ? 1 : 0);
    }

    private int ScoreFinite(WordShape shape, in FormEntry entry, Segmentation way, Neighbour before, int i, bool and)
    {
        var features = entry.Features;
        if (before == Neighbour.Preposition || features.Person == Person.Second)
            return -1;
        if ((way.Proclitics & (Proclitics.Sa | Proclitics.Li)) != 0 && shape != WordShape.Present)
            return -1;
        if (features.Person == Person.First && !Words[i].Quoted)
            return -1;
        var score = before switch
        {
            Neighbour.VerbParticle => 9,
            Neighbour.Start => 8,
            Neighbour.That => shape == WordShape.Present ? 7 : 4,
            // «بات يسيطر», but «اتّهم تجمّع …»: only an auxiliary has another verb right after it
            Neighbour.Verb => shape == WordShape.Present && IsAuxiliary(i - 1) ? 6 : 1,
            _ => and ? 8
            : shape == WordShape.Present ? 6
            : Describes(way, i) ? 7
            : VerbStandsBefore(i) ? 3
            : 5,
        };
        // «تمكّن» is oftener "he managed" than "she enables"
        if (shape == WordShape.Past && IsReflexive(entry) && before is Neighbour.Noun or Neighbour.Start)
            score += 2;
        if (features.Number == Number.Dual)
            score -= 2;
        return features.Voice == Marsad.Arabic.Morphology.Voice.Passive ? score - 1 : score;
    }

    private bool IsAuxiliary(int verb) => Words[verb] is { Reporting: null, Events.Count: 0 };

    private bool IsReflexive(in FormEntry entry) =>
        _lexicon.Forms.Verbs[entry.Lemma].Measure is Measure.V or Measure.VI;

    /// <summary>«هجوم شنّته القوات»: a past with an object pronoun after an indefinite noun describes that noun.</summary>
    private bool Describes(Segmentation way, int i) =>
        way.EncliticLength > 0
        && Words[i - 1] is { Mention: < 0, HasPronoun: false, Timed: false }
        // «تأكيد دعمه»: after a verbal noun it is another, unless the first tells an event by itself («قصف شنّته»)
        && (Words[i - 1].Shape != WordShape.VerbalNoun || Words[i - 1].Noun is not null)
        && !Text.FoldedOf(i - 1).StartsWith("ال");

    /// <summary>«واصل الجيش تقدّمه»: after the verb of a clause, and no break, a bare word is likelier a noun.</summary>
    private bool VerbStandsBefore(int i)
    {
        for (var t = i - 1; t > _verb; t--)
            if (
                Text.Tokens[t].Kind is TokenKind.Punctuation or TokenKind.LineBreak
                || Words[t].Connective != Connective.None
            )
                return false;
        return _verb >= 0;
    }

    /// <summary>Indefinite and accusative, after a break or a noun, nothing put in front: «مؤكداً», «مشيرين».</summary>
    private static bool IsAdverbial(FormFeatures features, Segmentation way, Neighbour before) =>
        (features.Cases & Cases.Accusative) != 0
        && features.State is State.Indefinite or State.Any or State.Absolute
        && (way.Proclitics & (Proclitics.Article | Proclitics.Bi | Proclitics.Ka | Proclitics.Li)) == 0
        && before is Neighbour.Start or Neighbour.Noun;
}
