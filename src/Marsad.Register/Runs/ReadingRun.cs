using System.Runtime.CompilerServices;
using Marsad.Reading.Intake;

namespace Marsad.Register.Runs;

/// <summary>
/// Takes items of the intake through a reader into a register, several at a time. What the register knows already is not
/// read again. Whatever the number of jobs, items come out, and are kept, in the order in which they came in.
/// </summary>
/// <param name="register">Where to keep them; null to keep nothing.</param>
/// <param name="reader">What reads them.</param>
/// <param name="jobs">How many are read at once, 1 or more.</param>
/// <param name="weighing">What weighs what is read; null: the weighing is left due.</param>
public sealed class ReadingRun(IRegister? register, EvidenceReader reader, int jobs, WeighingRun? weighing = null)
{
    /// <summary>
    /// Reads items; each is kept before it comes out, and durable soon after, at the latest when the enumeration ends, be it by
    /// cancelling or by leaving it.
    /// </summary>
    public async IAsyncEnumerable<RunItem> Run(
        IEnumerable<IntakeItem> items,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(items);
        var batch = new Batch(() => register?.Commit());
        await using var ahead = OrderedPipeline
            .Run(items, ReadAhead, jobs, cancel)
            .GetAsyncEnumerator(CancellationToken.None);
        try
        {
            while (await batch.Await(ahead.MoveNextAsync()))
            {
                var item = await Settle(ahead.Current, cancel);
                batch.Add();
                yield return item;
            }
            batch.Commit();
            if (weighing is not null)
                await weighing.Finish(cancel);
        }
        finally
        {
            batch.Commit();
        }
    }

    /// <summary>
    /// The costly part, away from the register's writer. It reads under the standing that the evidence has at this moment; the
    /// writer looks again, for the same evidence may be under way twice.
    /// </summary>
    private Ahead ReadAhead(IntakeItem item)
    {
        if (item is not Evidence evidence)
            return new Ahead(item, null, null, false);
        if (register is null)
            return new Ahead(item, null, reader.Derive(evidence), false);
        var standing = register.Preview(evidence);
        var known = reader.LetsStand(standing.ReaderVersion) ? register.DerivationOf(evidence.Id) : null;
        return new Ahead(item, standing, known ?? reader.Derive(standing.Dress(evidence)), known is not null);
    }

    private async ValueTask<RunItem> Settle(Ahead ahead, CancellationToken cancel)
    {
        switch (ahead.Item)
        {
            case IntakeProblem problem:
                register?.Keep(problem);
                return RunItem.Of(problem);
            case Evidence evidence when register is null:
                return RunItem.Of(evidence, null, ahead.Derivation!, known: false);
            case Evidence evidence:
                var standing = register.Keep(evidence);
                var derivation = standing.ReadsLike(ahead.Standing!)
                    ? ahead.Derivation!
                    : reader.Derive(standing.Dress(evidence));
                var known = reader.LetsStand(standing.ReaderVersion);
                if (!known && !derivation.IsPutOff)
                    register.Keep(evidence.Id, derivation);
                if (!known && weighing is not null)
                    await weighing.Add(evidence.Id, derivation.Reading, MayReplace(evidence.Id, standing), cancel);
                return RunItem.Of(evidence, standing, derivation, known);
            default:
                throw new InvalidOperationException($"the intake has a new kind of item: {ahead.Item.GetType().Name}");
        }
    }

    // Hints that came with another sighting have taken the reading before away, and a newer reader replaces it.
    private bool MayReplace(string evidenceId, Standing standing) =>
        standing.ReaderVersion is not null || register!.SightingsOf(evidenceId).Count > 1;

    // A class: what the runtime ships compiled serves any class, for a struct all of the pipeline waits for the JIT.
    private sealed record Ahead(IntakeItem Item, Standing? Standing, Derivation? Derivation, bool Known);
}
