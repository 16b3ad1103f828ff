using Marsad.Reading.Intake;

namespace Marsad.Register.Tests;

/// <summary>What every store of a register must do. A store inherits these tests and says how it is opened.</summary>
public abstract class RegisterContract
{
    /// <summary>Opens the same register each time within one test.</summary>
    protected abstract IRegister Open();

    [Fact]
    public void Evidence_comes_back_byte_for_byte()
    {
        var evidence = Some.Evidence(
            "خبر\0\uFEFF\r\n" + new string('ـ', 5000),
            "dir/تقرير 1.txt#x",
            new Hints("o", "2017-11-12", "t", "u", "c")
        );
        using var register = Open();
        register.Keep(evidence);
        var back = register.EvidenceOf(evidence.Id).ShouldNotBeNull();
        back.Bytes.ToArray().ShouldBe(evidence.Bytes.ToArray());
        (back.Path, back.Media, back.Hints).ShouldBe((evidence.Path, evidence.Media, evidence.Hints));
    }

    [Fact]
    public void Empty_evidence_is_kept_like_any_other()
    {
        var evidence = Some.Evidence("");
        using var register = Open();
        register.Keep(evidence);
        register.EvidenceOf(evidence.Id).ShouldNotBeNull().Bytes.Length.ShouldBe(0);
    }

    [Fact]
    public void The_same_again_adds_nothing()
    {
        var evidence = Some.Evidence("خبر", hints: new Hints(Outlet: "o"));
        using var register = Open();
        register.Keep(evidence);
        register.Keep(evidence.Id, Some.Derivation(evidence));
        register.Commit();
        var before = RegisterDigest.Of(register);
        register.Keep(evidence).ReaderVersion.ShouldBe("v1");
        register.Commit();
        RegisterDigest.Of(register).ShouldBe(before);
        register.Summarise().Sightings.ShouldBe(1);
    }

    [Fact]
    public void The_same_evidence_at_another_path_is_a_second_sighting_and_not_read_again()
    {
        var first = Some.Evidence("خبر", "a.txt");
        using var register = Open();
        register.Keep(first);
        register.Keep(first.Id, Some.Derivation(first));
        var standing = register.Keep(first with { Path = "b.txt" });
        (standing.Path, standing.ReaderVersion).ShouldBe(("a.txt", "v1"));
        register.SightingsOf(first.Id).Select(s => s.Path).ShouldBe(["a.txt", "b.txt"]);
    }

    [Fact]
    public void A_hint_given_later_wins_and_the_reading_is_due_again()
    {
        var plain = Some.Evidence("خبر");
        using var register = Open();
        register.Keep(plain);
        register.Keep(plain.Id, Some.Derivation(plain, claims: Some.Claim("c1")));
        var dated = plain with { Hints = new Hints(Published: "2017-11-12") };
        register.Preview(dated).ReaderVersion.ShouldBeNull();
        register.Keep(dated).Hints.Published.ShouldBe("2017-11-12");
        register.DerivationOf(plain.Id).ShouldBeNull();
        register.FindClaims("c1", 10).ShouldBeEmpty();
        register.EvidenceOf(plain.Id)!.Hints.Published.ShouldBe("2017-11-12");
    }

    [Fact]
    public void A_hint_left_out_takes_nothing_back_and_a_corrected_one_can_be_corrected_again()
    {
        var plain = Some.Evidence("خبر");
        using var register = Open();
        register.Keep(plain with { Hints = new Hints(Outlet: "o", Published: "2017-11-12") });
        register.Keep(plain).Hints.ShouldBe(new Hints("o", "2017-11-12"));
        register
            .Keep(plain with { Hints = new Hints(Published: "2017-11-13") })
            .Hints.ShouldBe(new Hints("o", "2017-11-13"));
        register
            .Keep(plain with { Hints = new Hints(Published: "2017-11-12") })
            .Hints.ShouldBe(new Hints("o", "2017-11-12"));
        register.Summarise().Sightings.ShouldBe(3);
    }

    [Fact]
    public void One_page_at_two_addresses_settles_and_reading_both_again_adds_nothing()
    {
        var one = Some.Evidence("صفحة", "w.warc#1", new Hints(Url: "https://a.example/1"));
        var two = one with { Path = "w.warc#2", Hints = new Hints(Url: "https://a.example/2") };
        using var register = Open();
        register.Keep(one);
        register.Keep(two);
        register.Keep(one.Id, Some.Derivation(two));
        register.Commit();
        var before = RegisterDigest.Of(register);
        register.Keep(one).ReaderVersion.ShouldBe("v1");
        register.Keep(two).ReaderVersion.ShouldBe("v1");
        register.Commit();
        RegisterDigest.Of(register).ShouldBe(before);
    }

    [Fact]
    public void Preview_writes_nothing()
    {
        var evidence = Some.Evidence("خبر");
        using var register = Open();
        register.Preview(evidence).ReaderVersion.ShouldBeNull();
        register.Summarise().Evidence.ShouldBe(0);
    }

    [Fact]
    public void A_reading_comes_back_and_replaces_the_one_before()
    {
        var evidence = Some.Evidence("خبر");
        using var register = Open();
        register.Keep(evidence);
        register.Keep(evidence.Id, Some.Derivation(evidence, "v1", Some.Claim("old")));
        register.Keep(evidence.Id, Some.Derivation(evidence, "v2", Some.Claim("new")));
        var derivation = register.DerivationOf(evidence.Id).ShouldNotBeNull();
        derivation.ReaderVersion.ShouldBe("v2");
        derivation.Reading!.Claims.Single().Id.ShouldBe("new");
        register.ClaimsOf(evidence.Id).Single().Id.ShouldBe("new");
        register.Summarise().ReaderVersions.Single().Key.ShouldBe("v2");
    }

    [Fact]
    public void That_nothing_could_be_read_is_kept_with_the_reason()
    {
        var evidence = Some.Evidence("<html>");
        var problem = new IntakeProblem("a.txt", "no article", "Leave it out");
        using var register = Open();
        register.Keep(evidence);
        register.Keep(evidence.Id, Derivation.Failed("v1", problem));
        register.DerivationOf(evidence.Id)!.Problem.ShouldBe(problem);
        register.Summarise().Unread.ShouldBe(1);
        register.Readings().ShouldBeEmpty();
    }

    [Fact]
    public void A_derivation_of_unknown_evidence_is_refused()
    {
        var evidence = Some.Evidence("خبر");
        using var register = Open();
        Should.Throw<ArgumentException>(() => register.Keep(evidence.Id, Some.Derivation(evidence)));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("معرّف")]
    [InlineData("%_'\"; DROP TABLE claims; --")]
    [InlineData("a\nb")]
    public void Any_id_finds_its_claim_by_any_beginning(string id)
    {
        var evidence = Some.Evidence("خبر");
        using var register = Open();
        register.Keep(evidence);
        register.Keep(
            evidence.Id,
            Some.Derivation(evidence, claims: [Some.Claim("0"), Some.Claim(id), Some.Claim("zz")])
        );
        for (var length = 1; length <= id.Length; length++)
            register.FindClaims(id[..length], 10).Single().Id.ShouldBe(id);
        var entry = register.FindClaims(id, 1).Single();
        entry.ShouldBe(
            new ClaimEntry(id, evidence.Id, "CONTROL", "happened", "Observatory", "Al-Bukamal", "2017-11-10")
        );
    }

    [Fact]
    public void No_more_claims_are_found_than_asked_for()
    {
        var evidence = Some.Evidence("خبر");
        using var register = Open();
        register.Keep(evidence);
        register.Keep(
            evidence.Id,
            Some.Derivation(evidence, claims: [.. Enumerable.Range(0, 9).Select(i => Some.Claim($"a{i}"))])
        );
        register.FindClaims("a", 4).Count.ShouldBe(4);
        register.FindClaims("", 100).Count.ShouldBe(9);
    }

    [Fact]
    public void Problems_are_kept_once_until_their_path_brings_evidence()
    {
        using var register = Open();
        register.Keep(new IntakeProblem("a.txt", "it is empty", "Leave it out"));
        register.Keep(new IntakeProblem("a.txt", "it is empty", "Leave it out"));
        register.Keep(new IntakeProblem("b.txt", "it is empty", "Leave it out"));
        register.Problems().Select(p => p.Path).ShouldBe(["a.txt", "b.txt"]);
        register.Keep(Some.Evidence("خبر", "a.txt"));
        register.Problems().Select(p => p.Path).ShouldBe(["b.txt"]);
    }

    [Fact]
    public void What_was_committed_is_there_for_the_next_to_open_and_what_was_not_is_gone()
    {
        var kept = Some.Evidence("محفوظ");
        var lost = Some.Evidence("مفقود", "b.txt");
        using (var register = Open())
        {
            register.Keep(kept);
            register.Keep(kept.Id, Some.Derivation(kept));
            register.Commit();
            register.Keep(lost);
            register.EvidenceOf(lost.Id).ShouldNotBeNull();
        }
        using var again = Open();
        again.EvidenceOf(lost.Id).ShouldBeNull();
        again.DerivationOf(kept.Id).ShouldNotBeNull();
    }

    [Fact]
    public void Arrivals_come_page_by_page_in_order()
    {
        using var register = Open();
        var ids = Enumerable.Range(0, 150).Select(i => Some.Evidence($"خبر {i}", $"{i}.txt")).ToList();
        foreach (var evidence in ids)
        {
            register.Keep(evidence);
            register.Keep(evidence.Id, Some.Derivation(evidence));
        }
        register.Readings().Select(r => r.Report.Id).ShouldBe(ids.Select(e => e.Id));
        var first = register.ArrivalsAfter(0, 100);
        first.Count.ShouldBe(100);
        register.ArrivalsAfter(first[^1].Position, 100).Count.ShouldBe(50);
    }

    [Fact]
    public void Readings_can_be_replaced_while_they_are_walked()
    {
        using var register = Open();
        for (var i = 0; i < 100; i++)
            register.Keep(Some.Evidence($"خبر {i}", $"{i}.txt"));
        foreach (var arrival in register.ArrivalsAfter(0, 1000))
            register.Keep(arrival.EvidenceId, Some.Derivation(register.EvidenceOf(arrival.EvidenceId)!));
        var walked = 0;
        foreach (var reading in register.Readings())
        {
            register.Keep(reading.Report.Id, Derivation.Of("v2", reading));
            walked++;
        }
        walked.ShouldBe(100);
    }

    [Fact]
    public void A_rebuild_is_remembered_for_its_reader_only_until_it_is_finished()
    {
        using var register = Open();
        register.RebuildReached("v1").ShouldBeNull();
        register.MarkRebuild("v1", 42);
        register.RebuildReached("v1").ShouldBe(42);
        register.RebuildReached("v2").ShouldBeNull();
        register.MarkRebuild("v1", null);
        register.RebuildReached("v1").ShouldBeNull();
    }

    [Fact]
    public async Task Many_threads_may_use_one_register()
    {
        using var register = Open();
        await Parallel.ForAsync(
            0,
            200,
            (i, _) =>
            {
                var evidence = Some.Evidence($"خبر {i % 50}", $"{i}.txt");
                register.Preview(evidence);
                register.Keep(evidence);
                register.Keep(evidence.Id, Some.Derivation(evidence));
                register.DerivationOf(evidence.Id).ShouldNotBeNull();
                if (i % 10 == 0)
                    register.Commit();
                return ValueTask.CompletedTask;
            }
        );
        register.Commit();
        var summary = register.Summarise();
        (summary.Evidence, summary.Sightings, summary.Readings).ShouldBe((50, 200, 50));
    }

    [Fact]
    public void Two_programs_take_turns_at_one_register()
    {
        using var one = Open();
        using var two = Open();
        for (var i = 0; i < 20; i++)
        {
            var register = i % 2 == 0 ? one : two;
            register.Keep(Some.Evidence($"خبر {i}"));
            register.Commit();
        }
        one.Summarise().Evidence.ShouldBe(20);
        RegisterDigest.Of(one).ShouldBe(RegisterDigest.Of(two));
    }

    [Fact]
    public void The_digest_changes_with_everything_that_counts()
    {
        using var register = Open();
        var evidence = Some.Evidence("خبر");
        var digests = new List<string> { RegisterDigest.Of(register) };
        void Note() => digests.Add(RegisterDigest.Of(register));
        register.Keep(evidence);
        Note();
        register.Keep(evidence.Id, Some.Derivation(evidence));
        Note();
        register.Keep(evidence.Id, Some.Derivation(evidence, claims: Some.Claim("c")));
        Note();
        register.Keep(evidence with { Path = "b.txt" });
        Note();
        register.Keep(new IntakeProblem("c.txt", "it is empty", "Leave it out"));
        Note();
        digests.Distinct(StringComparer.Ordinal).Count().ShouldBe(digests.Count);
    }
}
