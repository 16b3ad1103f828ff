using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Parting;

/// <summary>«دخلت القافلة وسط القصف», «… مع استمرار الاشتباكات», «… رغم الخروق»: fighting told beside something else.</summary>
internal sealed class Besides(Analysis analysis)
{
    /// <summary>The noun that tells what goes on, when a phrase that begins at a token says that it goes on meanwhile; -1 when none does.</summary>
    public int At(int token, int end)
    {
        if (analysis.Words[token].Cue is not { Effect: "time" } || !analysis.IsOf("beside", token))
            return -1;
        var at = analysis.Words[token].PhraseEnd;
        // «مع استمرار …» is one phrase, «وسط استمرار …» two
        var lasts = analysis.IsOf("lasting", at - 1);
        while (at < end && analysis.IsOf("lasting", at))
            (lasts, at) = (true, at + 1);
        // «رغم سريان اتفاق لوقف إطلاق النار»
        if (lasts && at + 1 < end && analysis.IsOf("accord", at) && IsTruce(analysis.Words[at + 1]))
            at++;
        return at < end && IsFighting(analysis.Words[at], lasts || !analysis.IsOf("despite", token)) ? at : -1;
    }

    /// <summary>Whether a noun tells of fighting, a truce or a breach; where nothing says that it lasts («رغم …»), of a breach.</summary>
    private static bool IsFighting(in Word word, bool lasts) =>
        IsTruce(word)
            ? lasts || (word.Noun is { } noun ? noun.Subtype : word.Events[0].Subtype) == "breach"
            : lasts && TypeOf(word) == "ASSAULT";

    private static bool IsTruce(in Word word) => TypeOf(word) == "TRUCE";

    private static string? TypeOf(in Word word) =>
        word is { IsEventNoun: true, HasPronoun: false, Mention: < 0 } ? word.Noun?.Type ?? word.Events[0].Type : null;
}
