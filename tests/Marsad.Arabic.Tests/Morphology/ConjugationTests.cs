using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Tests.Morphology;

public sealed class ConjugationTests
{
    // Person, gender and number in the order of the tables; "2ms" of the imperfect is written like "3fs", "2d" like "3fd".
    private static readonly string[] PerfectPersons = "3ms 3fs 3md 3fd 3mp 3fp 2ms 2fs 2d 2mp 2fp 1s 1p".Split(' ');
    private static readonly string[] Indicative = "3ms 3fs=2ms 3md 3fd=2d 3mp 3fp 2fs 2mp 2fp 1s 1p".Split(' ');
    private static readonly string[] Bare = "3ms 3fs=2ms 1s 1p".Split(' ');
    private static readonly string[] Short = "3md 3fd=2d 3mp 3fp 2fs 2mp 2fp".Split(' ');
    private static readonly string[] Imperative = "2ms 2fs 2d 2mp 2fp".Split(' ');

    [Fact]
    public void Every_form_of_the_transcribed_tables_is_made_and_no_other()
    {
        var tables = ConjugationTable.ReadAll();
        tables.Count.ShouldBeGreaterThanOrEqualTo(80);
        var compared = 0;
        var differences = new List<string>();
        foreach (var table in tables)
        {
            var made = Conjugation.Of(table.Verb).ToLookup(Slot, form => form.Vocalised, StringComparer.Ordinal);
            foreach (var (slot, expected) in SlotsOf(table))
            {
                compared++;
                var forms = made[slot].ToArray();
                if (!forms.SequenceEqual(expected, StringComparer.Ordinal))
                    differences.Add($"{table} {slot}: {string.Join('/', forms)} for {string.Join('/', expected)}");
            }
        }
        differences.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(4_500);
    }

    [Fact]
    public void The_lemma_follows_from_root_measure_and_vowels()
    {
        foreach (var table in ConjugationTable.ReadAll())
            Conjugation.CitationOf(table.Verb).ShouldBe(table.Rows["perfect"][0], table.ToString());
    }

    [Fact]
    public void The_bare_form_is_the_vocalised_one_without_its_marks()
    {
        foreach (var form in ConjugationTable.ReadAll().SelectMany(table => Conjugation.Of(table.Verb)))
        {
            form.Bare.ShouldBe(string.Concat(form.Vocalised.Where(c => c is < '\u064B' or > '\u0652')));
            form.Bare.ShouldAllBe(c => c >= 'ء' && c <= 'ي' && c != 'ـ');
        }
    }

    [Fact]
    public void Laysa_has_a_perfect_only()
    {
        var laysa = new VerbLemma
        {
            Lemma = "لَيْسَ",
            Root = "ليس",
            Measure = Measure.I,
            PerfectVowel = 'i',
            ImperfectVowel = 'a',
        };
        string.Join(' ', Conjugation.Of(laysa).Select(form => form.Vocalised))
            .ShouldBe(
                ConjugationTable.ShaddaFirst(
                    "لَيْسَ لَيْسَتْ لَيْسَا لَيْسَتَا لَيْسُوا لَسْنَ لَسْتَ لَسْتِ لَسْتُمَا لَسْتُمْ لَسْتُنَّ لَسْتُ لَسْنَا"
                )
            );
    }

    [Fact]
    public void Participles_are_declined_with_their_hidden_and_long_endings()
    {
        FormsOf("أَعْطَى", "عطو", Measure.IV, Aspect.ActiveParticiple)
            .ShouldBe(
                "معط معطي معطيا معطيان معطيين معطيا معطيي معطون معطين معطو معطي معطية معطيتان معطيتين معطيتا معطيتي معطيات"
            );
        FormsOf("أَعْطَى", "عطو", Measure.IV, Aspect.PassiveParticiple)
            .ShouldBe(
                "معطى معطيان معطيين معطيا معطيي معطون معطين معطو معطي معطاة معطاتان معطاتين معطاتا معطاتي معطيات"
            );
        FormsOf("أَنْشَأَ", "نشأ", Measure.IV, Aspect.PassiveParticiple)
            .ShouldBe(
                "منشأ منشآن منشأين منشآ منشأي منشؤون منشئين منشؤو منشئي منشأة منشأتان منشأتين منشأتا منشأتي منشآت"
            );
    }

    [Fact]
    public void The_energetic_keeps_the_last_radical()
    {
        var verb = new VerbLemma
        {
            Lemma = "رَمَى",
            Root = "رمي",
            Measure = Measure.I,
            PerfectVowel = 'a',
            ImperfectVowel = 'i',
        };
        var energetic = Conjugation
            .Of(verb)
            .Where(form => form is { Mood: Moods.Energetic, Voice: Voice.Active })
            .Select(form => form.Vocalised);
        string.Join(' ', energetic)
            .ShouldBe(
                ConjugationTable.ShaddaFirst(
                    "يَرْمِيَنَّ تَرْمِيَنَّ يَرْمِيَانِّ تَرْمِيَانِّ يَرْمُنَّ يَرْمِينَانِّ تَرْمِيَنَّ تَرْمِنَّ تَرْمِيَانِّ تَرْمُنَّ تَرْمِينَانِّ أَرْمِيَنَّ نَرْمِيَنَّ"
                )
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("ك")]
    [InlineData("كتبوا")]
    [InlineData("كاب")]
    [InlineData("abc")]
    [InlineData("\uD800كتب")]
    public void A_root_that_cannot_be_read_gives_no_forms(string root)
    {
        var verb = new VerbLemma
        {
            Lemma = "",
            Root = root,
            Measure = Measure.II,
        };
        Conjugation.Of(verb).ShouldBeEmpty();
        Conjugation.CitationOf(verb).ShouldBeNull();
    }

    private static string FormsOf(string lemma, string root, Measure measure, Aspect aspect) =>
        string.Join(
            ' ',
            Conjugation
                .Of(
                    new VerbLemma
                    {
                        Lemma = lemma,
                        Root = root,
                        Measure = measure,
                    }
                )
                .Where(form => form.Aspect == aspect)
                .Select(form => form.Bare)
        );

    private static IEnumerable<(string Slot, string[] Forms)> SlotsOf(ConjugationTable table)
    {
        var rows = table.Rows;
        return
        [
            .. Named("perfect", PerfectPersons, rows["perfect"]),
            .. Named("indicative", Indicative, rows["indicative"]),
            .. Named("subjunctive", Bare, rows["subjunctive"]),
            .. Named("jussive", Bare, rows["jussive"]),
            .. Named("subjunctive", Short, rows["short"]),
            .. Named("jussive", Short, rows["short"]),
            .. Named("imperative", Imperative, rows["imperative"]),
            .. Named("passive perfect", ["3ms"], rows["passive"][..1]),
            .. Named("passive indicative", ["3ms"], rows["passive"][1..]),
            .. Named("active participle", [""], rows["participles"][..1]),
            .. Named("passive participle", [""], rows["participles"][1..]),
            .. Named("masdar", [""], rows["masdar"]),
        ];
    }

    private static IEnumerable<(string Slot, string[] Forms)> Named(string row, string[] persons, string[] forms)
    {
        forms.Length.ShouldBe(persons.Length, row + ": " + string.Join(' ', forms));
        foreach (var (persona, form) in persons.Zip(forms))
        foreach (var person in persona.Split('='))
            yield return ($"{row} {person}".TrimEnd(), form == "-" ? [] : form.Split('/'));
    }

    private static string Slot(VerbForm form)
    {
        var features = form.Features;
        var isCitation =
            features is { Gender: Gender.Masculine or Gender.Feminine, Number: Number.Singular }
            && features.State is State.Any or State.Indefinite
            && features.Cases.HasFlag(Cases.Nominative);
        return features.Aspect switch
        {
            Aspect.ActiveParticiple when isCitation && form.Gender == Gender.Masculine => "active participle",
            Aspect.PassiveParticiple when isCitation && form.Gender == Gender.Masculine => "passive participle",
            Aspect.VerbalNoun when isCitation => "masdar",
            Aspect.Perfect => (form.Voice == Voice.Passive ? "passive perfect " : "perfect ") + Who(features),
            Aspect.Imperfect => (form.Voice == Voice.Passive ? "passive " : "")
                + (
                    form.Mood switch
                    {
                        Moods.Indicative => "indicative ",
                        Moods.Subjunctive => "subjunctive ",
                        Moods.Jussive => "jussive ",
                        _ => "energetic ",
                    }
                )
                + Who(features),
            Aspect.Imperative => "imperative " + Who(features),
            _ => "other",
        };
    }

    private static string Who(FormFeatures features) =>
        $"{(int)features.Person}"
        + features.Gender switch
        {
            Gender.Masculine => "m",
            Gender.Feminine => "f",
            _ => "",
        }
        + features.Number switch
        {
            Number.Singular => "s",
            Number.Dual => "d",
            _ => "p",
        };
}
