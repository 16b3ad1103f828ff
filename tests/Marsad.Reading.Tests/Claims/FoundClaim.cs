using System.Text;

namespace Marsad.Reading.Tests.Claims;

/// <summary>A claim that was found, written as the corpus writes what is expected.</summary>
internal static class FoundClaim
{
    public static string AsLine(Claim claim)
    {
        var line = new StringBuilder($"> {claim.Type} {claim.Status} «{claim.Quote}»");
        if (claim.Chain.Count > 1)
            line.Append("; by ")
                .AppendJoin(" > ", claim.Chain.Skip(1).Select(static l => $"{l.Name} ({l.Kind})"))
                .Append(": ")
                .Append(claim.Reporting);
        Add(line, Field.Actor, claim.Actor?.Name);
        Add(line, Field.Target, claim.Target?.Name);
        Add(line, Field.Place, claim.Place?.Name);
        Add(line, Field.Date, claim.Date);
        Add(line, Field.Killed, ExpectedClaim.Range(claim.Casualties?.Killed));
        Add(line, Field.Injured, ExpectedClaim.Range(claim.Casualties?.Injured));
        Add(line, Field.Holds, claim.Control is { } control ? $"{control.Place} by {control.Holder}" : null);
        Add(line, Field.Agreement, claim.Provision);
        return claim.DirectQuote ? line.Append("; direct").ToString() : line.ToString();
    }

    private static void Add(StringBuilder line, string name, string? value)
    {
        if (value is not null)
            line.Append("; ").Append(name).Append(' ').Append(value);
    }
}
