using System.ClientModel.Primitives;
using System.Globalization;

namespace Marsad.Reading.Models.Asking;

/// <summary>
/// Which requests are repeated, and after how long: too many requests and faults of the endpoint, as long as it says or twice as
/// long each time. An answer that took too long is not asked for again, for it may be charged again; an address where nobody
/// has answered yet is probably a wrong one.
/// </summary>
internal sealed class Patience(ModelOptions options, ModelUsage usage) : ClientRetryPolicy(options.Retries)
{
    /// <summary>How long the endpoint asks to wait; null when it does not say.</summary>
    public static TimeSpan? RetryAfter(PipelineResponse? response)
    {
        if (response is null || !response.Headers.TryGetValue("Retry-After", out var value) || value is null)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        if (
            !DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
        )
            return null;
        var wait = until - TimeProvider.System.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <inheritdoc />
    protected override ValueTask OnSendingRequestAsync(PipelineMessage message)
    {
        usage.Requested();
        return base.OnSendingRequestAsync(message);
    }

    /// <inheritdoc />
    protected override ValueTask<bool> ShouldRetryAsync(PipelineMessage message, Exception? exception)
    {
        if (exception is OperationCanceledException || (exception is not null && usage.Answers == 0))
            return ValueTask.FromResult(false);
        if (RetryAfter(message.Response) > options.LongestWait)
            return ValueTask.FromResult(false);
        return base.ShouldRetryAsync(message, exception);
    }

    /// <inheritdoc />
    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount)
    {
        if (RetryAfter(message.Response) is { } asked)
            return asked;
        var doubled = options.Backoff * Math.Pow(2, Math.Max(0, tryCount - 1));
        return doubled < options.LongestWait ? doubled : options.LongestWait;
    }
}
