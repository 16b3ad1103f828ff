using Marsad.Arabic.Numbers;

namespace Marsad.Reading.Claims;

/// <summary>Reads figures of harm, killed and injured, as ranges; what counts as harm is in classes.csv.</summary>
internal sealed class Tolls(Analysis analysis, IReadOnlyList<NumberExpression> numbers)
{
    /// <summary>How many tokens after its verb a toll may stand.</summary>
    private const int FarToll = 12;

    /// <summary>The figures of a stretch of words; null when it gives none.</summary>
    public Casualties? Of(int start, int end)
    {
        var killed = Figure(start, end, "killed");
        var injured = Figure(start, end, "injured");
        return killed is null && injured is null ? null : new Casualties(killed, injured);
    }

    private int?[]? Figure(int start, int end, string harm)
    {
        for (var i = start; i < end; i++)
        {
            if (!analysis.IsOf(harm, i))
                continue;
            if (analysis.IsOf("two harmed", i) || (i + 1 < end && analysis.IsOf("two people", i + 1)))
                return [2, 2];
            if (NumberNear(i, start, end) is { } number)
                return [Whole(number.Min), Whole(number.Max)];
            if (analysis.IsOf("one harmed", i))
                return [1, 1];
        }
        return null;
    }

    /// <summary>
    /// A number right after its head («مقتل 10», «مقتل أكثر من …»), else right before it («10 قتلى», «ثلاثة أشخاص أصيبوا»).
    /// </summary>
    private NumberExpression? NumberNear(int head, int start, int end)
    {
        NumberExpression? before = null;
        foreach (var number in numbers)
        {
            if (number.FirstToken >= end)
                break;
            if (
                number.FirstToken < start
                || number.Kind
                    is not (NumberKind.Cardinal or NumberKind.Dual or NumberKind.Vague or NumberKind.Fraction)
            )
                continue;
            if (number.FirstToken > head && number.FirstToken - head <= 2 && !IsAnother(number))
                return number;
            if (number.EndToken == head || (number.EndToken == head - 1 && analysis.IsOf("people", head - 1)))
                before = number;
            // «قتل نتيجة للغارة 140 شخصاً»
            if (
                before is null
                && analysis.Words[head].Finite
                && number.FirstToken > head
                && number.FirstToken - head <= FarToll
                && number.EndToken < end
                && analysis.IsOf("people", number.EndToken)
                && !IsAnother(number)
            )
                return number;
        }
        return before;
    }

    /// <summary>«10 قتلى و28 جريحاً»: a number joined by «و» belongs to what follows it.</summary>
    private bool IsAnother(NumberExpression number) =>
        analysis.Text.FoldedOf(number.FirstToken)[0] == 'و'
            && !analysis.Text.FoldedOf(number.FirstToken).StartsWith("واحد")
        || number.FirstToken > 0 && analysis.Text.FoldedOf(number.FirstToken - 1) is "و";

    private static int? Whole(decimal? value) => value is { } v and <= int.MaxValue ? (int)v : null;
}
