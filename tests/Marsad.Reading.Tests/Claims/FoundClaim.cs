using System.Globalization;
using System.Text;
using Marsad.Reading.Theatres;

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
        Add(line, Field.Agreement, claim.Provision is { } provision ? Provision.AgreementIn(provision) : null);
        foreach (var field in Field.Optional)
            Add(line, field, Optional(claim, field));
        return claim.DirectQuote ? line.Append("; direct").ToString() : line.ToString();
    }

    /// <summary>What a claim has in a field that a corpus need not state.</summary>
    public static string? Optional(Claim claim, string field) =>
        field switch
        {
            Field.Within => Grade(claim.Place?.Precision),
            Field.Dated => Grade(claim.DatePrecision),
            Field.Away => claim.Place is { DistanceKm: { } km, Bearing: var bearing }
                ? string.Create(CultureInfo.InvariantCulture, $"{km} km {bearing}").TrimEnd()
                : null,
            Field.Civilians => Of(claim, static v => v.Civilians),
            Field.Women => Of(claim, static v => v.Women),
            Field.Children => Of(claim, static v => v.Children),
            Field.Missed => ExpectedClaim.Range(claim.Casualties?.Missing),
            Field.Captured => ExpectedClaim.Range(claim.Casualties?.Captured),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such field"),
        };

    /// <summary>Of the killed, and after a slash of the injured: «3», «3/1..», «/2».</summary>
    private static string? Of(Claim claim, Func<Victims, IReadOnlyList<int?>?> group)
    {
        var killed = claim.Casualties?.OfKilled is { } dead ? ExpectedClaim.Range(group(dead)) : null;
        var injured = claim.Casualties?.OfInjured is { } hurt ? ExpectedClaim.Range(group(hurt)) : null;
        return injured is null ? killed : $"{killed}/{injured}";
    }

    private static string? Grade(int? grade) => grade?.ToString(CultureInfo.InvariantCulture);

    private static void Add(StringBuilder line, string name, string? value)
    {
        if (value is not null)
            line.Append("; ").Append(name).Append(' ').Append(value);
    }
}
