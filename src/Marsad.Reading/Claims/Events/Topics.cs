using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Events;

/// <summary>Tells an event that happens from one of which something is only said: «الهجوم جريمة», «الاتفاق سينقذ …».</summary>
internal sealed class Topics(Analysis analysis)
{
    /// <summary>«الهجوم على المدينة جريمة»: a definite noun of which an indefinite one without a preposition says what it is.</summary>
    public bool IsPredicated(Happening topic, Clause said)
    {
        const int Reach = 20;
        if (topic.Token - said.Start > 2 || DefiniteFrom(topic.Token, said.End) is not (> 0 and var rest))
            return false;
        for (var i = rest; i < Math.Min(said.End, topic.Token + Reach); i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word.Cue is not null || word.Connective != Connective.None || word.HasAnd)
                return false;
            // «إن الاعتداء على … «عمل وحشي»»
            if ((IsBare(i) || (word.Quoted && !analysis.Words[topic.Token].Quoted && IsOpened(i))) && !IsGoverned(i))
                return true;
        }
        return false;
    }

    /// <summary>«إن الاتفاق سينقذ …»: of an agreement that is known something is said, and not that it was made.</summary>
    /// <param name="topic">The agreement.</param>
    /// <param name="finite">The verb of the sentence, -1 without one.</param>
    public bool IsTopicOf(Happening topic, int finite) =>
        analysis.Words[topic.Token].Has(Proclitics.Article)
        && finite > topic.Token
        && !analysis.IsOf("performed", finite)
        && !analysis.IsOf("enacted", finite);

    private bool IsOpened(int token) =>
        !analysis.Words[token - 1].Quoted
        && !analysis.IsPreposition(token)
        && !analysis.Words[token].Has(Proclitics.Bi | Proclitics.Li);

    /// <summary>Where what follows a definite noun begins, behind the genitives that make it so («تفجير أجهزة الاتصال»); -1 of an indefinite one.</summary>
    private int DefiniteFrom(int token, int end)
    {
        if (analysis.Words[token].HasPronoun || analysis.Words[token].Has(Proclitics.Article))
            return token + 1;
        var i = token + 1;
        while (i < end && IsBare(i))
            i++;
        return i < end && (analysis.Words[i].Mention >= 0 || analysis.Words[i].Has(Proclitics.Article)) ? i : -1;
    }

    /// <summary>An indefinite noun or adjective that no name, date or direction is.</summary>
    private bool IsBare(int token) =>
        analysis.Text.Tokens[token].Kind == TokenKind.Word
        && analysis.Words[token]
            is {
                Finite: false,
                Mention: < 0,
                Timed: false,
                Adverbial: false,
                HasPronoun: false,
                Shape: WordShape.Other or WordShape.Participle,
                Form: not null
            }
        && !analysis.Words[token].Has(Proclitics.Article | Proclitics.Bi | Proclitics.Li | Proclitics.Ka)
        && !analysis.IsPreposition(token)
        && !analysis.IsOf("near place", token)
        && !analysis.IsOf("count", token);

    /// <summary>Whether a word hangs on the one before it: behind a preposition, or an indefinite noun's adjective or genitive.</summary>
    private bool IsGoverned(int token) =>
        analysis.IsPreposition(token - 1)
        || analysis.Words[token - 1].Has(Proclitics.Bi | Proclitics.Li | Proclitics.Ka)
        || IsBare(token - 1)
        || analysis.Text.Tokens[token - 1].Kind != TokenKind.Word;
}
