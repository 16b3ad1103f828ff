using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Events;

/// <summary>What is said to be somebody's to do, or what somebody is said to be ready for.</summary>
internal sealed class Wants(Analysis analysis, Typing typing, Parties parties)
{
    /// <summary>«أن على الحكومة الإسراع …», «على جميع المواطنين …»: what is somebody's to do.</summary>
    /// <param name="said">What is said.</param>
    public bool IsOnSomebody(Clause said)
    {
        var at = said.Start;
        // «قائلاً: «على جميع المواطنين …»»: what is quoted begins behind who is told
        for (var i = said.Start; i < said.End && !analysis.Words[said.Start].Quoted; i++)
            if (analysis.Words[i].Quoted)
            {
                at = i;
                break;
            }
        if (at < said.End && analysis.Text.Tokens[at].Kind == TokenKind.Punctuation)
            at++;
        // «إنه يتعين على الأطراف الامتناع عن …»
        if (at < said.End && analysis.IsOf("obliging", at))
            at++;
        if (at + 2 < said.End && analysis.Text.FoldedOf(at) is "علي" or "وعلي")
            return parties.At(at + 1) is not null || analysis.IsOf("obliged", at + 1);
        // «لا بد لتركيا من سحب …»
        if (at + 1 < said.End && analysis.Text.FoldedOf(at) is "لا")
            at++;
        return at + 2 < said.End
            && analysis.Text.FoldedOf(at) is "بد" or "لابد"
            && analysis.Words[at + 1].Has(Proclitics.Li)
            && (parties.At(at + 1) is not null || analysis.IsOf("obliged", at + 1));
    }

    /// <summary>«أكد استعداد الحكومة لفرض …»: what somebody is said to be ready for stands behind «لـ».</summary>
    /// <param name="said">What is said.</param>
    /// <param name="happening">What it tells; found behind «لـ» where nothing else was.</param>
    public bool IsReady(Clause said, ref Happening? happening)
    {
        const int Opening = 3;
        const int Near = 8;
        for (var i = said.Start; i < Math.Min(said.End, said.Start + Opening); i++)
        {
            if (!analysis.IsOf("ready", i))
                continue;
            for (var j = i + 1; j < Math.Min(said.End, i + Near); j++)
                if (analysis.Words[j].Has(Proclitics.Li) && analysis.Words[j].Mention < 0)
                {
                    happening ??= typing.OfContent(j, said.End);
                    return true;
                }
        }
        return false;
    }

    /// <summary>Whether what is said holds on a condition: «إذا …», «في حال …».</summary>
    /// <param name="said">What is said.</param>
    public bool IsConditional(Clause said)
    {
        for (var i = said.Start; i < said.End; i++)
            if (analysis.IsConditional(i))
                return true;
        return false;
    }

    /// <summary>«أعربت عن استعدادها للتفاوض»: the talks one is ready for are agreed to; «لاستضافة محادثات» are others'.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="said">What is said.</param>
    public bool IsReadyToTalk(Happening talks, Clause said) =>
        analysis.Words[talks.Token].Has(Proclitics.Li)
        && typing.OfContent(talks.Token + 1, said.End) is not { Type: "CONSULT" };
}
