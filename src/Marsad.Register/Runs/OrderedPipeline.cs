using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;

namespace Marsad.Register.Runs;

/// <summary>Work on many things at once whose results come out in the order in which the things went in.</summary>
internal static class OrderedPipeline
{
    /// <summary>How many things may be under way for each job: enough to bridge a slow one, few enough for flat memory.</summary>
    private const int AheadPerJob = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    /// <summary>Takes from <paramref name="source"/> only as fast as the results are fetched. On leaving, waits for work under way.</summary>
    public static async IAsyncEnumerable<TOut> Run<TIn, TOut>(
        IEnumerable<TIn> source,
        Func<TIn, TOut> work,
        int jobs,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var block = new TransformBlock<TIn, TOut>(
            work,
            new ExecutionDataflowBlockOptions
            {
                MaxDegreeOfParallelism = jobs,
                BoundedCapacity = jobs * AheadPerJob,
                EnsureOrdered = true,
                CancellationToken = leaving.Token,
            }
        );
        _ = Task.Run(() => Feed(source, block, leaving.Token), CancellationToken.None);
        try
        {
            while (await block.OutputAvailableAsync(leaving.Token))
            {
                while (block.TryReceive(out var result))
                    yield return result;
            }
            await block.Completion;
        }
        finally
        {
            // The source is not waited for: it may be a standard input on which nothing comes any more.
            await leaving.CancelAsync();
            while (!block.Completion.IsCompleted)
            {
                // A block that had finished its work before it was cancelled completes only once its results are taken.
                block.TryReceiveAll(out _);
                await Task.WhenAny(block.Completion, Task.Delay(Patience, CancellationToken.None));
            }
        }
    }

    private static async Task Feed<TIn, TOut>(
        IEnumerable<TIn> source,
        TransformBlock<TIn, TOut> block,
        CancellationToken leaving
    )
    {
        try
        {
            foreach (var item in source)
            {
                if (!await block.SendAsync(item, leaving))
                    return;
            }
            block.Complete();
        }
        catch (Exception e)
        {
            ((IDataflowBlock)block).Fault(e);
        }
    }
}
