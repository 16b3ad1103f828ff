using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Tests.Morphology;

public sealed class FormTableTests
{
    private static readonly FormTable Table = FormTable.Build(
        ConjugationTable.ReadAll().Select(table => table.Verb),
        [
            new NounLemma { Lemma = "كَاتِب", Plurals = ["كُتَّاب"] },
            new NounLemma
            {
                Lemma = "رَئِيس",
                Plurals = ["رُؤَسَاء"],
                Feminine = "رَئِيسَة",
            },
            new NounLemma { Lemma = "شَأْن", Plurals = ["شُؤُون"] },
        ]
    );

    [Fact]
    public void Every_form_is_found_under_its_folded_letters()
    {
        for (var lemma = 0; lemma < Table.Verbs.Count; lemma++)
            foreach (var form in Conjugation.Of(Table.Verbs[lemma]).Where(form => form.Mood != Moods.Energetic))
                Find(form.Bare)
                    .Any(entry => entry.IsVerb && entry.Lemma == lemma && Says(entry.Features, form.Features))
                    .ShouldBeTrue(form.ToString());
        for (var lemma = 0; lemma < Table.Nouns.Count; lemma++)
            foreach (var form in Declension.Of(Table.Nouns[lemma]))
                Find(form.Bare)
                    .Any(entry => !entry.IsVerb && entry.Lemma == lemma && Says(entry.Features, form.Features))
                    .ShouldBeTrue(form.ToString());
    }

    [Fact]
    public void Lemmas_stand_in_the_order_of_the_lexicon_whatever_parts_were_gathered_side_by_side()
    {
        // So many verbs that the table is made in as many parts as ever.
        var many = FormTable.Build(Enumerable.Repeat(Table.Verbs, 16).SelectMany(verbs => verbs), Table.Nouns);
        for (var lemma = 0; lemma < many.Verbs.Count; lemma += 7)
        {
            var alone = FormTable.Build([many.Verbs[lemma]], []);
            foreach (var form in Conjugation.Of(many.Verbs[lemma]))
            {
                var folded = Folded(form.Bare);
                var all = many.Lookup(folded).ToArray();
                all.Select(entry => entry.IsVerb ? entry.Lemma : many.Verbs.Count + entry.Lemma).ShouldBeInOrder();
                all.Where(entry => entry.IsVerb && entry.Lemma == lemma)
                    .Select(entry => entry.Features)
                    .ShouldBe(alone.Lookup(folded).ToArray().Select(entry => entry.Features));
            }
        }
    }

    [Fact]
    public void A_form_lists_all_it_can_be()
    {
        Find("كاتب")
            .Select(entry => (entry.IsVerb, entry.Features.Aspect))
            .ShouldBe([(true, Aspect.ActiveParticiple), (false, Aspect.None)]);
        Find("يكتب")
            .Select(entry => (entry.Features.Voice, entry.Features.Moods))
            .ShouldBe([
                (Voice.Active, Moods.Indicative | Moods.Subjunctive | Moods.Jussive),
                (Voice.Passive, Moods.Indicative | Moods.Subjunctive | Moods.Jussive),
            ]);
    }

    [Theory]
    [InlineData("قرأوا")]
    [InlineData("قرءوا")]
    [InlineData("قرؤوا")]
    [InlineData("جاءوا")]
    [InlineData("جاؤوا")]
    [InlineData("مسئول")]
    [InlineData("مسؤول")]
    [InlineData("شئون")]
    public void Hamza_is_found_in_every_spelling_in_use(string word) => Find(word).ShouldNotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("سيكتب")]
    [InlineData("الكاتب")]
    [InlineData("كتبها")]
    [InlineData("كتبتتم")]
    [InlineData("ككتب")]
    [InlineData("كاتبء")]
    public void Clitics_and_non_words_are_not_in_the_table(string word) => Find(word).ShouldBeEmpty();

    [Fact]
    public void Any_string_can_be_looked_up() =>
        Prop.ForAll<string?>(word =>
            {
                Table.Lookup(word);
                return true;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        Table.Lookup("يكتبون");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            Table.Lookup("يكتبون");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_table_without_lemmas_is_empty() => FormTable.Build([], []).Lookup("كتب").Length.ShouldBe(0);

    private static FormEntry[] Find(string word) => Table.Lookup(Folded(word)).ToArray();

    private static bool Says(FormFeatures entry, FormFeatures form) =>
        (entry.Moods & form.Moods) == form.Moods
        && (entry.Cases & form.Cases) == form.Cases
        && entry with { Moods = form.Moods, Cases = form.Cases } == form;

    private static string Folded(string word) =>
        string.Concat(
            word.Select(c =>
                c switch
                {
                    'أ' or 'إ' or 'آ' => 'ا',
                    'ى' or 'ئ' => 'ي',
                    'ة' => 'ه',
                    'ؤ' => 'و',
                    _ => c,
                }
            )
        );
}
