using System.Globalization;
using Marsad.Reading;

namespace Marsad.Bench.War;

/// <summary>
/// Lets a war happen day by day, and lets those who know and those who pass on tell it. The same seed gives the same war, and a longer
/// war begins as a shorter one does.
/// </summary>
internal sealed class WarTeller(WarWorld world, WarPhrases phrases, WarRates rates, int seed)
{
    private static readonly WarKind[] Kinds =
    [
        WarKind.Strike,
        WarKind.Strike,
        WarKind.Strike,
        WarKind.Strike,
        WarKind.Strike,
        WarKind.Control,
        WarKind.Aid,
        WarKind.Meeting,
        WarKind.Truce,
        WarKind.Breach,
        WarKind.Words,
        WarKind.Words,
    ];

    private readonly Random _random = new(seed);
    private readonly Dictionary<int, List<WarTelling>> _due = [];
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly HashSet<(WarKind, string, int)> _taken = [];
    private int _events;

    /// <summary>What is printed, day by day, without end.</summary>
    public IEnumerable<IReadOnlyList<WarTelling>> Days()
    {
        for (var day = 0; ; day++)
        {
            for (var n = 0; n < rates.PerDay; n++)
                Tell(Happen(day));
            if (_due.Remove(day, out var printed))
                yield return printed;
        }
    }

    private WarOccurrence Happen(int day)
    {
        // One place has one such occurrence a day: two would be one in whatever words they are told.
        while (true)
        {
            var kind = Kinds[_random.Next(Kinds.Length)];
            var actor = _random.Next(world.Parties.Length);
            var target = (actor + 1 + _random.Next(world.Parties.Length - 1)) % world.Parties.Length;
            var place = PlaceFor(kind);
            if (kind == WarKind.Control)
            {
                target = _holders.GetValueOrDefault(place.Name, target);
                if (target == actor || Recent(kind, place.Name, day, 4))
                    continue;
                _holders[place.Name] = actor;
            }
            if (kind == WarKind.Breach && Recent(kind, place.Name, day, 9))
                continue;
            var key = kind switch
            {
                WarKind.Meeting => FormattableString.Invariant($"{Math.Min(actor, target)}+{Math.Max(actor, target)}"),
                WarKind.Words => FormattableString.Invariant($"{actor}:{_random.Next(1000)}"),
                _ => place.Name,
            };
            if (!_taken.Add((kind, key, day)))
                continue;
            if (kind is WarKind.Meeting && Recent(kind, key, day, 3))
                continue;
            var tolls = Tolls(kind);
            var topic = phrases.Any(kind == WarKind.Aid ? "goods" : "topic", _random);
            var other = phrases.Any("topic", _random);
            while (other == topic)
                other = phrases.Any("topic", _random);
            return new WarOccurrence(
                _events++,
                kind,
                day,
                place,
                actor,
                target,
                phrases.Any("site", _random),
                phrases.Any("weapon", _random),
                phrases.Any("hour", _random),
                topic,
                other,
                tolls
            );
        }
    }

    private bool Recent(WarKind kind, string key, int day, int days)
    {
        for (var n = 1; n <= days; n++)
            if (_taken.Contains((kind, key, day - n)))
                return true;
        return false;
    }

    // Few towns see most of a war.
    private NamedPlace PlaceFor(WarKind kind)
    {
        if (kind == WarKind.Meeting)
            return world.Capitals[_random.Next(world.Capitals.Length)];
        if (_random.NextDouble() < rates.UnknownPlaces)
            return world.UnknownPlaces[_random.Next(world.UnknownPlaces.Length)];
        var at = _random.NextDouble();
        return world.Places[(int)(at * at * world.Places.Length)];
    }

    private int[] Tolls(WarKind kind)
    {
        if (kind == WarKind.Aid)
            return [_random.Next(5, 60)];
        if (kind != WarKind.Strike || _random.NextDouble() < 0.3)
            return [];
        var first = 1 + _random.Next(1, 20);
        if (_random.NextDouble() >= rates.Growing)
            return [first];
        var second = first + _random.Next(1, 9);
        return [first, second, second + _random.Next(0, 6)];
    }

    private void Tell(WarOccurrence of)
    {
        var accounts = Accounts(of);
        if (of.Kind == WarKind.Strike && _random.NextDouble() < rates.Circles)
        {
            Circle(of);
            return;
        }
        foreach (var account in accounts.Where(a => a.Medium is not null))
            Print(new WarTelling(account, account.Medium!, account.Day, null, true, account.Told, account.Origin));
        var relays = 1 + (int)(-Math.Log(1 - _random.NextDouble()) * rates.Relays);
        for (var n = 0; n < relays; n++)
            PassOn(accounts[n < accounts.Count ? n : _random.Next(accounts.Count)]);
        if (_random.NextDouble() < rates.Floods)
            Flood(accounts[0]);
    }

    private List<WarAccount> Accounts(WarOccurrence of)
    {
        var accounts = new List<WarAccount>();
        var (actor, target) = (world.Parties[of.Actor], world.Parties[of.Target]);
        var use = of.Kind switch
        {
            WarKind.Strike => "strike",
            WarKind.Control => "control",
            WarKind.Aid => "aid",
            WarKind.Meeting => "meeting",
            WarKind.Truce => "truce",
            WarKind.Breach => "breach",
            _ => "words",
        };
        if (of.Kind == WarKind.Words)
        {
            accounts.Add(Said(of, actor, use, of.Actor, of.Day));
            return accounts;
        }
        if (of.Kind == WarKind.Breach)
        {
            accounts.Add(Said(of, target, use, of.Actor, of.Day));
            if (_random.NextDouble() < 0.5)
                accounts.Add(Said(of, actor, use, of.Target, of.Day + _random.Next(2)));
            return accounts;
        }
        if (_random.NextDouble() < 0.45)
            accounts.Add(Said(of, world.Observers[_random.Next(world.Observers.Length)], use, of.Actor, of.Day));
        if (_random.NextDouble() < 0.4)
            accounts.Add(Seen(of, world.Correspondents[_random.Next(world.Correspondents.Length)], use));
        if (_random.NextDouble() < 0.35 || accounts.Count == 0)
            accounts.Add(
                of.Kind == WarKind.Strike
                    ? Said(of, target, use, of.Actor, of.Day)
                    : Said(of, actor, use, of.Actor, of.Day)
            );
        Contradict(of, use, accounts);
        return accounts;
    }

    private void Contradict(WarOccurrence of, string use, List<WarAccount> accounts)
    {
        var (actor, target) = (world.Parties[of.Actor], world.Parties[of.Target]);
        var chance = _random.NextDouble();
        switch (of.Kind)
        {
            case WarKind.Strike when chance < rates.Denied:
                accounts.Add(Said(of, actor, "strike-denied", of.Actor, of.Day + _random.Next(2)));
                break;
            case WarKind.Strike when chance < rates.Denied + rates.Blamed:
                accounts.Add(Said(of, target, use, of.Actor, of.Day));
                accounts.Add(Said(of, actor, use, of.Target, of.Day));
                break;
            case WarKind.Strike when chance < rates.Denied + rates.Blamed + rates.Disputed && of.Tolls.Length > 0:
                var other = world.Observers[_random.Next(world.Observers.Length)];
                var account = Said(of, other, "toll", -1, of.Day);
                var wrong = of.Tolls[^1] + _random.Next(3, 20);
                accounts.Add(account with { Toll = wrong, Told = Words(of, "toll", -1, wrong, of.Place) });
                break;
            case WarKind.Control when chance < rates.Contested:
                accounts.Add(
                    _random.Next(2) == 0
                        ? Said(of, target, "hold", of.Target, of.Day)
                        : Said(of, target, "control-denied", of.Actor, of.Day)
                );
                break;
            case WarKind.Meeting when chance < rates.Refused:
                accounts.Add(Said(of, target, "meeting-denied", of.Actor, of.Day));
                break;
            case WarKind.Truce when chance < rates.Refused:
                accounts.Add(Said(of, target, "truce-denied", of.Actor, of.Day));
                break;
        }
    }

    private WarAccount Said(WarOccurrence of, WarParty by, string use, int who, int day)
    {
        var toll = of.TollOn(day);
        return new WarAccount(of, by.Origin, by.Link, null, use, day, who, toll, Words(of, use, who, toll, of.Place));
    }

    private WarAccount Seen(WarOccurrence of, WarOutlet by, string use)
    {
        var toll = of.TollOn(of.Day);
        return new WarAccount(
            of,
            by.Origin,
            null,
            by,
            use,
            of.Day,
            of.Actor,
            toll,
            Words(of, use, of.Actor, toll, of.Place)
        );
    }

    private void PassOn(WarAccount account)
    {
        var by = world.Outlets[_random.Next(world.Outlets.Length)];
        var day = account.Day + (_random.NextDouble() < 0.7 ? 0 : 1 + _random.Next(2));
        // Who prints later prints the toll as it is known by then.
        var toll =
            account.Toll >= 0 && account.Toll == account.Of.TollOn(account.Day) ? account.Of.TollOn(day) : account.Toll;
        var words =
            toll == account.Toll ? account.Told : Words(account.Of, account.Use, account.Who, toll, account.Of.Place);
        var way = _random.NextDouble();
        var (cited, copied, _) = rates.Passing;
        var relay =
            way < cited && account.Medium is null && _random.NextDouble() < 0.3
                ? world.Correspondents[_random.Next(world.Correspondents.Length)]
                : null;
        if (way < cited)
        {
            if (_random.NextDouble() < 0.5)
                words = Words(account.Of, account.Use, account.Who, toll, account.Of.Place);
        }
        else if (way >= cited + copied)
        {
            words = Words(account.Of, account.Use, account.Who, toll, account.Of.Place);
        }
        var telling = new WarTelling(account, by, day, relay == by ? null : relay, way < cited, words, account.Origin)
        {
            Toll = toll,
        };
        Print(Err(telling));
    }

    private WarTelling Err(WarTelling telling)
    {
        var of = telling.Account.Of;
        var chance = _random.NextDouble();
        var (place, day, toll, who) = rates.Errors;
        if (chance < place && of.Kind is not (WarKind.Meeting or WarKind.Words))
        {
            var wrong = world.Places[_random.Next(world.Places.Length)];
            return telling with
            {
                Place = wrong,
                Words = telling.Words with
                {
                    Text = telling.Words.Text.Replace(of.Place.NameAr!, wrong.NameAr, StringComparison.Ordinal),
                },
            };
        }
        if ((chance -= place) < day && of.Day > 0)
            return telling with { SaidDay = of.Day + (_random.Next(2) * 2) - 1 };
        if ((chance -= day) < toll && of.Kind == WarKind.Strike && telling.Toll > 0)
        {
            var wrong = telling.Toll + _random.Next(2, 30);
            return telling with { Toll = wrong, Words = Words(of, telling.Account.Use, telling.Who, wrong, of.Place) };
        }
        if (chance - toll < who && of.Kind == WarKind.Strike && telling.Account is { Affirms: true, Who: >= 0 })
        {
            var wrong = (telling.Who + 1) % world.Parties.Length;
            return telling with { Who = wrong, Words = Words(of, "strike", wrong, telling.Toll, of.Place) };
        }
        return telling;
    }

    // A has it from B and B from A.
    private void Circle(WarOccurrence of)
    {
        var a = world.Outlets[^(1 + _random.Next(20))];
        var b = world.Outlets[^(21 + _random.Next(20))];
        var toll = of.TollOn(of.Day);
        foreach (var (by, from) in new[] { (a, b), (b, a) })
        {
            var words = Words(of, "strike", of.Actor, toll, of.Place);
            var account = new WarAccount(of, a.Origin, from.Link, null, "strike", of.Day, of.Actor, toll, words);
            Print(new WarTelling(account, by, of.Day, null, true, words, a.Origin));
        }
    }

    private void Flood(WarAccount account)
    {
        var by = world.Outlets[_random.Next(world.Outlets.Length)];
        var items = _random.Next(rates.Flood.Least, rates.Flood.Most);
        for (var n = 1; n <= items; n++)
            Print(
                new WarTelling(
                    account,
                    by,
                    account.Day,
                    null,
                    true,
                    account.Told with
                    {
                        Text = account.Told.Text + string.Create(CultureInfo.InvariantCulture, $" خبر {n}"),
                    },
                    account.Origin,
                    n
                )
            );
    }

    private void Print(WarTelling telling)
    {
        if (!_due.TryGetValue(telling.Day, out var list))
            _due[telling.Day] = list = [];
        list.Add(telling);
    }

    private WarWords Words(WarOccurrence of, string use, int who, int toll, NamedPlace place)
    {
        if (use == "strike" && (who < 0 || _random.NextDouble() < rates.Gaps.Who))
            use = "strike-unnamed";
        if (use is "strike" or "strike-unnamed" && toll > 0 && _random.Next(5) == 0)
            use = "toll";
        var words = phrases.Any(use, _random);
        var target = who == of.Target ? of.Actor : of.Target;
        var number = toll.ToString(CultureInfo.InvariantCulture);
        var text = words
            .Replace("{actor}", who < 0 ? "" : world.Parties[who].Name.NameAr, StringComparison.Ordinal)
            .Replace("{target}", world.Parties[target].Name.NameAr, StringComparison.Ordinal)
            .Replace("{place}", place.NameAr, StringComparison.Ordinal)
            .Replace("{site}", of.Site, StringComparison.Ordinal)
            .Replace("{weapon}", of.Weapon, StringComparison.Ordinal)
            .Replace("{hour}", of.Hour, StringComparison.Ordinal)
            .Replace("{topic}", of.Topic, StringComparison.Ordinal)
            .Replace("{goods}", of.Topic, StringComparison.Ordinal)
            .Replace("{other}", of.Other, StringComparison.Ordinal)
            .Replace("{n}", number, StringComparison.Ordinal)
            .Replace("{toll}", toll > 0 ? $"ما أدى إلى مقتل {number} أشخاص" : "", StringComparison.Ordinal)
            .Trim();
        return new WarWords(use, text);
    }
}
