using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Tells matches, which are told in the words of battle.</summary>
internal sealed class Sport(Analysis analysis)
{
    private readonly WordClasses _words = analysis.Lexicon.Classes.Named("sport");

    /// <summary>Whether a sentence tells of a match: it has two words of sport, and nothing in it is a claim.</summary>
    public bool IsTold(int start, int end)
    {
        const int Enough = 2;
        if (!analysis.Present.Meets(_words))
            return false;
        var words = 0;
        for (var i = start; i < end && words < Enough; i++)
            if (analysis.IsOf(_words, i))
                words++;
        return words == Enough;
    }
}
