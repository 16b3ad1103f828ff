using FsCheck;
using FsCheck.Fluent;
using Marsad.Arabic.Morphology;

namespace Marsad.Arabic.Tests.Morphology;

public sealed class DeclensionTests
{
    [Fact]
    public void Nouns_take_the_forms_the_grammars_give()
    {
        foreach (var row in DataFile.Rows("Morphology/Data/declensions.tsv"))
            if (row[0] is not ['#', ..])
                string.Join(' ', Declension.Of(Noun(row)).Select(form => form.Bare)).ShouldBe(row[4], row[0]);
    }

    [Fact]
    public void The_indefinite_accusative_and_the_construct_say_what_they_are()
    {
        var forms = Declension.Of(new NounLemma { Lemma = "مُقَاتِل", SoundMasculinePlural = true }).ToList();
        forms.Single(form => form.Vocalised == "مُقَاتِلًا").Features.Cases.ShouldBe(Cases.Accusative);
        forms.Single(form => form.Vocalised == "مُقَاتِلُو").Features.State.ShouldBe(State.Construct);
        forms.Single(form => form.Vocalised == "مُقَاتِلُونَ").Features.Number.ShouldBe(Number.Plural);
        forms.Count(form => form.Bare == "مقاتلين").ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ّ")]
    [InlineData("ٍ")]
    [InlineData("ة")]
    [InlineData("\uD800")]
    [InlineData("abc")]
    public void Any_string_can_be_declined(string lemma)
    {
        Should.NotThrow(() => Declension.Of(new NounLemma { Lemma = lemma, SoundFemininePlural = true }).ToList());
        Should.NotThrow(() => Declension.FeminineOf(lemma));
        Should.NotThrow(() => Nisba.Of(lemma));
    }

    [Fact]
    public void Any_string_at_all_can_be_declined() =>
        Prop.ForAll<string?>(word =>
            {
                var noun = new NounLemma
                {
                    Lemma = word ?? "",
                    Feminine = word,
                    Plurals = [word ?? ""],
                    SoundMasculinePlural = true,
                    SoundFemininePlural = true,
                };
                return Declension.Of(noun).All(form => form.Bare.Length <= form.Vocalised.Length);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("سوريا", "سوريّ")]
    [InlineData("سورية", "سوريّ")]
    [InlineData("روسيا", "روسيّ")]
    [InlineData("فرنسا", "فرنسيّ")]
    [InlineData("لبنان", "لبنانيّ")]
    [InlineData("العراق", "عراقيّ")]
    [InlineData("غزة", "غزيّ")]
    [InlineData("درعا", "درعيّ|درعاويّ")]
    [InlineData("صحراء", "صحراويّ")]
    [InlineData("سماء", "سمائيّ|سماويّ")]
    [InlineData("فتى", "فتويّ")]
    public void A_place_gives_its_relative_adjectives(string noun, string expected) =>
        string.Join('|', Nisba.Of(noun).Select(Unvowelled)).ShouldBe(expected);

    private static string Unvowelled(string word) =>
        string.Concat(word.Where(c => c is not ('\u064E' or '\u064F' or '\u0650')));

    private static NounLemma Noun(string[] row)
    {
        var plurals = row[3].Split('|', StringSplitOptions.RemoveEmptyEntries);
        return new NounLemma
        {
            Lemma = row[0],
            Gender = row[1] == "f" ? Gender.Feminine : Gender.Masculine,
            Feminine = row[2] switch
            {
                "" => null,
                "ة" => Declension.FeminineOf(row[0]),
                var feminine => feminine,
            },
            Kind = row[2].Length > 0 ? NounKind.Adjective : NounKind.Noun,
            Plurals = [.. plurals.Where(p => p is not ("ون" or "ات"))],
            SoundMasculinePlural = plurals.Contains("ون"),
            SoundFemininePlural = plurals.Contains("ات"),
        };
    }
}
