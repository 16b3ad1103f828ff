using System.Text.Json;
using Marsad.Cli.Tests.Processes;

namespace Marsad.Cli.Tests.Arabic;

/// <summary><c>marsad arabic</c> as scripts use it.</summary>
public sealed class ArabicTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task As_many_lines_come_out_as_went_in()
    {
        var outcome = await Run("هُدنة\r\n\n\u0000\uFEFF\u202Eنص\u202C 😀\nآخر", "arabic", "fold");
        outcome.Status.ShouldBe(0, outcome.Error);
        outcome.OutputLines.Length.ShouldBe(4);
        Root(outcome.OutputLines[0]).GetProperty("folded").GetString().ShouldBe("هدنه");
        Root(outcome.OutputLines[1]).GetProperty("text").GetString().ShouldBe("");
    }

    [Fact]
    public async Task A_level_takes_away_what_it_names_and_no_more()
    {
        var outcome = await Run("إعلانُ الهُدنـة", "arabic", "fold", "--level", "marks,tatweel");
        Root(outcome.Output).GetProperty("folded").GetString().ShouldBe("إعلان الهدنة");
    }

    [Fact]
    public async Task Positions_count_code_points()
    {
        var outcome = await Run("😀😀 قتل 325 شخصا", "arabic", "numbers");
        var number = Root(outcome.Output).GetProperty("numbers")[0];
        (number.GetProperty("start").GetInt32(), number.GetProperty("end").GetInt32()).ShouldBe((7, 10));
        number.GetProperty("quote").GetString().ShouldBe("325");
    }

    [Fact]
    public async Task A_range_is_an_array_whose_open_end_is_null()
    {
        var outcome = await Run("أكثر من 400 نازح\n", "arabic", "numbers");
        var number = Root(outcome.Output).GetProperty("numbers")[0];
        number.GetProperty("value").GetRawText().ShouldBe("[400,null]");
        number.GetProperty("kind").GetString().ShouldBe("cardinal");
    }

    [Fact]
    public async Task A_noun_in_the_dual_is_two_where_that_is_asked_for()
    {
        const string Line = "وصل سائقان\n";
        (await Run(Line, "arabic", "numbers")).Output.ShouldContain("\"numbers\":[]");
        var dual = Root((await Run(Line, "arabic", "numbers", "--duals")).Output).GetProperty("numbers")[0];
        (Text(dual, "quote"), Text(dual, "kind")).ShouldBe(("سائقان", "dual"));
    }

    [Fact]
    public async Task The_anchor_of_a_line_wins_over_that_of_all_lines()
    {
        var outcome = await Run(
            "وصل أمس\n2016-03-02\tوصل أمس\n-\tوصل أمس\n",
            "arabic",
            "times",
            "--anchor",
            "2017-11-12"
        );
        var values = outcome.OutputLines.Select(line =>
            Root(line).GetProperty("times")[0].GetProperty("value").GetString()
        );
        values.ShouldBe(["2017-11-11", "2016-03-01", null]);
        var last = Root(outcome.OutputLines[2]).GetProperty("times")[0];
        last.GetProperty("reason").GetString().ShouldBe("noAnchor");
    }

    [Fact]
    public async Task A_line_whose_anchor_is_no_date_costs_one_message_and_the_rest_is_read()
    {
        var outcome = await Run("2016-13-40\tوصل أمس\n2016-03-02\tوصل أمس\n", "arabic", "times");
        outcome.Status.ShouldBe(1);
        outcome.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("line 1: 2016-13-40: not a date");
        outcome.OutputLines.Length.ShouldBe(2);
        Root(outcome.OutputLines[0]).TryGetProperty("problem", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_word_has_its_best_stem_and_lemma()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Arabic", "Data", "stems.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToList();
        var outcome = await Run(string.Join('\n', rows.Select(row => row[0])), "arabic", "tokens");
        var found = outcome.OutputLines.Select(line =>
        {
            var word = Root(line).GetProperty("tokens").EnumerateArray().Last();
            return $"{Text(word, "quote")}\t{Text(word, "stem")}\t{Text(word, "lemma")}";
        });
        found.ShouldBe(rows.Select(row => $"{row[0].Split(' ')[^1]}\t{row[1]}\t{row[2]}"));
    }

    [Theory]
    [InlineData("forms", "شششش")]
    [InlineData("times", "--anchor", "gestern")]
    [InlineData("fold", "--level", "vowels")]
    [InlineData("numbers", "no-such-file.txt")]
    [InlineData("tokens", ".")]
    public async Task What_cannot_be_used_is_told_in_one_line_and_status_2(params string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var outcome = await Run("", ["arabic", .. args]);
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.ErrorLines.Length.ShouldBeInRange(1, 2);
        outcome.ErrorLines[0].ShouldContain(args[^1]);
    }

    [Theory]
    [InlineData("أعلن", "يُعْلِنُونَ")]
    [InlineData("اعلن", "أُعْلِنَ")]
    [InlineData("أَعْلَنَ", "مُعْلِن")]
    [InlineData("مدينة", "مُدُن")]
    public async Task A_lemma_is_found_with_its_vowels_or_without(string typed, string form)
    {
        var outcome = await Run("", "arabic", "forms", typed, "--format", "jsonl");
        outcome.Status.ShouldBe(0, outcome.Error);
        outcome
            .OutputLines.Select(line => Text(Root(line), "vocalised"))
            .Contains(form, StringComparer.Ordinal)
            .ShouldBeTrue(form);
    }

    [Fact]
    public async Task A_paradigm_is_a_table_for_people()
    {
        var outcome = await Run("", "arabic", "forms", "قال");
        outcome.Output.ShouldMatchApproved(c => c.NoDiff());
    }

    private async Task<Outcome> Run(string input, params string[] args)
    {
        using var marsad = MarsadProcess.Start(_folder.Path, args);
        await marsad.Input.WriteAsync(input);
        marsad.Input.Close();
        return await marsad.End();
    }

    private static JsonElement Root(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
