using System.Text.Json;

namespace Marsad.Cli.Tests.Processes;

/// <summary><c>marsad reuse</c> from reports to the pair: a communiqué that never was, in Arabic and in English.</summary>
public sealed class ReuseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReuseTests()
    {
        _folder.Write(
            "arabic.txt",
            """
            بيان مشترك

            اختتم وزيرا خارجية العراق والأردن لقاءهما في عمان ببيان مشترك.
            وأكد الوزيران أن 42 شاحنة ستعبر من طريبيل إلى الرمادي قبل 17 أيار.
            واتفقا على أن تدفع بغداد 230 مليون دولار ثمنا للكهرباء من محطة الريشة.
            ورحبا بعودة 1600 نازح من الزعتري إلى الموصل وسنجار منذ 3 نيسان.
            وشددا على مكافحة تنظيم داعش في الأنبار وعلى أمن الحدود مع سوريا.
            وأعلنا أن اللقاء المقبل سيعقد في أربيل في 21 حزيران.
            """
        );
        _folder.Write(
            "english.txt",
            """
            Joint statement

            The foreign ministers of Iraq and Jordan ended their meeting in Amman with a joint statement.
            The ministers affirmed that 42 trucks would cross from Trebil to Ramadi before May 17.
            They agreed that Baghdad would pay 230 million dollars for electricity from the Risha plant.
            They welcomed the return of 1,600 displaced persons from Zaatari to Mosul and Sinjar since April 3.
            They stressed the fight against ISIS in Anbar and the security of the border with Syria.
            They announced that the next meeting will be held in Erbil on June 21.
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_translation_is_found_and_its_passages_stand_beside_each_other()
    {
        await Read("arabic.txt", "صحيفة الضفاف", "2023-05-10");
        await Read("english.txt", "Gulf Wire", "2023-05-11");
        using var line = JsonDocument.Parse(
            (await Run("reuse", "--format", "jsonl")).OutputLines.ShouldHaveSingleItem()
        );
        var pair = line.RootElement;
        pair.GetProperty("kind").GetString().ShouldBe("translation");
        pair.GetProperty("first").GetProperty("by").GetString().ShouldBe("day");
        pair.GetProperty("first").GetProperty("name").GetString().ShouldBe("صحيفة الضفاف");
        pair.GetProperty("passages").GetArrayLength().ShouldBeGreaterThanOrEqualTo(4);

        var shown = await Run("reuse", pair.GetProperty("id").GetString()![..8]);
        (shown.Status, shown.Error).ShouldBe((0, ""));
        shown.Output.ShouldContain("one translates the other, or both translate a third");
        shown.Output.ShouldContain("Trebil to Ramadi");
        (await Run("reuse", "--format", "csv")).OutputLines[1].ShouldContain(",translation,");
        (await Run("reuse", "--groups", "--format", "csv")).OutputLines.Length.ShouldBe(2);
    }

    private async Task Read(string file, string outlet, string day) =>
        (await Run("read", file, "--outlet", outlet, "--published", day)).Status.ShouldBe(0);

    private Task<Outcome> Run(params string[] arguments) => MarsadProcess.Run(_folder.Path, arguments);
}
