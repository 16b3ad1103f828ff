using Marsad.Reading;
using Marsad.Weighing.Territory;

namespace Marsad.Weighing.Tests;

public sealed class ControlDisputesTests
{
    private static readonly NamedPlace Tell = new("Tell Rimal", "xx-tell-rimal", "تل الرمال");

    [Fact]
    public void Two_origins_that_name_two_holders_on_one_day_contradict_each_other()
    {
        var dispute = ControlDisputes
            .Find([Says("ministry", "army", "2023-03-08"), Says("council", "fighters", "2023-03-08")])
            .ShouldHaveSingleItem();

        dispute.Place.ShouldBe(Tell);
        dispute.Positions.Select(p => p.Holder.Name).ShouldBe(["fighters", "army"], ignoreOrder: true);
        var collision = dispute.Collisions.ShouldHaveSingleItem();
        collision.Certain.ShouldBeTrue();
        collision.From.ShouldBe(new DateOnly(2023, 3, 8));
    }

    [Fact]
    public void What_one_affirms_and_another_denies_is_a_contradiction() =>
        ControlDisputes
            .Find([Says("ministry", "army", "2023-03-08"), Says("council", "army", "2023-03-08", denied: true)])
            .ShouldHaveSingleItem();

    [Fact]
    public void To_deny_one_holder_does_not_contradict_another_holder() =>
        ControlDisputes
            .Find([Says("ministry", "army", "2023-03-08", denied: true), Says("council", "fighters", "2023-03-08")])
            .ShouldBeEmpty();

    [Fact]
    public void An_origin_does_not_contradict_itself_when_it_changes_its_word() =>
        ControlDisputes
            .Find([Says("ministry", "fighters", "2023-03-08"), Says("ministry", "army", "2023-03-09")])
            .ShouldBeEmpty();

    [Fact]
    public void A_claim_does_not_contradict_itself()
    {
        var claim = Says("ministry", "army", "2023-03-08");
        ControlDisputes.Find([claim, claim]).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_outlets_that_quote_one_origin_are_one_position()
    {
        var claims = Enumerable
            .Range(0, 10)
            .Select(i => Says("ministry", "army", "2023-03-08") with { Outlet = $"outlet {i}", ClaimId = $"c{i}" })
            .Append(Says("council", "fighters", "2023-03-08"));
        var dispute = ControlDisputes.Find(claims).ShouldHaveSingleItem();
        dispute.Positions.Count.ShouldBe(2);
        dispute.Positions.Single(p => p.Holder.Name == "army").Claims.Count.ShouldBe(10);
    }

    [Fact]
    public void What_follows_in_time_is_a_change_of_hands_and_no_contradiction() =>
        ControlDisputes
            .Find([Says("ministry", "army", "2023-03-08"), Says("council", "fighters", "2023-03-20")])
            .ShouldBeEmpty();

    [Fact]
    public void A_month_and_a_day_in_it_share_that_day()
    {
        var collision = ControlDisputes
            .Find([Says("ministry", "army", "2023-03"), Says("council", "fighters", "2023-03-20")])
            .ShouldHaveSingleItem()
            .Collisions.ShouldHaveSingleItem();
        (collision.From, collision.Until).ShouldBe((new DateOnly(2023, 3, 20), new DateOnly(2023, 3, 20)));
    }

    [Fact]
    public void Without_a_date_a_contradiction_is_possible_and_says_so()
    {
        var collision = ControlDisputes
            .Find([Says("ministry", "army", null), Says("council", "fighters", "2023-03-20")])
            .ShouldHaveSingleItem()
            .Collisions.ShouldHaveSingleItem();
        collision.Certain.ShouldBeFalse();
    }

    [Fact]
    public void A_position_ends_where_its_origin_says_something_else()
    {
        // the council speaks of the 8th to the 12th, but on the 10th the ministry has changed its word
        var claims = new[]
        {
            Says("ministry", "army", "2023-03-08/2023-03-12"),
            Says("ministry", "fighters", "2023-03-10/2023-03-12"),
            Says("council", "fighters", "2023-03-08/2023-03-12"),
        };
        var collision = ControlDisputes.Find(claims).ShouldHaveSingleItem().Collisions.ShouldHaveSingleItem();
        (collision.From, collision.Until).ShouldBe((new DateOnly(2023, 3, 8), new DateOnly(2023, 3, 9)));
    }

    [Fact]
    public void Holders_of_one_side_can_both_hold_a_place() =>
        ControlDisputes
            .Find(
                [Says("ministry", "army", "2023-03-08"), Says("council", "army's allies", "2023-03-08")],
                (a, b) =>
                    a.StartsWith("army", StringComparison.Ordinal) && b.StartsWith("army", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Two_places_are_no_contradiction() =>
        ControlDisputes
            .Find([
                Says("ministry", "army", "2023-03-08"),
                Says("council", "fighters", "2023-03-08") with
                {
                    Place = new NamedPlace("Wadi Sahl"),
                },
            ])
            .ShouldBeEmpty();

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        ControlClaim[] claims =
        [
            Says("ministry", "army", "2023-03-08"),
            Says("council", "fighters", "2023-03-08"),
            Says("witnesses", "army", "2023-03-07/2023-03-09"),
            Says("council", "fighters", "2023-03-09"),
        ];
        var there = ControlDisputes.Find(claims);
        var back = ControlDisputes.Find(claims.Reverse());
        Picture(back).ShouldBe(Picture(there));
    }

    [Fact]
    public void Only_statements_of_fact_say_who_holds_a_place()
    {
        string[] statuses = ["happened", "ongoing", "denied", "planned", "pledged", "demanded", "hypothetical"];
        var reading = SomeReading([.. statuses.Select((s, i) => SomeClaim($"c{i}", s))]);
        ControlClaim.In(reading).Select(c => c.ClaimId).ShouldBe(["c0", "c1", "c2"]);
    }

    [Fact]
    public void A_claim_without_a_date_speaks_for_the_day_of_its_report()
    {
        var claim = ControlClaim.In(SomeReading([SomeClaim("c", "ongoing")])).Single();
        claim.From.ShouldBe(new DateOnly(2023, 3, 9));
        claim.Dated.ShouldBeFalse();
    }

    [Fact]
    public void A_dated_claim_speaks_from_the_event_to_the_report()
    {
        var claim = ControlClaim.In(SomeReading([SomeClaim("c", "happened") with { Date = "2023-03-07" }])).Single();
        (claim.From, claim.Until).ShouldBe((new DateOnly(2023, 3, 7), new DateOnly(2023, 3, 9)));
    }

    [Fact]
    public void Where_nobody_is_named_the_outlet_is_the_origin()
    {
        var claim = ControlClaim.In(SomeReading([SomeClaim("c", "happened")])).Single();
        claim.Origin.Name.ShouldBe("جريدة الرمال");
    }

    private static string Picture(IReadOnlyList<ControlDispute> disputes) =>
        string.Join(
            '\n',
            disputes
                .SelectMany(d => d.Collisions.Select(c => (d, c)))
                .Select(x => $"{Side(x.d, x.c.First)} / {Side(x.d, x.c.Second)} {x.c.From}–{x.c.Until}")
                .Order(StringComparer.Ordinal)
        );

    private static string Side(ControlDispute dispute, int position) =>
        $"{dispute.Positions[position].Origin.Name}: {dispute.Positions[position].Holder.Name}";

    private static ControlClaim Says(string origin, string holder, string? date, bool denied = false)
    {
        var days = DaySpan.Parse(date);
        return new ControlClaim(
            $"{origin}-{holder}-{date}",
            "report",
            Tell,
            new Named(holder),
            !denied,
            new Link(origin, "other"),
            "outlet",
            days?.First,
            days?.Last,
            days is not null
        );
    }

    private static Claim SomeClaim(string id, string status) =>
        new()
        {
            Id = id,
            Quote = "يسيطر الجيش على تل الرمال",
            Start = 0,
            End = 25,
            Speaker = new Link("outlet", "media"),
            Chain = [new Link("outlet", "media")],
            Reporting = "report",
            Type = "CONTROL",
            Status = status,
            Place = Tell,
            Control = new Control("Tell Rimal", "army"),
        };

    private static ReportReading SomeReading(IReadOnlyList<Claim> claims) =>
        new(
            new ReportHead(
                new string('a', 64),
                "a.txt",
                "ar",
                "utf-8",
                null,
                new Outlet("جريدة الرمال", null),
                new Published("2023-03-09", Basis.Stated, null),
                null
            ),
            "يسيطر الجيش على تل الرمال",
            [],
            [],
            [],
            [],
            claims
        );
}
