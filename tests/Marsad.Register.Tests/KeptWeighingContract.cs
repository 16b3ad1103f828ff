using Marsad.Reading.Intake;
using Marsad.Weighing;
using Marsad.Weighing.Memory;

namespace Marsad.Register.Tests;

/// <summary>What every store of a register must do with what weighing found. A store inherits these tests as it does those of the register.</summary>
public abstract class KeptWeighingContract
{
    /// <summary>Opens the same register each time within one test.</summary>
    protected abstract IRegister Open();

    [Fact]
    public void What_weighing_found_comes_back_as_it_was_and_in_order()
    {
        using var register = Open();
        Fill(register, 40);
        var found = SomeWeighing.Of(register);
        register.Weighing.Keep("w1", found);
        register.Commit();
        using var again = Open();
        again.Weighing.Version.ShouldBe("w1");
        found.Events.Count.ShouldBeGreaterThan(1);
        found.Contradictions.Count.ShouldBeGreaterThan(1);
        again.Weighing.Events().Select(WeighingJson.Write).ShouldBe(found.Events.Select(WeighingJson.Write));
        again
            .Weighing.Contradictions()
            .Select(WeighingJson.Write)
            .ShouldBe(found.Contradictions.Select(WeighingJson.Write));
        again.Weighing.Control().Select(WeighingJson.Write).ShouldBe(found.Control.Select(WeighingJson.Write));
        again.Weighing.Pledges().Select(WeighingJson.Write).ShouldBe(found.Pledges.Select(WeighingJson.Write));
    }

    [Fact]
    public void What_weighing_found_takes_the_place_of_what_it_found_before()
    {
        using var register = Open();
        Fill(register, 10);
        register.Weighing.Keep("w1", SomeWeighing.Of(register));
        Fill(register, 30);
        var later = SomeWeighing.Of(register);
        register.Weighing.Keep("w1", later);
        register.Weighing.Events().Select(WeighingJson.Write).ShouldBe(later.Events.Select(WeighingJson.Write));
        register.Weighing.Control().Select(WeighingJson.Write).ShouldBe(later.Control.Select(WeighingJson.Write));
    }

    [Fact]
    public void Weighing_is_due_from_the_moment_that_a_reading_comes_changes_or_goes()
    {
        using var register = Open();
        register.Weighing.Version.ShouldBeNull();
        var evidence = Some.Evidence("خبر");
        var other = Some.Evidence("خبر آخر", "b.txt");
        register.Keep(evidence);
        Action[] changes =
        [
            () => register.Keep(evidence.Id, Some.Derivation(evidence)),
            () => register.Keep(evidence.Id, Some.Derivation(evidence, "v2")),
            () => register.Keep(evidence with { Hints = new Hints(Published: "2017-11-12") }),
        ];
        foreach (var change in changes)
        {
            register.Weighing.Keep("w1", SomeWeighing.Of(register));
            register.Commit();
            register.Keep(other);
            register.Weighing.Version.ShouldBe("w1");
            change();
            register.Weighing.Version.ShouldBeNull();
            register.Commit();
        }
    }

    [Fact]
    public void Weighing_that_was_not_committed_is_gone_with_the_reading_that_made_it_due()
    {
        var evidence = Some.Evidence("خبر");
        using (var register = Open())
        {
            Fill(register, 5);
            register.Weighing.Keep("w1", SomeWeighing.Of(register));
            register.Commit();
            register.Keep(evidence);
            register.Keep(evidence.Id, Some.Derivation(evidence, claims: Some.Claim("new")));
            register.Weighing.Keep("w2", SomeWeighing.Of(register));
        }
        using var again = Open();
        again.Weighing.Version.ShouldBe("w1");
        again.Weighing.Events().SelectMany(e => e.Claims).ShouldNotContain("new", StringComparer.Ordinal);
    }

    [Fact]
    public void An_event_is_found_by_any_beginning_of_its_id()
    {
        using var register = Open();
        Fill(register, 20);
        var found = SomeWeighing.Of(register);
        register.Weighing.Keep("w1", found);
        var id = found.Events[0].Id;
        register.Weighing.FindEvents(id, 2).Single().Id.ShouldBe(id);
        register.Weighing.FindEvents(id[..^1], 2).Select(e => e.Id).ShouldContain(id, StringComparer.Ordinal);
        register.Weighing.FindEvents("e", 2).Count.ShouldBe(2);
        register.Weighing.FindEvents("zz", 2).ShouldBeEmpty();
    }

    [Fact]
    public void What_weighing_remembers_serves_its_version_while_readings_only_come()
    {
        using var register = Open();
        Fill(register, 3);
        register.Weighing.MemoryOf("w1").ShouldBeNull();
        Remember(register);
        register.Weighing.MemoryOf("w2").ShouldBeNull();
        register.Weighing.MemoryOf("w1").ShouldNotBeNull();
        register.Weighing.Unweighed(9).ShouldBeEmpty();

        var (more, unread) = (Some.Evidence("خبر"), Some.Evidence("لا شيء", "b.txt"));
        register.Keep(more);
        register.Keep(more.Id, Some.Derivation(more));
        register.Keep(unread);
        register.Keep(unread.Id, Derivation.Failed("v1", new IntakeProblem("b.txt", "no article", "Leave it out")));
        var memory = register.Weighing.MemoryOf("w1").ShouldNotBeNull();
        memory.Report(register.Weighing.Unweighed(9).Single()).Reading.Report.Id.ShouldBe(more.Id);

        register.Keep(more.Id, Some.Derivation(more, "v2"));
        register.Weighing.MemoryOf("w1").ShouldBeNull();
    }

    [Fact]
    public void What_is_put_into_memory_is_gone_unless_it_is_committed()
    {
        using (var register = Open())
        {
            Fill(register, 3);
            Remember(register);
            register.Commit();
            var memory = register.Weighing.MemoryOf("w1")!;
            memory.Put(Shelf.Claim, ulong.MaxValue, [1, 2]);
            memory.Add(7, new Carrier(1, 2, 3));
            memory.Find(Shelf.Claim, ulong.MaxValue).ShouldBe([1, 2]);
            memory.CarriersOf(7, 9).ShouldBe([new Carrier(1, 2, 3)]);
        }
        using var again = Open();
        var later = again.Weighing.MemoryOf("w1")!;
        later.Find(Shelf.Claim, ulong.MaxValue).ShouldBeNull();
        later.CarriersOf(7, 9).ShouldBeEmpty();
    }

    private static void Remember(IRegister register) =>
        register.Weighing.Keep("w1", SomeWeighing.Of(register), SomeWeighing.Weigher(register).Remember);

    private static void Fill(IRegister register, int reports)
    {
        for (var i = 0; i < reports; i++)
        {
            var evidence = Some.Evidence($"تقرير {i}", $"{i}.txt", new Hints(Published: "2023-03-05"));
            register.Keep(evidence);
            register.Keep(evidence.Id, Derivation.Of("v1", SmallWar.Read(evidence)));
        }
        register.Commit();
    }
}
