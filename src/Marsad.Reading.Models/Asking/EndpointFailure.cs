using System.ClientModel;
using System.Globalization;

namespace Marsad.Reading.Models.Asking;

/// <summary>What the failures of an endpoint mean to the user: what, where, what to do. No message holds the key.</summary>
internal static class EndpointFailure
{
    private const int LongestMessage = 160;

    /// <summary>Why there is no answer.</summary>
    public static UnreadException Explain(Exception failure, ModelOptions options) =>
        failure switch
        {
            // repeated in vain: the last time counts
            AggregateException several when several.InnerExceptions.Count > 0 => Explain(
                several.InnerExceptions[^1],
                options
            ),
            OperationCanceledException => new UnreadException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{options} gave no answer within {options.Timeout.TotalSeconds:0} s"
                ),
                "Give it longer with --timeout, or name a quicker model"
            ),
            ClientResultException { Status: 0 } or HttpRequestException => new UnreadException(
                $"{options.Endpoint}: no connection ({Clean(failure.Message, options)})",
                "Check --endpoint, and that it is running there",
                endsRun: true
            ),
            ClientResultException answered => OfStatus(answered, options),
            // the client trips over what is not a chat completion
            _ => new UnreadException(
                $"{options.Endpoint}: what answers there does not speak like an OpenAI-compatible endpoint",
                "Check --endpoint, which often ends in /v1",
                endsRun: true
            ),
        };

    private static UnreadException OfStatus(ClientResultException failure, ModelOptions options)
    {
        var status = failure.Status;
        var wait = Patience.RetryAfter(failure.GetRawResponse());
        return status switch
        {
            >= 300 and < 400 => new UnreadException(
                $"{options.Endpoint}: it sends us elsewhere ({status}), and a report goes to no other address than the one named",
                "Name the final address with --endpoint",
                endsRun: true
            ),
            401 or 403 when options.Key is null => new UnreadException(
                $"{options.Endpoint}: it asks for a key ({status})",
                "Put the key into the environment as MARSAD_API_KEY",
                endsRun: true
            ),
            401 or 403 => new UnreadException(
                $"{options.Endpoint}: it does not take the key for {options.Model} ({status})",
                "Check MARSAD_API_KEY",
                endsRun: true
            ),
            404 => new UnreadException(
                $"{options.Endpoint}: nothing there by the name of {options.Model} (404)",
                "Check --model, and --endpoint, which often ends in /v1",
                endsRun: true
            ),
            429 => new UnreadException(
                $"{options.Endpoint}: too many requests (429{Asking(wait)})",
                "Wait, or read with fewer --jobs; the same command goes on from here",
                endsRun: true
            ),
            >= 500 => new UnreadException(
                $"{options} failed ({status}: {Clean(failure.Message, options)})",
                "Look into the endpoint's log, and read again"
            ),
            _ => new UnreadException(
                $"{options} does not take the question ({status}: {Clean(failure.Message, options)})",
                "Check that the model takes chat questions as long as a page"
            ),
        };
    }

    private static string Asking(TimeSpan? wait) =>
        wait is { } time
            ? string.Create(CultureInfo.InvariantCulture, $", it asks to wait {time.TotalSeconds:N0} s")
            : "";

    // What an endpoint says of its fault may repeat what was sent to it.
    private static string Clean(string message, ModelOptions options)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        if (options.Key is { Length: > 0 } key)
            line = line.Replace(key, "…", StringComparison.Ordinal);
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }
}
