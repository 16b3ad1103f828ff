using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Reading.Models.Asking;

namespace Marsad.Reading.Models.Checking;

/// <summary>Whether a figure is in the words that are said to hold it.</summary>
internal sealed class Figures(ArabicText text)
{
    /// <summary>«طفلان» is two people in one word; nobody counts more without a number.</summary>
    private const int PeopleInAWord = 2;

    private readonly IReadOnlyList<NumberExpression> _numbers = NumberExpressions.Find(text);

    /// <summary>Finds the range that words of the report hold; false when it is not the one that the model makes of them.</summary>
    /// <param name="figure">What the model makes of them.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="range">From, to; an open end is null; null when both are.</param>
    /// <param name="sure">False where the words are of a language whose numbers nobody here reads.</param>
    public bool TryRange(ModelFigure figure, Found at, out IReadOnlyList<int?>? range, out bool sure)
    {
        range = figure is { Min: null, Max: null } ? null : [figure.Min, figure.Max];
        var said = _numbers
            .Where(n => n.FirstToken >= at.FirstToken && n.EndToken <= at.EndToken)
            .Where(IsCount)
            .ToList();
        sure = said.Count > 0 || HasArabic(at);
        // «عشرات» has no figure: what it stands for is a convention, and it is the house's
        if (said is [{ Kind: NumberKind.Vague } vague])
        {
            range = [Whole(vague.Min), Whole(vague.Max)];
            return true;
        }
        if (!sure)
            return true;
        var known = said.SelectMany(n => new[] { n.Min, n.Max }).OfType<decimal>().ToHashSet();
        if (said.Count > 1)
            known.Add(said.Sum(n => n.Value ?? 0));
        return Stands(figure.Min) && Stands(figure.Max);

        bool Stands(int? end) =>
            end is not { } people || (said.Count > 0 ? known.Contains(people) : people <= at.Length * PeopleInAWord);
    }

    /// <summary>Whether a figure is a range at all.</summary>
    public static bool IsRange(ModelFigure figure) =>
        figure.Min is null or >= 0
        && figure.Max is null or >= 0
        && (figure.Min is null || figure.Max is null || figure.Min <= figure.Max);

    private static bool IsCount(NumberExpression number) =>
        number.Kind is NumberKind.Cardinal or NumberKind.Dual or NumberKind.Vague or NumberKind.Fraction;

    private static int? Whole(decimal? value) => value is { } v and <= int.MaxValue ? (int)v : null;

    private bool HasArabic(Found at)
    {
        foreach (var token in text.Tokens[at.FirstToken..at.EndToken])
            if (token.Kind == TokenKind.Word)
                return true;
        return false;
    }
}
