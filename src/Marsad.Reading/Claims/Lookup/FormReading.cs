using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Lexicon;
using Paradigm = Marsad.Arabic.Morphology.Aspect;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>One thing that a word can be, with how well that fits behind each kind of neighbour.</summary>
internal sealed class FormReading
{
    /// <summary>What a meaning that the lexicon gives a verb counts for.</summary>
    public const int Sense = 12;

    /// <summary>The meanings of a word that has none.</summary>
    public static readonly List<EventSense> NoEvents = [];

    private static readonly Neighbour[] Neighbours = Enum.GetValues<Neighbour>();
    private readonly VerbMeaning? _verb;
    private readonly ByNeighbour _scores;
    private readonly bool _mayBeAdverbial;
    private readonly bool _onlyInQuotes;

    /// <param name="features">What the form says.</param>
    /// <param name="verb">The verb it is a form of; null for nouns.</param>
    /// <param name="way">The parting of the word that leaves it as the stem.</param>
    /// <param name="merit">What that parting counts for beside other partings of the word.</param>
    public FormReading(FormFeatures features, VerbMeaning? verb, Segmentation way, int merit)
    {
        Way = way;
        Features = features;
        Shape = ShapeOf(features);
        _verb = verb;
        AsksAround = Events.Count > 0 && !HasSureSense;
        _mayBeAdverbial =
            IsIndefiniteAccusative(features)
            && (Way.Proclitics & (Proclitics.Article | Proclitics.Bi | Proclitics.Ka | Proclitics.Li)) == 0;
        _onlyInQuotes = IsFinite && Features.Person == Person.First;
        foreach (var before in Neighbours)
        {
            var fit = Fit(before);
            var score = fit < 0 ? -1 : (fit * 4) + (HasSureSense && SenseCounts(before) ? Sense : 0) + merit;
            _scores[(int)before] = (sbyte)score;
            CanStand |= score >= 0;
        }
    }

    /// <summary>How the word is parted.</summary>
    public Segmentation Way { get; }

    public FormFeatures Features { get; }

    public WordShape Shape { get; }

    public bool IsFinite => Shape is WordShape.Past or WordShape.Present;

    public bool IsPassive => Features.Voice == Arabic.Morphology.Voice.Passive;

    public ReportingSense? Reporting => _verb?.Reporting;

    public List<EventSense> Events => _verb?.Events ?? NoEvents;

    /// <summary>The classes of words of which one must stand near for a meaning that asks for it.</summary>
    public WordClasses Takes => _verb?.Takes ?? default;

    /// <summary>The status that the verb gives the event it governs.</summary>
    public string? Aspect => _verb?.Aspect;

    /// <summary>How well it fits its place, the more the better; negative when it cannot stand there.</summary>
    /// <param name="before">What stands before the word.</param>
    /// <param name="named">Whether the word belongs to a name.</param>
    /// <param name="quoted">Whether the word stands inside quotation marks.</param>
    public int Score(Neighbour before, bool named, bool quoted) =>
        (named && IsFinite) || (!quoted && _onlyInQuotes) ? -1 : Score(before);

    /// <summary>Indefinite and accusative, after a break or a noun, nothing put in front: «مؤكداً», «مشيرين».</summary>
    public bool IsAdverbial(Neighbour before) => _mayBeAdverbial && (before == Neighbour.Start || IsNoun(before));

    /// <summary>Whether a form of the same parting fits everywhere as well as this one.</summary>
    public bool IsLike(FormFeatures features, VerbMeaning? verb) =>
        ReferenceEquals(_verb, verb)
        && Features.Aspect == features.Aspect
        && Features.Person == features.Person
        && Features.Voice == features.Voice
        && (Features.Number == Number.Dual) == (features.Number == Number.Dual)
        && (Features.Moods == Moods.Jussive) == (features.Moods == Moods.Jussive)
        && IsIndefiniteAccusative(Features) == IsIndefiniteAccusative(features);

    /// <summary>Whether each of its meanings asks for a word beside it, so that the words around have a say in what it is.</summary>
    public bool AsksAround { get; }

    /// <summary>Whether there is a place where it can stand.</summary>
    public bool CanStand { get; }

    /// <summary>
    /// Whether a meaning speaks for it where the words around agree: they are to be asked, and <see cref="Sense"/> added.
    /// </summary>
    public bool MayHaveSense(Neighbour before) => AsksAround && SenseCounts(before);

    /// <summary>Whether another reading fits every place that this one fits, and as well.</summary>
    public bool IsNeverBetterThan(FormReading other)
    {
        if ((other.IsFinite && !IsFinite) || (other._onlyInQuotes && !_onlyInQuotes))
            return false;
        foreach (var before in Neighbours)
        {
            // one verb's meaning speaks for both or for neither
            var both = ReferenceEquals(_verb, other._verb) && other.MayHaveSense(before);
            if (Score(before) + (MayHaveSense(before) && !both ? Sense : 0) > other.Score(before))
                return false;
        }
        return true;
    }

    private static bool IsIndefiniteAccusative(FormFeatures features) =>
        (features.Cases & Cases.Accusative) != 0 && features.State is State.Indefinite or State.Any or State.Absolute;

    private int Score(Neighbour before) => _scores[(int)before];

    private static WordShape ShapeOf(FormFeatures features) =>
        features.Aspect switch
        {
            Paradigm.Perfect => WordShape.Past,
            Paradigm.Imperfect => WordShape.Present,
            Paradigm.ActiveParticiple => WordShape.Participle,
            Paradigm.VerbalNoun => WordShape.VerbalNoun,
            _ => WordShape.Other,
        };

    /// <summary>Whether the verb has a meaning whatever the words around it.</summary>
    private bool HasSureSense => Reporting is not null || _verb?.HasPlainEvent == true;

    /// <summary>Whether a meaning speaks for this reading; for participles only where they are adverbial.</summary>
    private bool SenseCounts(Neighbour before) => Shape != WordShape.Participle || IsAdverbial(before);

    /// <summary>How well a form fits its place, 0–12, or -1 when it cannot stand there.</summary>
    private int Fit(Neighbour before)
    {
        var nominal = (Way.Proclitics & (Proclitics.Article | Proclitics.Bi | Proclitics.Ka)) != 0;
        if (_verb is not null && Shape == WordShape.Other)
            return -1;
        // folded, «ضربوهم» looks like «ضربؤهم»; a hamza closes no dual and no past that has its pronoun
        if (Way.Repair == StemRepair.AlefHamza && (Shape == WordShape.Past || Features.Number == Number.Dual))
            return -1;
        if (IsFinite)
            return nominal ? -1 : FitOfFinite(before);
        if ((Way.Proclitics & Proclitics.Sa) != 0)
            return -1;
        // «قتلوهم» is no «قتلاً» with a pronoun: what has its tanwin has none
        if (Way.EncliticLength > 0 && Features.State == State.Indefinite)
            return -1;
        // «الإرهابي», «المالكي»: what has the article is neither in construct nor has a pronoun
        if ((Way.Proclitics & Proclitics.Article) != 0 && (Way.EncliticLength > 0 || Features.State == State.Construct))
            return -1;
        if (Shape == WordShape.Participle && IsAdverbial(before))
            return before == Neighbour.Start ? 7 : 5;
        var fit = before switch
        {
            Neighbour.Preposition => 9,
            Neighbour.Verb or Neighbour.Auxiliary => 7,
            Neighbour.That => 5,
            // «أعلن الناطق مهاجمة …»
            Neighbour.NounAfterReport => Shape == WordShape.VerbalNoun ? 6 : 4,
            _ => IsNoun(before) ? 4 : 3,
        };
        // no «كبير» is like a well
        var led = nominal && (Way.Proclitics & Proclitics.Ka) == 0;
        return fit + (led ? 3 : 0) + (Shape == WordShape.VerbalNoun || _verb is null ? 1 : 0);
    }

    private int FitOfFinite(Neighbour before)
    {
        if (before == Neighbour.Preposition || Features.Person == Person.Second)
            return -1;
        if ((Way.Proclitics & (Proclitics.Sa | Proclitics.Li)) != 0 && Shape != WordShape.Present)
            return -1;
        // «يستعد» is no jussive of استعاد, «يجب» none of أجاب, unless «لم» or «لا» calls for one
        if (
            Features.Moods == Moods.Jussive
            && before != Neighbour.VerbParticle
            && (Way.Proclitics & Proclitics.Li) == 0
        )
            return -1;
        var and = (Way.Proclitics & Proclitics.Wa) != 0;
        // «في قضية فساد»: «فـ» opens a clause, and hardly behind a noun
        if ((Way.Proclitics & Proclitics.Fa) != 0 && IsNoun(before))
            return 3;
        var fit = before switch
        {
            Neighbour.VerbParticle => 9,
            Neighbour.Start => 8,
            Neighbour.That => Shape == WordShape.Present ? 7 : 4,
            // «بات يسيطر», but «اتّهم تجمّع …»: only an auxiliary has another verb right after it
            Neighbour.Auxiliary => Shape == WordShape.Present ? 6 : 1,
            Neighbour.Verb => 1,
            _ => and ? 8
            // «أعلن المرصد تعرّض …»: what is said is named by a noun
            : before == Neighbour.NounAfterReport ? 3
            : Shape == WordShape.Present ? 6
            // «هجوم شنّته القوات»: a past with an object pronoun after an indefinite noun describes that noun
            : Way.EncliticLength > 0 && before is Neighbour.Indefinite or Neighbour.IndefiniteAfterVerb ? 7
            // «واصل الجيش تقدّمه»: after the verb of a clause, and no break, a bare word is likelier a noun
            : before is Neighbour.NounAfterVerb or Neighbour.IndefiniteAfterVerb ? 3
            // «إن الرئيس بحث مع …»: where no verb stands yet, the word after a definite noun is oftener one than its namesake noun
            : before == Neighbour.Noun && Shape == WordShape.Past ? 6
            : 5,
        };
        // «تمكّن» is oftener "he managed" than "she enables"
        if (
            Shape == WordShape.Past
            && _verb!.IsReflexive
            && (before == Neighbour.Start || IsNoun(before))
            && before != Neighbour.NounAfterReport
        )
            fit += 2;
        if (Features.Number == Number.Dual)
            fit -= 2;
        return IsPassive ? fit - 1 : fit;
    }

    private static bool IsNoun(Neighbour before) => before >= Neighbour.Noun;
}
