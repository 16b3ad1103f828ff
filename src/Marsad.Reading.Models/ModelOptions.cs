namespace Marsad.Reading.Models;

/// <summary>Which model is asked, where, and with how much patience.</summary>
/// <param name="Endpoint">
/// Base address of an OpenAI-compatible endpoint, such as <c>http://localhost:11434/v1</c>: absolute, HTTP or HTTPS, without user
/// name, query or fragment. Nothing is sent anywhere else: redirects are not followed.
/// </param>
/// <param name="Model">Its name, as the endpoint knows it.</param>
/// <param name="Key">The key; null for an endpoint that asks for none. Never shown in a message.</param>
public sealed record ModelOptions(Uri Endpoint, string Model, string? Key)
{
    /// <summary>How many reports may be read at once.</summary>
    public const int MostAtOnce = 16;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a request is repeated that the endpoint could not serve: too many requests, a fault of its own.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition, where the endpoint names none; each further one is twice as long.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait: an endpoint that asks for more ends the run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many UTF-16 units of a report are asked about at a time.</summary>
    public int ExcerptLength { get; init; } = 4000;

    /// <summary>Why an address cannot be that of an endpoint, with what to do; null when it can.</summary>
    /// <param name="address">As the user wrote it.</param>
    /// <param name="withKey">Whether a key would be sent there.</param>
    /// <param name="endpoint">The address; null when it cannot be used.</param>
    public static string? Refuses(string address, bool withKey, out Uri? endpoint)
    {
        endpoint = null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return "not the address of an endpoint. Write it as http://localhost:11434/v1 or https://host/v1";
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return "an address with more than host and path. Leave out user name and query; a key goes into the environment";
        if (withKey && uri.Scheme == "http" && !uri.IsLoopback)
            return "the key would travel unencrypted. Use https, or do without the key where the endpoint asks for none";
        endpoint = uri;
        return null;
    }

    /// <summary>Everything but the key.</summary>
    public override string ToString() => $"{Model} at {Endpoint}";
}
