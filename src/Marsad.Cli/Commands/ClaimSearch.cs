using Marsad.Reading;
using Marsad.Register;

namespace Marsad.Cli.Commands;

/// <summary>Finds a claim by its id, or by a beginning of it that no other shares.</summary>
internal static class ClaimSearch
{
    private const int Candidates = 20;

    /// <summary>The claim, and the reading that it is of.</summary>
    /// <exception cref="UnusableException">No claim has this id, or several begin so.</exception>
    public static (Derivation Derivation, Claim Claim) Find(IRegister register, string id)
    {
        var entry = Entry(register, id);
        var derivation = register.DerivationOf(entry.EvidenceId)!;
        return (derivation, derivation.Reading!.Claims.First(c => c.Id == entry.Id));
    }

    /// <summary>
    /// Claims by their whole ids, each with the head of its report, in the order of the ids; what the register does not have is left out.
    /// One reading is held at a time.
    /// </summary>
    public static IEnumerable<(ReportHead Head, Claim Claim)> All(IRegister register, IEnumerable<string> ids)
    {
        ReportReading? reading = null;
        foreach (var id in ids)
        {
            if (register.FindClaims(id, Candidates).FirstOrDefault(e => e.Id == id) is not { } entry)
                continue;
            if (reading?.Report.Id != entry.EvidenceId)
                reading = register.DerivationOf(entry.EvidenceId)?.Reading;
            if (reading?.Claims.FirstOrDefault(c => c.Id == id) is { } claim)
                yield return (reading.Report, claim);
        }
    }

    private static ClaimEntry Entry(IRegister register, string id)
    {
        var found = register.FindClaims(id, Candidates + 1);
        var exact = found.FirstOrDefault(entry => entry.Id == id);
        if (exact is not null || found.Count == 1)
            return exact ?? found[0];
        if (found.Count == 0)
            throw new UnusableException(
                $"{id}: no claim with this id in {register.Name}. `marsad read` prints the ids."
            );
        var more = found.Count > Candidates ? " and more" : "";
        var ids = string.Join(", ", found.Take(Candidates).Select(entry => entry.Id));
        throw new UnusableException($"{id}: several claims begin so. Give more letters: {ids}{more}.");
    }
}
