using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Reads persons by their office: «وزير الدفاع الروسي سيرغي شويغو»، «المتحدث باسم الخارجية الإيرانية»، «الرئيسان الروسي … والأميركي …».
/// The office's holder on the day of the report stands in where no name is given or the name is misspelt.
/// </summary>
internal static class TitleReader
{
    public static bool Read(Scene scene, int t, List<Draft> into)
    {
        foreach (var atom in scene.At(t))
            if (atom.Item.Kind == NameKind.Title && Read(scene, atom, into))
                return true;
        return false;
    }

    private static bool Read(Scene scene, Atom atom, List<Draft> into)
    {
        var title = scene.Theatre.Titles[atom.Item.Index];
        if (title.Of == TitleOf.Nothing)
            return Honoured(scene, atom, into);
        if (title.Of == TitleOf.Place)
            return OfPlace(scene, title, atom, into);
        var body = new List<Draft>();
        var adjectives = AdjectiveReader.Read(scene, atom.End, atom.First);
        if (adjectives.Count == 0)
            adjectives = AdjectiveReader.Read(scene, PastPortfolio(scene, title, atom.End), atom.First);
        var first = true;
        if (adjectives.Count > 1)
        {
            foreach (var (adjective, end) in adjectives)
            {
                Add(scene, title, Owner.Of(adjective), atom, first ? atom.First : end - 1, end, [], into, first);
                first = false;
            }
            return true;
        }
        var at = atom.End;
        Owner owner = default;
        if (adjectives.Count == 1)
        {
            owner = Owner.Of(adjectives[0].Adjective);
            at = Served(scene, title, scene.After(adjectives[0].End, NamingWord.Qualifier), ref owner);
        }
        else if (title.Of == TitleOf.Mission && !title.Name.Contains('{', StringComparison.Ordinal))
            at = Served(scene, title, at, ref owner);
        else
            at = Body(scene, title, atom, ref owner, body);
        if (!Add(scene, title, owner, atom, atom.First, at, body, into, true))
            return false;
        // «الرئيسان الروسي فلاديمير بوتين والأميركي دونالد ترامب»: the second adjective shares the first one's head.
        while (
            into[^1].End is var next
            && next < scene.Length
            && title.Of == TitleOf.Country
            && owner.Adjective is not null
        )
        {
            if (
                !scene.Has(next, NameKind.Adjective, out var more)
                || !more.Clitics.And
                || PersonNames.Read(scene, more.End) is null
            )
                break;
            owner = Owner.Of(scene.Theatre.Adjectives[more.Item.Index]);
            Add(scene, title, owner, more, next, more.End, [], into, true);
        }
        // «رئيسا روسيا والولايات المتحدة»: two heads, each with his own land.
        while (
            IsOfSeveral(scene, atom.First) && owner.Country is not null && LandAfterAnd(scene, into[^1].End) is { } land
        )
        {
            var country = scene.Theatre.CountryOf(scene.Theatre.Entities[land.Item.Index].Country)!;
            owner = new Owner(country.AdjectiveEn, country.Code, null, null);
            Add(scene, title, owner, land, land.First, land.End, [], into, true);
        }
        return true;
    }

    // «وزير الطيران والنقل الأفغاني»: a second portfolio stands before whose minister he is.
    private static int PastPortfolio(Scene scene, Title title, int t)
    {
        if (title.Id.EndsWith("minister", StringComparison.Ordinal))
            while (scene.IsWord(t) && scene.Text.FoldedOf(t) is ['و', 'ا', 'ل', _, _, ..])
                t++;
        return t;
    }

    // «رئيسا»، «رئيسي»، «وزراء»: a head in the dual or plural, which names whose it is after it.
    private static bool IsOfSeveral(Scene scene, int t) =>
        scene.Text.FoldedOf(t) is [.., 'ا'] or [.., 'ي'] or [.., 'ر', 'ا', 'ء'] or [.., 'س', 'ا', 'ء'];

    private static Atom? LandAfterAnd(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (
                atom is { Item.Kind: NameKind.Entity, Clitics.And: true }
                && scene.Theatre.Entities[atom.Item.Index] is { Kind: "state" or "country", Country: { } code }
                && scene.Theatre.CountryOf(code) is not null
            )
                return atom;
        return null;
    }

    // «محافظ مأرب سلطان العرادة»، «والي الخرطوم»
    private static bool OfPlace(Scene scene, Title title, Atom atom, List<Draft> into)
    {
        // «وإلى» folds like «والي».
        if (atom.End == atom.First + 1 && scene.Text.RawOf(atom.First) is [.., 'ى'] or ['و', 'إ', ..])
            return false;
        var at = atom.End;
        Entity? place = null;
        if (PlaceReader.Whole(scene, at) is { } named)
        {
            (place, at) = (named.Entity, named.End);
            if (scene.Has(at, NameKind.Adjective, out var adjective) && adjective.Clitics.Letters == 0)
                at = adjective.End;
        }
        else if (scene.Has(at, NameKind.PlaceKind, out var kind) && kind.Clitics.Letters == 0)
            at = kind.End;
        var former = scene.After(scene.After(at, NamingWord.Qualifier), NamingWord.Former);
        var name = PersonNames.Read(scene, scene.SkipOpen(former));
        if (name is null && place is not null && scene.IsComma(former))
            name = PersonNames.Read(scene, former + 1) is { Known: not null } apposed ? apposed : null;
        if (name is null && place is null)
            return false;
        var holder = former == at && title.Sole && place is not null ? Governs(scene, title, place) : null;
        var person =
            name?.Known
            ?? (name is { } found ? PersonNames.Unknown(scene, found) : null)
            ?? holder
            ?? new Entity
            {
                Class = EntityClass.Actor,
                Name = title.Name.Replace("{Of}", Bare(place!.Name), StringComparison.Ordinal),
                NameAr = scene.Words(atom.First, at),
                Kind = "person",
                IsOffice = true,
                Country = place.Country,
            };
        into.Add(Person(atom, person, atom.First, name?.End ?? former, name));
        return true;
    }

    // The bare name of a governorate is its chief city's.
    private static Entity? Governs(Scene scene, Title title, Entity place) =>
        (place.Id is { } id ? scene.Holder(title.Id, id) : null)
        ?? (place.Kind is "city" or "capital" && place.Parent is { } parent ? scene.Holder(title.Id, parent) : null);

    private static string Bare(string place) =>
        place.EndsWith(" Governorate", StringComparison.Ordinal) ? place[..^" Governorate".Length] : place;

    private static bool Honoured(Scene scene, Atom atom, List<Draft> into)
    {
        var at = atom.End;
        // «الناشطة المدنية العراقية هناء …»
        const int Most = 3;
        for (var i = 0; i < Most && IsAdjective(scene, at); i++)
            at++;
        if (PersonNames.Read(scene, at) is not { } name)
            return false;
        into.Add(Person(atom, name.Known ?? PersonNames.Unknown(scene, name), atom.First, name.End, name));
        return true;
    }

    // An adjective of origin, known or by its form: «المدنية», «الميداني».
    private static bool IsAdjective(Scene scene, int t) =>
        (scene.Has(t, NameKind.Adjective, out var adjective) && adjective.Clitics.Letters == 0)
        || (scene.IsWord(t) && scene.Text.FoldedOf(t) is ['ا', 'ل', _, _, .., 'ي'] or ['ا', 'ل', _, _, .., 'ي', 'ه']);

    private static bool Add(
        Scene scene,
        Title title,
        Owner owner,
        Atom atom,
        int first,
        int at,
        List<Draft> body,
        List<Draft> into,
        bool named
    )
    {
        // «السراج ورئيس المجلس …» are two.
        var before = atom.Clitics.And ? null : PersonNames.Before(scene, atom.First);
        at = scene.After(at, NamingWord.Qualifier);
        var qualified = scene.After(at, NamingWord.Former);
        var name = named
            ? PersonNames.Read(scene, scene.SkipOpen(qualified))
                ?? AfterComma(scene, qualified, owner)
                ?? AfterPlace(scene, qualified, owner)
            : null;
        var code = owner.Country ?? (title.Of == TitleOf.Organisation ? null : scene.Focus?.Code);
        var titleId = title.Id == "counterpart" ? scene.LastTitle : title.Id;
        if (title.Of == TitleOf.Country && titleId is not null)
            scene.LastTitle = titleId;
        var of = owner.Actor?.Id ?? code;
        var holder =
            title.Sole && titleId is not null && of is not null && qualified == at ? scene.Holder(titleId, of) : null;
        if (name is { } found)
        {
            var person = found.Known ?? Holder(scene, titleId, of, found) ?? PersonNames.Unknown(scene, found);
            into.Add(Person(atom, person, first, found.End, found));
        }
        else if (into.Count == 0 && before is { } ahead && owner.IsSome)
        {
            var person = ahead.Known ?? Holder(scene, titleId, of, ahead) ?? PersonNames.Unknown(scene, ahead);
            into.Add(new Draft(ahead.First, at, 0, person) { NameFirst = ahead.First, NameEnd = ahead.End });
        }
        else if (
            title.Of == TitleOf.Organisation
            && title.Id is not ("spokesman" or "military-spokesman")
            && !SpeakerReader.IsSpeaking(scene, first, at)
        )
        {
            into.AddRange(body);
            return body.Count > 0;
        }
        else if (holder is not null && (owner.IsSome || title.Of == TitleOf.Mission))
            into.Add(Person(atom, holder, first, at, null));
        else if (IsToldBy(title, owner))
            into.Add(
                Person(
                    atom,
                    new Entity
                    {
                        Class = EntityClass.Actor,
                        Name = title
                            .Name.Replace("{Adj}", owner.English, StringComparison.Ordinal)
                            .Replace("{Of}", owner.English, StringComparison.Ordinal)
                            .Replace(
                                "{Country}",
                                scene.Theatre.CountryOf(owner.Country)?.Land.Name ?? owner.English,
                                StringComparison.Ordinal
                            ),
                        NameAr = scene.Words(first, at),
                        Kind = "person",
                        IsOffice = true,
                        Country = code,
                        Parent = owner.Actor?.Id,
                    },
                    first,
                    at,
                    null
                )
            );
        else
        {
            into.AddRange(body);
            return false;
        }
        into.AddRange(body);
        return true;
    }

    // «مبعوث الأمم المتحدة» is told by the title alone, «السفير» by whose he is.
    private static bool IsToldBy(Title title, Owner owner) =>
        title.Name.Length > 0
        && (owner.IsSome || (title.Of == TitleOf.Mission && !title.Name.Contains('{', StringComparison.Ordinal)));

    private static Entity? Holder(Scene scene, string? title, string? of, PersonName name)
    {
        if (title is null || of is null)
            return null;
        foreach (var holder in scene.Theatre.Holders(title, of))
            if (PersonNames.Resembles(scene, name, holder))
                return holder;
        return null;
    }

    private static PersonName? AfterComma(Scene scene, int t, Owner owner)
    {
        if (!scene.IsComma(t) || !owner.IsSome || PersonNames.Read(scene, t + 1) is not { } name)
            return null;
        return name.Known is not null || scene.IsComma(name.End) ? name : null;
    }

    // «رئيس حزب الأمة القومي في السودان فضل الله برمة ناصر»: the name after the place where the body is.
    private static PersonName? AfterPlace(Scene scene, int t, Owner owner)
    {
        var at = scene.After(t, NamingWord.At);
        if (at == t || !owner.IsSome || PlaceReader.Whole(scene, at) is not { } place)
            return null;
        return PersonNames.Read(scene, scene.SkipOpen(place.End)) ?? AfterComma(scene, place.End, owner);
    }

    // «لدى ليبيا»، «إلى سورية»: where an envoy serves. It says whose envoy only where the title has no other owner.
    private static int Served(Scene scene, Title title, int t, ref Owner owner)
    {
        var at = scene.After(t, NamingWord.At);
        foreach (var atom in scene.At(at))
        {
            if (
                atom.Item.Kind != NameKind.Entity
                || atom.Clitics.And
                || (at == t && atom.Clitics.Preposition is not ('ل' or 'ب'))
            )
                continue;
            var place = scene.Theatre.Entities[atom.Item.Index];
            if (place.Kind is not ("country" or "capital" or "igo" or "region") || title.Of != TitleOf.Mission)
                continue;
            if (!owner.IsSome && place.Kind == "country" && scene.Theatre.CountryOf(place.Country) is { } country)
                owner = new Owner(country.AdjectiveEn, country.Code, null, null);
            return atom.End;
        }
        return t;
    }

    private static int Body(Scene scene, Title title, Atom head, ref Owner owner, List<Draft> body)
    {
        var t = head.End;
        var at = scene.After(t, NamingWord.InNameOf);
        // «اتهم الوزير إيران»: a title with its article has no genitive
        if (at == t && head.End == head.First + 1 && IsDefinite(scene, head.First) && !IsLed(scene, t))
            return t;
        var opened = scene.SkipOpen(at);
        var read = ActorReader.Read(scene, opened, body);
        // «الناطق باسم هيئة الدفاع المدني»: a common noun before the name
        if (!read && scene.Is(opened, NamingWord.BodyHead))
            read = ActorReader.Read(scene, opened + 1, body);
        // «رئيس حكومة الوفاق»: the title's last word can be the first of the body's name.
        var whole = new List<Draft>();
        if (
            head.End > head.First + 1
            && title.Of == TitleOf.Country
            && ActorReader.Read(scene, head.End - 1, whole)
            && whole[0].Entity.Id is not null
            && whole[^1].End > (read ? body[^1].End : t)
        )
        {
            body.Clear();
            body.AddRange(whole);
            read = true;
            opened = at;
        }
        if (!read)
            return t;
        var actor = body[0].Entity;
        var end = opened > at ? scene.SkipClose(body[^1].End) : body[^1].End;
        // «قال المتحدث للصحفيين»: those spoken to are no body
        if (actor.Kind is "person" or "people" or "public")
        {
            body.Clear();
            return t;
        }
        // «رئيس المفوضية الأوروبية»: an organisation has a head, not a president.
        if (title.Id == "president" && actor.Kind == "igo")
        {
            body.Clear();
            return t;
        }
        var country =
            actor.Kind == "state" && (actor.Id is null || !scene.Theatre.Holders(title.Id, actor.Id).Any())
                ? scene.Theatre.CountryOf(actor.Country)
                : null;
        if (country is null && title.Of != TitleOf.Organisation && actor.Kind is not ("state" or "igo"))
        {
            body.Clear();
            return t;
        }
        var english = country?.AdjectiveEn ?? Short(scene, actor);
        if (country is not null && title.Name.Contains("{Of}", StringComparison.Ordinal))
            english = country.AdjectiveEn;
        owner = new Owner(english, country?.Code, country is null ? actor : null, null);
        if (country is not null)
            body.Clear();
        return Served(scene, title, scene.After(end, NamingWord.Qualifier), ref owner);
    }

    private static bool IsDefinite(Scene scene, int t) =>
        scene.Text.FoldedOf(t) is ['ا', 'ل', ..] or ['و', 'ا', 'ل', ..];

    private static bool IsLed(Scene scene, int t) => scene.IsWord(t) && scene.Text.FoldedOf(t) is ['ل' or 'ب', ..];

    private static string Short(Scene scene, Entity actor) =>
        scene.Theatre.AdjectiveOf(actor.Id)?.English ?? actor.Name;

    private static Draft Person(Atom atom, Entity person, int first, int end, PersonName? name) =>
        new(first, end, atom.Clitics.Outside, person)
        {
            NameFirst = name?.First ?? -1,
            NameEnd = name?.End ?? -1,
            Preposition = atom.Clitics.Preposition,
            And = atom.Clitics.And,
        };
}
