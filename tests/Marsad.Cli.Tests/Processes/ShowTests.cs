using System.Text;
using Marsad.Cli.Tests.Terminal;
using Marsad.Reading.Intake;
using Marsad.Register;
using Marsad.Register.Sqlite;

namespace Marsad.Cli.Tests.Processes;

/// <summary>`marsad show` as a whole.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShowTests()
    {
        using var register = SqliteRegister.OpenOrCreate(Path.Combine(_folder.Path, "marsad.db"));
        var head = SomeReading.Value.Report;
        register.Keep(new Evidence(head.Path, head.Id, Encoding.UTF8.GetBytes("x"), Media.Text, Hints.None));
        register.Keep(head.Id, Derivation.Of("v1", SomeReading.Value));
        register.Commit();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("c1a")]
    [InlineData("c1a0000000000000")]
    public async Task A_claim_is_shown_by_its_id_or_its_beginning(string id)
    {
        var outcome = await Show(id);
        (outcome.Status, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("⟦ثلاثة مدنيين");
        outcome.Output.ShouldContain("Al-Nahr (جريدة النهر, media) › Truce committee");
    }

    [Fact]
    public async Task A_beginning_that_several_claims_share_names_them()
    {
        var outcome = await Show("c1");
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.Error.ShouldBe("c1: several claims begin so. Give more letters: c1a0000000000000, c1b0000000000000.\n");
    }

    [Fact]
    public async Task An_unknown_id_is_one_line()
    {
        var outcome = await Show("zz");
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines.Length.ShouldBe(1);
    }

    private Task<Outcome> Show(string id) => MarsadProcess.Run(_folder.Path, "show", id);
}
