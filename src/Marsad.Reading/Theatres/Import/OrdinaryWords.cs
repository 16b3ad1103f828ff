using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Arabic.Times;

namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// Tells the names that a text may well write without meaning a place: those whose every word the language has («الحرية»، «العريضة»),
/// those that are a person's («خالد») and those that are a date («6 تشرين»).
/// </summary>
internal sealed class OrdinaryWords(FormTable forms, NameTrie names)
{
    private readonly WordAnalyzer _words = new(forms);

    public bool Are(string name)
    {
        var text = ArabicText.Parse(name);
        if (TimeExpressions.Find(text).Count > 0)
            return true;
        for (var t = 0; t < text.Tokens.Length; t++)
            if (NameTrie.IsNameWord(text.Tokens[t].Kind) && !IsOrdinary(text, t))
                return false;
        return true;
    }

    private bool IsOrdinary(ArabicText text, int t)
    {
        if (text.Tokens[t].Kind != TokenKind.Word)
            return true;
        var word = text.FoldedOf(t);
        return word.Length < 3
            || IsNaming(word)
            || IsNaming(NameTrie.WithoutArticle(word))
            // With its clitics: «بهم» and «عليه» are villages too.
            || _words.Analyze(text.RawOf(t).ToString()).Any(static r => r.Lemmas[0].Class != WordClass.Unknown);
    }

    private bool IsNaming(ReadOnlySpan<char> word)
    {
        var node = names.Begin(word);
        if (node != 0)
            foreach (var item in names.At(node))
                if (item.Kind is not (NameKind.Entity or NameKind.Listed))
                    return true;
        return false;
    }
}
