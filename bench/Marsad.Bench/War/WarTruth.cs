namespace Marsad.Bench.War;

/// <summary>What a claim of a simulated war is in truth.</summary>
/// <param name="Event">The occurrence that it tells of.</param>
/// <param name="Quarrel">The matter in question: the same for occurrences of which each of two parties accuses the other.</param>
/// <param name="Origin">On whose word it rests in the end, owners counted as one.</param>
/// <param name="Stated">On whose word it is by what the report says: the medium itself where nobody is named.</param>
/// <param name="Affirms">False when it says that it is not so.</param>
/// <param name="Who">Who did it, by number; -1 when it does not say, or where that is not the question.</param>
/// <param name="Toll">How many were killed; -1 when it does not say.</param>
/// <param name="TollIsTrue">Whether that many were known to be dead by then.</param>
/// <param name="Day">The day it puts the occurrence on; 0 when it does not say.</param>
/// <param name="Question">What can be in question of this occurrence.</param>
/// <param name="Repeated">One of the near-identical items of a flood, after the first.</param>
/// <param name="Printed">The day its report came out, by the true calendar.</param>
internal readonly record struct WarTruth(
    int Event,
    int Quarrel,
    int Origin,
    int Stated,
    bool Affirms,
    short Who,
    short Toll,
    bool TollIsTrue,
    int Day,
    WarKind Question,
    bool Repeated,
    int Printed
)
{
    /// <summary>What two claims contradict each other about; null when they can both be true or are told on one word.</summary>
    public string? Against(WarTruth other)
    {
        if (Quarrel != other.Quarrel || Stated == other.Stated)
            return null;
        if (Affirms != other.Affirms)
            return Question switch
            {
                WarKind.Control => "control",
                WarKind.Meeting => "meeting",
                WarKind.Truce => "truce",
                _ => "happened",
            };
        if (!Affirms)
            return null;
        if (Who >= 0 && other.Who >= 0 && Who != other.Who)
            return Question switch
            {
                WarKind.Control => "control",
                WarKind.Breach => "truce",
                _ => "who",
            };
        if (Toll >= 0 && other.Toll >= 0 && Toll != other.Toll && !(TollIsTrue && other.TollIsTrue))
            return "howMany";
        return Day > 0 && other.Day > 0 && Day != other.Day ? "when" : null;
    }
}

/// <summary>What kind of occurrence it is.</summary>
internal enum WarKind : byte
{
    Strike,
    Control,
    Aid,
    Meeting,
    Truce,
    Breach,
    Words,
}
