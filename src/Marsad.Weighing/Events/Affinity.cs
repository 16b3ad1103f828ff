using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Events;

/// <summary>
/// How strongly two claims seem to speak of one occurrence: a symmetric function of the two and the world. Type, place, time and
/// parties each add or take away by how well they agree and how precisely they are known; wording adds by how alike it is. Some
/// disagreements exclude: days that cannot be one, places that are two, speakers who have nothing to do with each other.
/// </summary>
internal sealed class Affinity(World world)
{
    /// <summary>No occurrence can be common.</summary>
    public const double None = 0;

    /// <summary>From here on two claims are taken to speak of one occurrence.</summary>
    public const double Joined = 1;

    // Weights over thresholds, fitted by hand on pairs of claims; each row is a way of being one occurrence.
    private static readonly Weights Occurrence = new(0.20, 0.30, 0.25, 0.22, 0.55, 0.62);
    private static readonly Weights Meeting = new(0.20, 0.15, 0.20, 0.40, 0.45, 0.60);
    private static readonly Weights Utterance = new(0.15, 0.05, 0.15, 0.20, 1.00, 0.58);
    private static readonly Weights Restated = new(0.15, 0.20, 0.05, 0.22, 1.00, 0.60);

    /// <summary>From 0 to somewhat over 2; <see cref="Joined"/> or more means one occurrence.</summary>
    public double Between(Testimony a, Testimony b)
    {
        if (a.Key == b.Key)
            return None;
        var likeness = a.Words.Likeness(b.Words);
        if (!Stand(a, b, likeness))
            return None;
        var sameReport = a.Text == b.Text;
        var weights = sameReport ? Restated : WeightsFor(a.Family, b.Family);
        var time = sameReport ? TimeInReport(a, b) : Times.Agreement(a, b);
        if (double.IsNaN(time))
            return None;
        var place = PlaceAgreement(a, b);
        if (double.IsNaN(place))
            return None;
        var parties = Cast.Agreement(a, b, likeness);
        if (double.IsNaN(parties))
            return None;
        var score =
            (weights.Type * Families.Fit(a.Claim.Type, b.Claim.Type))
            + (weights.Place * place)
            + (weights.Time * time)
            + (weights.Parties * parties)
            + (weights.Words * likeness)
            + Figures(a, b);
        return Math.Max(None, score / weights.Threshold);
    }

    private static Weights WeightsFor(Family a, Family b) =>
        a == Family.Words || b == Family.Words ? Utterance
        : a == Family.Talks || b == Family.Talks ? Meeting
        : Occurrence;

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

    private static double TimeInReport(Testimony a, Testimony b) =>
        a.Days is { } one && b.Days is { } other ? (Times.Gap(one, other) > 1 ? double.NaN : 1) : 0;

    private double PlaceAgreement(Testimony a, Testimony b)
    {
        var ground = a.Family is not (Family.Words or Family.Talks) && b.Family is not (Family.Words or Family.Talks);
        var sure = a.PlaceIsNamed && b.PlaceIsNamed;
        switch (world.Places.Compare(a.Place, b.Place))
        {
            case Nearness.Same:
                return world.Places.IsCountry(a.Place!) ? 0.2
                    : world.Places.IsSpot(a.Place!) ? 1
                    : 0.8;
            case Nearness.Near:
                return 0.7;
            case Nearness.Within:
                return 0.6;
            case Nearness.InCountry:
                return 0.1;
            case Nearness.Unknown:
                return 0;
            default:
                return ground && sure ? double.NaN
                    : ground ? -0.5
                    : 0;
        }
    }

    private static double Figures(Testimony a, Testimony b)
    {
        var (x, y) = (Toll.Killed(a.Claim), Toll.Killed(b.Claim));
        if (x is null || y is null)
            return 0;
        const int Telling = 3;
        if (x == y && x.Value.Low >= Telling)
            return 0.15;
        return x.Value.Meets(y.Value) ? 0.05 : -0.05;
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
