using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>
/// Finds where a verb names the source of what stands beside it: «…، كما قال الوزير»، «…، على ما أعلنت المنظمة»، «…، قال
/// المتحدث.», and «نقلاً عن …» that no verb of saying governs. Such words open a clause as «بحسب» does.
/// </summary>
internal sealed class Sources
{
    private readonly Analysis _analysis;

    private Sources(Analysis analysis) => _analysis = analysis;

    /// <summary>Marks them in the words of an analysis.</summary>
    public static void Mark(Analysis analysis)
    {
        var sources = new Sources(analysis);
        foreach (var sentence in analysis.Text.Sentences)
            sources.MarkIn(sentence.FirstToken, sentence.EndToken);
    }

    private void MarkIn(int start, int end)
    {
        var (told, speaks) = (false, false);
        for (var i = start; i < end; i++)
        {
            ref var word = ref _analysis.Words[i];
            var mayName = word.Is(GrammarRoles.Source) && i + 1 < end;
            // «أوقف على ذمة قضايا فساد»: what he is held for
            if (word.Connective == Connective.According && IsCharge(word.PhraseEnd, end))
                word.Connective = Connective.None;
            else if (
                mayName
                && _analysis.Text.FoldedOf(i) is "كما"
                && IsPlain(_analysis.Words[i + 1].Reporting)
                && Names(i + 1, end, last: false)
            )
                word.Connective = Connective.According;
            else if (
                mayName
                && _analysis.Text.FoldedOf(i) is "علي"
                && _analysis.Text.FoldedOf(i + 1) is "ما"
                && Names(i + 2, end, last: false)
            )
                (word.Connective, word.PhraseEnd) = (Connective.According, i + 2);
            else if (word.Connective == Connective.Relay && !speaks)
                word.Connective = Connective.According;
            else if (
                IsPlain(word.Reporting)
                && IsEndOfQuotation(start, i) is var quoted
                && (told || quoted)
                && Follows(i)
                && Names(i, end, last: !quoted)
            )
            {
                // «…، هكذا قال الوزير.», ««…»، قال الوزير مخاطباً …»
                ref var opening = ref _analysis.Words[IsSo(i - 1) ? i - 1 : i];
                (opening.Connective, opening.PhraseEnd) = (Connective.According, i);
            }
            told |= word.Finite || word.Quoted || word.Noun is not null;
            speaks |= word is { Finite: true, Reporting: not null };
        }
    }

    private bool IsCharge(int i, int end) =>
        i < end
        && _analysis.Text.FoldedOf(i - 1) is "ذمه"
        && (_analysis.IsOf("complaint", i) || _analysis.IsOf("probe", i));

    /// <summary>After a break, or after «هكذا» after one.</summary>
    private bool Follows(int i) =>
        !_analysis.Words[i].HasAnd
        && (
            _analysis.IsPunctuation(i - 1, "،,\"“”»-–")
            || (IsSo(i - 1) && i > 1 && _analysis.IsPunctuation(i - 2, "،,\"“”»-–"))
        );

    /// <summary>««الوضع خطير»، قال …»: the sentence has begun with a quotation, and it ends right before this.</summary>
    private bool IsEndOfQuotation(int start, int i)
    {
        const string Closing = "»”\"";
        if (i < start + 4 || !_analysis.IsPunctuation(start, "«“\"") || !_analysis.IsPunctuation(i - 1, "،,"))
            return false;
        var close = start + 1;
        while (close < i && !_analysis.IsPunctuation(close, Closing))
            close++;
        return close == i - 2;
    }

    private bool IsSo(int i) => _analysis.Text.FoldedOf(i) is "هكذا";

    private static bool IsPlain(ReportingSense? sense) =>
        sense is { Class: "say" or "report" or "announce" or "confirm", SpeechOnly: false };

    /// <summary>Whether a verb of saying stands here with nobody but its subject, and nothing that is said.</summary>
    /// <param name="verb">The token that may be the verb.</param>
    /// <param name="end">One past the sentence.</param>
    /// <param name="last">Whether the sentence must end with it.</param>
    private bool Names(int verb, int end, bool last)
    {
        if (
            verb >= end
            || _analysis.Words[verb]
                is not { Finite: true, Passive: false, Reporting: { Relay: false, SpeechOnly: false } sense }
            || !sense.TakesThat
        )
            return false;
        var after = sense.Document ? AfterDocument(verb + 1, end) : AfterSubject(verb + 1, end);
        if (after < 0)
            return false;
        while (after < end && !_analysis.IsPunctuation(after, "،,؛"))
        {
            if (
                _analysis.Words[after] is { Connective: Connective.That } or { Quoted: true }
                || _analysis.IsPunctuation(after, ":")
                || (!sense.Document && Grammar.Introduces(sense, _analysis.Text.FoldedOf(after)))
            )
                return false;
            after++;
        }
        return !last || after >= end;
    }

    private int AfterDocument(int at, int end) => at < end && _analysis.Text.FoldedOf(at) is "في" ? at + 1 : -1;

    /// <summary>One past the subject that begins here; -1 when something else does, or when an object follows it.</summary>
    private int AfterSubject(int at, int end)
    {
        if (at < end && _analysis.Text.FoldedOf(at) is "به" or "بها")
            at++;
        if (at >= end)
            return -1;
        if (_analysis.MentionAt(at) is { Entity.Class: EntityClass.Actor } mention)
        {
            at = mention.EndToken;
            // «مسؤول أمني طلب عدم كشف هويته»: one without a name may be described further
            if (mention.Entity.Id is null)
                return at;
            if (
                at < end
                && mention.Entity.Kind != "person"
                && _analysis.MentionAt(at) is { Entity.Kind: "person" } name
            )
                at = name.EndToken;
        }
        else if (_analysis.Words[at].Refers is not null)
            at++;
        else
            return AfterDescription(at, end);
        return
            at >= end
            || _analysis.Text.Tokens[at].Kind != TokenKind.Word
            // «قال المستشار مخاطباً …»
            || _analysis.Words[at]
                is { Timed: true }
                    or { Finite: true }
                    or { Shape: WordShape.Participle, Adverbial: true }
            || _analysis.Words[at].Has(Proclitics.Li | Proclitics.Bi)
            || _analysis.IsPreposition(at)
            ? at
            : -1;
    }

    /// <summary>One past the words that may describe somebody; -1 when a deed is among them.</summary>
    private int AfterDescription(int at, int end)
    {
        if (!IsDescription(at))
            return -1;
        for (at++; at < end && _analysis.Text.Tokens[at].Kind == TokenKind.Word && !_analysis.Words[at].Finite; at++)
            if (_analysis.Words[at] is { Shape: WordShape.VerbalNoun, Events.Count: > 0 } or { Noun: not null })
                return -1;
        return at;
    }

    /// <summary>A noun that may be somebody: «مسؤول أمني …», and no deed («كما أعلن وقف …»).</summary>
    private bool IsDescription(int at) =>
        _analysis.Text.Tokens[at].Kind == TokenKind.Word
        && _analysis.Words[at]
            is { Finite: false, Timed: false, Noun: null, Cue: null, Connective: Connective.None, Mention: < 0 }
        && _analysis.Words[at].Shape != WordShape.VerbalNoun
        && !_analysis.Words[at].Has(Proclitics.Li | Proclitics.Bi)
        && _analysis.Text.FoldedOf(at).Length > 1
        && !_analysis.IsPreposition(at)
        && !_analysis.IsPrepositionOfPronoun(at);
}
