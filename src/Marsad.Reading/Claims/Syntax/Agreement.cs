using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>
/// Whether a word behind a verb can be its subject, by what Arabic writes of case and gender (W. Wright, A Grammar of the Arabic
/// Language, volume II, on the agreement of verb and subject).
/// </summary>
internal sealed class Agreement(Analysis analysis)
{
    /// <summary>«اعتبر ميزانية الدولة …»: a singular in «ة» right behind a past verb that is masculine is what it is said of.</summary>
    /// <param name="verb">A finite verb.</param>
    /// <param name="noun">The noun behind it.</param>
    public bool IsFeminineOf(int verb, int noun) =>
        analysis.Words[verb] is { Shape: WordShape.Past, HasPronoun: false, GenderOfOne: Gender.Masculine }
        && analysis.Words[noun]
            is {
                Mention: < 0,
                Refers: null,
                Timed: false,
                Features: { Number: Number.Singular, Gender: Gender.Feminine }
            }
        && analysis.Text.RawOf(noun) is [_, _, .., 'ة'];

    /// <summary>
    /// «… وقصفت الحوثيين», «… وهاجمت الجيش»: a plural in -ين is no subject, nor is one masculine of a verb in the feminine, right
    /// behind it. False where the word tells neither.
    /// </summary>
    /// <param name="verb">A finite verb.</param>
    /// <param name="noun">The first token of somebody named after it.</param>
    public bool Forbids(int verb, int noun)
    {
        if (
            noun != verb + 1
            || analysis.Words[verb] is not { Finite: true } told
            || analysis.Text.Tokens[noun].Kind != TokenKind.Word
            || analysis.MentionAt(noun) is { Entity.Kind: "person" or "state" }
        )
            return false;
        // «أعلنت الدعم السريع», for «قوات الدعم السريع»
        var shortOfForces =
            analysis.MentionAt(noun) is { Entity.NameAr: { } whole }
            && whole.StartsWith("قوات ", StringComparison.Ordinal);
        // «تدخل» is hers in the present, and his in the past of another verb
        var hers = told is { Shape: WordShape.Past, GenderOfOne: Gender.Feminine };
        var (known, oblique, masculine) = (false, true, true);
        foreach (var entry in analysis.Lexicon.Forms.Lookup(analysis.Stem(noun)))
        {
            if (entry.Features.Aspect is Aspect.Perfect or Aspect.Imperfect or Aspect.Imperative)
                continue;
            known = true;
            oblique &= entry.Features.Cases != 0 && (entry.Features.Cases & Cases.Nominative) == 0;
            masculine &= entry.Features is { Number: Number.Singular, Gender: Gender.Masculine };
        }
        // «الحوثيين»: of whom one is «حوثي», whether the word is known or not
        return known
            ? oblique || (masculine && hers && !shortOfForces)
            : analysis.Words[noun].Has(Proclitics.Article) && analysis.Text.FoldedOf(noun) is [.., 'ي', 'ي', 'ن'];
    }

    /// <summary>«مسؤولين», «مصدر»: whether a noun is a masculine singular or the plural of men, whatever else it might be.</summary>
    /// <param name="noun">A token.</param>
    public bool IsMasculine(int noun)
    {
        var known = false;
        foreach (var entry in analysis.Lexicon.Forms.Lookup(analysis.Stem(noun)))
        {
            if (entry.Features.Aspect is Aspect.Perfect or Aspect.Imperfect or Aspect.Imperative)
                continue;
            known =
                entry.Features.Gender == Gender.Masculine
                && (entry.Features.Number == Number.Singular || analysis.Text.FoldedOf(noun) is [.., 'ي' or 'و', 'ن']);
            if (!known)
                return false;
        }
        return known;
    }
}
