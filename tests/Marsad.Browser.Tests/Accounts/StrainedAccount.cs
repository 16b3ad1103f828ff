using Marsad.Publishing.Account;
using Marsad.Publishing.Wording;
using Marsad.Reading;

namespace Marsad.Browser.Tests.Accounts;

/// <summary>
/// An account of everything that strains a page: words without an end, Latin in Arabic and Arabic in Latin, reports without an
/// outlet or a day, characters that reorder, many outlets that tell one statement, sides that contradict each other, lists
/// that go on overleaf.
/// </summary>
internal static class StrainedAccount
{
    private static readonly string Endless = string.Concat(Enumerable.Repeat("كلمةبلانهاية", 14));
    private static readonly string EndlessLatin = string.Concat(Enumerable.Repeat("wordwithoutend", 12));
    private static readonly Link Committee = new(
        "Joint committee",
        "government_body",
        "xx-committee",
        "اللجنة المشتركة"
    );
    private static readonly Link Army = new("Army", "armed_group", "xx-army", "الجيش");
    private static readonly Link Observatory = new("Observatory", "ngo", null, null);

    public static OpenAccount Write(string folder)
    {
        var options = new AccountOptions
        {
            Title = "حصيلة أسبوع الهدنة Truce week 2023",
            Digits = Digits.Arab,
            RowsPerPage = 4,
        };
        var outcome = AccountWriter.Write([.. Statements(), .. Shelling(), .. Control(), .. Odd()], folder, options);
        return outcome is AccountWritten
            ? new OpenAccount("strained", folder)
            : throw new InvalidOperationException($"the strained account: {outcome}");
    }

    // Five outlets tell one statement, each with provisions of its own.
    private static IEnumerable<ReportReading> Statements()
    {
        string[] provisions =
        [
            "يجب وقف إطلاق النار في تل الرمال فوراً",
            "سيدخل الغذاء والدواء إلى عين البئر عبر المعبر الشمالي",
            "تتعهد الأطراف بإطلاق سراح جميع المعتقلين قبل نهاية الشهر",
            "تشرف اللجنة على انسحاب السلاح الثقيل من خطوط التماس",
            "يعود النازحون إلى القرى الواقعة شرق النهر خلال أسبوعين",
        ];
        string[] outlets = ["Al-Fajr", "Sada", "Al-Masa News Network International", "جريدة الرمال", "وكالة المدار"];
        return outlets.Select(
            (outlet, i) =>
                Told(
                    (char)('a' + i),
                    outlet,
                    [.. provisions.Take(5 - (i % 3)).Select(words => Claim(words, "STATEMENT", Committee))]
                )
        );
    }

    // One shelling: its figures differ, and the army denies it.
    private static IEnumerable<ReportReading> Shelling() =>
        [
            Told('f', "Al-Fajr", Shelled("سقطت قذائف على سوق تل الرمال فقتلت أربعة مدنيين", 4, Observatory)),
            Told('g', "Al-Masa", Shelled("سقطت قذائف على سوق تل الرمال فقتلت سبعة مدنيين", 7)),
            Told('h', "Sada", Shelled("قذائف سقطت على سوق تل الرمال وقتلت أربعة مدنيين", 4, Observatory)),
            Told('i', "Sada", Shelled("لم تسقط قذائف على سوق تل الرمال", null, Army) with { Status = "denied" }),
        ];

    private static Claim Shelled(string words, int? killed, Link? speaker = null) =>
        Claim(words, "ASSAULT", speaker) with
        {
            Casualties = killed is { } n ? new Casualties([n, n], [n, null]) : null,
            Actor = new Named("Army", "armed_group", "xx-army", "الجيش"),
        };

    // Who holds one place, by three.
    private static IEnumerable<ReportReading> Control() =>
        [
            Told('j', "Al-Fajr", Held("يسيطر الجيش على تل الرمال", "Army", Army)),
            Told('k', "Sada", Held("تسيطر الفصائل على تل الرمال", "Factions " + EndlessLatin, Observatory)),
            Told('l', "جريدة الرمال", Held("ما زالت الفصائل تسيطر على تل الرمال", "Factions " + EndlessLatin)),
        ];

    private static Claim Held(string words, string holder, Link? speaker = null) =>
        Claim(words, "CONTROL", speaker) with
        {
            Control = new Control("Tell Rimal", holder),
        };

    private static IEnumerable<ReportReading> Odd()
    {
        var spokesman = new Link($"Spokesman {EndlessLatin}", "spokesperson", null, null);
        var odd = Told(
            'm',
            null,
            Claim(
                $"قال {EndlessLatin} إن {Endless} وقع يوم 8-3-2023 (AFP) قرب \u202Eمعكوس\u202C الجسر",
                "ASSAULT",
                spokesman
            ) with
            {
                Date = null,
                Place = new NamedPlace(EndlessLatin, null, null),
                Provision = EndlessLatin,
                Unsure = ["place-ambiguous"],
                Because = ["event:" + Endless, "reporting:" + EndlessLatin],
                Status = "planned",
            }
        );
        yield return odd with
        {
            Report = odd.Report with
            {
                Path = $"reports/{EndlessLatin}/{Endless}.txt",
                Url = $"https://example.org/{EndlessLatin}?q={EndlessLatin}",
                Title = $"{Endless} {EndlessLatin}",
                Published = null,
            },
            Noise = [new NoiseText($"اشترك في {EndlessLatin}", "prompt"), new NoiseText(Endless, "menu")],
        };
        var english = Told(
            'n',
            "Daily Report",
            Claim("The army said that وقف إطلاق النار held in Tell Rimal", "TRUCE", Army)
        );
        yield return english with
        {
            Report = english.Report with { Language = "en", Title = "Truce holds, says الجيش" },
        };
        var empty = Told('o', "Al-Fajr");
        yield return empty with
        {
            Report = empty.Report with { Title = null },
        };
    }

    private static Claim Claim(string words, string type, Link? speaker = null)
    {
        var outlet = new Link("outlet", "media");
        return new Claim
        {
            Id = "",
            Quote = words,
            Start = 0,
            End = 0,
            Speaker = speaker ?? outlet,
            Chain = speaker is null ? [outlet] : [outlet, speaker],
            Reporting = "say",
            Type = type,
            Status = "happened",
            Date = "2023-03-07",
            Place = new NamedPlace("Tell Rimal", "xx-tell-rimal", "تل الرمال", 34.9, 36.7),
        };
    }

    // The body is the words of the claims, each a sentence.
    private static ReportReading Told(char id, string? outlet, params Claim[] claims)
    {
        var body = "";
        var placed = new List<Claim>();
        foreach (var claim in claims)
        {
            var start = body.Length;
            body += claim.Quote + ".\n\n";
            placed.Add(claim with { Id = $"{id}{placed.Count}", Start = start, End = start + claim.Quote.Length });
        }
        return new ReportReading(
            new ReportHead(
                new string(id, 64),
                $"{id}.txt",
                "ar",
                "utf-8",
                "عنوان التقرير",
                outlet is null ? null : new Outlet(outlet, null),
                new Published("2023-03-08", Basis.Stated, null),
                null
            ),
            body,
            [],
            [],
            [],
            [],
            placed
        );
    }
}
