namespace Marsad.Arabic.Morphology;

/// <summary>The verbal noun that a derived measure forms by rule (Wright I §§ 202–212).</summary>
internal static class RegularVerbalNoun
{
    public static string? Of(Measure measure, VerbStems stems)
    {
        var root = stems.Root;
        var weak = Radicals.IsWeak(root.Last);
        // استجواب keeps the radical, استقامة makes up for its loss with ة.
        var hollow = stems.Hollow;
        var (first, second) = measure == Measure.VIII ? VerbStems.AssimilatedEighth(root) : (root.First, root.Second);
        var sounds = measure switch
        {
            Measure.II when weak || root.Third == 'ء' => $"تa{root.First}{root.Second}i{root.Third}aة",
            Measure.II => $"تa{root.First}{root.Second}I{root.Third}",
            Measure.III when weak => $"مu{root.First}A{root.Second}Aة",
            Measure.III when stems.Doubled => $"مu{root.First}A{root.Second}{root.Third}aة",
            Measure.III => $"مu{root.First}A{root.Second}a{root.Third}aة",
            Measure.IV when root is { First: 'ر', Second: 'ء', Third: 'ي' } => "ءiرAءaة",
            Measure.IV when hollow => $"ءi{root.First}A{root.Third}aة",
            Measure.IV => $"ءi{root.First}{root.Second}A{Closed(root.Third)}",
            Measure.V => $"تa{root.First}a{root.Second}{root.Second}{(weak ? 'i' : 'u')}{root.Third}",
            Measure.VI when stems.Doubled => $"تa{root.First}A{root.Second}{root.Third}",
            Measure.VI => $"تa{root.First}A{root.Second}{(weak ? 'i' : 'u')}{root.Third}",
            Measure.VII => $"Eiن{root.First}i{Yielding(root.Second, hollow)}A{Closed(root.Third)}",
            Measure.VIII => $"Ei{first}{second}i{Yielding(root.Second, hollow)}A{Closed(root.Third)}",
            Measure.IX => $"Ei{root.First}{root.Second}i{root.Third}A{root.Third}",
            Measure.X when hollow => $"Eiستi{root.First}A{root.Third}aة",
            Measure.X => $"Eiستi{root.First}{root.Second}A{Closed(root.Third)}",
            Measure.QI => $"{root.First}a{root.Second}{root.Third}a{root.Fourth}aة",
            Measure.QII => $"تa{root.First}a{root.Second}{root.Third}{(weak ? 'i' : 'u')}{root.Fourth}",
            Measure.QIII => $"Ei{root.First}{root.Second}iن{root.Third}A{root.Fourth}",
            Measure.QIV => $"Ei{root.First}{root.Second}i{root.Third}{root.Fourth}A{root.Fourth}",
            _ => null,
        };
        return sounds is null ? null : Write(sounds, weak && measure is Measure.V or Measure.VI or Measure.QII);
    }

    private static string Write(string sounds, bool hiddenYa) =>
        hiddenYa ? VerbStems.WithoutEnding(sounds[..^2] + "i") + Marks.Kasratan : VerbStems.WithoutEnding(sounds + 'u');

    /// <summary>After the long a of these nouns a weak radical is heard as hamza: إعطاء.</summary>
    private static char Closed(char last) => Radicals.IsWeak(last) ? 'ء' : last;

    /// <summary>و of a hollow verb becomes ي between i and a long a: انقياد.</summary>
    private static char Yielding(char middle, bool hollow) => hollow ? 'ي' : middle;
}
