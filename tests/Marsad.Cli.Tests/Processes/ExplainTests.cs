using System.Text.Json;

namespace Marsad.Cli.Tests.Processes;

/// <summary>`marsad explain` as a whole, over a report that the program itself has read.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExplainTests() =>
        _folder.Write(
            "report.txt",
            "عنوان التقرير\n\nقال الجيش السوري إن قواته سيطرت على بلدة سلقين في ريف إدلب. ونفى المرصد السوري لحقوق الإنسان ذلك.\n"
        );

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_that_is_named_stands_in_its_file()
    {
        using var json = await Explain();
        var lines = Parts(json, "fields")
            .Concat(Parts(json, "rules"))
            .SelectMany(static part => part.GetProperty("lines").EnumerateArray())
            .ToList();
        lines.Count.ShouldBeGreaterThan(3);
        foreach (var line in lines)
        {
            var file = Path.Combine(AppContext.BaseDirectory, line.GetProperty("file").GetString()!);
            var text = File.ReadLines(file).ElementAt(line.GetProperty("line").GetInt32() - 1);
            if (line.TryGetProperty("text", out var told))
                text.ShouldBe(told.GetString());
        }
    }

    [Fact]
    public async Task Each_field_has_its_value_and_its_ground()
    {
        using var json = await Explain();
        string? Of(string field, string property) =>
            Parts(json, "fields")
                .Single(f => f.GetProperty("field").GetString() == field)
                .GetProperty(property)
                .GetString();
        (Of("type", "value"), Of("type", "words")).ShouldBe(("CONTROL", "سيطرت"));
        Of("type", "ground").ShouldNotBeNull().ShouldStartWith("event:سيطر=CONTROL");
        (Of("place", "value"), Of("place", "ground")).ShouldBe(("Salqin", "frame:علي"));
        Of("speaker", "ground").ShouldBe("named");
        json.RootElement.GetProperty("note").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task People_see_the_words_marked_and_the_lines()
    {
        var outcome = await MarsadProcess.Run(_folder.Path, "explain", await FirstId());
        (outcome.Status, outcome.Error).ShouldBe((0, ""));
        outcome.Output.ShouldContain("⟦");
        outcome.Output.ShouldMatch(@"lexicon/events\.csv:\d+: سيطر,");
        outcome.Output.ShouldMatch(@"theatres/syria/places\.csv:\d+");
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("")]
    public async Task An_id_that_is_not_there_or_that_several_share_is_one_line(string id)
    {
        await FirstId();
        var outcome = await MarsadProcess.Run(_folder.Path, "explain", id);
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines.Length.ShouldBe(1, outcome.Error);
    }

    private static JsonElement.ArrayEnumerator Parts(JsonDocument json, string name) =>
        json.RootElement.GetProperty(name).EnumerateArray();

    private async Task<JsonDocument> Explain()
    {
        var outcome = await MarsadProcess.Run(_folder.Path, "explain", await FirstId(), "--format", "json");
        outcome.Status.ShouldBe(0, outcome.Error);
        return JsonDocument.Parse(outcome.Output);
    }

    /// <summary>Reads the report and gives the beginning of its first claim's id.</summary>
    private async Task<string> FirstId()
    {
        var read = await MarsadProcess.Run(
            _folder.Path,
            "read",
            "report.txt",
            "--format",
            "jsonl",
            "--theatre",
            "syria"
        );
        using var json = JsonDocument.Parse(read.Output);
        var claims = json.RootElement.GetProperty("claims");
        claims.GetArrayLength().ShouldBeGreaterThan(1);
        return claims[0].GetProperty("id").GetString()![..12];
    }
}
