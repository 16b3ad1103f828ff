using System.Globalization;

namespace Marsad.Reading.Models;

/// <summary>What a run has cost, and what of the model's answers was thrown away. Safe for many threads.</summary>
public sealed class ModelUsage
{
    private long _requests;
    private long _answers;
    private long _metered;
    private long _sent;
    private long _received;
    private long _notInReport;
    private long _outsideVocabulary;
    private long _misshapen;

    /// <summary>Requests sent, repeated ones included.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Requests that were answered.</summary>
    public long Answers => Interlocked.Read(ref _answers);

    /// <summary>Tokens of the questions, as far as the endpoint counts them.</summary>
    public long TokensSent => Interlocked.Read(ref _sent);

    /// <summary>Tokens of the answers, as far as the endpoint counts them.</summary>
    public long TokensReceived => Interlocked.Read(ref _received);

    /// <summary>Claims rejected because words of theirs are not in the report.</summary>
    public long NotInReport => Interlocked.Read(ref _notInReport);

    /// <summary>Claims rejected because a value is outside its vocabulary or range.</summary>
    public long OutsideVocabulary => Interlocked.Read(ref _outsideVocabulary);

    /// <summary>Claims rejected because a field is missing or of another kind.</summary>
    public long Misshapen => Interlocked.Read(ref _misshapen);

    /// <summary>Claims rejected in all.</summary>
    public long Rejected => NotInReport + OutsideVocabulary + Misshapen;

    /// <summary>One sentence on what was asked and what it cost.</summary>
    public string Cost(ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var tokens =
            Interlocked.Read(ref _metered) == 0 ? "tokens not told"
            : Interlocked.Read(ref _metered) < Answers
                ? $"at least {Number(TokensSent)} tokens sent, {Number(TokensReceived)} received"
            : $"{Number(TokensSent)} tokens sent, {Number(TokensReceived)} received";
        return $"{options}: {Number(Requests)} {(Requests == 1 ? "request" : "requests")}, {tokens}.";
    }

    /// <summary>One sentence on the claims that were thrown away; null when there are none.</summary>
    public string? Rejections()
    {
        if (Rejected == 0)
            return null;
        string?[] reasons =
        [
            NotInReport > 0 ? $"{Number(NotInReport)} with words that are not in the report" : null,
            OutsideVocabulary > 0 ? $"{Number(OutsideVocabulary)} with a value that is none of those allowed" : null,
            Misshapen > 0 ? $"{Number(Misshapen)} without the form asked for" : null,
        ];
        var claims = Rejected == 1 ? "claim" : "claims";
        return $"{Number(Rejected)} {claims} of the model rejected: {string.Join(", ", reasons.OfType<string>())}.";
    }

    internal void Requested() => Interlocked.Increment(ref _requests);

    internal void Answered(long? sent, long? received)
    {
        Interlocked.Increment(ref _answers);
        if (sent is null || received is null)
            return;
        Interlocked.Increment(ref _metered);
        Interlocked.Add(ref _sent, sent.Value);
        Interlocked.Add(ref _received, received.Value);
    }

    internal void Reject(Rejection reason)
    {
        switch (reason)
        {
            case Rejection.NotInReport:
                Interlocked.Increment(ref _notInReport);
                break;
            case Rejection.OutsideVocabulary:
                Interlocked.Increment(ref _outsideVocabulary);
                break;
            default:
                Interlocked.Increment(ref _misshapen);
                break;
        }
    }

    private static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>Why a claim of the model is thrown away.</summary>
internal enum Rejection
{
    /// <summary>Words of it are not in the report.</summary>
    NotInReport,

    /// <summary>A value is outside its vocabulary or range.</summary>
    OutsideVocabulary,

    /// <summary>A field is missing or of another kind.</summary>
    Misshapen,
}
