namespace Marsad.Arabic.Morphology;

/// <summary>
/// All forms of a verb: perfect, imperfect (indicative, subjunctive, jussive, energetic) and imperative, active and
/// passive, in all persons; participles and verbal nouns in all genders, numbers and written cases. Pure and thread-safe.
/// </summary>
/// <remarks>After Wright, <i>A Grammar of the Arabic Language</i>, I §§ 75–200, and Ryding, <i>A Reference Grammar of
/// Modern Standard Arabic</i>, chapters 21–34.</remarks>
public static class Conjugation
{
    private const int LongestForm = 48;

    private static readonly (string Ending, Person Person, Gender Gender, Number Number)[] Perfect =
    [
        ("a", Person.Third, Gender.Masculine, Number.Singular),
        ("aت", Person.Third, Gender.Feminine, Number.Singular),
        ("A", Person.Third, Gender.Masculine, Number.Dual),
        ("aتA", Person.Third, Gender.Feminine, Number.Dual),
        ("U|", Person.Third, Gender.Masculine, Number.Plural),
        ("نa", Person.Third, Gender.Feminine, Number.Plural),
        ("تa", Person.Second, Gender.Masculine, Number.Singular),
        ("تi", Person.Second, Gender.Feminine, Number.Singular),
        ("تuمA", Person.Second, Gender.Common, Number.Dual),
        ("تuم", Person.Second, Gender.Masculine, Number.Plural),
        ("تuننa", Person.Second, Gender.Feminine, Number.Plural),
        ("تu", Person.First, Gender.Common, Number.Singular),
        ("نA", Person.First, Gender.Common, Number.Plural),
    ];

    private enum Ending
    {
        Bare,
        I,
        A,
        U,
        Na,
    }

    private static readonly (char Prefix, Ending Ending, Person Person, Gender Gender, Number Number)[] Imperfect =
    [
        ('ي', Ending.Bare, Person.Third, Gender.Masculine, Number.Singular),
        ('ت', Ending.Bare, Person.Third, Gender.Feminine, Number.Singular),
        ('ي', Ending.A, Person.Third, Gender.Masculine, Number.Dual),
        ('ت', Ending.A, Person.Third, Gender.Feminine, Number.Dual),
        ('ي', Ending.U, Person.Third, Gender.Masculine, Number.Plural),
        ('ي', Ending.Na, Person.Third, Gender.Feminine, Number.Plural),
        ('ت', Ending.Bare, Person.Second, Gender.Masculine, Number.Singular),
        ('ت', Ending.I, Person.Second, Gender.Feminine, Number.Singular),
        ('ت', Ending.A, Person.Second, Gender.Common, Number.Dual),
        ('ت', Ending.U, Person.Second, Gender.Masculine, Number.Plural),
        ('ت', Ending.Na, Person.Second, Gender.Feminine, Number.Plural),
        ('ء', Ending.Bare, Person.First, Gender.Common, Number.Singular),
        ('ن', Ending.Bare, Person.First, Gender.Common, Number.Plural),
    ];

    private static readonly (Moods Mood, Moods Said)[] AllMoods =
    [
        (Moods.Indicative, Moods.Indicative),
        (Moods.Subjunctive, Moods.Subjunctive),
        (Moods.Jussive, Moods.Jussive),
        (Moods.Energetic, Moods.Energetic),
    ];

    private static readonly (Moods Mood, Moods Said)[] OneSpelling =
    [
        (Moods.Indicative, Moods.Indicative | Moods.Subjunctive | Moods.Jussive),
    ];

    private static readonly (Moods Mood, Moods Said)[] NunAndNone =
    [
        (Moods.Indicative, Moods.Indicative),
        (Moods.Subjunctive, Moods.Subjunctive | Moods.Jussive),
    ];

    private static readonly (Moods Mood, Moods Said)[] FullAndShort =
    [
        (Moods.Indicative, Moods.Indicative | Moods.Subjunctive),
        (Moods.Jussive, Moods.Jussive),
    ];

    private static readonly (Moods Mood, Moods Said)[] ContractedAndOpen =
    [
        (Moods.Indicative, Moods.Indicative | Moods.Subjunctive | Moods.Jussive),
        (Moods.Jussive, Moods.Jussive),
    ];

    /// <summary>
    /// All forms of a verb, finite ones first. Empty when the root cannot be read or does not fit the measure. A form
    /// that has two standings (doubled verbs in the jussive: «يَمُدَّ», «يَمْدُدْ») is given in both.
    /// </summary>
    public static IEnumerable<VerbForm> Of(VerbLemma verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        var forms = new Collector([]);
        Write(verb, ref forms);
        return forms.Forms;
    }

    /// <summary>
    /// The perfect, third person masculine singular, that follows from root, measure and vowels: the lemma as it should
    /// be written. Null when the root cannot be read or does not fit the measure.
    /// </summary>
    public static string? CitationOf(VerbLemma verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        if (Irregular.IsLaysa(verb))
            return Irregular.Laysa;
        return VerbStems.Of(verb) is { } stems ? CitationOf(stems) : null;
    }

    /// <summary>Whether the lemma is written as <see cref="CitationOf(VerbLemma)"/> has it, vowel for vowel.</summary>
    public static bool Agrees(VerbLemma verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return string.Equals(CitationOf(verb), Marks.ShaddaFirst(verb.Lemma), StringComparison.Ordinal);
    }

    internal static string CitationOf(VerbStems stems)
    {
        Span<char> sounds = stackalloc char[LongestForm],
            letters = stackalloc char[LongestForm * 3];
        var length = Connect(stems.PerfectActive.BeforeVowel, 'i', sounds);
        length += Join(stems.PerfectActive.BeforeVowel, "a", sounds[length..]);
        return new string(letters[..Speller.Write(sounds[..length], letters)]);
    }

    internal static void Write<TSink>(VerbLemma verb, ref TSink sink)
        where TSink : IFormSink
    {
        if (Irregular.IsLaysa(verb))
        {
            WritePerfect(Irregular.LaysaStem, Voice.Active, ref sink);
            return;
        }
        if (VerbStems.Of(verb) is not { } stems)
            return;
        WritePerfect(stems.PerfectActive, Voice.Active, ref sink);
        WriteImperfect(stems, stems.ImperfectActive, stems.PrefixVowel, Voice.Active, ref sink);
        WriteImperative(verb, stems, ref sink);
        if (stems.HasPassive)
        {
            WritePerfect(stems.PerfectPassive, Voice.Passive, ref sink);
            WriteImperfect(stems, stems.ImperfectPassive, 'u', Voice.Passive, ref sink);
        }
        Declension.WriteParticiple(stems.ActiveParticiple, Aspect.ActiveParticiple, ref sink);
        if (stems.PassiveParticiple is { } passive)
            Declension.WriteParticiple(passive, Aspect.PassiveParticiple, ref sink);
        if (verb.VerbalNouns.Count > 0)
        {
            foreach (var noun in verb.VerbalNouns)
                Declension.WriteVerbalNoun(noun, ref sink);
        }
        else if (RegularVerbalNoun.Of(verb.Measure, stems) is { } regular)
            Declension.WriteVerbalNoun(regular, ref sink);
    }

    private static void WritePerfect<TSink>(VerbStems.Stem stem, Voice voice, ref TSink sink)
        where TSink : IFormSink
    {
        Span<char> sounds = stackalloc char[LongestForm],
            letters = stackalloc char[LongestForm * 3];
        foreach (var (ending, person, gender, number) in Perfect)
        {
            var part = Speller.IsVowel(ending[0]) ? stem.BeforeVowel : stem.BeforeConsonant;
            var length = Connect(part, voice == Voice.Active ? 'i' : 'u', sounds);
            length += Join(part, ending, sounds[length..]);
            sink.Add(
                letters[..Speller.Write(sounds[..length], letters)],
                FormFeatures.Finite(Aspect.Perfect, Moods.None, voice, person, gender, number)
            );
        }
    }

    private static void WriteImperfect<TSink>(
        VerbStems stems,
        VerbStems.Stem stem,
        char prefixVowel,
        Voice voice,
        ref TSink sink
    )
        where TSink : IFormSink
    {
        Span<char> sounds = stackalloc char[LongestForm],
            letters = stackalloc char[LongestForm * 3];
        foreach (var (prefix, ending, person, gender, number) in Imperfect)
        {
            sounds[0] = prefix;
            sounds[1] = prefixVowel;
            foreach (var (mood, said) in sink.LettersOnly ? MoodsByLetters(stem, ending, stems.Doubled) : AllMoods)
            {
                var features = FormFeatures.Finite(Aspect.Imperfect, said, voice, person, gender, number);
                if (mood == Moods.Jussive && ending == Ending.Bare && stems.Doubled && !sink.LettersOnly)
                {
                    var full = 2 + Join(stem.BeforeVowel, "a", sounds[2..]);
                    sink.Add(letters[..Speller.Write(sounds[..full], letters)], features);
                }
                var length = 2 + JoinMood(stem, ending, mood, sounds[2..]);
                sink.Add(letters[..Speller.Write(sounds[..length], letters)], features);
            }
        }
    }

    /// <summary>The moods whose letters differ, each with all those it is written like.</summary>
    private static ReadOnlySpan<(Moods Mood, Moods Said)> MoodsByLetters(
        VerbStems.Stem stem,
        Ending ending,
        bool contracts
    ) =>
        ending switch
        {
            Ending.Na => OneSpelling,
            Ending.I or Ending.A or Ending.U => NunAndNone,
            _ when string.Equals(stem.BeforeVowel, stem.BeforeConsonant, StringComparison.Ordinal) => Radicals.IsWeak(
                stem.BeforeVowel[^1]
            )
                ? FullAndShort
                : OneSpelling,
            // The contracted form of doubled verbs stands for the jussive too: لم يَمُدَّ.
            _ => contracts ? ContractedAndOpen : FullAndShort,
        };

    private static void WriteImperative<TSink>(VerbLemma verb, VerbStems stems, ref TSink sink)
        where TSink : IFormSink
    {
        Span<char> sounds = stackalloc char[LongestForm],
            letters = stackalloc char[LongestForm * 3];
        var stem = Irregular.ImperativeStem(verb, stems) ?? stems.ImperfectActive;
        foreach (var (_, ending, person, gender, number) in Imperfect)
        {
            if (person != Person.Second)
                continue;
            var features = FormFeatures.Finite(Aspect.Imperative, Moods.None, Voice.Active, person, gender, number);
            if (ending == Ending.Bare && stems.Doubled)
            {
                var full = ConnectImperative(verb, stem.BeforeVowel, sounds);
                full += Join(stem.BeforeVowel, "a", sounds[full..]);
                sink.Add(letters[..Speller.Write(sounds[..full], letters)], features);
            }
            var part = ending is Ending.Bare or Ending.Na ? stem.BeforeConsonant : stem.BeforeVowel;
            var length = ConnectImperative(verb, part, sounds);
            length += JoinMood(stem, ending, Moods.Jussive, sounds[length..]);
            sink.Add(letters[..Speller.Write(sounds[..length], letters)], features);
        }
    }

    private static int ConnectImperative(VerbLemma verb, string stem, Span<char> into)
    {
        if (verb.Measure != Measure.IV)
            return Connect(stem, verb.Measure == Measure.I && stem.LastIndexOf('u') >= 0 ? 'u' : 'i', into);
        into[0] = 'ء';
        into[1] = 'a';
        return 2;
    }

    /// <summary>A stem that begins with two consonants takes an alif of connection with a vowel.</summary>
    private static int Connect(string stem, char vowel, Span<char> into)
    {
        if (stem.Length < 2 || Speller.IsVowel(stem[1]))
            return 0;
        into[0] = 'E';
        into[1] = vowel;
        return 2;
    }

    private static int JoinMood(VerbStems.Stem stem, Ending ending, Moods mood, Span<char> into)
    {
        if (mood == Moods.Energetic)
            return JoinEnergetic(stem, ending, into);
        var indicative = mood == Moods.Indicative;
        return ending switch
        {
            Ending.I => Join(stem.BeforeVowel, indicative ? "Iنa" : "I", into),
            Ending.A => Join(stem.BeforeVowel, indicative ? "Aنi" : "A", into),
            Ending.U => Join(stem.BeforeVowel, indicative ? "Uنa" : "U|", into),
            Ending.Na => Join(stem.BeforeConsonant, "نa", into),
            _ when mood == Moods.Jussive => Join(stem.BeforeConsonant, "", into),
            _ => Join(stem.BeforeVowel, indicative ? "u" : "a", into),
        };
    }

    private static int JoinEnergetic(VerbStems.Stem stem, Ending ending, Span<char> into)
    {
        if (ending is Ending.A or Ending.Na)
            return Join(
                ending == Ending.A ? stem.BeforeVowel : stem.BeforeConsonant,
                ending == Ending.A ? "Aننi" : "نAننi",
                into
            );
        if (ending == Ending.Bare)
        {
            // Weak verbs keep their last radical here: يَرْضَيَنَّ.
            stem.BeforeVowel.CopyTo(into);
            "aننa".CopyTo(into[stem.BeforeVowel.Length..]);
            return stem.BeforeVowel.Length + 4;
        }
        var vowel = ending == Ending.U ? 'U' : 'I';
        var length = Join(stem.BeforeVowel, ending == Ending.U ? "U" : "I", into);
        if (into[length - 1] == vowel)
            into[length - 1] = char.ToLowerInvariant(vowel);
        else
            into[length++] = char.ToLowerInvariant(vowel);
        "ننa".CopyTo(into[length..]);
        return length + 3;
    }

    /// <summary>
    /// Joins an ending to a stem, contracting a weak last radical with it (Wright I §§ 164–170). Returns the length.
    /// </summary>
    internal static int Join(string stem, string ending, Span<char> into)
    {
        stem.CopyTo(into);
        var length = stem.Length;
        if (!Radicals.IsWeak(stem[^1]) || length < 2 || stem[^2] is not ('a' or 'i' or 'u'))
            return length + CopyTo(ending, into[length..]);
        var (vowel, weak) = (stem[^2], stem[^1]);
        var first = ending.Length == 0 ? '\0' : ending[0];
        switch (first)
        {
            case '\0':
                return length - 1;
            case 'a' or 'u' when vowel == 'a':
                if (ending.Length > 1)
                    return length - 2 + CopyTo(ending, into[(length - 2)..]);
                // Final long a is written ى for ي, but never after another ي: يحيا.
                into[length - 2] = weak == 'و' || (length > 2 && stem[^3] == 'ي') ? 'A' : 'Y';
                return length - 1;
            case 'u':
                into[length - 2] = char.ToUpperInvariant(vowel);
                return length - 1;
            case 'U' when vowel == 'a':
                into[length - 1] = 'و';
                return length + CopyTo(ending.AsSpan(1), into[length..]);
            case 'I' when vowel == 'a':
                into[length - 1] = 'ي';
                return length + CopyTo(ending.AsSpan(1), into[length..]);
            case 'U' or 'I':
                return length - 2 + CopyTo(ending, into[(length - 2)..]);
            default:
                return length + CopyTo(ending, into[length..]);
        }
    }

    private static int CopyTo(ReadOnlySpan<char> sounds, Span<char> into)
    {
        sounds.CopyTo(into);
        return sounds.Length;
    }

    private readonly record struct Collector(List<VerbForm> Forms) : IFormSink
    {
        public bool LettersOnly => false;

        public void Add(ReadOnlySpan<char> vocalised, FormFeatures features) =>
            Forms.Add(new VerbForm(new string(vocalised), Marks.Strip(vocalised), features));
    }
}
