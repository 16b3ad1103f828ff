using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Publishing.Html;

namespace Marsad.Publishing.Tests.Html;

public sealed class CodePointsTests
{
    [Fact]
    public void A_position_in_code_points_is_the_start_of_that_rune_in_units() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                {
                    var points = new CodePoints(text ?? "");
                    var unit = 0;
                    var point = 0;
                    foreach (var rune in (text ?? "").EnumerateRunes())
                    {
                        if (points.UnitOf(point) != unit)
                            return false;
                        // a lone surrogate is read as the replacement character: one unit, as is that character itself
                        unit += rune.Utf16SequenceLength;
                        point++;
                    }
                    return points.Count == point && points.UnitOf(point) == unit;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(99, 3)]
    public void Positions_beyond_the_text_are_its_ends(int point, int unit) =>
        new CodePoints("🕊ا").UnitOf(point).ShouldBe(unit);
}
