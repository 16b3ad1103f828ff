using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Names;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>
/// Names of speakers that neither a theatre nor the lexicon knows: «قال نزار عياد محامي المتهم …», and «عياد» from then on; and the first
/// word of a known name for the whole of it, «الهلال» after «الهلال الأحمر …».
/// </summary>
internal sealed class UnknownNames(Analysis analysis, Memory memory)
{
    private const int Longest = 4;
    private const int Shortest = 3;

    /// <summary>The person whose name begins at a token; null when the words there are known ones, or one that names nobody yet.</summary>
    /// <param name="token">First token after the verb of saying.</param>
    /// <param name="stop">One past the last token to look at.</param>
    public Party? At(int token, int stop)
    {
        var end = IsServant(token, stop) ? token + 2 : token;
        while (end < Math.Min(stop, token + Longest) && IsUnknown(end))
            end++;
        // «وقال عازاريا إن …»: one word that nobody knows, right before what is said
        if (end <= token + 1 && IsUnknown(token, anyEnding: true) && IsBeforeThat(token + 1))
            return memory.Called(analysis.Text.FoldedOf(token), token) ?? Person(token, token + 1);
        // «قالت جين كونورز إن …»: a first name that is written like a verb
        if (
            end == token
            && Glosses.OfNoun(analysis, token, singular: true) is null
            && AfterRole(token, stop) is { } named
        )
            return named;
        if (end == token)
            return IsAlone(token) ? memory.Shortened(analysis.Text.FoldedOf(token), token) : null;
        if (end == token + 1)
            return memory.Called(analysis.Text.FoldedOf(token), token)
                ?? (IsServantOfGod(token) ? Person(token, end) : null);
        return Person(token, end);
    }

    /// <summary>«عبد الكبير …»: a given name in two words.</summary>
    private bool IsServant(int token, int stop) =>
        token + 1 < stop
        && analysis.Words[token].Mention < 0
        && analysis.Text.FoldedOf(token) is "عبد"
        && analysis.Text.FoldedOf(token + 1) is ['ا', 'ل', _, _, ..];

    /// <summary>«عبدالمهدي»: both words of such a name in one are a name and nothing else.</summary>
    private bool IsServantOfGod(int token) =>
        analysis.Text.FoldedOf(token) is ['ع', 'ب', 'د', 'ا', 'ل', _, _, ..] && IsUnknown(token);

    private Party Person(int token, int end)
    {
        var words = analysis.Text.Raw[analysis.Text.Tokens[token].Start..analysis.Text.Tokens[end - 1].End];
        var person = new Entity
        {
            Class = EntityClass.Actor,
            Name = Transliterator.ToEnglish(words),
            NameAr = words,
            Kind = "person",
        };
        return new Party([person], token, end);
    }

    /// <summary>
    /// The name that follows a role: words up to a break of which one at least is known to nobody, «إنجي صدقي» though «صدقي» could be a
    /// word; null when none does.
    /// </summary>
    /// <param name="token">First token after the role.</param>
    /// <param name="stop">One past the last token to look at.</param>
    public Party? AfterRole(int token, int stop)
    {
        var end = token;
        var unknown = false;
        // «روضة القرافي»: a family's name may have the article
        while (end < Math.Min(stop, token + Longest) && (MayName(end) || (end > token && IsUnknown(end))))
            unknown |= IsUnknown(end++);
        return unknown && end >= token + 2 && IsBreak(end, stop) ? Person(token, end) : null;
    }

    private bool MayName(int token) =>
        analysis.Text.Tokens[token].Kind == TokenKind.Word
        && analysis.Words[token]
            is { Mention: < 0, Timed: false, Refers: null, Cue: null, Classes: null, Connective: Connective.None } word
        && word.Shape != WordShape.VerbalNoun
        && !word.Has(Proclitics.Bi | Proclitics.Li | Proclitics.Wa | Proclitics.Article)
        && !analysis.IsPreposition(token);

    /// <summary>Where what is said begins, or a remark: «إن …», «:», «، …», «في مؤتمر …».</summary>
    public bool IsBreak(int token, int stop) =>
        token >= stop
        || analysis.Text.Tokens[token].Kind == TokenKind.Punctuation
        || analysis.Words[token] is { Connective: Connective.That } or { Timed: true }
        || analysis.IsPreposition(token);

    /// <summary>«أوضح الهلال في …»: a definite noun that no word after it describes.</summary>
    private bool IsAlone(int token) =>
        analysis.Words[token] is { Mention: < 0, Refers: null, Timed: false, Finite: false } word
        && word.Has(Proclitics.Article)
        && analysis.Text.FoldedOf(token) is not [.., 'ي', 'ه']
        && (
            token + 1 == analysis.Words.Length
            || analysis.Text.Tokens[token + 1].Kind != TokenKind.Word
            || analysis.Words[token + 1] is { Finite: true } or { Connective: not Connective.None }
            || analysis.IsPreposition(token + 1)
        );

    private bool IsBeforeThat(int token) =>
        token < analysis.Words.Length && analysis.Words[token] is { Connective: Connective.That, HasAnd: false };

    private bool IsUnknown(int token, bool anyEnding = false) =>
        analysis.Text.Tokens[token].Kind == TokenKind.Word
        && analysis.Words[token]
            is {
                Mention: < 0,
                Timed: false,
                Form: null,
                Noun: null,
                Refers: null,
                Cue: null,
                Classes: null,
                Connective: Connective.None,
                Shape: not WordShape.VerbalNoun
            } word
        && !word.Has(Proclitics.Bi | Proclitics.Li | Proclitics.Wa)
        && !analysis.IsPreposition(token)
        // a sound plural is oftener people of a trade than a name
        && analysis.Text.FoldedOf(token) is { Length: >= Shortest } and not [.., 'و' or 'ي', 'ن'] and not [.., 'ا', 'ت']
        // «ألا» is «أن لا»; «الأوروبية» describes what stands before it
        && analysis.Text.FoldedOf(token) is not "الا" and not ['ا', 'ل', _, _, .., 'ي', 'ه']
        && (anyEnding ? !IsNoName(token) : analysis.Text.FoldedOf(token) is not [.., 'ا']);

    /// <summary>«لاحقا», «حرفيا», «خلالها»: the accusative of a word that is known, or one with its pronoun; «كيشيدا» is neither.</summary>
    private bool IsNoName(int token)
    {
        var forms = analysis.Lexicon.Forms;
        return analysis.Text.FoldedOf(token) is [.. var stem, 'ا']
            && (
                analysis.Text.RawOf(token).Contains('\u064b')
                || stem is [.., 'ه']
                || !forms.Lookup(stem).IsEmpty
                || (stem is [.. var noun, 'ي'] && !forms.Lookup(noun).IsEmpty)
            );
    }
}
