using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Mentions;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>The clitics written together with a name.</summary>
internal static class NameFronts
{
    /// <summary>What stands before a name, and not what a name begins with: «وليد» is no «و» with «ليد».</summary>
    public static Proclitics Of(ArabicText text, Token token, Mention mention, Proclitics looked)
    {
        if (mention.Start > token.Start)
        {
            foreach (var letter in text.Raw.AsSpan(token.Start, mention.Start - token.Start))
                looked |= letter switch
                {
                    'و' => Proclitics.Wa,
                    'ف' => Proclitics.Fa,
                    'ب' => Proclitics.Bi,
                    'ل' => Proclitics.Li,
                    'ك' => Proclitics.Ka,
                    _ => Proclitics.None,
                };
            return looked;
        }
        var raw = text.Raw.AsSpan(token.Start, token.End - token.Start);
        // «لندن» is no «ل» with «ندن», «بحرية الاحتلال» no «ب» with «حرية»; «للجيش» is
        if (raw is not ['ل', 'ل', ..])
            return looked & Proclitics.Article;
        var name = (mention.Entity.NameAr ?? "").AsSpan();
        foreach (var part in name.Split(' '))
            if (raw.SequenceEqual(name[part]))
                return looked & Proclitics.Article;
        return looked;
    }
}
