using Marsad.Arabic.Morphology;
using Marsad.Arabic.Numbers;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Losses;

/// <summary>Reads figures of harm as ranges, and who is among the people harmed; what counts as harm is in classes.csv.</summary>
internal sealed class Tolls(Analysis analysis, NumberExpression[] numbers)
{
    /// <summary>How many tokens after its verb a toll may stand.</summary>
    private const int FarToll = 12;

    /// <summary>How many tokens before «مصرعهم» those who met their death may stand.</summary>
    private const int DeathReach = 6;

    private static readonly string[] Harms = ["killed", "injured", "missing", "captured"];

    private readonly VictimLists _victims = new(analysis, numbers);
    private readonly WordClasses _harms = analysis.Lexicon.Classes.Named(Harms);

    /// <summary>The figures of a stretch of words; null when it gives none.</summary>
    public Casualties? Of(int start, int end)
    {
        if (!TellsOfHarm(start, end))
            return null;
        var killed = Figure(start, end, "killed");
        var injured = Figure(start, end, "injured");
        if (killed is [_, { }] && injured is [_, { }] && AreCountedTogether(start, end))
            return new Casualties([null, killed[1]], [null, injured[1]]);
        var missing = Figure(start, end, "missing", ofPeople: true);
        var captured = Figure(start, end, "captured", ofPeople: true);
        var (ofKilled, ofInjured) = _victims.Of(start, end, ref killed, ref injured);
        return
            killed is null
            && injured is null
            && missing is null
            && captured is null
            && ofKilled is null
            && ofInjured is null
            ? null
            : new Casualties(killed, injured)
            {
                Missing = missing,
                Captured = captured,
                OfKilled = ofKilled,
                OfInjured = ofInjured,
            };
    }

    /// <summary>Whether a word of harm stands there at all: few claims have one.</summary>
    private bool TellsOfHarm(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (analysis.IsOf(_harms, i) || analysis.ClassesAfterAnd(i).Meets(_harms))
                return true;
        return false;
    }

    /// <summary>Figures with what more words tell of the same people: «…، بينهم 11 طفلاً و8 نساء».</summary>
    /// <param name="told">The figures.</param>
    /// <param name="start">First token of all the words.</param>
    /// <param name="end">One past the last.</param>
    public Casualties? With(Casualties? told, int start, int end)
    {
        if (told is not { OfKilled: null, OfInjured: null })
            return told;
        var (killed, injured) = (told.Killed?.ToArray(), told.Injured?.ToArray());
        var (ofKilled, ofInjured) = _victims.Of(start, end, ref killed, ref injured);
        return told with { OfKilled = ofKilled, OfInjured = ofInjured };
    }

    /// <summary>Of an arrest or the like: those taken, and nobody else; null when they are not counted.</summary>
    public Casualties? Taken(int start, int end) =>
        Figure(start, end, "captured", ofPeople: true) is { } captured
            ? new Casualties(null, null) { Captured = captured }
            : null;

    private int?[]? Figure(int start, int end, string harm, bool ofPeople = false)
    {
        for (var i = start; i < end; i++)
        {
            // «فقد قتل …»: the particle, and nobody missing
            if (
                !analysis.IsOf(harm, i)
                || (i + 1 < end && analysis.Text.FoldedOf(i) is "فقد" && analysis.Words[i + 1].Finite)
            )
                continue;
            if (analysis.IsOf("two harmed", i) || TwoPeople(i, end))
                return [2, 2];
            if (
                !IsEitherOf(i - 2, end)
                && NumberNear(i, start, end) is { } number
                // «أصابت القذائف ثلاثة بيوت»
                && (!(ofPeople || analysis.IsOf("hits", i)) || CountsPeople(number, i, end))
            )
                return [Whole(number.Min), Whole(number.Max)];
            if (IsEitherOf(i - 1, end) || IsEitherOf(i - 2, end))
                return Parted(start, i) is { } parted ? [Whole(parted.Min), Whole(parted.Max)] : null;
            if (!FollowsFigure(i) && (analysis.IsOf("one harmed", i) || IsOnePerson(i, start)))
                return [1, 1];
        }
        return null;
    }

    /// <summary>«مقتل وإصابة 1115 مدنياً»: one number for the dead and the injured, so that neither are more.</summary>
    private bool AreCountedTogether(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
            if (IsEitherOf(i, end))
                return true;
            else if (
                analysis.IsOf("falling", i)
                && analysis.IsOf("falling", i + 1)
                && analysis.Words[i + 1].HasAnd
                && (
                    (analysis.IsOf("killed", i) && analysis.IsOf("injured", i + 1))
                    || (analysis.IsOf("injured", i) && analysis.IsOf("killed", i + 1))
                )
            )
                return true;
        return false;
    }

    // The number right before «بين», but for whom it counts: «200 شخص بين قتيل وجريح».
    private NumberExpression? Parted(int start, int harm)
    {
        const int Near = 6;
        foreach (var number in numbers)
            if (
                number.FirstToken >= Math.Max(start, harm - Near)
                && number.EndToken < harm
                && IsFigure(number)
                && !analysis.Words[number.FirstToken].Timed
            )
                return number;
        return null;
    }

    // «ألفاً ومئتي قتيل»: more than one, whatever was made of the number
    private bool FollowsFigure(int harm)
    {
        foreach (var number in numbers)
            if (number.EndToken == harm && IsFigure(number))
                return true;
        return false;
    }

    /// <summary>«200 بين قتيل وجريح»: the two words part a number, and count nobody.</summary>
    private bool IsEitherOf(int i, int end) =>
        i >= 0
        && i + 2 < end
        && analysis.Text.FoldedOf(i) is "بين"
        && analysis.IsOf(_harms, i + 1)
        && analysis.Words[i + 2].HasAnd
        && (analysis.IsOf(_harms, i + 2) || analysis.ClassesAfterAnd(i + 2).Meets(_harms));

    /// <summary>«(إن) جندياً قُتل»: one by the form of the word, an accusative without its article.</summary>
    private bool IsOnePerson(int head, int start) =>
        head > start
        && analysis.Words[head] is { Finite: true, Features.Number: Number.Singular }
        && analysis.IsOf("people", head - 1)
        && analysis.Text.FoldedOf(head - 1) is [not 'ا', _, .., 'ا'];

    /// <summary>«مقتل جنديين», «أعدم التنظيم رمياً بالرصاص شابين», «(إن) جنديين قُتلا»: two by the form of the word.</summary>
    private bool TwoPeople(int head, int end)
    {
        const int Behind = 6;
        if (head > 0 && analysis.Text.FoldedOf(head)[^1] is 'ا' && analysis.IsOf("two people", head - 1))
            return true;
        var reach = analysis.Words[head].Finite ? Behind : 1;
        for (var i = head + 1; i <= Math.Min(head + reach, end - 1); i++)
            if (analysis.IsOf("two people", i))
                return true;
            else if (
                analysis.Words[i].HasAnd
                || analysis.Words[i].Finite
                || analysis.IsPunctuation(i, "،,")
                // «قتل 5 فلسطينيين بينهم طفلان»
                || analysis.IsOf("among", i)
            )
                return false;
        return false;
    }

    /// <summary>«أسر 12 جندياً», «فقدان ثلاثة»: what can be lost or taken is counted here only as people, or as nothing else.</summary>
    private bool CountsPeople(NumberExpression number, int head, int end)
    {
        var next = number.EndToken;
        if (next == head)
            return analysis.IsOf("missing", head);
        return next >= end
            || IsPerson(next)
            || analysis.Text.Tokens[next].Kind != Marsad.Arabic.TokenKind.Word
            || analysis.Text.FoldedOf(next)[0] == 'و'
            || analysis.IsPreposition(next);
    }

    /// <summary>
    /// A number right after its head («مقتل 10», «مقتل أكثر من …»), else right before it («10 قتلى», «ثلاثة أشخاص أصيبوا»).
    /// </summary>
    private NumberExpression? NumberNear(int head, int start, int end)
    {
        NumberExpression? before = null;
        foreach (var number in numbers)
        {
            if (number.FirstToken >= end)
                break;
            // «قتل أربعة انتحاريين 52 شخصاً»: those who kill
            if (number.FirstToken == head + 1 && IsByThem(number, end))
                continue;
            // «قُتلت في 25 من الشهر الجاري …»: a day counts nobody
            if (number.FirstToken < start || !IsFigure(number) || analysis.Words[number.FirstToken].Timed)
                continue;
            // «28 جريحاً بينهم 4 أطفال»: a part of them is not how many they are
            if (
                number.FirstToken > head
                && number.FirstToken - head <= 2
                && !IsAnother(number)
                && !analysis.IsOf("among", number.FirstToken - 1)
            )
                return number;
            if (number.EndToken == head || IsHeadOf(number, head))
                before = number;
            // «قتل نتيجة للغارة 140 شخصاً»
            if (
                before is null
                && analysis.Words[head].Finite
                && number.FirstToken > head
                && number.FirstToken - head <= FarToll
                && number.EndToken < end
                && (IsPerson(number.EndToken) || IsPartOf(number, head, end))
                && !IsAnother(number)
            )
                return number;
            // «عدد القتلى في صفوف المدنيين بلغ 200»
            if (
                before is null
                && number.FirstToken > head
                && number.FirstToken - head <= FarToll
                && head > 0
                && analysis.IsOf("toll", head - 1)
                && (
                    number.EndToken >= end || IsPerson(number.EndToken) || analysis.IsPunctuation(number.EndToken, "،,")
                )
            )
                return number;
        }
        return before;
    }

    /// <summary>Whether a number right behind an active verb counts attackers, and another behind them people.</summary>
    private bool IsByThem(NumberExpression attackers, int end)
    {
        const int Near = 4;
        if (attackers.EndToken >= end || !analysis.IsOf("attackers", attackers.EndToken))
            return false;
        foreach (var number in numbers)
            if (
                number.FirstToken > attackers.EndToken
                && number.FirstToken <= attackers.EndToken + Near
                && number.EndToken < end
                && IsPerson(number.EndToken)
                && !IsAnother(number)
            )
                return true;
        return false;
    }

    /// <summary>«قتل الجيش عشرة من الحوثيين»: a number of some men, with nothing but the doer between it and its verb.</summary>
    private bool IsPartOf(NumberExpression number, int head, int end) =>
        number.EndToken + 1 < end
        && analysis.Text.FoldedOf(number.EndToken) is "من"
        && (
            IsPerson(number.EndToken + 1)
            || analysis.IsActor(number.EndToken + 1)
            || analysis.IsOf("member", number.EndToken + 1)
        )
        && !Crosses(head + 1, number.FirstToken);

    /// <summary>«ثلاثة أشخاص أصيبوا», «تسعة جنود قد قتلوا», «لقي أربعة عمال إغاثة مصرعهم»: a number before its head, with whom it counts.</summary>
    private bool IsHeadOf(NumberExpression number, int head)
    {
        // «ثلاثة مدنيين وإصابة آخرين»: those others are counted by nothing
        if (
            number.EndToken >= head
            || number.EndToken < head - 2 * DeathReach
            || analysis.Words[head] is { HasAnd: true, Finite: false }
        )
            return false;
        // «ستة من مسلحي داعش قتلوا»
        if (analysis.Words[head].Finite && analysis.Text.FoldedOf(number.EndToken) is "من")
            return !Crosses(number.EndToken + 1, head);
        if (analysis.IsOf("death", head))
        {
            // «لقي 15 مقاتلاً من التنظيم مصرعهم», «لقي ستة من مسلحيه مصرعهم»
            var of = IsPerson(number.EndToken) ? number.EndToken + 1 : number.EndToken;
            var from = of < head && analysis.Text.FoldedOf(of) is "من" ? of + 1 : number.EndToken;
            return !analysis.Words[number.EndToken].Timed && !Crosses(from, head);
        }
        var last = BeforeAside(analysis.Text.FoldedOf(head - 1) is "قد" or "كانوا" ? head - 1 : head) - 1;
        return number.EndToken == last && IsPerson(last);
    }

    /// <summary>«14 مدنياً، بينهم طفلان، قتلوا»: where the words end that say who was among them; the head when none do.</summary>
    private int BeforeAside(int head)
    {
        // «40 مواطناً على الأقل استشهدوا»
        if (head > 1 && analysis.Text.FoldedOf(head - 1) is "الاقل" && analysis.Text.FoldedOf(head - 2) is "علي")
            return head - 2;
        for (var i = head - 1; i > Math.Max(0, head - DeathReach); i--)
            if (analysis.IsOf("among", i))
                return analysis.IsPunctuation(i - 1, "،,") ? i - 1 : i;
        return head;
    }

    /// <summary>Whether a break or a preposition parts two words.</summary>
    private bool Crosses(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (analysis.IsPunctuation(i, "،,") || analysis.IsPreposition(i))
                return true;
        return false;
    }

    private bool IsPerson(int token) => analysis.IsOf("people", token) || analysis.IsOf("persons", token);

    /// <summary>Whether a number counts something.</summary>
    public static bool IsFigure(NumberExpression number) =>
        number.Kind is NumberKind.Cardinal or NumberKind.Dual or NumberKind.Vague or NumberKind.Fraction;

    /// <summary>«10 قتلى و28 جريحاً»: a number joined by «و» belongs to what follows it.</summary>
    private bool IsAnother(NumberExpression number) =>
        analysis.Text.FoldedOf(number.FirstToken)[0] == 'و'
            && !analysis.Text.FoldedOf(number.FirstToken).StartsWith("واحد")
        || number.FirstToken > 0 && analysis.Text.FoldedOf(number.FirstToken - 1) is "و";

    /// <summary>A bound as a count of people; null when it is open or too large for one.</summary>
    public static int? Whole(decimal? value) => value is { } v and <= int.MaxValue ? (int)v : null;
}
