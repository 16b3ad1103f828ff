using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Marsad.Reading.Models.Tests;

/// <summary>An endpoint on this machine that answers what a test wants, and remembers what it was asked.</summary>
public sealed class FakeEndpoint : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Letters = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Func<Asked, Reply> _answer;
    private readonly HttpListener _listener;
    private readonly Task _serving;
    private int _count;

    private FakeEndpoint(Func<Asked, Reply> answer)
    {
        _answer = answer;
        (_listener, var host) = Listen();
        Address = new Uri(host + "v1");
        _serving = Serve();
    }

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>The requests, in the order of arrival.</summary>
    public IReadOnlyList<Asked> Requests => [.. _asked];

    /// <summary>An endpoint that answers every request by a rule.</summary>
    public static FakeEndpoint Start(Func<Asked, Reply> answer) => new(answer);

    /// <summary>An endpoint whose model gives these answers one after the other, and the last of them ever after.</summary>
    public static FakeEndpoint Saying(params string[] answers) =>
        Start(asked => Reply.Of(answers[Math.Min(asked.Number, answers.Length) - 1]));

    /// <summary>An answer with these claims.</summary>
    public static string Claims(params object[] claims) => JsonSerializer.Serialize(new { claims }, Letters);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Close();
        await _serving;
        _closing.Dispose();
    }

    private static (HttpListener Listener, string Host) Listen()
    {
        while (true)
        {
            var host = $"http://127.0.0.1:{FreePort()}/";
            var listener = new HttpListener { Prefixes = { host } };
            try
            {
                listener.Start();
                return (listener, host);
            }
            catch (HttpListenerException)
            {
                // somebody took the port in between
                listener.Close();
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        var serving = new List<Task>();
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                serving.Add(Task.Run(() => Serve(context)));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                break;
            }
        }
        await Task.WhenAll(serving);
    }

    private async Task Serve(HttpListenerContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.InputStream);
            var asked = new Asked(
                Interlocked.Increment(ref _count),
                context.Request.Url!.AbsolutePath,
                body.RootElement.Clone(),
                context.Request.Headers["Authorization"] ?? ""
            );
            _asked.Enqueue(asked);
            var reply = _answer(asked);
            await Task.Delay(reply.Delay, _closing.Token);
            context.Response.StatusCode = reply.Status;
            foreach (var (name, value) in reply.Headers)
                context.Response.Headers[name] = value;
            context.Response.ContentType = "application/json";
            context.Response.Close(Encoding.UTF8.GetBytes(reply.Body), willBlock: true);
        }
        catch (Exception e)
            when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // the other side does not wait any more, or the test is over
            context.Response.Abort();
        }
    }
}

/// <summary>One request to the endpoint.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Path">Where it went.</param>
/// <param name="Body">Its JSON.</param>
/// <param name="Authorization">The header with the key.</param>
public sealed record Asked(int Number, string Path, JsonElement Body, string Authorization)
{
    /// <summary>The messages of a role, in their order.</summary>
    public IReadOnlyList<string> By(string role) =>
        [
            .. Body.GetProperty("messages")
                .EnumerateArray()
                .Where(m => m.GetProperty("role").GetString() == role)
                .Select(m => m.GetProperty("content").GetString()!),
        ];

    /// <summary>The words of the report that are asked about.</summary>
    public string Text
    {
        get
        {
            var material = By("user")[0];
            var start = material.IndexOf("[text ", StringComparison.Ordinal);
            start = material.IndexOf('\n', start) + 1;
            return material[start..material.LastIndexOf('\n')];
        }
    }
}

/// <summary>What the endpoint sends back.</summary>
public sealed record Reply(int Status, string Body)
{
    public TimeSpan Delay { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>A chat completion.</summary>
    public static Reply Of(string content, bool counted = true) =>
        new(
            200,
            JsonSerializer.Serialize(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["id"] = "c",
                    ["object"] = "chat.completion",
                    ["created"] = 1,
                    ["model"] = "some-model",
                    ["choices"] = new[]
                    {
                        new
                        {
                            index = 0,
                            finish_reason = "stop",
                            message = new { role = "assistant", content },
                        },
                    },
                    [counted ? "usage" : "system_fingerprint"] = counted
                        ? new
                        {
                            prompt_tokens = 100,
                            completion_tokens = 20,
                            total_tokens = 120,
                        }
                        : "f",
                }
            )
        );

    /// <summary>An error as such endpoints word them.</summary>
    public static Reply Error(int status, string message) =>
        new(status, JsonSerializer.Serialize(new { error = new { message, type = "some_error" } }));
}
