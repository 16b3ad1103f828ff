namespace Marsad.Reading.Intake;

/// <summary>
/// Stops a packed file that unpacks to far more than it is worth: <see cref="IntakeOptions.MaxBarrenBytes"/> without a
/// record in them, at more than <see cref="IntakeOptions.MaxUnpackRatio"/> times their packed size.
/// </summary>
internal sealed class BombGuard(MeteredStream packed, IntakeOptions options)
{
    private long unpackedSince;
    private long packedBefore;

    /// <summary>Counts bytes that came out of the packing.</summary>
    /// <exception cref="IntakeException">It is a bomb.</exception>
    public void Unpacked(int bytes)
    {
        unpackedSince += bytes;
        if (
            unpackedSince > options.MaxBarrenBytes
            && unpackedSince / options.MaxUnpackRatio > packed.Count - packedBefore
        )
        {
            throw new IntakeException(
                $"it unpacks to more than {options.MaxUnpackRatio} times its size with no report in it",
                "Leave it out; what came before was read"
            );
        }
    }

    /// <summary>A record came out: what follows is counted anew.</summary>
    public void RecordFound()
    {
        unpackedSince = 0;
        packedBefore = packed.Count;
    }
}
