using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Tells the state from the land where the text has only the name of a country or capital: what speaks, acts, or stands as a
/// partner of other states is the state; what things happen in, go to or come from is the place.
/// </summary>
internal static class Metonymy
{
    public static void Resolve(Scene scene, List<Draft> drafts)
    {
        var last = default(Draft);
        for (var d = 0; d < drafts.Count; d++)
        {
            var draft = drafts[d];
            if (draft.MayBeState && scene.Theatre.Find(draft.Entity.Metonym) is { } state)
            {
                if (IsState(scene, draft, last, d + 1 < drafts.Count ? drafts[d + 1] : null))
                    draft.Entity =
                        GovernmentIn(scene, draft.Entity) is { } government ? government
                        : state.Kind == "state" && scene.Theatre.CountryOf(state.Country) is { } country
                            ? InstitutionReader.StateOf(scene, country)
                        : state;
                draft.MayBeState = false;
            }
            last = draft;
        }
    }

    // «فرضت بغداد حظراً»: a capital is its government, where the theatre tells that from the state.
    private static Entity? GovernmentIn(Scene scene, Entity place) =>
        place is { Kind: "capital", Country: { } country }
        && scene.Theatre.Find(country.ToLowerInvariant() + "-government") is { Kind: "state" } government
            ? government
            : null;

    private static bool IsState(Scene scene, Draft draft, Draft? last, Draft? next)
    {
        var t = draft.First;
        // «اليمن: مقتل ثلاثة» is news of a country, «إيران: سنرد» its word
        if (IsDateline(scene, draft))
            return scene.Mark(draft.End) == ':' && SpeaksOfItself(scene, draft.End + 1);
        // «موسكو وواشنطن»: a name joined to another is what the other is.
        if (draft.And && draft.Preposition == '\0' && last is not null && last.End == t)
            return last.Entity.Class == EntityClass.Actor;
        if (scene.IsComma(t - 1) && last is not null && last.End == t - 1 && last.Entity.Class == EntityClass.Place)
            return false;
        var ofTheatre = draft.Entity.Country == scene.Focus?.Code && IsTheatre(scene);
        if (draft.Preposition == 'ب')
            return false;
        if (draft.Preposition == 'ل')
            return scene.IsWord(t - 1) && scene.Text.FoldedOf(t - 1) is "بد" or "لابد"
                || scene.Has(t - 1, NameKind.Allegiance, out _)
                || scene.Is(t - 1, NamingWord.ActorWord);
        if (IsVisited(scene, t))
            return false;
        var before = t - 1;
        while (before > 0 && AtomScanner.MarkOf(scene.Mark(before)) is not AtomScanner.Mark.Other)
            before--;
        // «توقيع كل من إسرائيل وحماس», «في كل من سوريا والعراق»: what stands before both of them
        if (
            before > 1
            && scene.IsWord(before - 1)
            && scene.Text.FoldedOf(before) is "من"
            && scene.Text.FoldedOf(before - 1) is "كل" or "كلا"
        )
            before -= 2;
        // «إلى جمهورية غانا»
        if (before > 0 && scene.IsWord(before) && scene.Text.FoldedOf(before) is "جمهوريه" or "مملكه" or "سلطنه")
            before--;
        if (scene.Has(before - 1, NameKind.Allegiance, out var tie) && tie.End == before + 1)
            return true;
        if (IsObliged(scene, draft, before))
            return true;
        if (draft.Entity.Kind != "country" && scene.IsWord(before) && scene.Text.FoldedOf(before) is ['ع', 'ل', 'ي'])
            return false;
        if (scene.Is(before, NamingWord.Address))
            return true;
        // «طالب الأكراد دمشق بـ…»
        if (
            last is { Entity.Class: EntityClass.Actor }
            && last.End == t
            && last.Preposition == '\0'
            && scene.Is(last.First - 1, NamingWord.Address)
        )
            return true;
        if (IsAsked(scene, before, last))
            return true;
        // «أن الخرطوم شهدت معارك»
        if (draft.Entity.Kind == "capital" && scene.Is(draft.End, NamingWord.Undergoes) || IsRanked(scene, draft.End))
            return false;
        if (scene.Closes(before, NamingWord.ActorWord))
            // «أن سوريا تبحث …»
            return !ofTheatre
                || draft.Entity.Kind == "capital"
                || (scene.Is(before, NamingWord.Stop) && Acts(scene, draft.End))
                || IsOneOfTwo(scene, draft, next, before);
        if (scene.Mark(t - 1) == '(' && last is not null && last.End == t - 1)
            return false;
        // «هجمات باريس», but «هجمات إسرائيل»
        if (draft.Entity.Kind == "capital" && scene.Closes(before, NamingWord.AttackNoun))
            return false;
        // «قصفت إسرائيل بيروت»
        if (
            draft.Entity.Kind == "capital"
            && last is { Entity.Class: EntityClass.Actor }
            && last.End == t
            && scene.Closes(last.First - 1, NamingWord.AttackVerb)
        )
            return false;
        // «قصف إسرائيل مدينة صيدا»: who bombs another place
        if (scene.Closes(before, NamingWord.LandNoun))
            return scene.Has(draft.End, NameKind.PlaceKind, out var kind) && kind.Clitics.Letters == 0;
        if (scene.Closes(before, NamingWord.PlaceWord))
            return false;
        if (scene.Has(before, NameKind.PlaceKind, out _) || scene.Has(before, NameKind.Direction, out _))
            return false;
        if (scene.Closes(before, NamingWord.LandVerb))
            return false;
        // «هاكان فيدان بغداد»: no verb ends a name
        if (
            ((IsVerb(scene, before) || IsHis(scene, before)) && last?.End != before + 1)
            || scene.Closes(before, NamingWord.Speech)
        )
            return true;
        if (StartsClause(scene, t))
            return Acts(scene, draft.End) || IsHerself(scene, draft.End) || !ofTheatre;
        // The second part of a construct («موقف فرنسا»، «سيادة سورية»): a state, unless it is the land the text is about, and not joined to
        // somebody («توقيع إسرائيل وحماس»).
        return !ofTheatre
            || next is { And: true, Preposition: '\0', MayBeState: false, Entity.Class: EntityClass.Actor }
                && next.First == draft.End;
    }

    // «مفاوضات بين إسرائيل وحماس», but «الحدود بين سوريا ولبنان»
    private static bool IsOneOfTwo(Scene scene, Draft draft, Draft? next, int before) =>
        next is { And: true, Preposition: '\0' }
        && next.First == draft.End
        && (next.Entity.Class == EntityClass.Actor || next.MayBeState)
        && !(
            scene.IsWord(before - 1)
            && (
                scene.Has(before - 1, NameKind.PlaceKind, out _)
                || scene.Text.FoldedOf(before - 1).EndsWith("حدود", StringComparison.Ordinal)
                || scene.Text.FoldedOf(before - 1).EndsWith("حدوديه", StringComparison.Ordinal)
            )
        );

    // «يجب على إسرائيل …», «إن على بغداد الانسحاب», «على إيران أن …»: who has something to do
    private static bool IsObliged(Scene scene, Draft draft, int before) =>
        scene.IsWord(before)
        && scene.Text.FoldedOf(before) is "علي" or "وعلي"
        && (
            scene.Is(before - 1, NamingWord.Obliging)
            || (
                StartsClause(scene, before)
                || scene.IsWord(before - 1) && scene.Text.FoldedOf(before - 1).EndsWith("ان")
            )
                && scene.IsWord(draft.End)
                && (scene.Text.FoldedOf(draft.End) is "ان" or "الا" || scene.Is(draft.End, NamingWord.Duty))
        );

    // «طلبت من موسكو …», «طلبت أنقرة من بغداد …», «بطلب من دمشق»
    private static bool IsAsked(Scene scene, int before, Draft? last)
    {
        if (!scene.IsWord(before) || scene.Text.FoldedOf(before) is not "من")
            return false;
        var verb = last is { Entity.Class: EntityClass.Actor } && last.End == before ? last.First - 1 : before - 1;
        return scene.Is(verb, NamingWord.Request);
    }

    // «بغداد تعتبر أكثر المدن تضرراً»: it is held to be so, and holds nothing
    private static bool IsRanked(Scene scene, int t) =>
        scene.IsWord(t)
        && scene.Text.FoldedOf(t) is "تعتبر" or "تعد" or "يعتبر" or "يعد"
        && scene.IsWord(t + 1)
        && (
            scene.Text.FoldedOf(t + 1) is "من" or "احد" or "احدي" or "اول" or "ثاني" or "ثالث"
            || scene.Text.FoldedOf(t + 1) is ['ا', 'ك', _, 'ر', ..] or ['ا', 'ه', 'م']
            || scene.Has(t + 1, NameKind.PlaceKind, out _)
        );

    // «تقبل», «لن تقبل»
    private static bool Acts(Scene scene, int t) =>
        IsVerb(scene, t)
        || (scene.IsWord(t) && scene.Text.FoldedOf(t) is "لن" or "لم" or "لا" or "قد" or "سوف" && IsVerb(scene, t + 1));

    // «إسرائيل هي التي بدأت»
    private static bool IsHerself(Scene scene, int t) => scene.IsWord(t) && scene.Text.FoldedOf(t) is "هي";

    private static bool IsTheatre(Scene scene) =>
        scene.Focus is { } focus && scene.Theatre.FocusCodes.Contains(focus.Code);

    private static bool StartsClause(Scene scene, int t) =>
        t == 0
        || scene.Text.Tokens[t - 1].Kind == TokenKind.LineBreak
        || scene.Mark(t - 1) is '.' or ':' or '،' or '؛' or '«' or '"' or '“' or '”' or '-' or '–' or '؟' or '!' or '…';

    // At the head of its line, signs and pictures aside.
    private static bool IsDateline(Scene scene, Draft draft)
    {
        var before = draft.First - 1;
        while (before >= 0 && scene.Text.Tokens[before].Kind is TokenKind.Symbol or TokenKind.Punctuation)
            before--;
        return (before < 0 || scene.Text.Tokens[before].Kind == TokenKind.LineBreak) && EndsInMark(scene, draft);
    }

    private static bool EndsInMark(Scene scene, Draft draft) =>
        scene.Mark(draft.End) is '،' or ',' or ':' or '-' or '–' or '—' or '(' or '/';

    // «لن نسحب …», «سنرد …», «نحن …»
    private static bool SpeaksOfItself(Scene scene, int t) =>
        scene.IsWord(scene.SkipOpen(t))
        && scene.Text.FoldedOf(scene.SkipOpen(t)) is "لن" or "نحن" or ['س', 'ن', _, _, ..];

    // «يبحث العراق …», «وسيرسل لبنان …»: of the lands that are masculine the imperfect begins with «ي», which hardly a noun does; their past
    // looks like any other word.
    private static bool IsHis(Scene scene, int t) =>
        scene.IsWord(t)
        && scene.Text.FoldedOf(t)
            is ['ي', _, _, _, ..]
                or ['و', 'ي', _, _, _, ..]
                or ['س', 'ي', _, _, _, ..]
                or ['و', 'س', 'ي', _, _, _, ..]
        && !scene.Is(t, NamingWord.Stop)
        && !scene.Is(t, NamingWord.Given)
        && !scene.Is(t, NamingWord.AttackVerb);

    // «يزور الرئيس الفرنسي … بيروت»: behind who goes there, a land or capital is where
    private static bool IsVisited(Scene scene, int t)
    {
        const int Far = 10;
        for (var i = t - 1; i >= Math.Max(0, t - Far); i--)
        {
            if (scene.Is(i, NamingWord.VisitVerb))
                return true;
            if (
                scene.Is(i, NamingWord.PlaceWord)
                || (scene.IsWord(i) && scene.Text.FoldedOf(i) is "مع" or "بين" or "ضد" or "ان")
                || (scene.Mark(i) is not '\0' && !scene.IsComma(i))
                || scene.Text.Tokens[i].Kind == TokenKind.LineBreak
            )
                return false;
        }
        return false;
    }

    // Countries and capitals are feminine: their verb ends in «ت» or begins with it. The nouns that look so are few.
    private static bool IsVerb(Scene scene, int t)
    {
        if (!scene.IsWord(t))
            return false;
        var word = scene.Text.FoldedOf(t);
        if (word[0] is 'و' or 'ف' && word.Length > 4)
            word = word[1..];
        if (word[0] == 'س' && word.Length > 4 && word[1] == 'ت')
            return true;
        return word.Length >= 3
            // «رفضت», «طلبت» end names as well as they do what states do
            && (!scene.Is(t, NamingWord.Stop) || (word[^1] == 'ت' && word.Length > 3))
            && !word.EndsWith("ات", StringComparison.Ordinal)
            && !word.StartsWith("ال", StringComparison.Ordinal)
            && (word[^1] == 'ت' || (word[0] == 'ت' && word.Length >= 4 && IsImperfect(word)));
    }

    // A verbal noun of form II («تصعيد»، «تحرير») has «ي» before its last letter; one of form V or VI none that tells.
    private static bool IsImperfect(ReadOnlySpan<char> word) =>
        !(word.Length == 5 && word[^2] == 'ي') && word[^1] != 'ه';
}
