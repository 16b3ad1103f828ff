using Marsad.Arabic.Morphology;
using Spectre.Console;

namespace Marsad.Cli.Terminal;

/// <summary>A paradigm as a grammar prints it: persons down, tenses and moods across.</summary>
internal static class ParadigmView
{
    private static readonly (string Title, Aspect Aspect, Moods Mood, Voice Voice)[] Columns =
    [
        ("perfect", Aspect.Perfect, Moods.None, Voice.Active),
        ("imperfect", Aspect.Imperfect, Moods.Indicative, Voice.Active),
        ("subjunctive", Aspect.Imperfect, Moods.Subjunctive, Voice.Active),
        ("jussive", Aspect.Imperfect, Moods.Jussive, Voice.Active),
        ("imperative", Aspect.Imperative, Moods.None, Voice.Active),
        ("passive perfect", Aspect.Perfect, Moods.None, Voice.Passive),
        ("passive imperfect", Aspect.Imperfect, Moods.Indicative, Voice.Passive),
    ];

    private static readonly (string Title, Person Person, Gender Gender, Number Number)[] Persons =
    [
        ("هو", Person.Third, Gender.Masculine, Number.Singular),
        ("هي", Person.Third, Gender.Feminine, Number.Singular),
        ("هما (m)", Person.Third, Gender.Masculine, Number.Dual),
        ("هما (f)", Person.Third, Gender.Feminine, Number.Dual),
        ("هم", Person.Third, Gender.Masculine, Number.Plural),
        ("هن", Person.Third, Gender.Feminine, Number.Plural),
        ("أنتَ", Person.Second, Gender.Masculine, Number.Singular),
        ("أنتِ", Person.Second, Gender.Feminine, Number.Singular),
        ("أنتما", Person.Second, Gender.Common, Number.Dual),
        ("أنتم", Person.Second, Gender.Masculine, Number.Plural),
        ("أنتن", Person.Second, Gender.Feminine, Number.Plural),
        ("أنا", Person.First, Gender.Common, Number.Singular),
        ("نحن", Person.First, Gender.Common, Number.Plural),
    ];

    public static void Print(IAnsiConsole console, VerbLemma verb)
    {
        var forms = Conjugation.Of(verb).ToList();
        Title(console, $"{verb.Lemma}  root {verb.Root}, measure {verb.Measure}", verb.Gloss);
        var table = Empty().AddColumn("");
        foreach (var column in Columns)
            table.AddColumn(column.Title);
        foreach (var (title, person, gender, number) in Persons)
        {
            var row = forms.Where(f => f.Person == person && f.Gender == gender && f.Number == number).ToList();
            table.AddRow([
                title,
                .. Columns.Select(c =>
                    Joined(row.Where(f => f.Aspect == c.Aspect && f.Mood == c.Mood && f.Voice == c.Voice))
                ),
            ]);
        }
        console.Write(table);
        foreach (var aspect in (Aspect[])[Aspect.ActiveParticiple, Aspect.PassiveParticiple, Aspect.VerbalNoun])
        {
            var nominal = forms.Where(f => f.Aspect == aspect && f.Features.Cases.HasFlag(Cases.Nominative)).ToList();
            if (nominal.Count > 0)
                console.WriteLine($"{Words(aspect)}: {Joined(nominal)}");
        }
        console.WriteLine();
    }

    public static void Print(IAnsiConsole console, NounLemma noun)
    {
        Title(console, $"{noun.Lemma}  {noun.Kind.ToString().ToLowerInvariant()}", noun.Gloss);
        var table = Empty().AddColumns("number", "gender", "case", "state", "form");
        foreach (var form in Declension.Of(noun))
        {
            table.AddRow(
                form.Features.Number.ToString().ToLowerInvariant(),
                form.Features.Gender.ToString().ToLowerInvariant(),
                form.Features.Cases.ToString().ToLowerInvariant(),
                form.Features.State.ToString().ToLowerInvariant(),
                Markup.Escape(form.Vocalised)
            );
        }
        console.Write(table);
        console.WriteLine();
    }

    private static Table Empty() => new Table().Border(TableBorder.Simple);

    private static void Title(IAnsiConsole console, string lemma, string? gloss) =>
        console.WriteLine(gloss is null ? lemma : $"{lemma}  “{gloss}”");

    private static string Joined(IEnumerable<VerbForm> forms) =>
        string.Join("، ", forms.Select(f => f.Vocalised).Distinct(StringComparer.Ordinal));

    private static string Words(Aspect aspect) =>
        aspect switch
        {
            Aspect.ActiveParticiple => "active participle",
            Aspect.PassiveParticiple => "passive participle",
            _ => "verbal noun",
        };
}
