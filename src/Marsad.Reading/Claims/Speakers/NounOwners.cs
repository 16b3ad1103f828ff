using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Tells whose a common noun is by the name behind it: whether he who is described speaks for who is named, or for himself.</summary>
internal sealed class NounOwners(Analysis analysis)
{
    private readonly SubjectNouns _nouns = new(analysis);
    private readonly Unnamed _unnamed = new(analysis);

    /// <summary>
    /// Whether a name belongs to the noun before it: «قادة في القوات الروسية» speak for the forces, «مستشار لحملة ترامب» not for
    /// Trump, and «يمنيون في تعز المبعوث …» are not the envoy.
    /// </summary>
    public bool Covers(int noun, int at, Party party)
    {
        if (analysis.Words[at].Has(Proclitics.Li | Proclitics.Bi))
            return false;
        // «الزعيم الدرزي وليد جنبلاط», «قائد العمليات الفريق …»: a name right after the role it fills
        if (IsName(at, party) && _unnamed.IsDefinite(noun, at))
            return true;
        // «اتهم معارضون الحكومة …»: a plural that keeps its nun has no genitive
        if (_nouns.IsNunated(noun) && !analysis.IsPreposition(at - 1))
            return false;
        // «تجمع الوادي قوات النظام»: a name with its article is complete, what follows is another
        for (var i = noun; i < at; i++)
            if (analysis.Words[i].Has(Proclitics.Article) && !analysis.IsPreposition(at - 1))
                return false;
        // «رئيس لجنة الأمن في البرلمان»: an office of his own within the body
        if (
            at > noun + 2
            && analysis.IsPreposition(at - 1)
            && analysis.Words[at - 2].Has(Proclitics.Article)
            && analysis.IsOf("officials", noun)
            && analysis.Words[noun].Features.Number == Number.Singular
        )
            return false;
        var person = party.Who[0].Kind == "person";
        if (IsOfPerson(noun, at, party))
            return false;
        for (var i = noun + 1; i < at; i++)
            if (person && (analysis.IsPreposition(i) || analysis.Words[i].Has(Proclitics.Li | Proclitics.Bi)))
                return false;
        return true;
    }

    /// <summary>«زوجة الرئيس محمد مرسي», «محامي صدام حسين»: who is somebody's is not he.</summary>
    public bool IsOfPerson(int noun, int at, Party party) =>
        (party.Kind == "person" || analysis.IsOf("kin", noun))
        // «والد أحد الأسرى»
        && (at == noun + 1 || (at == noun + 2 && analysis.Text.FoldedOf(noun + 1) is "احد" or "احدي"))
        && !analysis.Words[noun].Has(Proclitics.Article)
        && !analysis.Lexicon.Forms.Lookup(analysis.Stem(noun)).IsEmpty;

    /// <summary>A person by his name, at most a rank before it.</summary>
    private bool IsName(int at, Party party) =>
        party is { Who: [{ Kind: "person", NameAr: { } name }] }
        && Lexicon.Words.Of(name) is [var first, ..]
        && (
            analysis.Text.FoldedOf(at).SequenceEqual(first)
            || (at + 1 < party.EndToken && analysis.Text.FoldedOf(at + 1).SequenceEqual(first))
        );
}
