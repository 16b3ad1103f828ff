using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>The closed word classes of Arabic grammar that settle what stands after them (folded spelling).</summary>
internal static class Grammar
{
    private static readonly WordTable<bool> Prepositions = Look(
        "في",
        "من",
        "الي",
        "علي",
        "عن",
        "مع",
        "بعد",
        "قبل",
        "خلال",
        "منذ",
        "عبر",
        "بين",
        "تحت",
        "باسم",
        "ضد",
        "لصالح",
        "لمصلحه",
        "حول",
        "نحو",
        "لدي",
        "عند",
        "فوق",
        "دون",
        "بدون",
        "سوي",
        "غير",
        "عقب",
        "اثر",
        "اثناء",
        "بسبب",
        "جراء",
        "نتيجه",
        "رغم",
        "بشان",
        "وسط",
        "قرب",
        "داخل",
        "خارج",
        "ضمن",
        "باتجاه",
        "بهدف",
        "اجل",
        "كل",
        "بعض",
        "جميع",
        "كافه",
        "عدم",
        "ضروره",
        "اهميه"
    );

    private static readonly WordTable<bool> Conditionals = Look("اذا", "لو", "مالم", "حال", "متي", "طالما");

    private static readonly WordTable<bool> Bound = Look("في", "من", "الي", "علي", "عن", "مع", "ب", "ل");

    private static readonly WordTable<bool> VerbParticles = Look(
        "قد",
        "لقد",
        "وقد",
        "فقد",
        "لم",
        "ولم",
        "لن",
        "ولن",
        "سوف",
        "وسوف",
        "كان",
        "وكان",
        "كانت",
        "وكانت",
        "كانوا",
        "كي",
        "لكي",
        "لا",
        "ولا",
        "ما",
        "كما",
        "الذي",
        "التي",
        "الذين"
    );

    private static readonly WordTable<bool> Being = Look(
        "كان",
        "كانت",
        "يكون",
        "تكون",
        "سيكون",
        "ستكون",
        "يظل",
        "تظل",
        "سيظل",
        "ستظل",
        "يبقي",
        "تبقي",
        "سيبقي",
        "ستبقي"
    );

    private static readonly WordTable<bool> Modals = Look(
        "يجب",
        "ينبغي",
        "يمكن",
        "بد",
        "يتعين",
        "الضروري",
        "المهم",
        "المقرر",
        "المتوقع",
        "المنتظر",
        "المرجح",
        "الممكن",
        "المفترض",
        "شانه",
        "شانها",
        "يستطيع",
        "تستطيع",
        "يريد",
        "تريد",
        "يود",
        "قبل",
        "بعد",
        "حتي",
        "دون",
        "لولا",
        "سبق",
        "عسي",
        "كاد"
    );

    /// <summary>A preposition with its pronoun: «فيه», «عنها», «لي».</summary>
    public static bool IsPrepositionOfPronoun(ReadOnlySpan<char> word) =>
        word is "لي" or "بي" or "معي" or "عني" or "مني"
        || word.EndsWith("ه") && Bound.Find(word[..^1])
        || word.EndsWith("نا") && Bound.Find(word[..^2])
        || word.EndsWith("ها") && Bound.Find(word[..^2])
        || word.EndsWith("هم") && Bound.Find(word[..^2])
        || word.EndsWith("هما") && Bound.Find(word[..^3]);

    /// <summary>«إنه», «بأنها», «وأنهم»: «that» with the pronoun of who does what follows.</summary>
    public static bool IsThatOfHim(ReadOnlySpan<char> word) =>
        word.TrimStart("وبف") is "انه" or "انها" or "انهم" or "انهما" or "انهن";

    /// <summary>«إننا», «وإنني»: «that» with the pronoun of who says it.</summary>
    public static bool IsThatOfSelf(ReadOnlySpan<char> word) =>
        word is "انا" || word.TrimStart("وب") is "اننا" or "انني";

    /// <summary>«لكنه», «ولكنها»: «but» with the pronoun of who does what follows.</summary>
    public static bool IsButOfHim(ReadOnlySpan<char> word) =>
        word.TrimStart("و") is "لكنه" or "لكنها" or "لكنهم" or "لكنهما";

    /// <summary>«أما»: what follows is set at the head; «إما» gives a choice. Letters as they came: folded they are the same.</summary>
    public static bool OpensTopic(ReadOnlySpan<char> raw) => raw is "أما" or "أمّا" or "اما" or "وأما" or "وأمّا";

    /// <summary>Whether a word right before a verb negates it.</summary>
    public static bool Negates(ReadOnlySpan<char> word) =>
        word is "لم" or "ولم" or "فلم" or "لن" or "ولن" or "فلن" or "لا" or "ولا" or "ما" or "وما";

    /// <summary>Whether أن after the word only completes it.</summary>
    public static bool IsModal(ReadOnlySpan<char> word) =>
        Modals.Find(word) || (word.Length > 3 && word[0] is 'و' or 'ف' && Modals.Find(word[1..]));

    /// <summary>Whether a preposition introduces what a reporting verb passes on.</summary>
    public static bool Introduces(ReportingSense sense, ReadOnlySpan<char> preposition)
    {
        foreach (var introducing in sense.Introducing)
            if (preposition.SequenceEqual(introducing))
                return true;
        return false;
    }

    /// <summary>«إذا», «لو», «(في) حال»: opens a condition.</summary>
    public static bool IsConditional(ReadOnlySpan<char> word) => Conditionals.Find(word);

    public static bool IsPreposition(ReadOnlySpan<char> word) =>
        Prepositions.Find(word) || (word.Length > 2 && word[0] == 'و' && Prepositions.Find(word[1..]));

    /// <summary>«بعض القوى», «جميع الأطراف»: a noun that says how many of those named behind it.</summary>
    public static bool IsPartOf(ReadOnlySpan<char> word) => word is "بعض" or "كل" or "جميع" or "كافه";

    /// <summary>«سيكون», «يظل»: verbs of being or staying something.</summary>
    public static bool IsBeing(ReadOnlySpan<char> word) => Being.Find(word);

    public static bool IsVerbParticle(ReadOnlySpan<char> word) => VerbParticles.Find(word);

    /// <summary>What a word is in the grammar, whatever stands around it.</summary>
    public static GrammarRoles RolesOf(ReadOnlySpan<char> word) =>
        (IsPreposition(word) ? GrammarRoles.Preposition : GrammarRoles.None)
        | (IsPrepositionOfPronoun(word) ? GrammarRoles.PrepositionOfPronoun : GrammarRoles.None)
        | (IsConditional(word) ? GrammarRoles.Conditional : GrammarRoles.None)
        | (MayNameSource(word) ? GrammarRoles.Source : GrammarRoles.None);

    /// <summary>«كما», «على (ما)»: whether a verb of saying after the word may only name who says what stands around it.</summary>
    public static bool MayNameSource(ReadOnlySpan<char> word) => word is "كما" or "علي";

    /// <summary>Whether a word is one of these and no form of a verb or noun: «وعلى» is not "and rose", «أحد السكان» no "sharpened".</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) =>
        Prepositions.Find(word)
        || VerbParticles.Find(word)
        || IsJoined(word)
        || IsThere(word)
        || word is "احد" or "احدي";

    /// <summary>«عبر»: a preposition that a verb is written like.</summary>
    public static bool MayBeVerb(ReadOnlySpan<char> word) => word is "عبر";

    /// <summary>«عبّر الرئيس عن …» at the head of a clause, «فقد عبّر …», but «عبر الحدود …»: whether the verb stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The word.</param>
    /// <param name="before">What stands before it.</param>
    public static bool IsVerbAt(ArabicText text, int token, Neighbour before)
    {
        const int Far = 8;
        if (before is not (Neighbour.Start or Neighbour.VerbParticle) || !MayBeVerb(text.FoldedOf(token)))
            return false;
        for (var i = token + 1; i < Math.Min(text.Tokens.Length, token + Far); i++)
            if (text.Tokens[i].Kind != TokenKind.Word)
                return false;
            else if (text.FoldedOf(i) is "عن")
                return true;
        return false;
    }

    /// <summary>«فيه», «خلالها»: in the speech, paper or time named before.</summary>
    public static bool IsWithin(ReadOnlySpan<char> word) => word is "فيه" or "فيها" or "خلاله" or "خلالها";

    /// <summary>«هناك …»: a noun stands behind it; no «هنّأ» with a pronoun.</summary>
    public static bool IsThere(ReadOnlySpan<char> word) => word is "هناك" or "وهناك" or "هنالك" or "وهنالك";

    /// <summary>A preposition with «و» before it that no verb is written like, or hardly ever: «وفي» is not "and fulfilled".</summary>
    public static bool IsJoined(ReadOnlySpan<char> word) => word is "وعلي" or "والي" or "وعن" or "ومع" or "وفي";

    private static WordTable<bool> Look(params string[] words)
    {
        var table = new WordTable<bool>(words.Length);
        foreach (var word in words)
            table.Add(word) = true;
        return table;
    }
}
