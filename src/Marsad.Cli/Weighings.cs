using Marsad.Register;
using Marsad.Weighing;

namespace Marsad.Cli;

/// <summary>Weighs what a register holds.</summary>
internal static class Weighings
{
    public static Weigher Of(IRegister register, IReadOnlyList<string> theatres)
    {
        var weigher = new Weigher(Knowledge.LoadWorld(theatres));
        foreach (var reading in register.Readings())
            weigher.Add(reading);
        return weigher;
    }
}
