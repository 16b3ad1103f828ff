using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Tests.Folding;

public sealed class FolderTests
{
    public static TheoryData<string, string> Folds =>
        [.. DataFile.Rows("Folding/Data/folds.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Folds))]
    public void Search_folds_each_spelling_to_its_plain_form(string raw, string folded) =>
        Folder.Search.Fold(raw).ShouldBe(folded);

    [Theory]
    [InlineData(FoldLevel.None, "أُﻻـ٣ىةA", "أُﻻـ٣ىةA")]
    [InlineData(FoldLevel.Marks, "أُﻻـ٣ىةA", "أﻻـ٣ىةA")]
    [InlineData(FoldLevel.Tatweel, "أُﻻـ٣ىةA", "أُﻻ٣ىةA")]
    [InlineData(FoldLevel.PresentationForms, "أُﻻـ٣ىةA", "أُلاـ٣ىةA")]
    [InlineData(FoldLevel.Alef, "أُﻻـ٣ىةA", "اُﻻـ٣ىةA")]
    [InlineData(FoldLevel.Digits, "أُﻻـ٣ىةA", "أُﻻـ3ىةA")]
    [InlineData(FoldLevel.AlefMaqsura, "أُﻻـ٣ىةA", "أُﻻـ٣يةA")]
    [InlineData(FoldLevel.TehMarbuta, "أُﻻـ٣ىةA", "أُﻻـ٣ىهA")]
    [InlineData(FoldLevel.LatinCase, "أُﻻـ٣ىةA", "أُﻻـ٣ىةa")]
    [InlineData(FoldLevel.Light, "أُﻻـ٣ىةA", "ألا٣ىةA")]
    public void A_level_takes_away_its_own_part_and_nothing_else(FoldLevel level, string raw, string folded)
    {
        Folder.For(level).Fold(raw).ShouldBe(folded);
        Folder.For(level).Fold(raw + raw + raw).ShouldBe(folded + folded + folded);
    }

    [Fact]
    public void A_text_that_is_already_folded_comes_back_as_the_same_string()
    {
        var raw = "وصل الوفد الي المدينه";
        Folder.Search.Fold(raw).ShouldBeSameAs(raw);
    }

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Prop.ForAll(
                SomeText.Any,
                Gen.Choose(0, (int)FoldLevel.Search).ToArbitrary(),
                (raw, level) =>
                {
                    var folder = Folder.For((FoldLevel)(level % 64 == 0 ? level : (int)FoldLevel.Search & (level | 3)));
                    var once = folder.Fold(raw);
                    folder.Fold(once).ShouldBe(once);
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Folding_a_text_is_folding_each_unit_alone() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                    Folder
                        .Search.Fold(raw)
                        .ShouldBe(string.Concat(raw.Select(unit => Folder.Search.Fold(unit.ToString()))))
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void Every_folded_range_maps_back_to_a_raw_range_that_folds_to_it() =>
        Prop.ForAll(
                SomeText.Any,
                Gen.Choose(0, 1000).Two().ToArbitrary(),
                (raw, at) =>
                {
                    var text = Folder.Search.FoldWithMap(raw);
                    var start = at.Item1 % (text.Folded.Length + 1);
                    var length = at.Item2 % (text.Folded.Length - start + 1);
                    var range = text.RawRange(start, length);
                    var again = Folder.Search.Fold(raw[range]);
                    if (length == 0)
                        again.ShouldBeEmpty();
                    else
                        again.ShouldContain(text.Folded.Slice(start, length).ToString());
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_buffer_without_room_says_so_and_folding_goes_on_from_there() =>
        Prop.ForAll(
                SomeText.Any,
                raw =>
                {
                    var folded = new System.Text.StringBuilder();
                    Span<char> room = stackalloc char[Folder.MaxExpansion];
                    var rest = raw.AsSpan();
                    while (true)
                    {
                        var status = Folder.Search.Fold(rest, room, out var read, out var written);
                        folded.Append(room[..written]);
                        if (status == OperationStatus.Done)
                            break;
                        (read + written).ShouldBeGreaterThan(0);
                        rest = rest[read..];
                    }
                    folded.ToString().ShouldBe(Folder.Search.Fold(raw));
                }
            )
            .Check(SomeText.ManyCases);

    [Fact]
    public void A_megabyte_of_ligatures_grows_its_room_as_it_goes()
    {
        var folded = Folder.Search.Fold(new string('ﷺ', 1 << 20));
        folded.Length.ShouldBe(Folder.MaxExpansion << 20);
    }

    [Fact]
    public void A_map_shorter_than_its_folded_buffer_is_refused() =>
        Should.Throw<ArgumentException>(() => Folder.Search.Fold("نص", new char[8], new int[4], out _, out _));
}
