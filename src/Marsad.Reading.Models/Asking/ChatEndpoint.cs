using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;

namespace Marsad.Reading.Models.Asking;

/// <summary>
/// One model behind one endpoint. Asks for the schema to be enforced where the endpoint can do that, else for JSON in words;
/// what the endpoint turns out to understand is remembered. Safe for many threads.
/// </summary>
internal sealed class ChatEndpoint : IDisposable
{
    private readonly ModelOptions _options;
    private readonly Contract _contract;
    private readonly ModelUsage _usage;
    private readonly HttpClient _http;
    private readonly ChatClient _chat;
    private volatile Manner _manner = Manner.SchemaAndNoChance;

    public ChatEndpoint(ModelOptions options, Contract contract, ModelUsage usage)
    {
        _options = options;
        _contract = contract;
        _usage = usage;
        // A report goes to the endpoint that was named and nowhere else.
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _chat = new ChatClient(
            options.Model,
            new ApiKeyCredential(options.Key ?? "none"),
            new OpenAIClientOptions
            {
                Endpoint = options.Endpoint,
                NetworkTimeout = options.Timeout,
                RetryPolicy = new Patience(options, usage),
                Transport = new HttpClientPipelineTransport(_http),
                ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
                EnableDistributedTracing = false,
            }
        );
    }

    /// <summary>How much a question asks of the endpoint, most first.</summary>
    private enum Manner
    {
        /// <summary>The schema enforced, at temperature 0.</summary>
        SchemaAndNoChance,

        /// <summary>The schema enforced; some models have a temperature of their own.</summary>
        Schema,

        /// <summary>The schema told in words.</summary>
        Words,
    }

    /// <summary>What the model answers; empty when it answers nothing or refuses.</summary>
    /// <exception cref="UnreadException">It cannot be asked now.</exception>
    /// <exception cref="OperationCanceledException">The run is broken off.</exception>
    public async Task<string> Ask(Question question, CancellationToken cancel)
    {
        for (var manner = _manner; ; manner++)
        {
            try
            {
                ChatCompletion answer = await _chat.CompleteChatAsync(
                    question.Messages(manner == Manner.Words ? _contract.Schema : null),
                    OptionsFor(manner),
                    cancel
                );
                _usage.Answered(answer.Usage?.InputTokenCount, answer.Usage?.OutputTokenCount);
                _manner = manner;
                return string.Concat(answer.Content.Select(part => part.Text));
            }
            catch (ClientResultException e) when (e.Status is 400 or 422 && manner < Manner.Words)
            {
                // it may be the form of the question that the endpoint does not know
            }
            catch (Exception e) when (e is not OutOfMemoryException && !cancel.IsCancellationRequested)
            {
                throw EndpointFailure.Explain(e, _options);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private ChatCompletionOptions OptionsFor(Manner manner)
    {
        var options = new ChatCompletionOptions();
        if (manner == Manner.SchemaAndNoChance)
            options.Temperature = 0;
        if (manner != Manner.Words)
            options.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(
                "claims",
                BinaryData.FromString(_contract.Schema),
                jsonSchemaIsStrict: true
            );
        return options;
    }
}
