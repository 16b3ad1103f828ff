using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>
/// «دعت إلى فتح المعبر ورفع الحصار»: many verbal nouns of form I are written like the past («رفع», «سحب», «دعم»). Behind another
/// verbal noun, joined to it by «و», such a word is read as one too where it cannot be a verb: neither has it a subject behind it nor
/// can that of the verb before be its own.
/// </summary>
internal sealed class JoinedNouns(Analysis analysis)
{
    private readonly WordClasses _people = analysis.Lexicon.Classes.Named([
        "people",
        "persons",
        "officials",
        "force",
        "member",
    ]);

    /// <summary>Reads such words of a text as nouns.</summary>
    public static void Settle(Analysis analysis)
    {
        var joined = new JoinedNouns(analysis);
        foreach (var sentence in analysis.Text.Sentences)
            joined.Walk(sentence.FirstToken, sentence.EndToken);
    }

    private void Walk(int start, int end)
    {
        var (verb, noun) = (-1, -1);
        for (var i = start; i < end; i++)
        {
            ref var word = ref analysis.Words[i];
            if (word.Connective is Connective.That or Connective.Main or Connective.Relative)
                noun = -1;
            if (word.Finite)
            {
                if (noun >= 0 && i + 1 < end && MayBeNoun(word) && !HasSubject(i, end) && !IsOfSubject(verb, word))
                    if (analysis.AsVerbalNoun(i) is { } form)
                    {
                        (word.Form, word.Shape, word.Passive) = (form, form.Shape, false);
                        continue;
                    }
                (verb, noun) = (i, -1);
            }
            else if (word is { Mention: < 0 } and ({ Shape: WordShape.VerbalNoun } or { IsEventNoun: true }))
                noun = i;
        }
    }

    private static bool MayBeNoun(in Word word) =>
        word is { Shape: WordShape.Past, HasAnd: true, HasPronoun: false, Cue: null, GenderOfOne: Gender.Masculine };

    /// <summary>«ورفض الجيش …», «وقتل ثلاثة …», «ورفع أنه …»: whether somebody who can do it, or no object, stands behind it.</summary>
    private bool HasSubject(int verb, int end)
    {
        var next = verb + 1;
        if (
            analysis.Text.Tokens[next].Kind != TokenKind.Word
            || analysis.Words[next] is { Finite: true } or { Timed: true }
            || analysis.Words[next].Connective != Connective.None
            || analysis.Words[next].Has(Proclitics.Bi | Proclitics.Li)
            || analysis.IsPreposition(next)
            || analysis.IsCount(next)
        )
            return true;
        if (analysis.MentionAt(next) is { } mention)
            return mention.Entity.Class == EntityClass.Actor && !IsFeminine(next);
        return (analysis.Words[next].Refers is not null || analysis.IsOf(_people, next)) && !IsFeminine(next);
    }

    /// <summary>Whether the subject of the verb before can be this one's: a man's, and no list of what is asked, agreed or talked about.</summary>
    private bool IsOfSubject(int before, in Word word) =>
        before >= 0
        && analysis.Words[before] is { GenderOfOne: not Gender.Feminine } governing
        && (
            word.Reporting is not null
            || !(
                governing.Reporting is { Class: "demand" or "promise" or "agree" }
                || governing.Events.Exists(static sense =>
                    sense.Type is "REQUEST" or "AGREE" or "CONSULT" or "PROTEST" or "COOPERATE"
                )
            )
        );

    private bool IsFeminine(int noun) =>
        analysis.MentionAt(noun) is { Entity.Kind: "state" }
        || analysis.Text.FoldedOf(noun) is [.., 'ه'] or [.., 'ا', 'ت'];
}
