using Marsad.Arabic;

namespace Marsad.Reading.Theatres;

/// <summary>Reads the files of what exists: countries, places, actors, outlets, agreements and occasions.</summary>
internal static class EntityFiles
{
    private static readonly string[] ActorKinds =
    [
        "person",
        "state",
        "government_body",
        "armed_group",
        "people",
        "coalition",
        "igo",
        "ngo",
        "media",
        "other",
    ];

    public static void Read(string folder, TheatreTables tables, List<TheatreProblem> problems)
    {
        Countries(Path.Combine(folder, "countries.csv"), tables, problems);
        foreach (var file in PlaceFiles.In(folder).Where(file => file != tables.Without))
            PlaceFiles.Read(file, tables, problems);
        Actors(Path.Combine(folder, "actors.csv"), tables, problems);
        Outlets(Path.Combine(folder, "outlets.csv"), tables, problems);
        Agreements(Path.Combine(folder, "agreements.csv"), "agreement", tables, problems);
        Agreements(Path.Combine(folder, "diary.csv"), "occasion", tables, problems);
    }

    private static void Countries(string path, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var l in CsvLines.Read(path, ["code", "name", "nameAr", "adjective", "adjectiveEn"], problems))
        {
            var code = l["code"];
            if (code.Length != 2)
            {
                problems.Add(l.Problem($"'{code}' is no country code", "Write the two letters of ISO 3166"));
                continue;
            }
            var id = code.ToLowerInvariant();
            var land = new Entity
            {
                Class = EntityClass.Place,
                Id = id,
                Name = l["name"],
                NameAr = l["nameAr"],
                Kind = "country",
                Country = code,
                Metonym = id + "-state",
            };
            var state = land with { Class = EntityClass.Actor, Id = id + "-state", Kind = "state", Metonym = id };
            double? south = l.Number("south", 90, problems),
                west = l.Number("west", 180, problems),
                north = l.Number("north", 90, problems),
                east = l.Number("east", 180, problems);
            Bounds? bounds =
                south is { } s && west is { } w && north is { } n && east is { } e ? new Bounds(s, w, n, e) : null;
            if (!Define(land, l, tables, problems))
                continue;
            Name(land, l, tables);
            Define(state, l, tables, problems);
            tables.Names.Add(l.List("asState"), new(NameKind.Entity, false, tables.Entities.Count - 1));
            tables.Countries[code] = new Country(
                code,
                land,
                state,
                l["adjectiveEn"],
                bounds,
                l["army"] is { Length: > 0 } army ? army : null
            );
            Adjectives(l, new Adjective(l["adjectiveEn"], code, state), tables);
        }
    }

    private static void Actors(string path, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var l in CsvLines.Read(path, ["id", "name", "nameAr", "kind"], problems))
        {
            if (!ActorKinds.Contains(l["kind"]))
                problems.Add(l.Problem($"'{l["kind"]}' is no kind of actor", "Use " + string.Join(", ", ActorKinds)));
            var actor = new Entity
            {
                Class = EntityClass.Actor,
                Id = l["id"],
                Name = l["name"],
                NameAr = l["nameAr"],
                Kind = l["kind"],
                Country = l.Optional("country"),
                Parent = l.Optional("parent"),
                From = l.Date("from", problems),
                To = l.Date("to", problems),
            };
            if (!Define(actor, l, tables, problems))
                continue;
            Name(actor, l, tables);
            if (l.Optional("abbreviation") is { } abbreviation)
                tables.Abbreviations[actor.Id!] = abbreviation;
            if (l.Optional("adjectiveEn") is { } english)
                Adjectives(l, new Adjective(english, null, actor), tables);
            foreach (var role in l.List("roles"))
            {
                if (actor.Country is not { } country)
                {
                    problems.Add(l.Problem($"role {role} without a country", "Fill the column country"));
                    continue;
                }
                if (!tables.Roles.TryGetValue((role, country), out var holders))
                    tables.Roles[(role, country)] = holders = [];
                holders.Add(actor);
            }
        }
    }

    private static void Outlets(string path, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var l in CsvLines.Read(path, ["id", "name", "nameAr", "kind"], problems))
        {
            var actor = new Entity
            {
                Class = EntityClass.Actor,
                Id = l["id"],
                Name = l["name"],
                NameAr = l["nameAr"],
                Kind = "media",
                Country = l.Optional("country"),
            };
            if (!Define(actor, l, tables, problems))
                continue;
            Name(actor, l, tables);
            if (actor.Country is { } country)
                foreach (var role in l.List("roles"))
                {
                    if (!tables.Roles.TryGetValue((role, country), out var holders))
                        tables.Roles[(role, country)] = holders = [];
                    holders.Add(actor);
                }
            tables.Outlets.Add(
                new KnownOutlet(actor, l["kind"], l.Optional("owner"), l.List("feeds"), l.Optional("domain"))
            );
        }
    }

    private static void Agreements(string path, string kind, TheatreTables tables, List<TheatreProblem> problems)
    {
        foreach (var l in CsvLines.Read(path, ["id", "name", "nameAr"], problems))
        {
            var entity = new Entity
            {
                Class = EntityClass.Agreement,
                Id = l["id"],
                Name = l["name"],
                NameAr = l["nameAr"],
                Kind = l.Optional("kind") ?? kind,
                Country = l.Optional("country"),
                From = l.Date("from", problems),
                To = l.Date("to", problems),
            };
            if (!Define(entity, l, tables, problems))
                continue;
            Name(entity, l, tables);
            tables.Agreements.Add(
                new KnownAgreement(
                    entity,
                    l.List("parties"),
                    l.List("guarantors"),
                    l.List("places"),
                    l.Date("signed", problems)
                )
            );
        }
    }

    internal static bool Define(Entity entity, CsvLine line, TheatreTables tables, List<TheatreProblem> problems)
    {
        if (entity.Id is not { Length: > 0 } id || entity.Name.Length == 0)
        {
            problems.Add(line.Problem("a line without id or name", "Fill both columns or take the line out"));
            return false;
        }
        if (tables.ById.TryAdd(id, entity))
        {
            tables.Entities.Add(entity);
            tables.Lines[id] = (line.File, line.Line);
            return true;
        }
        var other = tables.Lines[id];
        problems.Add(
            line.Problem($"the id {id} is taken by {other.File}:{other.Line}", "Give this line an id of its own")
        );
        return false;
    }

    private const string ServantOfThe = "عبد ال";

    internal static void Name(Entity entity, CsvLine line, TheatreTables tables)
    {
        var index = tables.Entities.Count - 1;
        var common = line["common"] == "yes";
        // Names of villages are words of the language more often than not («الوحشية»): alone they need a cue.
        var small = entity.Kind is "village" or "neighbourhood";
        string[] names = line["nameAr"] is { Length: > 0 } name
            ? [name, .. line.List("spellings")]
            : line.List("spellings");
        // «عبد الأمير» and «عبدالأمير» are one name
        names =
        [
            .. names,
            .. names
                .Where(n => n.Contains(ServantOfThe, StringComparison.Ordinal))
                .Select(n => n.Replace(ServantOfThe, "عبدال", StringComparison.Ordinal)),
        ];
        for (var i = 0; i < names.Length; i++)
            if (
                names[i][0] is not ('?' or '~')
                && (
                    common
                    || names[i].All(char.IsAsciiDigit)
                    || (small && !names[i].Contains(' ', StringComparison.Ordinal))
                )
            )
                names[i] = "?" + names[i];
        tables.Names.Add(names, new(NameKind.Entity, false, index));
    }

    internal static void Adjectives(CsvLine line, Adjective adjective, TheatreTables tables)
    {
        tables.Adjectives.Add(adjective);
        // «ليبيا» is the land before it is the accusative of «ليبي»
        string[] own = [line["nameAr"], .. line.List("spellings")];
        var land = own.Select(FirstWord).ToHashSet(StringComparer.Ordinal);
        tables.Names.Add(
            [
                .. line.List("adjective").SelectMany(Nisba.Forms),
                .. line.List("adjective").SelectMany(Nisba.Accusative).Where(form => !land.Contains(FirstWord(form))),
            ],
            new(NameKind.Adjective, false, tables.Adjectives.Count - 1)
        );
    }

    private static string FirstWord(string name) =>
        ArabicText.Parse(name) is { Tokens.Length: > 0 } text ? text.FoldedOf(0).ToString() : "";
}
