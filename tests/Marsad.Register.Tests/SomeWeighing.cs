using Marsad.Weighing;
using Marsad.Weighing.Lines;
using Marsad.Weighing.Worlds;

namespace Marsad.Register.Tests;

/// <summary>What weighing finds in a register by a world of which nothing is known.</summary>
internal static class SomeWeighing
{
    public static WeighedLines Of(IRegister register) => WeighedLines.Of(Weigher(register));

    /// <summary>A weigher that has seen it.</summary>
    public static Weigher Weigher(IRegister register)
    {
        var weigher = new Weigher(World.Unknown);
        foreach (var reading in register.Readings())
            weigher.Add(reading, register.ObtainedOn(reading.Report.Id));
        return weigher;
    }
}
