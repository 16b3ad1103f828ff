using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>What leads a token: prepositions and the phrases that serve as such.</summary>
internal sealed class LeadingWords(Analysis analysis)
{
    /// <summary>Whether a preposition, or a phrase that serves as one («في يد»), stands before a token.</summary>
    public bool Is(ReadOnlySpan<char> preposition, int i)
    {
        // «على ثلاثة إرهابيين»
        if (i > 0 && analysis.IsCount(i - 1) && analysis.Words[i - 1].Mention < 0)
            i--;
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
        // «قذائف مصدرها قوات …»
        if (i > 0 && analysis.Text.FoldedOf(i - 1) is "مصدرها" or "مصدره")
            return true;
        // «من طرف، والقوات … من طرف آخر»
        if (i < 2 || analysis.Words[i].HasAnd)
            return false;
        var before = analysis.Text.FoldedOf(i - 1);
        var first = analysis.Text.FoldedOf(i - 2);
        // «القوات المدعومة من قبل روسيا»: whose help a participle tells of
        if (i > 2 && first is "من" && analysis.IsOf("allied", i - 3))
            return false;
        return (before is "قبل" or "طرف" or "جانب" && first is "من")
            || (before is "يد" or "ايدي" or "قبضه" && first is "علي" or "في")
            || before is "بيد" or "بايدي" or "بنيران" or "برصاص" or "بواسطه";
    }

    /// <summary>«استعادة المدينة بعد سقوطها بيد …»: who did what is told right before him, by a noun with a pronoun.</summary>
    public bool IsOfAnotherDeed(int deed, int agent)
    {
        const int Near = 3;
        for (var i = agent - 1; i > Math.Max(deed, agent - 1 - Near); i--)
            if (analysis.Words[i] is { IsEventNoun: true, HasPronoun: true })
                return true;
        return false;
    }

    /// <summary>«بين عناصر …، وآخرين ينتمون إلى …», «وبين …»: the other of two.</summary>
    public bool Other(int i) =>
        analysis.Text.Tokens[i].Kind == TokenKind.Word
        && analysis.Text.FoldedOf(i) is "واخرين" or "واخرون" or "واخري" or "وبين";

    /// <summary>«على …», «ضد …», «مع …», «لـ…»: the other side.</summary>
    public bool OtherSide(int i) =>
        analysis.Words[i].Has(Proclitics.Li)
        || (i > 0 && analysis.Text.FoldedOf(i - 1) is "علي" or "ضد" or "مع" or "من");

    /// <summary>«ضد خلايا …», «في صفوف …»: a preposition before the token, or before the nouns of which it is the genitive.</summary>
    public bool AnyThroughGenitives(int i)
    {
        const int Longest = 2;
        for (var at = i; at > Math.Max(0, i - Longest); at--)
        {
            if (Any(at))
                return true;
            if (analysis.Text.Tokens[at - 1].Kind != TokenKind.Word || !analysis.Words[at - 1].IsBare)
                return false;
        }
        return Any(Math.Max(0, i - Longest));
    }

    /// <summary>«بدعم من …», «وبإسناد جوي من …», «بالتعاون مع …», «إلى جانب …»: who only helps.</summary>
    public bool Helper(int i)
    {
        const int Longest = 4;
        for (var at = i - 1; at > Math.Max(0, i - Longest); at--)
        {
            if (
                analysis.Text.Tokens[at].Kind != TokenKind.Word
                || analysis.Words[at] is { Finite: true } or { Mention: >= 0 }
            )
                return false;
            if (analysis.IsOf("besideword", at))
                return analysis.Text.FoldedOf(at - 1) is "الي";
            // «تحت حماية الجيش», «وسط حراسة من الشرطة»
            if (analysis.IsOf("guard", at))
                return analysis.Words[at].Has(Proclitics.Bi) || analysis.IsPreposition(at - 1);
            if (analysis.Words[at].Has(Proclitics.Bi))
                return analysis.IsOf("help", at);
        }
        return false;
    }

    /// <summary>«لوكالة …», «للإذاعة»: to or for whom, whether the word is known or not.</summary>
    public bool To(int token) =>
        analysis.Words[token].Has(Proclitics.Li) || analysis.Text.FoldedOf(token) is ['ل', 'ل', _, _, ..];

    /// <summary>«أكد لمراسل «…» أن», «أكد لمراسل الإذاعة أن»: the last word of who is told; the token before it where nobody is.</summary>
    public int LastOfWhoIsTold(int i, int stop)
    {
        if (!To(i) || i + 1 >= stop || analysis.Words[i].Mention >= 0)
            return i - 1;
        if (analysis.IsPunctuation(i + 1, "\"«“"))
        {
            for (var end = i + 2; end < stop; end++)
                if (analysis.IsPunctuation(end, "\"»”"))
                    return end;
            return i;
        }
        // «لراديو هيئة الإذاعة …»
        if (analysis.MentionAt(i + 1) is { Entity.Kind: "media" } medium && medium.FirstToken == i + 1)
            return PastBrackets(medium.EndToken, stop) - 1;
        var of =
            !analysis.Words[i].Has(Proclitics.Article)
            && analysis.Words[i + 1] is { Mention: < 0 } whose
            && whose.Has(Proclitics.Article)
            && !whose.Has(Proclitics.Bi | Proclitics.Li);
        return of ? i + 1 : i;
    }

    /// <summary>«هيئة الإذاعة (بي بي سي)»: the token behind a name in brackets; the token itself where none stands.</summary>
    private int PastBrackets(int token, int stop)
    {
        const int Longest = 8;
        if (token < stop && analysis.IsPunctuation(token, "("))
            for (var end = token + 1; end < Math.Min(stop, token + Longest); end++)
                if (analysis.IsPunctuation(end, ")"))
                    return end + 1;
        return token;
    }

    /// <summary>«وفق ما أكده لإذاعتنا، الناطق باسم …»: the comma behind who is told; the token itself where nobody is.</summary>
    public int PastWhoIsTold(int i, int stop)
    {
        const int Longest = 6;
        if (!To(i))
            return i;
        for (var end = i + 1; end < Math.Min(stop - 1, i + Longest); end++)
            if (analysis.IsPunctuation(end, "،,"))
                return end;
        return i;
    }

    /// <summary>Any preposition, as a word or written with the token.</summary>
    public bool Any(int i)
    {
        ref readonly var word = ref analysis.Words[i];
        // «بمقتل نحو 400 من …», «قتل أكثر من خمسين من …», «ما لا يقل عن ثلاثين من …»
        if (i > 0 && analysis.IsCount(i) && IsOfAmount(i - 1))
            return false;
        if (word.Has(Proclitics.Bi | Proclitics.Li))
            return true;
        // «بحث كل من بوتين وأردوغان …», but «في كل من سوريا والعراق»
        if (i > 1 && IsOfEach(i - 1))
            return i > 2 && analysis.IsPreposition(i - 3);
        // «رفضت بعض القوى …»
        return i > 0
            && analysis.IsPreposition(i - 1)
            && !(i > 1 && Grammar.IsPartOf(analysis.Text.FoldedOf(i - 1)) && !analysis.IsPreposition(i - 2));
    }

    /// <summary>«كل من»: the «من» behind which each of several is named.</summary>
    public bool IsOfEach(int i) =>
        i > 0 && analysis.Text.FoldedOf(i) is "من" && analysis.Text.FoldedOf(i - 1) is "كل" or "كلا" or "وكل";

    private bool IsOfAmount(int preposition)
    {
        var before = preposition > 0 ? analysis.Text.FoldedOf(preposition - 1) : default;
        return analysis.Text.FoldedOf(preposition) switch
        {
            "نحو" => true,
            "من" => before is "اكثر" or "اقل",
            "عن" => before is "يقل" or "تقل" or "يزيد" or "تزيد",
            _ => false,
        };
    }

    /// <summary>The part that a frame gives to who is led by one of its prepositions; null when none leads him.</summary>
    public Role? RoleOf(EventSense? sense, int i)
    {
        if (sense is null || i == 0)
            return null;
        ref readonly var word = ref analysis.Words[i];
        foreach (var (preposition, role) in sense.Prepositions)
            if (role is Role.Actor or Role.Target && preposition is not "في" && Is(preposition, i))
                return role;
        return null;
    }

    /// <summary>«أثار إطلاق سراحه غضب أنقرة»: whether who is named at a token is only moved by what is told.</summary>
    public bool Moves(string type, int at) =>
        type is not ("ACCUSE" or "REJECT" or "SUPPORT") && at > 0 && analysis.IsOf("reaction", at - 1);
}
