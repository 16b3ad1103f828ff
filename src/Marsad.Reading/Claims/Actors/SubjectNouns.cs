using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Actors;

/// <summary>Tells by a noun behind a verb of saying whether somebody of no known name may be meant by it.</summary>
internal sealed class SubjectNouns(Analysis analysis)
{
    private readonly WordClasses _papers = analysis.Lexicon.Classes.Named([
        "proposal",
        "writing",
        "law",
        "statementword",
    ]);

    /// <summary>Whether a noun may be who speaks: in the case of a subject, and no happening.</summary>
    public bool MaySpeak(int i) => !IsOblique(i) && !IsHappening(i);

    /// <summary>
    /// «مشروع القرار الذي يدين …», «البيان الذي اتهم …»: the paper whose words a relative clause passes on; -1 where another is described.
    /// </summary>
    public int PaperBefore(Clause clause, int verb)
    {
        const int Longest = 5;
        if (clause.Opening != Opening.Relative || verb != clause.Start + 1)
            return -1;
        var paper = -1;
        for (var i = clause.Start - 1; i >= Math.Max(0, clause.Start - Longest); i--)
            if (
                analysis.Text.Tokens[i].Kind != TokenKind.Word
                || analysis.Words[i] is { Finite: true } or { Connective: not Connective.None }
                || analysis.IsPreposition(i)
            )
                break;
            else if (analysis.IsOf(_papers, i))
                paper = i;
            else if (paper >= 0 || analysis.Words[i].Mention >= 0)
                break;
        return paper;
    }

    /// <summary>Whether a word is a noun with which somebody can be described.</summary>
    public bool IsNoun(int i) =>
        analysis.Text.Tokens[i].Kind == TokenKind.Word
        // «وصفها بـ«آخر معقل»»: a preposition that a quotation mark parts from its word
        && analysis.Text.FoldedOf(i).Length > 1
        && !analysis.IsPreposition(i)
        && !analysis.IsPrepositionOfPronoun(i)
        // «وأضاف قائلاً …»
        && !(
            analysis.Words[i] is { Shape: WordShape.Participle, Reporting: not null }
            && analysis.Text.FoldedOf(i)[^1] is 'ا'
        )
        && analysis.Text.FoldedOf(i) is not ("الا" or "اي" or "هذا" or "هذه" or "ذلك" or "تلك" or "هولاء")
        // «وأضاف أعلم أنها …»
        && !IsOfSelf(i)
        && analysis.Words[i] is { Mention: < 0, Timed: false, Finite: false, Cue: null }
        && !analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li | Proclitics.Wa)
        && (analysis.Words[i].Has(Proclitics.Article) || IsNominative(i) || !Glosses.IsOnlyAdjective(analysis, i));

    /// <summary>«عائلة», «نقابة», «وزير»: a noun that means people, or a body of people.</summary>
    public bool MeansPeople(int i) =>
        analysis.IsOf("kin", i) || analysis.IsOf("public voice", i) || analysis.IsOf("officials", i);

    /// <summary>«محققون», «خاطفو الطائرة», «كثيرون»: a sound plural or dual in the case of a subject.</summary>
    public bool IsNominative(int i) =>
        analysis.Words[i] is { Finite: false, Timed: false }
        && analysis.Text.FoldedOf(i) is [_, _, _, .., 'و', 'ن'] or [_, _, _, .., 'و']
        && (
            analysis.Words[i].Form is null
            || analysis.Words[i].Features is { Number: Number.Plural, Cases: Cases.Nominative }
        );

    /// <summary>«معارضون», «معارضين»: a sound plural that keeps its nun, which it loses before a genitive.</summary>
    public bool IsNunated(int i) =>
        analysis.Text.FoldedOf(i) is [_, _, _, .., 'و' or 'ي', 'ن']
        && analysis.Words[i] is { Finite: false, HasPronoun: false, Features.Number: Number.Plural };

    /// <summary>«كل من», «كلاً من», «اثنان من»: of those who are named next.</summary>
    public bool IsPartOf(int i) =>
        i + 1 < analysis.Words.Length
        && analysis.Text.FoldedOf(i + 1) is "من"
        && (analysis.Text.FoldedOf(i) is "كل" or "كلا" || analysis.IsOf("count", i));

    /// <summary>«الناشطة المدنية فلانة»: a definite noun and its adjectives right before a name; not «المندوبة للتربية بسوسة».</summary>
    public bool IsTitle(int noun, int name)
    {
        for (var i = noun; i < name; i++)
            if (!analysis.Words[i].Has(Proclitics.Article) || analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li))
                return false;
        return true;
    }

    /// <summary>«اتهمت المنظمة مليشيات …», «المنظمة الحوثيين»: a plural that describes no single body.</summary>
    public bool IsAnother(int noun, int next) =>
        IsBehindWhole(noun, next) || IsPluralOf(noun, next) || IsBehindName(noun, next);

    /// <summary>
    /// «وصف الشقيري الوضع …», «رفض شيخ العشيرة الانسحاب …»: behind a name or a whole noun a thing or deed that does not describe it.
    /// </summary>
    private bool IsBehindName(int noun, int next) =>
        analysis.Words[next - 1].Has(Proclitics.Article)
        && analysis.Words[next].Front == Proclitics.Article
        && (
            next == noun + 1 && IsFamilyName(noun)
                ? Glosses.IsOnlyNoun(analysis, next)
                : analysis.Words[next].Shape == WordShape.VerbalNoun && !Glosses.IsAdjective(analysis, next)
        );

    /// <summary>«الشقيري», «المالكي»: a word that the lexicon does not know, with the article and the ending of a family's name.</summary>
    public bool IsFamilyName(int i) =>
        analysis.Words[i] is { Form: null, Mention: < 0, Refers: null } word
        && word.Has(Proclitics.Article)
        && analysis.Text.FoldedOf(i) is [_, _, _, _, .., 'ي'];

    /// <summary>«بلدية غزة المجتمع …»: a definite noun behind one that its genitive has made whole.</summary>
    private bool IsBehindWhole(int noun, int next) =>
        next > noun + 1
        && analysis.Words[noun].IsBare
        && analysis.Words[next - 1].Mention >= 0
        && analysis.Words[next].Mention != analysis.Words[next - 1].Mention
        && analysis.Words[next].Has(Proclitics.Article)
        && !Glosses.IsOnlyAdjective(analysis, next);

    private bool IsPluralOf(int noun, int next) =>
        analysis.Words[noun].Has(Proclitics.Article)
        && analysis.Words[noun].Features.Number == Number.Singular
        && (
            analysis.Words[next].Has(Proclitics.Article)
                ? analysis.Text.FoldedOf(noun)[^1] is 'ه' && Theatres.Nisba.IsSoundPlural(analysis.Text.FoldedOf(next))
                : analysis.Words[next].Features.Number == Number.Plural
        );

    /// <summary>«أعلم أن …»: what may be a verb of the one who speaks, and أن after it.</summary>
    private bool IsOfSelf(int i)
    {
        if (i + 1 >= analysis.Words.Length || analysis.Words[i + 1].Connective != Connective.That)
            return false;
        foreach (var entry in analysis.Lexicon.Forms.Lookup(analysis.Text.FoldedOf(i)))
            if (entry.IsVerb && entry.Features.Person == Person.First)
                return true;
        return false;
    }

    /// <summary>«اعتبر موقف الحكومة أضعف»: a thing that says nothing, whosever it is.</summary>
    public bool IsMute(int i) => analysis.IsOf("mute", i) && !analysis.Words[i].Has(Proclitics.Article);

    /// <summary>«وقف الحرب», «مرات عديدة»: nobody who could speak.</summary>
    private bool IsHappening(int i) =>
        analysis.IsOf("times over", i)
        || analysis.IsOf("mute", i)
        || analysis.IsOf("security", i)
        || (
            analysis.Words[i] is { Noun.IsInnocent: false }
            && !analysis.Words[i].Has(Proclitics.Article)
            && !IsKnownCommittee(i)
        );

    /// <summary>«لجنة التحقيق»: a committee that is known already, and no inquiry that somebody opens.</summary>
    private bool IsKnownCommittee(int i) =>
        i + 1 < analysis.Words.Length && analysis.IsOf("committee", i) && analysis.Words[i + 1].Has(Proclitics.Article);

    /// <summary>«مؤشراً», «صيادين»: an indefinite in another case than a subject's.</summary>
    private bool IsOblique(int i) =>
        analysis.Words[i] is var word
        && !word.Has(Proclitics.Article)
        && (
            word.Form is null || word.Features.Cases == 0
                ? analysis.Text.FoldedOf(i) is [_, _, _, .., 'ا']
                : (word.Features.Cases & Cases.Nominative) == 0
        );
}
