using Marsad.Arabic;
using Marsad.Arabic.Clitics;

namespace Marsad.Reading.Claims;

/// <summary>What leads a token: prepositions and the phrases that serve as such.</summary>
internal sealed class LeadingWords(Analysis analysis)
{
    /// <summary>Whether a preposition, or a phrase that serves as one («في يد»), stands before a token.</summary>
    public bool Is(ReadOnlySpan<char> preposition, int i)
    {
        if (preposition is "ب" or "ل")
            return analysis.Words[i].Has(preposition is "ب" ? Proclitics.Bi : Proclitics.Li);
        for (var at = i - 1; ; at--)
        {
            var space = preposition.LastIndexOf(' ');
            if (at < 0 || !analysis.Text.FoldedOf(at).SequenceEqual(preposition[(space + 1)..]))
                return false;
            if (space < 0)
                return true;
            preposition = preposition[..space];
        }
    }

    /// <summary>«من قبل …», «من طرف …», «على يد …», «بنيران …»</summary>
    public bool Agent(int i)
    {
        if (i < 2)
            return false;
        var before = analysis.Text.FoldedOf(i - 1);
        var first = analysis.Text.FoldedOf(i - 2);
        return (before is "قبل" or "طرف" or "جانب" && first is "من")
            || (before is "يد" or "ايدي" && first is "علي" or "في")
            || before is "بيد" or "بايدي" or "بنيران" or "برصاص" or "بواسطه";
    }

    /// <summary>«على …», «ضد …», «مع …», «لـ…»: the other side.</summary>
    public bool OtherSide(int i) =>
        analysis.Words[i].Has(Proclitics.Li)
        || (i > 0 && analysis.Text.FoldedOf(i - 1) is "علي" or "ضد" or "مع" or "من");

    /// <summary>Any preposition, as a word or written with the token.</summary>
    public bool Any(int i)
    {
        ref readonly var word = ref analysis.Words[i];
        // «بمقتل نحو 400 من …»
        if (i > 0 && analysis.Text.FoldedOf(i - 1) is "نحو" && analysis.Text.Tokens[i].Kind == TokenKind.Number)
            return false;
        return word.Has(Proclitics.Bi | Proclitics.Li) || (i > 0 && analysis.IsPreposition(i - 1));
    }
}
