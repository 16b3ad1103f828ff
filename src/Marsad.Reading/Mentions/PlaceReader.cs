using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Reads places by the words around their names: a kind before a known or unknown name («قرية …»، «حقل … النفطي»), a direction
/// before a known place («جنوب غرب سورية»), a countryside with its side («ريف حماة الشرقي»).
/// </summary>
internal static class PlaceReader
{
    public static bool Read(Scene scene, int t, List<Draft> into) => Directed(scene, t, into) || OfKind(scene, t, into);

    /// <summary>The place at a token, with or without its kind before it: what a governor governs.</summary>
    public static Draft? Whole(Scene scene, int t)
    {
        if (
            EntityReader.Place(scene, t, allowWeak: true, "governorate", out var place, out var named)
            && named.Clitics.Letters == 0
        )
            return Draft.Of(named, named.End, place);
        var into = new List<Draft>();
        return OfKind(scene, t, into) ? into[0] : null;
    }

    private static bool Directed(Scene scene, int t, List<Draft> into)
    {
        if (!scene.Has(t, NameKind.Direction, out var atom))
            return false;
        var direction = scene.Theatre.Directions[atom.Item.Index];
        var next = atom.End;
        if (scene.Is(next, NamingWord.Homeland) && scene.Focus is { } focus)
        {
            into.Add(Draft.Of(atom, next + 1, Part(direction, focus.Land)));
            return true;
        }
        if (direction.IsAdjective)
            return PartOfTown(scene, atom, direction, into);
        if (
            scene.Text.FoldedOf(atom.First) is var folded
            && folded.Contains("ال", StringComparison.Ordinal)
            && scene.Has(next, NameKind.Adjective, out var adjective)
            && adjective.Clitics.Letters == 0
            && scene.Theatre.CountryOf(scene.Theatre.Adjectives[adjective.Item.Index].Country) is { } country
        )
        {
            into.Add(Draft.Of(atom, adjective.End, Part(direction, country.Land)));
            return true;
        }
        if (
            EntityReader.Place(scene, next, allowWeak: false, null, out var place, out var named)
            && named.Clitics.Letters == 0
        )
        {
            if (place.Kind is "country" or "region")
                into.Add(Draft.Of(atom, named.End, Part(direction, place)));
            // «وسط مقديشو», «جنوب شرق سرت» are the city; «شرق حلب» is a part with a name and a war of its own
            else if (
                place.Kind is "governorate"
                || (
                    place.Kind is "city" or "capital"
                    && direction.Noun is "North" or "South" or "East" or "West"
                    // «قنفودة غرب بنغازي» says where Ganfouda is, «جنوب شرق سرت» no part of Sirte
                    && scene.Closes(atom.First - 1, NamingWord.PlaceWord)
                    && !scene.Has(atom.First - 1, NameKind.Direction, out _)
                )
            )
                into.Add(Sided(scene, atom, named.End, direction, place));
            else
                return false;
            return true;
        }
        return false;
    }

    /// <summary>«الأحياء الشرقية لمدينة حلب», «الجزء الغربي من الموصل»: what «شرق حلب» names too.</summary>
    private static bool PartOfTown(Scene scene, Atom atom, Direction direction, List<Draft> into)
    {
        if (!scene.Is(atom.First - 1, NamingWord.Part) || !scene.IsWord(atom.End))
            return false;
        var next = scene.Text.FoldedOf(atom.End) is "من" or "في" ? atom.End + 1 : atom.End;
        var whole = new List<Draft>();
        if (
            EntityReader.Place(scene, next, allowWeak: true, "city", out var place, out var named)
            && (next > atom.End || named.Clitics.Preposition == 'ل')
        )
            whole.Add(Draft.Of(named, named.End, place));
        else if (!OfKind(scene, next, whole))
            return false;
        if (whole[0] is not { Entity.Kind: "city" or "capital" or "town" } town)
            return false;
        into.AddRange([Sided(scene, atom, town.End, direction, town.Entity), town]);
        return true;
    }

    private static Draft Sided(Scene scene, Atom atom, int end, Direction direction, Entity town) =>
        Draft.Of(
            atom,
            end,
            town with
            {
                Id = $"{town.Id}-{direction.Noun.ToLowerInvariant()}",
                Name = $"{direction.Noun} {town.Name}",
                NameAr = scene.Words(atom.First, end, atom.Clitics.Outside),
                Parent = town.Id,
                Kind = "area",
                Metonym = null,
            }
        );

    private static bool OfKind(Scene scene, int t, List<Draft> into)
    {
        if (!scene.Has(t, NameKind.PlaceKind, out var atom) || IsLedTo(scene, t))
            return false;
        var kind = scene.Theatre.PlaceKinds[atom.Item.Index];
        var next = atom.End;
        var side = default(Direction);
        if (kind.Kind == "countryside" && scene.Has(next, NameKind.Direction, out var before))
        {
            side = scene.Theatre.Directions[before.Item.Index];
            next = before.End;
        }
        // «العاصمة الليبية طرابلس»
        if (
            PlaceWords.HasArticle(scene, t)
            && scene.Has(next, NameKind.Adjective, out var whose)
            && whose.Clitics.Letters == 0
        )
            next = whose.End;
        var opened = scene.SkipOpen(next);
        var known = EntityReader.Place(scene, opened, allowWeak: true, kind.Kind, out var place, out var named);
        string? unsure = null;
        if (ListedPlaces.OfKind(scene, opened, atom, known ? place : null, named.End) is { } listed)
            (known, place, named, unsure) = (true, listed.Place, listed.Atom, listed.Unsure);
        if (known)
        {
            if (named.Clitics.And || (named.Clitics.Letters > 0 && side is null))
                return false;
            var end = opened > next ? scene.SkipClose(named.End) : named.End;
            var several = IsPlural(scene.Text.FoldedOf(atom.First));
            if (kind.Same || place.Kind == kind.Kind)
            {
                into.Add(Draft.Of(atom, end, place));
                (into[^1].Unsure, into[^1].Lists) = (unsure, several);
            }
            else if (HolderOfKind(scene, place, kind.Kind) is { } whole)
                into.Add(Draft.Of(atom, end, whole));
            else if (kind.Kind == "countryside")
                Countryside(scene, atom, place, side, end, into);
            // «ولايات شرق السودان»: those of a land have no name of their own
            else if (several && place.Kind is "area" or "region" or "country")
                into.Add(Draft.Of(atom, end, place));
            else
            {
                var qualified = Qualified(scene, kind, ref end);
                into.Add(
                    Draft.Of(
                        atom,
                        end,
                        new Entity
                        {
                            Class = EntityClass.Place,
                            Name = Filled(qualified, place.Name),
                            NameAr = scene.Words(t, end, atom.Clitics.Outside),
                            Kind = kind.Kind,
                            Country = place.Country,
                            Parent = place.Id,
                        }
                    )
                );
            }
            return true;
        }
        return Several(scene, atom, kind, opened, into)
            || (
                kind.Takes
                && side is null
                && !PlaceWords.HasArticle(scene, t)
                && Unknown(scene, atom, kind, opened, into)
            );
    }

    // «حيي الميدان وصلاح الدين»، «أحياء السكري والكلاسة والمشهد»: after a dual or plural stand names that are known with the kind
    // before each of them.
    private static bool Several(Scene scene, Atom atom, PlaceKind kind, int t, List<Draft> into)
    {
        if (scene.Text.FoldedOf(atom.First)[atom.Clitics.Letters..].SequenceEqual(kind.One))
            return false;
        var and = 0;
        while (OneOf(scene, kind, t, and) is var (place, end))
        {
            into.Add(
                and == 0 && into.Count == 0
                    ? Draft.Of(atom, end, place)
                    : new Draft(t, end, (byte)and, place) { And = and > 0 }
            );
            t = scene.IsComma(end) ? end + 1 : end;
            and = scene.IsWord(t) && scene.Text.FoldedOf(t) is ['و', ..] ? 1 : 0;
            if (and == 0 && t == end)
                break;
        }
        return into.Count > 0;
    }

    private static (Entity Place, int End)? OneOf(Scene scene, PlaceKind kind, int t, int clitics)
    {
        var names = scene.Theatre.Names;
        (Entity Place, int End)? found = null;
        var node = names.Begin(kind.One);
        for (var at = t; node != 0 && scene.IsWord(at); at++)
        {
            var word = scene.Text.FoldedOf(at)[(at == t ? clitics : 0)..];
            node = names.Next(node, word);
            if (node == 0)
                break;
            foreach (var item in names.At(node))
                if (
                    item.Kind == NameKind.Entity
                    && scene.Theatre.Entities[item.Index] is { Class: EntityClass.Place } place
                    && (place.Country is null || scene.Focus is null || place.Country == scene.Focus.Code)
                    && (found?.End != at + 1 || scene.NamedPlaces.Contains(place.Parent ?? ""))
                )
                    found = (place, at + 1);
        }
        return found;
    }

    private static bool Unknown(Scene scene, Atom atom, PlaceKind kind, int t, List<Draft> into)
    {
        if (!PlaceWords.CanName(scene, t))
            return false;
        var end = t + 1;
        var compound = scene.Is(t, NamingWord.Compound);
        var article = PlaceWords.HasArticle(scene, t);
        if (kind.Kind == "area" && !article)
            return false;
        if (
            PlaceWords.CanName(scene, end)
            && (
                compound
                // «قرية سامي العاصي», but «في مدينة محمد العاصي»
                || (
                    !article
                    && PlaceWords.StartsWithArticle(scene, end)
                    && (kind.Kind is "village" or "neighbourhood" || !scene.Is(t, NamingWord.Given))
                )
            )
        )
            end++;
        else if (compound)
            return false;
        var words = scene.Words(t, end);
        var stop = scene.SkipClose(end);
        var closed = stop;
        var template = Qualified(scene, kind, ref stop);
        // «محطة هامة»، «سجن مواطن»: one bare word after what is built or dug is a name only if more says so.
        if (!article && end == t + 1 && stop == closed && IsBuilt(kind.Kind))
            return false;
        if (!scene.Unknown.TryGetValue((kind.Kind, words), out var entity))
            scene.Unknown[(kind.Kind, words)] = entity = new Entity
            {
                Class = EntityClass.Place,
                Name = Filled(template, Naming.English(words)),
                NameAr = kind.Same ? words : scene.Words(atom.First, end, atom.Clitics.Outside),
                Kind = kind.Kind,
                Country = scene.Focus?.Code,
            };
        var named = Draft.Of(atom, stop, entity);
        named.Lists = IsPlural(scene.Text.FoldedOf(atom.First));
        into.Add(named);
        // «قريتي كفرعين والهبيط»: after a dual or plural the names go on.
        if (
            named.Lists
            && stop == end
            && scene.IsWord(end)
            && scene.Text.FoldedOf(end) is ['و', _, _, _, ..]
            && IsNameless(scene, end)
            && ListedPlaces.Bare(scene, end, named, null, 0) is null
        )
            into.Add(
                new Draft(
                    end,
                    end + 1,
                    1,
                    entity with
                    {
                        Name = Filled(template, Naming.English(scene.Words(end, end + 1)[1..])),
                        NameAr = scene.Words(end, end + 1)[1..],
                    }
                )
                {
                    And = true,
                    Lists = true,
                }
            );
        return true;
    }

    private static bool IsNameless(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (atom.Item.Kind != NameKind.Listed)
                return false;
        return true;
    }

    private static void Countryside(Scene scene, Atom atom, Entity place, Direction? side, int end, List<Draft> into)
    {
        var sides = new List<(Direction? Side, int End)>();
        if (side is not null)
            sides.Add((side, end));
        var next = end;
        while (
            scene.Has(next, NameKind.Direction, out var direction)
            && direction.Clitics.Preposition == '\0'
            && direction.Clitics.And == (sides.Count > 0)
            && scene.Theatre.Directions[direction.Item.Index] is { IsAdjective: true } adjective
        )
        {
            sides.Add((adjective, direction.End));
            next = direction.End;
        }
        if (sides.Count == 0)
            sides.Add((null, end));
        foreach (var (one, stop) in sides)
            into.Add(
                Draft.Of(
                    atom,
                    stop,
                    new Entity
                    {
                        Class = EntityClass.Place,
                        Id = one is null
                            ? $"{place.Id}-countryside"
                            : $"{place.Id}-{one.Noun.ToLowerInvariant()}-countryside",
                        Name = one is null ? $"{place.Name} countryside" : $"{one.Adjective} {place.Name} countryside",
                        NameAr = scene.Words(atom.First, stop, atom.Clitics.Outside),
                        Kind = "countryside",
                        Country = place.Country,
                        Parent = place.Id,
                    }
                )
            );
    }

    private static string Qualified(Scene scene, PlaceKind kind, ref int end)
    {
        var name = kind.Name;
        for (; end < scene.Length; end++)
        {
            if (scene.Is(end, NamingWord.Oil))
                name = name.Replace("} field", "} oil field", StringComparison.Ordinal)
                    .Replace("} station", "} oil station", StringComparison.Ordinal);
            else if (scene.Is(end, NamingWord.Gas))
                name = name.Replace("} field", "} gas field", StringComparison.Ordinal)
                    .Replace("} station", "} gas station", StringComparison.Ordinal);
            else if (scene.Is(end, NamingWord.Military) || scene.Is(end, NamingWord.Air))
                name = name.Replace("} airport", "} air base", StringComparison.Ordinal)
                    .Replace(
                        "} base",
                        scene.Is(end, NamingWord.Air) ? "} air base" : "} base",
                        StringComparison.Ordinal
                    );
            else
                break;
        }
        return name;
    }

    private static bool IsBuilt(string kind) =>
        kind is "field" or "station" or "quarry" or "base" or "junction" or "prison" or "crossing";

    // «وأدى» folds like «وادي».
    private static bool IsLedTo(Scene scene, int t) => scene.Text.RawOf(t) is ['و', 'أ', 'د', 'ى' or 'ي'];

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word is [.., 'ت', 'ي'] or [.., 'ا', 'ت'] or [.., 'ق', 'ر', 'ي'] or [.., 'م', 'د', 'ن'];

    private static string Filled(string template, string name) =>
        template.StartsWith('{') || !name.StartsWith("Al-", StringComparison.Ordinal)
            ? template.Replace("{Name}", name, StringComparison.Ordinal)
            : template.Replace("{Name}", "al-" + name[3..], StringComparison.Ordinal);

    private static Entity? HolderOfKind(Scene scene, Entity place, string kind) =>
        scene.Theatre.Find(place.Parent) is { } parent && parent.Kind == kind ? parent : null;

    private static Entity Part(Direction direction, Entity land) =>
        new()
        {
            Class = EntityClass.Place,
            Id = $"{land.Id}-{direction.Noun.ToLowerInvariant()}",
            Name = direction.Noun.Contains('-', StringComparison.Ordinal)
                ? $"{direction.Noun} {land.Name}"
                : $"{direction.Adjective} {land.Name}",
            NameAr = $"{land.NameAr}",
            Kind = "area",
            Country = land.Country,
            Parent = land.Id,
        };
}
