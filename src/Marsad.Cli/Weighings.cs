using Marsad.Register;
using Marsad.Register.Runs;
using Marsad.Weighing;
using Marsad.Weighing.Reuse;

namespace Marsad.Cli;

/// <summary>Weighs what a register holds.</summary>
internal static class Weighings
{
    /// <summary>Weighs everything now.</summary>
    public static Weigher Of(IRegister register, IReadOnlyList<string> theatres)
    {
        var weigher = new Weigher(Knowledge.LoadWorld(theatres));
        foreach (var reading in register.Readings())
            weigher.Add(reading, register.ObtainedOn(reading.Report.Id));
        return weigher;
    }

    /// <summary>Weighs beside a run, and keeps what comes out.</summary>
    public static WeighingRun Beside(IRegister register, IReadOnlyList<string> theatres) =>
        new(register, () => Knowledge.LoadWorld(theatres), VersionOf(theatres));

    /// <summary>The version of a weighing with these theatres; empty for all.</summary>
    public static string VersionOf(IReadOnlyList<string> theatres) =>
        $"{Weigher.Code}/{Knowledge.ReaderVersion(theatres)}";

    /// <summary>Which reports have words of which.</summary>
    public static IReadOnlyList<ReuseLink> ReuseOf(IRegister register, IReadOnlyList<string> theatres)
    {
        var index = new ReuseIndex(Knowledge.LoadWorld(theatres));
        foreach (var reading in register.Readings())
            index.Add(reading, register.ObtainedOn(reading.Report.Id));
        return index.Links();
    }
}
