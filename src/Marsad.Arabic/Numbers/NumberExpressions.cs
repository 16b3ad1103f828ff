namespace Marsad.Arabic.Numbers;

/// <summary>
/// Finds numbers in Arabic text: digits of both sets, words up to trillions in every case and spelling, ordinals,
/// fractions, percentages, bounds and approximations as ranges. Total and linear for any string; safe to call from many
/// threads at once.
/// </summary>
/// <example>
/// <c>NumberExpressions.Find(ArabicText.Parse("أكثر من ثلاثمئة وخمسة وعشرين ألف نازح"))</c> gives one cardinal with
/// <c>Min</c> 325000 and <c>Max</c> null.
/// </example>
public static class NumberExpressions
{
    /// <summary>Finds the numbers of a text in its order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDualNoun">Tells nouns in the dual («قتيلان»), which then come back as two; none when null.</param>
    public static IReadOnlyList<NumberExpression> Find(ArabicText text, DualNoun? isDualNoun = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new NumberFinder(text, isDualNoun).Find();
    }
}
