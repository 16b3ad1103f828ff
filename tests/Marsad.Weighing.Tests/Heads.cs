using Marsad.Reading;

namespace Marsad.Weighing.Tests;

/// <summary>Heads of Arabic reports of which only id, outlet and day matter.</summary>
internal static class Heads
{
    public static ReportHead Of(string id, Outlet? outlet, string? day, string? path = null) =>
        new(
            id,
            path ?? id,
            "ar",
            "utf-8",
            null,
            outlet,
            day is null ? null : new Published(day, Basis.Stated, null),
            null
        );
}
