namespace Marsad.Cli.Tests.Processes;

/// <summary><c>marsad theatre check</c> says what is wrong, where, and by its exit status whether anything is.</summary>
public sealed class TheatreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_theatre_without_a_fault_is_told_in_one_line()
    {
        var outcome = await MarsadProcess.Run(_folder.Path, "theatre", "check", "core");
        (outcome.Status, outcome.Output).ShouldBe((0, ""), outcome.Error);
        outcome.Error.ShouldStartWith("No problem in core");
    }

    [Fact]
    public async Task A_fault_is_one_line_with_file_and_line()
    {
        _folder.Write("theatres/core/theatre.yml", "name: World\nneeds: []\n");
        _folder.Write("theatres/valley/theatre.yml", "name: Valley\nneeds: []\n");
        _folder.Write(
            "theatres/valley/actors.csv",
            "id,name,nameAr,kind,parent\nv-guard,Valley Guard,حرس الوادي,armed_group,v-nobody\n"
        );
        var outcome = await MarsadProcess.Run(_folder.Path, "theatre", "check");
        outcome.Status.ShouldBe(1, outcome.Error);
        outcome.OutputLines.ShouldHaveSingleItem().ShouldStartWith("theatres/valley/actors.csv:2: v-guard: ");
        outcome.Error.ShouldBe("1 problem in core, valley of theatres.\n");
    }

    [Theory]
    [InlineData("theatre", "check", "atlantis")]
    [InlineData("theatre", "check", "--in", "nowhere")]
    [InlineData("theatre")]
    public async Task What_cannot_be_checked_is_an_unusable_argument(params string[] arguments)
    {
        var outcome = await MarsadProcess.Run(_folder.Path, arguments);
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
    }
}
