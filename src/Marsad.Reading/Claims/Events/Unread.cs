using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Sentences that claim nothing, though they are told in the words of claims.</summary>
internal sealed class Unread(Analysis analysis)
{
    private readonly WordClasses _sport = analysis.Lexicon.Classes.Named("sport");

    /// <summary>Whether a sentence is one.</summary>
    public bool Is(int start, int end) => IsSport(start, end) || IsScripture(start, end);

    /// <summary>Matches are told in the words of battle: the sentence has two words of sport.</summary>
    private bool IsSport(int start, int end)
    {
        const int Enough = 2;
        if (!analysis.Present.Meets(_sport))
            return false;
        var words = 0;
        for (var i = start; i < end && words < Enough; i++)
            if (analysis.IsOf(_sport, i))
                words++;
        return words == Enough;
    }

    /// <summary>«قال تعالى: …»: a verse at the head of a statement.</summary>
    private bool IsScripture(int start, int end) =>
        start + 1 < end && analysis.Words[start].Reporting is { Class: "say" } && analysis.IsOf("scripture", start + 1);
}
