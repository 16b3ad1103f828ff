using Marsad.Arabic.Numbers;

namespace Marsad.Reading.Claims;

/// <summary>Reads figures of harm, killed and injured, as ranges; what counts as harm is in classes.csv.</summary>
internal sealed class Tolls(Analysis analysis, IReadOnlyList<NumberExpression> numbers)
{
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
            if (!Is(harm, i))
                continue;
            if (Is("two harmed", i))
                return [2, 2];
            if (NumberNear(i, start, end) is { } number)
                return [Whole(number.Min), Whole(number.Max)];
            if (Is("one harmed", i))
                return [1, 1];
        }
        return null;
    }

    private bool Is(string wordClass, int token) =>
        analysis.Lexicon.IsOf(wordClass, analysis.Stem(token))
        || analysis.Lexicon.IsOf(wordClass, analysis.Text.FoldedOf(token));

    /// <summary>A number right after its head («مقتل 10», «مقتل أكثر من …») or right before it («10 قتلى»).</summary>
    private NumberExpression? NumberNear(int head, int start, int end)
    {
        foreach (var number in numbers)
        {
            if (number.FirstToken >= end)
                break;
            if (
                number.Kind is NumberKind.Identifier or NumberKind.Ordinal or NumberKind.Percent
                || number.FirstToken < start
            )
                continue;
            if (number.EndToken == head || (number.FirstToken > head && number.FirstToken - head <= 2))
                return number;
        }
        return null;
    }

    private static int? Whole(decimal? value) => value is { } v and <= int.MaxValue ? (int)v : null;
}
