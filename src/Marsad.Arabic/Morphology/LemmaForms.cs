using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Morphology;

/// <summary>
/// The spelled forms of lemmas, made when they are first asked for: they tell how a form is written with its hamzas and
/// what the singular of a participle is. Keeps some thousand lemmas and then begins again.
/// </summary>
internal sealed class LemmaForms(FormTable table)
{
    private const int Most = 2048;
    private readonly Dictionary<(bool Verb, int Lemma), List<Spelled>> _known = [];

    private readonly record struct Spelled(string Bare, string Citation, FormFeatures Features);

    /// <summary>Whether a form of the lemma with these features is written so, hamzas and all; and its citation form.</summary>
    public (bool SpelledSo, string Citation) Find(FormEntry entry, string stem)
    {
        var fallback = entry.IsVerb ? table.Verbs[entry.Lemma].Lemma : table.Nouns[entry.Lemma].Lemma;
        var folded = Folder.Search.Fold(stem);
        string? close = null;
        foreach (var form in Of(entry))
        {
            if (form.Features.Aspect != entry.Features.Aspect || form.Features.Number != entry.Features.Number)
                continue;
            if (form.Features.Person != entry.Features.Person || form.Features.Gender != entry.Features.Gender)
                continue;
            if (string.Equals(form.Bare, stem, StringComparison.Ordinal))
                return (true, form.Citation);
            if (close is null && string.Equals(Folder.Search.Fold(form.Bare), folded, StringComparison.Ordinal))
                close = form.Citation;
        }
        return (false, close ?? fallback);
    }

    private List<Spelled> Of(FormEntry entry)
    {
        var key = (entry.IsVerb, entry.Lemma);
        if (_known.TryGetValue(key, out var forms))
            return forms;
        if (_known.Count == Most)
            _known.Clear();
        return _known[key] = entry.IsVerb ? OfVerb(table.Verbs[entry.Lemma]) : OfNoun(table.Nouns[entry.Lemma]);
    }

    private static List<Spelled> OfVerb(VerbLemma verb)
    {
        var forms = new List<Spelled>();
        var citation = verb.Lemma;
        var aspect = Aspect.None;
        foreach (var form in Conjugation.Of(verb))
        {
            // Each verbal noun, like each participle, comes with its masculine singular first.
            var heads =
                form.Number == Number.Singular
                && (
                    form.Aspect != aspect
                    || (form.Aspect == Aspect.VerbalNoun && form.Features.Cases.HasFlag(Cases.Nominative))
                );
            if (form.Features.IsFinite)
                citation = verb.Lemma;
            else if (heads)
                citation = form.Vocalised;
            aspect = form.Aspect;
            forms.Add(new Spelled(form.Bare, citation, form.Features));
        }
        return forms;
    }

    private static List<Spelled> OfNoun(NounLemma noun) =>
        [.. Declension.Of(noun).Select(form => new Spelled(form.Bare, noun.Lemma, form.Features))];
}
