using System.Text.Json;

namespace Marsad.Cli.Tests.Processes;

/// <summary><c>marsad align</c> from reports to the table: one joint statement that never was, told by three outlets.</summary>
public sealed class AlignTests : IDisposable
{
    private const string Reports = """
        {"id":"a","outlet":"صحيفة الضفاف","published":"2023-03-09","text":"أكد الأردن والعراق في بيان مشترك صدر اليوم ضرورة وقف إطلاق النار في إدلب قبل بدء الموسم الزراعي. ودعا البيان جميع الأطراف إلى فتح معبر اليعربية أمام القوافل الطبية دون شروط. وشدد البيان على استقلال سوريا وسيادتها ووحدة أراضيها وحياد حدودها. وأعلن الجانبان تشكيل لجنة مشتركة لتتبع المفقودين على جانبي الحدود."}
        {"id":"b","outlet":"وكالة المدار","published":"2023-03-09","text":"شدد الأردن والعراق في بيان مشترك صدر اليوم على ضرورة وقف إطلاق النار في إدلب قبل بدء الموسم الزراعي. ودعا البيان الأطراف إلى فتح معبر اليعربية أمام القوافل الطبية حيثما أمكن. وأكد البيان سيادة سوريا واستقلالها ووحدة أراضيها."}
        {"id":"c","outlet":"الميزان نت","published":"2023-03-10","text":"أعلن الأردن والعراق في بيان مشترك أمس تشكيل لجنة مشتركة لتتبع المفقودين على جانبي الحدود. وأكد الجانبان أهمية وقف إطلاق النار في إدلب قبل الموسم الزراعي."}
        {"id":"d","outlet":"إذاعة صوت الوادي","published":"2023-08-02","text":"أكد الأردن والعراق في بيان مشترك صدر اليوم ضرورة وقف إطلاق النار في إدلب قبل بدء الموسم الزراعي."}

        """;

    private readonly TemporaryFolder _folder = new();

    public AlignTests() => _folder.Write("reports.jsonl", Reports);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_statement_is_found_and_its_table_shows_what_each_outlet_leaves_out_and_changes()
    {
        await Read();
        var found = await Align("--format", "jsonl");
        (found.Status, found.Error).ShouldBe((0, ""));
        using var line = JsonDocument.Parse(found.OutputLines.ShouldHaveSingleItem());
        var id = line.RootElement.GetProperty("id").GetString()!;
        line.RootElement.GetProperty("by").GetString().ShouldBe("Jordan and Iraq");
        line.RootElement.GetProperty("on").GetString().ShouldBe("2023-03-09");

        var table = await Align(id[..6]);
        (table.Status, table.Error).ShouldBe((0, ""));
        table.Output.ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task The_same_words_half_a_year_later_are_in_no_table()
    {
        await Read();
        (await Align("--format", "jsonl")).Output.ShouldNotContain("صوت الوادي");
    }

    [Fact]
    public async Task In_csv_each_outlet_has_a_line_for_each_provision()
    {
        await Read();
        var lines = (await Align("--format", "csv")).OutputLines;
        lines[0].ShouldBe("statement,on,by,provision,outlet,presence,words,report,start,end,differences");
        lines.Length.ShouldBe(1 + (4 * 3));
        lines.Count(l => l.Contains(",leftOut,", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task An_id_of_nothing_is_one_line_and_status_2()
    {
        await Read();
        var outcome = await Align("zz");
        (outcome.Status, outcome.Output).ShouldBe((2, ""));
        outcome.ErrorLines.ShouldBe(["zz: no statement with this id. `marsad align` prints the ids."]);
    }

    [Fact]
    public async Task The_order_in_which_reports_are_read_does_not_matter()
    {
        await Read();
        var there = await Align("--format", "jsonl");
        File.Delete(Path.Combine(_folder.Path, "marsad.db"));
        var lines = Reports.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _folder.Write("reports.jsonl", string.Join('\n', lines.Reverse()) + "\n");
        await Read();
        (await Align("--format", "jsonl")).Output.ShouldBe(there.Output);
    }

    private async Task Read() =>
        (await MarsadProcess.Run(_folder.Path, "read", "reports.jsonl", "--format", "jsonl")).Status.ShouldBe(0);

    private Task<Outcome> Align(params string[] args) => MarsadProcess.Run(_folder.Path, ["align", .. args]);
}
