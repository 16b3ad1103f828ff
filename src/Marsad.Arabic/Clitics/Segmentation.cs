namespace Marsad.Arabic.Clitics;

/// <summary>One way to part a folded word into proclitics, stem and enclitic. The three parts make up the word.</summary>
/// <param name="ProcliticLength">Letters in front of the stem.</param>
/// <param name="EncliticLength">Letters behind the stem.</param>
/// <param name="Proclitics">What stands in front.</param>
/// <param name="Enclitic">What stands behind.</param>
/// <param name="Repair">What the stem's last letter was before the enclitic.</param>
public readonly record struct Segmentation(
    byte ProcliticLength,
    byte EncliticLength,
    Proclitics Proclitics,
    Enclitic Enclitic,
    StemRepair Repair
)
{
    /// <summary>The letters in front of the stem.</summary>
    public ReadOnlySpan<char> ProcliticsOf(ReadOnlySpan<char> word) => word[..ProcliticLength];

    /// <summary>The stem as it is written in the word.</summary>
    public ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word) => word[ProcliticLength..^EncliticLength];

    /// <summary>The letters behind the stem.</summary>
    public ReadOnlySpan<char> EncliticOf(ReadOnlySpan<char> word) => word[^EncliticLength..];

    /// <summary>The stem as it is written when it stands alone, in folded letters: what to look up.</summary>
    /// <param name="word">The folded word this is a way of parting.</param>
    /// <param name="room">Where a repaired stem is written; one letter longer than the word is always enough.</param>
    /// <returns>A slice of <paramref name="word"/> where nothing was repaired, else of <paramref name="room"/>.</returns>
    public ReadOnlySpan<char> StandAloneStemOf(ReadOnlySpan<char> word, Span<char> room)
    {
        var stem = StemOf(word);
        if (Repair == StemRepair.None)
            return stem;
        var last = Repair switch
        {
            StemRepair.TehMarbuta => 'ه',
            StemRepair.AlefMaqsura => 'ي',
            StemRepair.LoneHamza => 'ء',
            StemRepair.AlefHamza or StemRepair.SilentAlef => 'ا',
            _ => '\0',
        };
        var kept = Repair == StemRepair.SilentAlef ? stem.Length : stem.Length - 1;
        stem[..kept].CopyTo(room);
        if (last == '\0')
            return room[..kept];
        room[kept] = last;
        return room[..(kept + 1)];
    }
}
