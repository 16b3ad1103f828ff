namespace Marsad.Reading.Theatres;

/// <summary>
/// Finds imported places that are doubled by one kept by hand or by one of another gazetteer: the same name, the same region, and near
/// where points are known. A warning, for readings take the one kept by hand, and an import leaves out what is known.
/// </summary>
internal static class ImportCheck
{
    private const double SamePlaceKilometres = 15;

    public static void Check(TheatreTables tables, List<TheatreProblem> problems)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var items in tables.Names.Listed())
        {
            var listed = items
                .Where(static item => item.Kind == NameKind.Listed)
                .SelectMany(tables.Names.Bearers)
                .Select(i => tables.Entities[i])
                .Where(static place => Ground.IsSettlement(place.Kind))
                .ToList();
            var byHand = items
                .Where(static item => item.Kind == NameKind.Entity)
                .Select(item => tables.Entities[item.Index])
                .Where(static place => place.Class == EntityClass.Place && Ground.IsSettlement(place.Kind))
                .ToList();
            for (var i = 0; i < listed.Count; i++)
                if (
                    byHand.Concat(listed.Take(i)).FirstOrDefault(other => IsDouble(tables, listed[i], other))
                        is { } twin
                    && told.Add(listed[i].Id!)
                )
                    problems.Add(Doubled(tables, listed[i], twin));
        }
    }

    private static bool IsDouble(TheatreTables tables, Entity place, Entity other)
    {
        if (other.Source == place.Source || other.Country != place.Country)
            return false;
        if (Ground.Kilometres(place, other) is { } distance)
            return distance <= SamePlaceKilometres && IsSameRegion(tables, place, other);
        return other.Kind is not ("neighbourhood" or "camp" or "area") && IsSameRegion(tables, place, other);
    }

    private static bool IsSameRegion(TheatreTables tables, Entity place, Entity other)
    {
        Entity? Find(string? id) => id is null ? null : tables.ById.GetValueOrDefault(id);
        var regions = Ground.Holders(other, Find).Select(static holder => holder.Id).ToHashSet(StringComparer.Ordinal);
        return regions.Count == 0 || Ground.Holders(place, Find).Any(holder => regions.Contains(holder.Id));
    }

    private static TheatreProblem Doubled(TheatreTables tables, Entity place, Entity twin)
    {
        var (file, line) = tables.Lines[twin.Id!];
        return TheatreCheck.At(
            tables,
            place,
            $"it may be {twin.Id} of {file}:{line}",
            "Import again, which leaves out what is known, or give that line the code of this one in the column codes"
        ) with
        {
            IsWarning = true,
        };
    }
}
