using System.CommandLine;
using System.Text.Json;
using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Cli.Lines;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad arabic tokens</c>: tokens, sentences, and what each word can be.</summary>
internal static class ArabicTokensCommand
{
    private const string Summary =
        "Parts text into sentences and tokens, and words into clitics and stem with their candidate lemmas.";

    private const string More = """
        Prints {text, sentences: [{start, end}], tokens: [{quote, start, end, kind}]}. A word also has
          stem, lemma   of its best reading; an unknown word has the stem that its letters make likeliest, for both
          readings      each {proclitics, stem, written, enclitic, lemmas}, the best first; proclitics, written and enclitic
                        make up the word, stem is what stands alone («مدينتهم»: written «مدينت», stem «مدينة»)
          lemmas        each {lemma, vocalised, class, root, measure, verb, gloss, forms}, the likeliest first; classes:
                        verb, noun, adjective, activeParticiple, passiveParticiple, verbalNoun, particle, name, unknown
        Kinds of tokens: word, number, foreign, url, punctuation, lineBreak, symbol.

        Examples:
          echo 'وسيهاجمونهم' | marsad arabic tokens
        """;

    public static Command Create()
    {
        var file = ArabicCommand.Lines();
        var command = new DocumentedCommand("tokens", Summary, More) { file };
        command.SetAction(parsed =>
        {
            var words = new WordJson(new WordAnalyzer(Knowledge.LoadForms(), Knowledge.LoadNames()));
            return LineRun.Over(parsed.GetValue(file)!, (line, json) => Write(line, words, json));
        });
        return command;
    }

    private static string? Write(string line, WordJson words, Utf8JsonWriter json)
    {
        var text = ArabicText.Parse(line);
        var spans = new Spans(line);
        json.WriteString("text"u8, line);
        json.WriteStartArray("sentences"u8);
        foreach (var sentence in text.Sentences)
        {
            json.WriteStartObject();
            spans.Write(json, text.Tokens[sentence.FirstToken].Start, text.Tokens[sentence.EndToken - 1].End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("tokens"u8);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var token = text.Tokens[i];
            json.WriteStartObject();
            spans.Write(json, token.Start, token.End);
            json.WriteString("kind"u8, Names.Of(token.Kind));
            if (token.Kind == TokenKind.Word)
                words.Write(json, text, i);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        return null;
    }
}
