using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Events;

/// <summary>
/// How strongly two claims seem to speak of one occurrence: a symmetric function of the two and the world. Type, place, time and
/// parties each add or take away by how well they agree and how precisely they are known; wording adds by how alike it is. Some
/// disagreements exclude: days that cannot be one, places that are two, speakers who have nothing to do with each other.
/// </summary>
internal static class Affinity
{
    /// <summary>No occurrence can be common.</summary>
    public const double None = 0;

    /// <summary>From here on two claims are taken to speak of one occurrence.</summary>
    public const double Joined = 1;

    /// <summary>From here on a claim fits an event by its head, once it leans on one of its claims.</summary>
    public const double Coherent = 0.7;

    /// <summary>From here on what two say is as good as the same.</summary>
    public const double Sure = 1.1;

    /// <summary>From here on two wordings differ in what an outlet may get wrong and in little else.</summary>
    private const double OneNight = 0.5;

    // Weights over thresholds, fitted by hand on pairs of claims; each row is a way of being one occurrence.
    private static readonly Weights Occurrence = new(0.35, 0.30, 0.25, 0.22, 0.55, 0.77);
    private static readonly Weights Meeting = new(0.20, 0.15, 0.20, 0.40, 0.45, 0.58);
    private static readonly Weights Utterance = new(0.12, 0.05, 0.12, 0.18, 1.10, 0.58);
    private static readonly Weights Restated = new(0.15, 0.20, 0.15, 0.22, 1.00, 0.62);

    /// <summary>From 0 to somewhat over 2; <see cref="Joined"/> or more means one occurrence.</summary>
    /// <param name="a">A claim.</param>
    /// <param name="b">Another.</param>
    /// <param name="parts">Where to tell what it is made of, for who wants to know; nothing is told of two that exclude each other.</param>
    public static double Between(Testimony a, Testimony b, List<AffinityPart>? parts = null)
    {
        if (a.Key == b.Key)
            return None;
        var sameReport = a.Text == b.Text;
        var bothTalk = a.Family == Family.Talks && b.Family == Family.Talks;
        var weights = sameReport && !bothTalk ? Restated : WeightsFor(a.Family, b.Family);
        var time = sameReport ? TimeInReport(a, b) : Times.Agreement(a, b);
        if (double.IsNaN(time))
            return None;
        var likeness = a.Words.Likeness(b.Words);
        var place = PlaceAgreement(a, b, likeness);
        if (double.IsNaN(place))
            return None;
        if (!sameReport && OnNeighbouringDays(a, b) && likeness < OneNight)
            return None;
        if (!Stand(a, b, likeness) || !Worded(a, b, likeness))
            return None;
        var type = weights.Type * Families.Fit(a.Claim, b.Claim);
        var beside = sameReport ? Answer(a, b) + OwnDeed(a, b) + Holding(a, b) + TakingUp(a, b) : 0;
        var score = type + (weights.Place * place) + (weights.Time * time) + (weights.Words * likeness) + beside;
        // What not even the same people and figures could bring together need not be compared further.
        const double MostFigures = 0.15;
        if (score + (Cast.Most * weights.Parties) + MostFigures < Coherent * weights.Threshold)
            return None;
        var parties = Cast.Agreement(a, b, likeness);
        if (double.IsNaN(parties) || OthersBreach(a, b))
            return None;
        score += (weights.Parties * parties) + Figures(a, b, place);
        if (parts is not null)
        {
            Tell("type", type);
            Tell("place", weights.Place * place);
            Tell("time", weights.Time * time);
            Tell("parties", weights.Parties * parties);
            Tell("wording", weights.Words * likeness);
            Tell("beside", beside);
            Tell("figures", Figures(a, b, place));
        }
        return Math.Max(None, score / weights.Threshold);

        void Tell(string name, double value)
        {
            if (value != 0)
                parts.Add(new AffinityPart(name, value / weights.Threshold));
        }
    }

    private static Weights WeightsFor(Family a, Family b) =>
        a == Family.Words || b == Family.Words ? Utterance
        : a == Family.Talks || b == Family.Talks ? Meeting
        : Occurrence;

    // Who speaks on one day says many things: words are the same only by their wording, the more so where nothing dates them.
    private static bool Worded(Testimony a, Testimony b, double likeness)
    {
        if (a.Family != Family.Words && b.Family != Family.Words)
            return true;
        const double SameText = 0.3;
        const double OtherText = 0.15;
        const double Undated = 0.35;
        return a.Text == b.Text
            ? likeness >= SameText || Answer(a, b) > 0
            : likeness >= (a.Weeks is null || b.Weeks is null ? Undated : OtherText);
    }

    private static bool Soft(Testimony a, Testimony b) => a.Family == Family.Words || b.Family == Family.Words;

    private static bool Stand(Testimony a, Testimony b, double likeness)
    {
        var (one, other) = a.Stance <= b.Stance ? (a.Stance, b.Stance) : (b.Stance, a.Stance);
        if (one == other || other == Stance.Denies)
            return true;
        const double Alike = 0.3;
        var soft =
            a.Family is Family.Talks or Family.Words or Family.Truce
            && b.Family is Family.Talks or Family.Words or Family.Truce;
        return (one, other) switch
        {
            (Stance.Affirms, Stance.Foresees) => soft || likeness >= Alike,
            (Stance.Affirms or Stance.Foresees, Stance.Supposes) => a.Family == Family.Talks
                && b.Family == Family.Talks,
            // What must be and what is agreed are told of the same provision by different outlets.
            (_, Stance.Demands) => soft && likeness >= Alike / 2,
            _ => false,
        };
    }

    // Within one report a stretch of weeks or years dates what is told for its background.
    private static double TimeInReport(Testimony a, Testimony b)
    {
        const int Week = 7;
        return (a.Days, b.Days) switch
        {
            ({ } one, { } other) => Times.Gap(one, other) > 1 ? double.NaN : 1,
            ({ } one, null) => one.Days > Week ? -0.8 : 0,
            (null, { } other) => other.Days > Week ? -0.8 : 0,
            _ => 0,
        };
    }

    // Each party tells of the other's breaches: two matters, not one.
    private static bool OthersBreach(Testimony a, Testimony b) =>
        a.Family == Family.Truce
        && b.Family == Family.Truce
        && (Cast.Different(a, b) || (Cast.Overlap(a.Speakers, b.Actors) > 0 && Cast.Overlap(b.Speakers, a.Actors) > 0));

    // A denial that says nothing of its own answers what stands beside it; one that does, only what it shares words or people with. And a
    // meeting that is denied is the one that the report speaks of.
    private static double Answer(Testimony a, Testimony b)
    {
        if ((a.Stance == Stance.Denies) == (b.Stance == Stance.Denies))
            return PutsBlameOnOthers(a, b) || PutsBlameOnOthers(b, a) ? 0.35 : 0;
        const int Beside = 40;
        const int FewWords = 4;
        var denial = a.Stance == Stance.Denies ? a : b;
        var other = denial == a ? b : a;
        var gap = denial.Claim.Start - other.Claim.End;
        var talks = a.Family == Family.Talks && b.Family == Family.Talks;
        if (
            gap is >= 0 and <= Beside
            && (denial.Words.Count < FewWords || talks || denial.Words.Shared(other.Words) > 0)
        )
            return 0.8;
        return talks ? 0.25 : 0;
    }

    // Who is accused of a deed and tells of another who did the like there speaks of that deed.
    private static bool PutsBlameOnOthers(Testimony accusation, Testimony answer) =>
        accusation is { Stance: Stance.Affirms, Claim.Reporting: "accuse", Family: Family.Violence }
        && answer is { Stance: Stance.Affirms, Family: Family.Violence, Actors.Length: > 0 }
        && Cast.Overlap(answer.Speakers, accusation.Actors) > 0
        && Cast.Overlap(answer.Actors, accusation.Actors) <= 0
        && Cast.Overlap(answer.Actors, answer.Speakers) <= 0
        && PlaceTree.Compare(accusation.Seat, answer.Seat) == Nearness.Same;

    // Who denies a deed that he is said to have done denies that one, in whatever words.
    private static double OwnDeed(Testimony a, Testimony b)
    {
        const double SameKind = 0.8;
        return
            (a.Stance == Stance.Denies) != (b.Stance == Stance.Denies)
            && Families.Fit(a.Claim, b.Claim) >= SameKind
            && Cast.Overlap(a.Actors, b.Actors) > 0
            && a.Family is not (Family.Talks or Family.Words)
            ? 0.18
            : 0;
    }

    // «هجوم على حافلة … وقالت الوكالة إن الحافلة هوجمت»: what is known by now is what was hit before.
    private static double TakingUp(Testimony a, Testimony b)
    {
        var (first, next) = a.Claim.Start < b.Claim.Start ? (a, b) : (b, a);
        return first.Introduced is { } hit && hit == next.TakenUp ? 0.4 : 0;
    }

    // A report that says of one holder twice that a place is his says it of one state of things.
    private static double Holding(Testimony a, Testimony b) =>
        a.Claim.Control is { } one && b.Claim.Control is { } other && one.Holder == other.Holder ? 0.2 : 0;

    // One night is dated by two days where the words are the same in the main; else what happens today is not what happened yesterday.
    private static bool OnNeighbouringDays(Testimony a, Testimony b) =>
        a.Days is { Days: 1 } one && b.Days is { Days: 1 } other && Times.Gap(one, other) == 1;

    private static double PlaceAgreement(Testimony a, Testimony b, double likeness)
    {
        var ground = a.Family is not (Family.Words or Family.Talks) && b.Family is not (Family.Words or Family.Talks);
        var sure = a.PlaceIsNamed && b.PlaceIsNamed;
        switch (PlaceTree.Compare(a.Seat, b.Seat))
        {
            case Nearness.Same:
                return a.Seat!.IsCountry ? 0.2
                    : a.Seat!.IsSpot ? 1
                    : 0.8;
            case Nearness.Near:
                // Two villages are two places, unless the words are the same but for the name.
                return likeness >= OneNight ? 0.7
                    : sure ? 0.1
                    : 0.3;
            case Nearness.Within:
                return 0.6;
            case Nearness.Around:
                return 0.3;
            case Nearness.InCountry:
                return 0.1;
            case Nearness.Unknown:
                return 0;
            default:
                // Who meets in a capital does not fight there.
                if (sure && (a.Family == Family.Talks) != (b.Family == Family.Talks) && !Soft(a, b))
                    return double.NaN;
                return ground && sure ? double.NaN
                    : ground ? -0.8
                    : 0;
        }
    }

    private static bool CountsMeet(Testimony a, Testimony b, decimal least)
    {
        foreach (var count in a.Counts)
            if (count >= least && Array.IndexOf(b.Counts, count) >= 0)
                return true;
        return false;
    }

    private static bool SameInjured(Testimony a, Testimony b)
    {
        const int Telling = 3;
        return Toll.Injured(a.Claim) is { Low: >= Telling } one && Toll.Injured(b.Claim) == one;
    }

    private static double Figures(Testimony a, Testimony b, double place)
    {
        const int Telling = 3;
        const int Rare = 10;
        var (x, y) = (Toll.Killed(a.Claim), Toll.Killed(b.Claim));
        // A report hardly gives one toll twice in other numbers, unless it sets one source beside another.
        if (x is { } one && y is { } other && a.Text == b.Text && !one.Meets(other))
            return
                a.Speakers.Length > 0
                && b.Speakers.Length > 0
                && Cast.Overlap(a.Speakers, b.Speakers) <= 0
                && a.Days is { Days: 1 } day
                && b.Days == day
                ? 0
                : -0.2;
        if (a.Text == b.Text && a.Counts.Length > 0 && b.Counts.Length > 0 && !CountsMeet(a, b, decimal.MinValue))
            return -0.15;
        if (x is null || y is null)
            return CountsMeet(a, b, Rare) || SameInjured(a, b) ? 0.1 : 0;
        if (x == y && x.Value.Low >= Telling)
            return 0.15;
        // Of one spot tolls differ; of two that may be one spot, another toll tells of another strike.
        const double OneSpot = 0.6;
        return x.Value.Meets(y.Value) ? 0.05
            : place >= OneSpot ? -0.05
            : -0.2;
    }

    private readonly record struct Weights(
        double Type,
        double Place,
        double Time,
        double Parties,
        double Words,
        double Threshold
    );
}
