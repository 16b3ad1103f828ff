using Marsad.Reading;
using Marsad.Weighing.Reuse;

namespace Marsad.Weighing.Tests.Reuse;

/// <summary>Every case of <c>Data</c>: what must be found, who had it first, and nothing else.</summary>
public sealed class ReuseCorpusTests
{
    public static TheoryData<string> Shared => [.. ReuseCase.Names("shared.txt")];

    public static TheoryData<string> NotShared => [.. ReuseCase.Names("not-shared.txt")];

    public static TheoryData<string> Translated => [.. ReuseCase.Names("translated.txt")];

    public static TheoryData<string> NotTranslated => [.. ReuseCase.Names("not-translated.txt")];

    [Theory]
    [MemberData(nameof(Translated))]
    public void Translations_of_one_text_are_found(string name) =>
        Check(ReuseCase.Load("translated.txt", name))
            .ShouldContain(found => found.StartsWith("translation", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(NotTranslated))]
    public void Texts_on_one_matter_that_translate_nothing_are_not(string name) =>
        Check(ReuseCase.Load("not-translated.txt", name))
            .ShouldNotContain(found => found.StartsWith("translation", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Shared))]
    public void Reports_that_share_words_are_found(string name)
    {
        var found = Check(ReuseCase.Load("shared.txt", name));
        found.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NotShared))]
    public void Reports_that_only_look_so_are_not(string name) =>
        Check(ReuseCase.Load("not-shared.txt", name)).ShouldBeEmpty();

    private static List<string> Check(ReuseCase one)
    {
        var found = Found(one.Reports);
        found.ShouldBe([.. one.Expected.Order(StringComparer.Ordinal)], customMessage: one.Name);
        // In whatever order they come.
        Found(one.Reports.Reverse()).ShouldBe(found, customMessage: one.Name);
        return found;
    }

    private static List<string> Found(IEnumerable<ReportReading> reports)
    {
        var index = new ReuseIndex(SomePages.World);
        foreach (var report in reports)
            index.Add(report);
        return [.. index.Links().Select(Written).Order(StringComparer.Ordinal)];
    }

    private static string Written(ReuseLink link)
    {
        var pair = string.Join(' ', new[] { link.One.Id, link.Other.Id }.Order(StringComparer.Ordinal));
        return $"{WeighingJson.NameOf(link.Kind)} {pair}; first {link.First.Report ?? "0"} {WeighingJson.NameOf(link.First.By)}";
    }
}
