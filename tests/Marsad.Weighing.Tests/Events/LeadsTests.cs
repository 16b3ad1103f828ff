using Marsad.Weighing.Events;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Events;

public sealed class LeadsTests
{
    [Fact]
    public void A_claim_leans_on_another_once_however_often_that_is_offered()
    {
        var leader = Node(0, "Al-Fajr");
        var follower = Node(1, "Al-Masa");
        follower.Offer(leader, Affinity.Joined).ShouldBeTrue();
        follower.Offer(leader, Affinity.Joined).ShouldBeFalse();
        follower.Outside.Count.ShouldBe(1);
        leader.Followers.ShouldHaveSingleItem().ShouldBe(follower);
    }

    [Fact]
    public void Of_more_claims_than_it_keeps_the_strongest_stay_and_the_others_lose_it()
    {
        var follower = Node(0, "Al-Masa");
        var leaders = Enumerable.Range(1, Leads.Most + 1).Select(n => Node(n, $"Outlet {n}")).ToList();
        foreach (var leader in leaders)
            follower.Offer(leader, Affinity.Joined + leader.Number).ShouldBeTrue();
        leaders[0].Followers.ShouldBeEmpty();
        leaders.Skip(1).ShouldAllBe(l => l.Followers.Count == 1);
        follower.Outside.Strongest[0].Node.ShouldBe(leaders[^1]);
    }

    private static Node Node(long number, string outlet) =>
        new(number, Testimony.In(SomeReport.By(outlet), World.Unknown).Single());
}
