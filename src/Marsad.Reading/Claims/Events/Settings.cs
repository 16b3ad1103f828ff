using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Where and on what occasion something was said, before what is said.</summary>
internal sealed class Settings(Analysis analysis)
{
    /// <summary>
    /// «شدّدا في بيان صدر على هامش قمة … على استقلال …»: where and on what occasion it was said stands before the preposition that
    /// introduces what is said.
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="contentStart">First token after the speaker.</param>
    /// <param name="sense">How the verb passes words on.</param>
    /// <returns>First token of what is said.</returns>
    public int After(Clause clause, int contentStart, ReportingSense sense)
    {
        const int Reach = 30;
        if (analysis.Words[contentStart - 1].Connective == Connective.That || sense.TakesObject)
            return contentStart;
        for (var i = contentStart; i + 1 < Math.Min(clause.End, contentStart + Reach); i++)
        {
            if (
                analysis.Words[i].Connective == Connective.That
                || analysis.Words[i].Quoted
                || analysis.IsPunctuation(i, ":")
            )
                break;
            if (!Grammar.Introduces(sense, analysis.Text.FoldedOf(i)))
                continue;
            if (analysis.Text.FoldedOf(i + 1) is not ("هامش" or "لسان" or "حد"))
                return i + 1;
        }
        return contentStart;
    }
}
