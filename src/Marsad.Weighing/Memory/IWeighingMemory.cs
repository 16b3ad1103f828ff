using Marsad.Reading;

namespace Marsad.Weighing.Memory;

/// <summary>
/// What weighing remembers from run to run, so that the next report costs what it touches and not what is there: who leans on whom, which
/// claims share a block, which texts carry a fingerprint. Everything else is made again from the readings when it is needed. All of it is
/// derived, and can be thrown away.
/// </summary>
public interface IWeighingMemory
{
    /// <summary>The number of a report that is there; it stays as long as the memory.</summary>
    long NumberOf(string reportId);

    /// <summary>The reading of a report by its number, and the day on which it was obtained; null when that is not known.</summary>
    (ReportReading Reading, DateOnly? Obtained) Report(long number);

    /// <summary>What lies on a shelf under a key; null when nothing does.</summary>
    byte[]? Find(Shelf shelf, ulong key);

    /// <summary>Everything on a shelf, by key.</summary>
    IReadOnlyList<(ulong Key, byte[] Piece)> All(Shelf shelf);

    /// <summary>Puts something on a shelf, in place of what lay there.</summary>
    void Put(Shelf shelf, ulong key, byte[] piece);

    /// <summary>Texts that carry a fingerprint, in their order, no more than <paramref name="most"/>.</summary>
    IReadOnlyList<Carrier> CarriersOf(uint fingerprint, int most);

    /// <summary>Lists a text under a fingerprint.</summary>
    void Add(uint fingerprint, Carrier carrier);

    /// <summary>Takes a text from under a fingerprint.</summary>
    void Remove(uint fingerprint, Carrier carrier);
}

/// <summary>What kinds of things are remembered. The numbers are stored, and never change their meaning.</summary>
public enum Shelf
{
    /// <summary>The numbers that are given out next.</summary>
    Numbers = 0,

    /// <summary>A claim, by its number: its copies, what it leans on, its event.</summary>
    Claim = 1,

    /// <summary>The leaders of a block, by its key.</summary>
    Block = 2,

    /// <summary>Some of the others of a block.</summary>
    BlockRest = 3,

    /// <summary>A text, by its number: who prints it, which others it was laid over, what they share.</summary>
    Text = 4,

    /// <summary>Numbers of texts by a hash of their letters.</summary>
    Letters = 5,

    /// <summary>The number of a text by that of a report that prints it.</summary>
    Printing = 6,

    /// <summary>Numbers of reports by what they speak of: who holds a place, who breaks a truce, what became of it.</summary>
    Topic = 7,

    /// <summary>What a translation of a text keeps, by the text's number.</summary>
    Marks = 8,

    /// <summary>Numbers of the texts that translate one before them.</summary>
    Translations = 9,
}

/// <summary>A text under one of its fingerprints. Earlier days come first, and of one day the smaller rank.</summary>
/// <param name="Day">The number of the day of its first printing; the greatest number when it is not known.</param>
/// <param name="Rank">Stands for the id of its first printing: of two ids the one that sorts first has the smaller.</param>
/// <param name="Text">Its number.</param>
public readonly record struct Carrier(int Day, long Rank, long Text);
