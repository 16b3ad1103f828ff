using Marsad.Arabic.Clitics;

namespace Marsad.Arabic.Morphology;

/// <summary>Which forms can stand between which clitics (Ryding, chapters 12 and 16–18).</summary>
internal static class CliticFit
{
    public static bool Allows(Segmentation way, FormFeatures form) =>
        form.IsFinite ? AllowsFinite(way, form) : AllowsNominal(way, form);

    private static bool AllowsFinite(Segmentation way, FormFeatures form)
    {
        const Proclitics BeforeNouns = Proclitics.Article | Proclitics.Bi | Proclitics.Ka;
        if ((way.Proclitics & BeforeNouns) != Proclitics.None || way.Enclitic == Enclitic.Ya)
            return false;
        if (way.Repair == StemRepair.TehMarbuta)
            return false;
        if (way.Proclitics.HasFlag(Proclitics.Sa))
            return form.Aspect == Aspect.Imperfect && form.Moods.HasFlag(Moods.Indicative);
        // «لـ» before an imperfect is "so that"; the emphatic one before a perfect is rarer than any noun.
        return form.Aspect == Aspect.Imperfect || !way.Proclitics.HasFlag(Proclitics.Li);
    }

    private static bool AllowsNominal(Segmentation way, FormFeatures form)
    {
        if (way.Proclitics.HasFlag(Proclitics.Sa) || way.Enclitic == Enclitic.Ni)
            return false;
        if (way.Proclitics.HasFlag(Proclitics.Article))
            return form.State is not (State.Indefinite or State.Construct) && Genitive(way, form);
        if (way.Enclitic != Enclitic.None)
            return form.State is not (State.Indefinite or State.Absolute) && Genitive(way, form);
        return Genitive(way, form);
    }

    // After a preposition the form must be one that a genitive can be written with.
    private static bool Genitive(Segmentation way, FormFeatures form) =>
        (way.Proclitics & (Proclitics.Bi | Proclitics.Ka | Proclitics.Li)) == Proclitics.None
        || form.Cases is Cases.None
        || form.Cases.HasFlag(Cases.Genitive);
}
