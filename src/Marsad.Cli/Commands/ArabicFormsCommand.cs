using System.CommandLine;
using System.Text.Json;
using Marsad.Arabic.Morphology;
using Marsad.Cli.Lines;
using Marsad.Cli.Terminal;
using Marsad.Reading.Intake;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic forms</c>: the paradigm of a verb or noun of the lexicon.</summary>
internal static class ArabicFormsCommand
{
    private const string Summary = "Prints every form of a verb or noun of the lexicon.";

    private const string More = """
        The lemma is the perfect of a verb or the singular of a noun, with vowels or without; without them, or with only some,
        every lemma it can be is shown.

        Examples:
          marsad arabic forms أعلن
          marsad arabic forms مدينة --format jsonl
        """;

    public static Command Create()
    {
        var lemma = new Argument<string>("LEMMA") { Description = "A verb or a noun: أعلن, قَالَ, مدينة." };
        var format = new Option<string>("--format")
        {
            Description = "table for people, jsonl for programs: one form per line.",
            HelpName = "table|jsonl",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new DocumentedCommand("forms", Summary, More) { lemma, format };
        command.SetAction(parsed => Run(parsed.GetValue(lemma)!, parsed.GetValue(format) == "jsonl"));
        return command;
    }

    private static int Run(string lemma, bool jsonl)
    {
        var found = LemmaSearch.Find(lemma, Knowledge.LoadVerbs(), Knowledge.LoadNouns());
        if (found is { Verbs.Count: 0, Nouns.Count: 0 })
        {
            throw new UnusableException(
                $"{lemma}: no lemma of the lexicon. Give the perfect of a verb, such as أعلن, or the singular of a noun, such as مدينة"
            );
        }
        if (jsonl)
        {
            using var bytes = Streams.OpenOutput();
            Print(found, bytes);
            return ExitStatus.AllRead;
        }
        using var output = Streams.OpenOutputText();
        var console = Consoles.Over(output);
        foreach (var verb in found.Verbs)
            ParadigmView.Print(console, verb);
        foreach (var noun in found.Nouns)
            ParadigmView.Print(console, noun);
        return ExitStatus.AllRead;
    }

    private static void Print(FoundLemmas found, Stream output)
    {
        foreach (var verb in found.Verbs)
        {
            foreach (var form in Conjugation.Of(verb))
                Line(output, verb.Lemma, "verb", form.Vocalised, form.Bare, form.Features);
        }
        foreach (var noun in found.Nouns)
        {
            foreach (var form in Declension.Of(noun))
                Line(output, noun.Lemma, Names.Of(noun.Kind), form.Vocalised, form.Bare, form.Features);
        }
    }

    private static void Line(
        Stream output,
        string lemma,
        string kind,
        string vocalised,
        string bare,
        FormFeatures features
    ) =>
        LineRun.WriteLine(
            output,
            json =>
            {
                json.WriteString("lemma"u8, lemma);
                json.WriteString("class"u8, kind);
                json.WriteString("form"u8, bare);
                json.WriteString("vocalised"u8, vocalised);
                FormJson.Write(json, features);
            }
        );
}
