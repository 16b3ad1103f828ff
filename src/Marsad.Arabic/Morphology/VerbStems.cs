namespace Marsad.Arabic.Morphology;

/// <summary>
/// The stems of one verb in sounds. A pair holds the stem before endings that begin with a vowel («مَدّ») and before those
/// that begin with a consonant («مَدَد»); they differ for doubled and hollow verbs only.
/// </summary>
internal sealed class VerbStems
{
    private readonly Radicals _root;
    private readonly Measure _measure;
    private readonly char _imperfectVowel;
    private readonly bool _doubled;
    private readonly bool _hollow;

    private VerbStems(VerbLemma verb, Radicals root, bool hollow)
    {
        HasPassive = verb.Measure != Measure.IX && verb is not { Measure: Measure.I, PerfectVowel: 'u' };
        var pattern = MeasurePattern.Of(verb);
        _measure = verb.Measure;
        _imperfectVowel = verb.ImperfectVowel;
        _root = root;
        _hollow = hollow;
        _doubled = IsDoubled(root, verb.Measure);
        if (
            Radicals.IsWeak(root.Last)
            && !root.IsQuadriliteral
            && (verb.Measure != Measure.I || verb.PerfectVowel == 'i')
        )
            _root = root with { Third = 'ي' };
        else if (root.Fourth == 'و')
            _root = root with { Fourth = 'ي' };

        PerfectActive = Pair(pattern.PerfectActive);
        PerfectPassive = WeakAsYa(Pair(pattern.PerfectPassive));
        ImperfectActive = DropsFirst(verb) ? Cut(Pair(pattern.ImperfectActive)) : Pair(pattern.ImperfectActive);
        ImperfectPassive = WeakAsYa(Pair(pattern.ImperfectPassive));
        if (DropsMiddleHamza(root, verb.Measure))
        {
            ImperfectActive = CutMiddle(ImperfectActive);
            ImperfectPassive = CutMiddle(ImperfectPassive);
            if (verb.Measure == Measure.IV)
                (PerfectActive, PerfectPassive) = (CutMiddle(PerfectActive), CutMiddle(PerfectPassive));
        }
        PrefixVowel = pattern.PrefixVowel;
        ActiveParticiple = ParticipleOf(Participle(pattern.ActiveParticiple));
        PassiveParticiple = HasPassive ? ParticipleOf(Pair(pattern.PassiveParticiple).BeforeVowel) : null;
        if (DropsMiddleHamza(root, verb.Measure) && verb.Measure == Measure.IV)
        {
            ActiveParticiple = ParticipleOf(CutMiddle(Fill(pattern.ActiveParticiple)));
            PassiveParticiple = ParticipleOf(CutMiddle(Fill(pattern.PassiveParticiple)));
        }
    }

    public readonly record struct Stem(string BeforeVowel, string BeforeConsonant);

    public Stem PerfectActive { get; }
    public Stem PerfectPassive { get; }
    public Stem ImperfectActive { get; }
    public Stem ImperfectPassive { get; }
    public char PrefixVowel { get; }

    /// <summary>The active participle, written: «كَاتِب», «رَامٍ».</summary>
    public string ActiveParticiple { get; }

    /// <summary>The passive participle, written: «مَكْتُوب», «مُعْطًى»; null where there is none.</summary>
    public string? PassiveParticiple { get; }

    /// <summary>The radicals as the measure keeps them.</summary>
    public Radicals Root => _root;

    /// <summary>Whether the jussive and the imperative have two standings: «يَمُدَّ», «يَمْدُدْ».</summary>
    public bool Doubled => _doubled || _measure == Measure.QIV;

    public bool Hollow => _hollow;

    /// <summary>Verbs of state (فَعُل, افعلّ) have no passive.</summary>
    public bool HasPassive { get; }

    /// <summary>The stems of a verb, or null when its root cannot be read or does not fit its measure.</summary>
    public static VerbStems? Of(VerbLemma verb)
    {
        if (Radicals.Parse(verb.Root) is not { } root || root.IsQuadriliteral != (verb.Measure >= Measure.QI))
            return null;
        if (!CanBeHollow(root, verb.Measure))
            return new VerbStems(verb, root, hollow: false);
        // «استجوب» and «ازدوج» keep their middle radical: the lemma says so.
        var sound = new VerbStems(verb, root, hollow: false);
        return SameLetters(Conjugation.CitationOf(sound), verb.Lemma) ? sound : new VerbStems(verb, root, hollow: true);
    }

    private static bool SameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0,
            k = 0;
        while (true)
        {
            while (i < one.Length && Marks.IsMark(one[i]))
                i++;
            while (k < other.Length && Marks.IsMark(other[k]))
                k++;
            if (i == one.Length || k == other.Length)
                return i == one.Length && k == other.Length;
            if (one[i++] != other[k++])
                return false;
        }
    }

    private static bool CanBeHollow(Radicals root, Measure measure) =>
        Radicals.IsWeak(root.Second)
        && !Radicals.IsWeak(root.Third)
        && measure is Measure.I or Measure.IV or Measure.VII or Measure.VIII or Measure.X;

    private static bool IsDoubled(Radicals root, Measure measure) =>
        measure == Measure.IX
        || (
            root.Second == root.Third
            && !Radicals.IsWeak(root.Third)
            && measure
                is Measure.I
                    or Measure.III
                    or Measure.IV
                    or Measure.VI
                    or Measure.VII
                    or Measure.VIII
                    or Measure.X
        );

    /// <summary>رأى and أرى lose their hamza in the imperfect, أرى in the perfect too (Wright I § 176).</summary>
    private static bool DropsMiddleHamza(Radicals root, Measure measure) =>
        root is { First: 'ر', Second: 'ء', Third: 'ي' } && measure is Measure.I or Measure.IV;

    /// <summary>
    /// Verbs with first radical و lose it in the active imperfect with i («يَصِل»), with a when the perfect has a too
    /// («يَضَع»), and in يَسَع and يَطَأ (Wright I §§ 142–144).
    /// </summary>
    private static bool DropsFirst(VerbLemma verb) =>
        verb.Measure == Measure.I
        && Radicals.Parse(verb.Root) is { First: 'و' } root
        && root.Second != root.Third
        && (
            verb.ImperfectVowel == 'i'
            || (verb.ImperfectVowel == 'a' && verb.PerfectVowel == 'a')
            || root is { Second: 'س', Third: 'ع' } or { Second: 'ط', Third: 'ء' }
        );

    /// <summary>In the passive a weak last radical is always ي: دُعِيَ, يُدْعَيَانِ.</summary>
    private static Stem WeakAsYa(Stem stem) =>
        stem.BeforeVowel.EndsWith('و') && stem.BeforeVowel[^2] is 'i' or 'a'
            ? new(stem.BeforeVowel[..^1] + 'ي', stem.BeforeConsonant[..^1] + 'ي')
            : stem;

    private static Stem Cut(Stem stem) => new(stem.BeforeVowel[1..], stem.BeforeConsonant[1..]);

    private static Stem CutMiddle(Stem stem) => new(CutMiddle(stem.BeforeVowel), CutMiddle(stem.BeforeConsonant));

    /// <summary>Takes out the last hamza; the first is the prefix of measure IV.</summary>
    private static string CutMiddle(string sounds) =>
        sounds.LastIndexOf('ء') is var at and > 0 ? sounds.Remove(at, 1) : sounds;

    /// <summary>Puts the radicals into a pattern, with the assimilations of the t of measure VIII (Wright I §§ 54–57).</summary>
    private string Fill(string pattern)
    {
        Span<char> sounds = stackalloc char[pattern.Length];
        for (var i = 0; i < pattern.Length; i++)
            sounds[i] = pattern[i] is >= '1' and <= '4' ? _root[pattern[i] - '0'] : pattern[i];
        if (_measure == Measure.VIII)
        {
            var first = pattern.IndexOf('1', StringComparison.Ordinal);
            (sounds[first], sounds[first + 1]) = AssimilatedEighth(_root);
        }
        return new string(sounds);
    }

    /// <summary>The first radical of measure VIII and its t, as they are heard together.</summary>
    internal static (char First, char Second) AssimilatedEighth(Radicals root) =>
        root.First switch
        {
            'و' or 'ي' => ('ت', 'ت'),
            'ء' when root is { Second: 'خ', Third: 'ذ' } => ('ت', 'ت'),
            'د' or 'ذ' => ('د', 'د'),
            'ز' => ('ز', 'د'),
            'ث' => ('ث', 'ث'),
            'ص' or 'ض' or 'ط' => (root.First, 'ط'),
            'ظ' => ('ظ', 'ظ'),
            var other => (other, 'ت'),
        };

    private Stem Pair(string pattern)
    {
        var sound = Fill(pattern);
        if (_measure == Measure.QIV)
            return new(Contract(sound, sound.Length - 3), sound);
        if (_doubled)
            return new(Contract(sound, sound.Length - 3), sound);
        return _hollow ? Hollowed(sound) : new(sound, sound);
    }

    /// <summary>Joins the last two radicals: madad → madd, -mdud → -mudd. Nothing to do around a long vowel.</summary>
    private static string Contract(string sound, int second)
    {
        var vowel = sound[second + 1];
        if (vowel is not ('a' or 'i' or 'u'))
            return sound;
        // قشعرر: the doubled third and fourth of QIV carry the vowel before them: -maءnan → -maءann.
        return Speller.IsVowel(sound[second - 1])
            ? sound.Remove(second + 1, 1)
            : sound[..second] + vowel + sound[second] + sound[second + 2];
    }

    /// <summary>Wright I §§ 149–163: the weak middle radical and its vowel become one long vowel, short before consonants.</summary>
    private Stem Hollowed(string sound)
    {
        var second = sound.Length - 3;
        var (before, vowel, last) = (sound[second - 1], sound[second + 1], sound[^1]);
        if (vowel == 'U')
        {
            var passive = sound[..second] + (_root.Second == 'ي' ? 'I' : 'U') + last;
            return new(passive, passive);
        }
        if (!Speller.IsVowel(before))
            return new(sound[..second] + char.ToUpperInvariant(vowel) + last, sound[..second] + vowel + last);
        var head = sound[..(second - 1)];
        if (before == 'u')
            return new(head + 'I' + last, head + 'i' + last);
        var shortVowel =
            _measure != Measure.I ? 'a'
            : _imperfectVowel == 'u' ? 'u'
            : 'i';
        return new(head + 'A' + last, head + shortVowel + last);
    }

    private string Participle(string pattern)
    {
        if (_measure != Measure.I || !_hollow)
            return Pair(pattern).BeforeVowel;
        // قائل; and جاءٍ where the last radical is itself a hamza.
        return _root.Third == 'ء' ? $"{_root.First}Aءiي" : $"{_root.First}Aءi{_root.Third}";
    }

    /// <summary>Writes a participle; weak last radicals leave ‑in, ‑an or a doubled semivowel.</summary>
    private static string ParticipleOf(string sounds)
    {
        if (sounds.EndsWith("iي", StringComparison.Ordinal) || sounds.EndsWith("iو", StringComparison.Ordinal))
            return Written(sounds[..^2] + 'i')[..^1] + Marks.Kasratan;
        if (sounds.EndsWith("aي", StringComparison.Ordinal) || sounds.EndsWith("aو", StringComparison.Ordinal))
            return Written(sounds[..^2] + 'Y')[..^2] + Marks.Fathatan + (sounds[^3] == 'ي' ? 'ا' : 'ى');
        if (sounds.EndsWith("Uو", StringComparison.Ordinal))
            return WithoutEnding(sounds[..^2] + "uووu");
        if (sounds.EndsWith("Uي", StringComparison.Ordinal))
            return WithoutEnding(sounds[..^2] + "iييu");
        return WithoutEnding(sounds + 'u');
    }

    /// <summary>Writes a noun given with its case vowel and leaves that vowel off again.</summary>
    internal static string WithoutEnding(string sounds) => Written(sounds)[..^1];

    private static string Written(string sounds)
    {
        Span<char> letters = stackalloc char[sounds.Length * 3];
        return new string(letters[..Speller.Write(sounds, letters)]);
    }
}
