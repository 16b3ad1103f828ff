namespace Marsad.Arabic.Morphology;

/// <summary>
/// All written forms of a noun or adjective without clitics: singular, dual, sound and broken plurals, masculine and
/// feminine; with and without the nun of dual and plural; the indefinite accusative in alif. Pure and thread-safe.
/// </summary>
/// <remarks>
/// Wright I §§ 290–325. A ة before a pronoun is not opened here: that is spelling, and the segmenter's business.
/// </remarks>
public static class Declension
{
    private const int LongestLemma = 80;
    private const int LongestForm = LongestLemma + 16;

    /// <summary>All forms of a noun. Empty when the lemma is empty or longer than 80 characters.</summary>
    public static IEnumerable<NounForm> Of(NounLemma noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        var forms = new Collector([]);
        Write(noun, ref forms);
        return forms.Forms;
    }

    /// <summary>The regular feminine of an adjective or noun: «لاجئ» → «لاجئَة», «قاضٍ» → «قاضِيَة». Empty for an empty word.</summary>
    public static string FeminineOf(string masculine)
    {
        ArgumentNullException.ThrowIfNull(masculine);
        if (masculine.Length is 0 or > LongestLemma)
            return "";
        Span<char> letters = stackalloc char[LongestForm];
        return new string(letters[..WriteFeminine(new NounStem(Marks.ShaddaFirst(masculine)), letters)]);
    }

    internal static void Write<TSink>(NounLemma noun, ref TSink sink)
        where TSink : IFormSink
    {
        if (noun.Lemma.Length is 0 or > LongestLemma)
            return;
        var stem = new NounStem(Marks.ShaddaFirst(noun.Lemma), noun.Gender == Gender.Feminine);
        // أَحْمَر and أَكْبَر have no nunation.
        var diptote = noun.Kind == NounKind.Adjective && noun.Lemma.StartsWith("أَ", StringComparison.Ordinal);
        WriteNumber(stem, Aspect.None, noun.Gender, Number.Singular, ref sink, diptote);
        WriteDual(stem, Aspect.None, noun.Gender, ref sink);
        if (noun.SoundMasculinePlural)
            WriteMasculinePlural(stem, Aspect.None, ref sink);
        if (noun.Feminine is { Length: > 0 and <= LongestLemma } feminine)
        {
            var other = new NounStem(Marks.ShaddaFirst(feminine), feminineHamza: true);
            WriteNumber(other, Aspect.None, Gender.Feminine, Number.Singular, ref sink);
            WriteDual(other, Aspect.None, Gender.Feminine, ref sink);
            if (noun.SoundFemininePlural)
                WriteFemininePlural(other, Aspect.None, ref sink);
        }
        else if (noun.SoundFemininePlural)
            WriteFemininePlural(stem, Aspect.None, ref sink);
        foreach (var plural in noun.Plurals)
            if (plural.Length is > 0 and <= LongestLemma)
                WriteNumber(new NounStem(Marks.ShaddaFirst(plural)), Aspect.None, noun.Gender, Number.Plural, ref sink);
    }

    internal static void WriteParticiple<TSink>(string masculine, Aspect aspect, ref TSink sink)
        where TSink : IFormSink
    {
        var stem = new NounStem(masculine);
        WriteNumber(stem, aspect, Gender.Masculine, Number.Singular, ref sink);
        WriteDual(stem, aspect, Gender.Masculine, ref sink);
        WriteMasculinePlural(stem, aspect, ref sink);
        Span<char> letters = stackalloc char[LongestForm];
        var feminine = new NounStem(letters[..WriteFeminine(stem, letters)]);
        WriteNumber(feminine, aspect, Gender.Feminine, Number.Singular, ref sink);
        WriteDual(feminine, aspect, Gender.Feminine, ref sink);
        WriteFemininePlural(feminine, aspect, ref sink);
    }

    internal static void WriteVerbalNoun<TSink>(string noun, ref TSink sink)
        where TSink : IFormSink
    {
        if (noun.Length is 0 or > LongestLemma)
            return;
        var stem = new NounStem(Marks.ShaddaFirst(noun));
        var gender = stem.EndsInTa ? Gender.Feminine : Gender.Masculine;
        WriteNumber(stem, Aspect.VerbalNoun, gender, Number.Singular, ref sink);
        WriteDual(stem, Aspect.VerbalNoun, gender, ref sink);
        WriteFemininePlural(stem, Aspect.VerbalNoun, ref sink);
    }

    /// <summary>The singular, or a broken plural: as it is, and with the alif of the indefinite accusative.</summary>
    private static void WriteNumber<TSink>(
        NounStem stem,
        Aspect aspect,
        Gender gender,
        Number number,
        ref TSink sink,
        bool diptote = false
    )
        where TSink : IFormSink
    {
        Span<char> letters = stackalloc char[LongestForm];
        if (stem.HasHiddenYa)
        {
            var length = NounStem.Join(stem.Text, "ٍ", letters);
            Send(letters[..length], Cases.Nominative | Cases.Genitive, State.Indefinite, ref sink);
            length = stem.AddHiddenYa(letters);
            Send(letters[..length], Cases.Any, State.Definite, ref sink);
            length = stem.Add("ًا", letters);
            Send(letters[..length], Cases.Accusative, State.Indefinite, ref sink);
            return;
        }
        Send(stem.Text, Cases.Any, State.Any, ref sink);
        if (stem.TakesAlif && !(number == Number.Plural && IsDiptotePlural(stem.Text)) && !diptote)
            Send(letters[..stem.Add("ًا", letters)], Cases.Accusative, State.Indefinite, ref sink);

        void Send(ReadOnlySpan<char> form, Cases cases, State state, ref TSink to) =>
            to.Add(form, FormFeatures.Nominal(aspect, gender, number, cases, state));
    }

    private static void WriteDual<TSink>(NounStem stem, Aspect aspect, Gender gender, ref TSink sink)
        where TSink : IFormSink
    {
        Put(stem, "َانِ", Cases.Nominative, State.Absolute, ref sink);
        Put(stem, "َيْنِ", Cases.Oblique, State.Absolute, ref sink);
        Put(stem, "َا", Cases.Nominative, State.Construct, ref sink);
        Put(stem, "َيْ", Cases.Oblique, State.Construct, ref sink);

        void Put(NounStem on, ReadOnlySpan<char> ending, Cases cases, State state, ref TSink to)
        {
            Span<char> letters = stackalloc char[LongestForm];
            to.Add(letters[..on.Add(ending, letters)], FormFeatures.Nominal(aspect, gender, Number.Dual, cases, state));
        }
    }

    private static void WriteMasculinePlural<TSink>(NounStem stem, Aspect aspect, ref TSink sink)
        where TSink : IFormSink
    {
        // مُعْطَوْنَ and مُعْطَيْنَ keep the a of the long vowel they lose.
        var longA = stem.EndsInLongA;
        Put(stem, longA ? "َوْنَ" : "ُونَ", Cases.Nominative, State.Absolute, ref sink);
        Put(stem, longA ? "َيْنَ" : "ِينَ", Cases.Oblique, State.Absolute, ref sink);
        Put(stem, longA ? "َوْ" : "ُو", Cases.Nominative, State.Construct, ref sink);
        Put(stem, longA ? "َيْ" : "ِي", Cases.Oblique, State.Construct, ref sink);

        void Put(NounStem on, ReadOnlySpan<char> ending, Cases cases, State state, ref TSink to)
        {
            Span<char> letters = stackalloc char[LongestForm];
            var length = on.EndsInLongA ? NounStem.Join(on.Head, ending, letters) : on.Add(ending, letters);
            to.Add(letters[..length], FormFeatures.Nominal(aspect, Gender.Masculine, Number.Plural, cases, state));
        }
    }

    /// <summary>The plural in ات, before which ة gives way: «قراءة» → «قراءات», «مباراة» → «مباريات».</summary>
    private static void WriteFemininePlural<TSink>(NounStem stem, Aspect aspect, ref TSink sink)
        where TSink : IFormSink
    {
        Span<char> letters = stackalloc char[LongestForm];
        var length =
            stem.EndsInLongATa ? NounStem.Join(stem.Head[..^1], "يَات", letters)
            : stem.EndsInTa && stem.Head.Length > 0 ? new NounStem(stem.Head).Add("َات", letters)
            : stem.Add("َات", letters);
        sink.Add(letters[..length], FormFeatures.Nominal(aspect, Gender.Feminine, Number.Plural, Cases.Any, State.Any));
    }

    private static int WriteFeminine(NounStem stem, Span<char> into) =>
        stem.EndsInLongA ? NounStem.Join(stem.Head, "َاة", into) : stem.Add("َة", into);

    /// <summary>فعالل and فعاليل have no nunation: two letters, alif, then two letters, or three with ي in the middle.</summary>
    private static bool IsDiptotePlural(ReadOnlySpan<char> plural)
    {
        Span<char> bare = stackalloc char[LongestForm];
        return bare[..Marks.Strip(plural, bare)] is [_, _, 'ا', _, _] or [_, _, 'ا', _, 'ي', _];
    }

    private readonly record struct Collector(List<NounForm> Forms) : IFormSink
    {
        public bool LettersOnly => false;

        public void Add(ReadOnlySpan<char> vocalised, FormFeatures features) =>
            Forms.Add(new NounForm(new string(vocalised), Marks.Strip(vocalised), features));
    }
}
