using Marsad.Cli.Terminal;
using Marsad.Register;
using Marsad.Weighing;
using Marsad.Weighing.Lines;

namespace Marsad.Cli;

/// <summary>
/// What weighing found in a register: what is kept, or, where that is due or was made with other knowledge, what comes out of weighing
/// everything now, which a line on standard error says.
/// </summary>
internal sealed class KeptLines
{
    private readonly IKeptWeighing? _kept;
    private readonly Lazy<WeighedLines>? _weighed;

    private KeptLines(IKeptWeighing kept) => _kept = kept;

    private KeptLines(Func<WeighedLines> weigh) => _weighed = new Lazy<WeighedLines>(weigh);

    /// <summary>Of a register, with the theatres named; with those that it was weighed with when none is.</summary>
    public static KeptLines Of(IRegister register, IReadOnlyList<string> theatres)
    {
        var kept = register.Weighing.Version;
        var wanted = theatres.Count > 0 ? theatres : Knowledge.TheatresOf(kept ?? "");
        if (kept is not null && kept == Weighings.VersionOf(wanted))
            return new KeptLines(register.Weighing);
        var why = kept is null ? "it is due" : "it was made with other knowledge";
        Streams.Error.WriteLine(
            Plain.Line(
                $"The weighing kept in {register.Name} is left aside ({why}), and all is weighed now. `marsad rebuild` keeps it."
            )
        );
        return new KeptLines(() => WeighedLines.Of(Weighings.Of(register, theatres)));
    }

    public IEnumerable<EventLine> Events() => _kept?.Events() ?? _weighed!.Value.Events;

    public IEnumerable<ContradictionLine> Contradictions() => _kept?.Contradictions() ?? _weighed!.Value.Contradictions;

    public IEnumerable<ControlLine> Control() => _kept?.Control() ?? _weighed!.Value.Control;

    public IEnumerable<PledgeLine> Pledges() => _kept?.Pledges() ?? _weighed!.Value.Pledges;

    /// <summary>The event with this id, or the one whose id begins so.</summary>
    /// <exception cref="UnusableException">There is none, or there are several.</exception>
    public EventLine Event(string id)
    {
        var found =
            _kept?.FindEvents(id, 2) ?? [.. Events().Where(e => e.Id.StartsWith(id, StringComparison.Ordinal)).Take(2)];
        return found is [var line]
            ? line
            : throw new UnusableException(
                found.Count == 0
                    ? $"{id}: no event with this id. `marsad events` prints the ids."
                    : $"{id}: several events begin so. Give more letters."
            );
    }
}
