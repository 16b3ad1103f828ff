using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Where an event happens, by the words of its clause.</summary>
internal sealed class Whereabouts(Analysis analysis, Memory memory)
{
    private readonly WordClasses _bodies = analysis.Lexicon.Classes.Named([
        "officials",
        "public voice",
        "police",
        "court",
        "kin",
    ]);

    private static readonly string[] Prepositions =
    [
        "في",
        "قرب",
        "داخل",
        "من",
        "الي",
        "علي",
        "نحو",
        "شرق",
        "غرب",
        "شمال",
        "جنوب",
        "وسط",
        "باتجاه",
        "عبر",
        "فوق",
        "بينها",
        "ابرزها",
    ];

    /// <summary>A place that the frame itself calls for: «السيطرة على …», «اقتحم …», «انسحب من …».</summary>
    public Entity? OfFrame(EventSense? sense, int i)
    {
        if (
            sense is null
            || analysis.MentionAt(i) is not { Entity.Class: EntityClass.Place } mention
            || mention.FirstToken != i
            || (sense.Type == "ASSAULT" && IsStation(i))
        )
            return null;
        if (sense.ObjectRole == Role.Place || sense.SubjectRole == Role.Place)
            return mention.Entity;
        foreach (var (preposition, role) in sense.Prepositions)
            if (role == Role.Place && i > 0 && analysis.Text.FoldedOf(i - 1).SequenceEqual(preposition))
                return mention.Entity;
        return null;
    }

    /// <summary>«سيطروا عليها», «انسحبوا منها»: the place named last before.</summary>
    public Entity? OfPronoun(Clause clause, int from)
    {
        const int Reach = 6;
        for (var i = from + 1; i < Math.Min(clause.End, from + 1 + Reach); i++)
            if (analysis.Text.FoldedOf(i) is "عليها" or "منها" or "فيها" or "اليها" or "بها")
                return memory.LastPlaceBefore(i);
            else if (analysis.MentionAt(i) is { Entity.Class: EntityClass.Place })
                return null;
        return null;
    }

    /// <summary>The place whose words begin at a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="type">What happens there.</param>
    /// <param name="bare">Whether it needs no preposition: «قصف مخيم …» tells where by its object.</param>
    public Entity? At(int i, string type, bool bare)
    {
        if (
            analysis.MentionAt(i) is not { Entity.Class: EntityClass.Place } mention
            || mention.FirstToken != i
            || (type == "ASSAULT" && IsStation(i))
        )
            return null;
        if (analysis.Words[i].Has(Proclitics.Bi))
            return mention.Entity;
        // «بمحور قنفودة», «بمحيط سرت»
        if (
            i > 0
            && analysis.Words[i - 1] is { Mention: < 0, Finite: false } noun
            && noun.Has(Proclitics.Bi)
            && (analysis.IsOf("line place", i - 1) || analysis.IsOf("near place", i - 1))
        )
            return mention.Entity;
        // «بلدة تقع جنوب ولاية الجزيرة»
        if (i > 0 && analysis.IsOf("lies", i - 1))
            return mention.Entity;
        for (var back = 1; back <= 2 && i - back >= 0; back++)
            foreach (var preposition in Prepositions)
                if (analysis.Text.FoldedOf(i - back).SequenceEqual(preposition))
                    return IsOrigin(preposition, type) ? null : mention.Entity;
        return bare && !analysis.IsPreposition(i - 1) && !IsOwner(i) ? mention.Entity : null;
    }

    /// <summary>«شرطة نابلس», «مجلس حلب المحلي», «أهالي داريا»: a place that only says whose the body or people are.</summary>
    /// <param name="i">The first token of the place.</param>
    public bool IsOwner(int i)
    {
        // «قبائل الزنتان ومصراتة»
        while (
            i > 0
            && analysis.Words[i].HasAnd
            && analysis.MentionAt(i - 1) is { Entity.Class: EntityClass.Place, FirstToken: var first }
        )
            i = first;
        return i > 0
            && analysis.Words[i - 1] is { IsBare: true, Finite: false, Mention: < 0 }
            && analysis.IsOf(_bodies, i - 1);
    }

    /// <summary>«القوات المتمركزة في موقع …»: where those are who strike, and not what they strike.</summary>
    private bool IsStation(int i) =>
        i > 1
        && analysis.IsOf("stationed", i - 2)
        && analysis.Words[i - 2].Has(Proclitics.Article)
        && analysis.IsPreposition(i - 1);

    /// <summary>The first place that a stretch of words says something was at; null when it names none so.</summary>
    public Entity? In(Clause clause, string type)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (At(i, type, bare: false) is { } place)
                return place;
        return null;
    }

    /// <summary>«هذه المدينة», «في المحافظة», «هناك»: the place that a clause points back to, of the kind it names; null when it does not.</summary>
    public Entity? PointedTo(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.Words[i] is { Refers: "place", Mention: < 0 }
                && (i + 1 == clause.End || analysis.MentionAt(i + 1) is not { Entity.Class: EntityClass.Place })
            )
                return memory.LastPlaceOf(KindsOf(analysis.Text.FoldedOf(i))) ?? memory.LastPlace;
        return null;
    }

    /// <summary>«تشهد الفاشر في السودان معارك», «الفاشر شهدت قصفاً»: the place that the verb is said of; null where it is said of none.</summary>
    public Entity? Undergoing(int verb, Clause clause)
    {
        if (verb < 0 || !analysis.IsOf("undergoes", verb))
            return null;
        if (verb + 1 < clause.End && analysis.MentionAt(verb + 1) is { Entity.Class: EntityClass.Place } behind)
            return behind.Entity;
        return verb > clause.Start && analysis.MentionAt(verb - 1) is { Entity.Class: EntityClass.Place } before
            ? before.Entity
            : null;
    }

    /// <summary>«مدينة الفاشر التي تحاصرها …»: the place right before a relative clause whose verb has its object in a pronoun; null without one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="happening">What it tells.</param>
    public Entity? TakenUp(Clause clause, Happening happening) =>
        clause is { Opening: Opening.Relative, Start: > 0 }
        && happening is { Verbal: true, Sense: { ObjectRole: Role.Place, Type: "COERCE" } }
        && analysis.Words[happening.Token].HasPronoun
        && analysis.MentionAt(clause.Start - 1) is { Entity.Class: EntityClass.Place } mention
            ? mention.Entity
            : null;

    /// <summary>What «المدينة», «المحافظة», «المطار» can be; empty for words that say no kind.</summary>
    private static string[] KindsOf(ReadOnlySpan<char> word) =>
        word switch
        {
            [.., 'م', 'د', 'ي', 'ن', 'ه'] => ["city", "capital", "town"],
            [.., 'ب', 'ل', 'د', 'ه'] => ["town", "village"],
            [.., 'ق', 'ر', 'ي', 'ه'] => ["village"],
            [.., 'م', 'ح', 'ا', 'ف', 'ظ', 'ه'] or [.., 'و', 'ل', 'ا', 'ي', 'ه'] => ["governorate", "state"],
            [.., 'ع', 'ا', 'ص', 'م', 'ه'] => ["capital"],
            [.., 'م', 'خ', 'ي', 'م'] => ["camp"],
            [.., 'م', 'ط', 'ا', 'ر'] => ["airport"],
            [.., 'م', 'ع', 'ب', 'ر'] => ["crossing"],
            _ => [],
        };

    /// <summary>«صاروخ أطلق من صعدة», «دعم من الإمارات»: where it comes from, not where it happens.</summary>
    private static bool IsOrigin(string preposition, string type) =>
        preposition == "من" && type is "ASSAULT" or "CASUALTIES" or "SUPPORT" or "AID";
}
