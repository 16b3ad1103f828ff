using System.Runtime.CompilerServices;
using Marsad.Reading.Intake;

namespace Marsad.Register.Runs;

/// <summary>
/// Derives every reading of a register again from its evidence. A rebuild that was broken off goes on where it was, as long
/// as the reader is the same. Ends with the content that a first reading of the same evidence by this reader gives, but for what
/// the reader leaves to another and what it had to put off, which stay as they were.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="reader">What reads.</param>
/// <param name="jobs">How many are read at once, 1 or more.</param>
/// <param name="weighing">What weighs what is read; null: the weighing is left due.</param>
public sealed class RebuildRun(IRegister register, EvidenceReader reader, int jobs, WeighingRun? weighing = null)
{
    private long _reached;
    private bool _leavesSome;

    /// <summary>Pieces of evidence behind the run, those of an earlier run that was broken off included.</summary>
    public long Reached => Interlocked.Read(ref _reached);

    /// <summary>Rebuilds; each item comes out once its derivation is kept. A few pieces of evidence are held at a time.</summary>
    public async IAsyncEnumerable<RunItem> Run([EnumeratorCancellation] CancellationToken cancel = default)
    {
        _reached = register.RebuildReached(reader.Version) ?? 0;
        _leavesSome = register.Summarise().ReaderVersions.Any(version => reader.Leaves(version.Key));
        var batch = new Batch(() =>
        {
            register.MarkRebuild(reader.Version, _reached);
            register.Commit();
        });
        await using var derived = OrderedPipeline
            .Run(register.Arrivals(_reached), Derive, jobs, cancel)
            .GetAsyncEnumerator(CancellationToken.None);
        try
        {
            while (await batch.Await(derived.MoveNextAsync()))
            {
                var (arrival, item) = derived.Current;
                if (item.Derivation is { EndsRun: true })
                {
                    // it goes on with this one
                    yield return item;
                    yield break;
                }
                if (item is { Known: false, Derivation: { IsPutOff: false } derivation })
                    register.Keep(arrival.EvidenceId, derivation);
                Interlocked.Exchange(ref _reached, arrival.Position);
                batch.Add();
                yield return item;
            }
            batch.Commit();
            register.MarkRebuild(reader.Version, null);
            register.Commit();
            if (weighing is not null)
                await weighing.Finish(cancel);
        }
        finally
        {
            batch.Commit();
        }
    }

    private (Arrival Arrival, RunItem Item) Derive(Arrival arrival)
    {
        try
        {
            var evidence = register.EvidenceOf(arrival.EvidenceId)!;
            return
                _leavesSome
                && register.DerivationOf(arrival.EvidenceId) is { } left
                && reader.Leaves(left.ReaderVersion)
                ? (arrival, RunItem.Of(evidence, null, left, known: true))
                : (arrival, RunItem.Of(evidence, null, reader.Derive(evidence), known: false));
        }
        catch (RegisterException e)
        {
            var damage = new IntakeProblem(register.Name, e.What, e.Remedy);
            return (arrival, RunItem.Of(damage));
        }
    }
}
