using Marsad.Arabic.Times;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>Marks which words of a text belong to names and to times, before any is looked up.</summary>
internal static class Marks
{
    /// <summary>Gives each word the mention that covers it.</summary>
    public static void Mentions(Analysis analysis)
    {
        var words = analysis.Words;
        foreach (ref var word in words.AsSpan())
            word.Mention = -1;
        for (var m = 0; m < analysis.Mentions.Length; m++)
        {
            var mention = analysis.Mentions[m];
            // an agreement's words tell of it («نظام وقف الأعمال القتالية»): they are no name to pass over
            if (mention.Entity.Class == EntityClass.Agreement)
                continue;
            for (var t = mention.FirstToken; t < mention.EndToken && t < words.Length; t++)
                if (words[t].Mention < 0 || SharesHead(analysis.Mentions[words[t].Mention], mention))
                    words[t].Mention = m;
        }
    }

    /// <summary>Tells the words of time expressions.</summary>
    public static void Times(Analysis analysis, IReadOnlyList<TimeExpression> times)
    {
        foreach (var time in times)
            for (var t = time.FirstToken; t < time.EndToken && t < analysis.Words.Length; t++)
                analysis.Words[t].Timed = true;
    }

    /// <summary>«سي إن بي سي», «بان كي مون»: a word of a name that is spelt like «that», and says it to nobody.</summary>
    public static bool SpellsThat(Analysis analysis, Mention name, int token) =>
        name.Entity.Kind switch
        {
            "media" => name.FirstToken < token,
            "person" => analysis.Text.FoldedOf(token) is "بان",
            _ => false,
        };

    /// <summary>«ريفي حمص الشرقي والشمالي», «الجيشان المصري والسوداني»: of two with one head the first named is the nearer.</summary>
    private static bool SharesHead(Mention longer, Mention shorter) =>
        longer.FirstToken == shorter.FirstToken
        && longer.Entity.Class == shorter.Entity.Class
        && (longer.Entity.Class == EntityClass.Place || longer.Entity.Kind == "armed_group");
}
