using Marsad.Register.Runs;

namespace Marsad.Cli;

/// <summary>A reader for one run, and what there is to say of it afterwards.</summary>
/// <param name="evidence">What reads.</param>
/// <param name="account">What the run has cost and what was thrown away, a sentence each.</param>
/// <param name="model">What the run holds open.</param>
internal sealed class LoadedReader(
    EvidenceReader evidence,
    Func<IEnumerable<string>>? account = null,
    IDisposable? model = null
) : IDisposable
{
    /// <summary>What reads.</summary>
    public EvidenceReader Evidence => evidence;

    /// <summary>What the run has cost and what was thrown away, a sentence each; nothing for the lexical reader.</summary>
    public IEnumerable<string> Account() => account?.Invoke() ?? [];

    public void Dispose() => model?.Dispose();
}
