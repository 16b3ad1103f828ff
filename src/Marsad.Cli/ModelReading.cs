using Marsad.Reading;
using Marsad.Reading.Models;
using Marsad.Register.Runs;

namespace Marsad.Cli;

/// <summary>Sets up a reader that asks a model. Apart from the rest, so that nothing of it is loaded unless it is named.</summary>
internal static class ModelReading
{
    /// <summary>Whom the command line names.</summary>
    /// <exception cref="UnusableException">The endpoint's address cannot be used.</exception>
    public static ModelOptions OptionsOf(ModelChoice choice)
    {
        var key = Environment.GetEnvironmentVariable(ModelChoice.KeyVariable);
        key = string.IsNullOrWhiteSpace(key) ? null : key.Trim();
        if (ModelOptions.Refuses(choice.Endpoint, key is not null, out var endpoint) is { } refusal)
            throw new UnusableException($"--endpoint: {refusal}.");
        var options = new ModelOptions(endpoint!, choice.Name, key);
        return choice.Timeout is { } seconds ? options with { Timeout = TimeSpan.FromSeconds(seconds) } : options;
    }

    /// <summary>The reader, with the lexical one for everything but the claims.</summary>
    public static LoadedReader Load(
        ReportOpening open,
        LexicalReader lexical,
        ModelOptions options,
        CancellationToken cancel
    )
    {
        var model = new ModelReader(lexical, options, cancel);
        return new LoadedReader(
            new EvidenceReader(open, model),
            () => new[] { model.Usage.Rejections(), model.Usage.Cost(options) }.OfType<string>(),
            model
        );
    }
}
