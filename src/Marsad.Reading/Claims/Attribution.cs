using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims;

/// <summary>Finds who says what a clause reports: the subject of its reporting verb and the relays around it.</summary>
internal sealed class Attribution(Analysis analysis, Memory memory, Parties parties)
{
    /// <summary>How many tokens may lie between a verb and its subject.</summary>
    private const int Reach = 14;

    /// <summary>The voice that a reporting clause opens; null when nobody is found and nobody can be carried over.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="verb">Its reporting verb.</param>
    /// <param name="around">The voice in whose words the clause stands.</param>
    /// <param name="contentStart">First token of what is said.</param>
    public Voice? Open(Clause clause, int verb, Voice around, out int contentStart)
    {
        var sense = analysis.Words[verb].Reporting!;
        contentStart = verb + 1;
        var outer =
            clause.Opening is Opening.That or Opening.Relative || analysis.Words[verb].Quoted ? around : Voice.Outlet;
        if (clause.Opening == Opening.Participle)
            return Participle(sense, around, verb);
        var subject = Subject(clause, verb, sense, out contentStart);
        if (subject is null)
            return Carried(sense, around, clause);
        var voice = outer.Then(subject, sense.Class, sense.Rule);
        voice = Relayed(clause, verb, sense, outer, voice, ref contentStart);
        return voice;
    }

    /// <summary>The source that a clause such as «بحسب …» or «وفق ما أعلن …» names.</summary>
    public (Party Source, string Reporting, string Rule)? Source(Clause clause)
    {
        var reporting = "report";
        var rule = "connective:" + analysis.Text.RawOf(clause.Start).ToString();
        var from = analysis.Words[clause.Start].PhraseEnd;
        for (var i = from; i < clause.End; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (word.Reporting is { } sense)
            {
                if (word.Finite)
                    (reporting, rule) = (sense.Class, sense.Rule);
                else if (word.Shape == WordShape.VerbalNoun)
                    (reporting, rule) = (sense.Class == "other" ? reporting : sense.Class, sense.Rule);
                continue;
            }
            if (parties.At(i) is { } party)
                return (Role(party, clause), reporting, rule);
            // «وفقاً لقرار …», «بحسب المعايير …»: measured by something, said by nobody
            if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Text.FoldedOf(i) is not ("ما" or "لما" or "به")
            )
                return null;
        }
        return null;
    }

    private Voice? Participle(ReportingSense sense, Voice around, int verb)
    {
        var base_ = around.Speaker is not null ? around : memory.LastVoice;
        _ = verb;
        return base_?.As(sense.Class, sense.Rule);
    }

    private Voice? Carried(ReportingSense sense, Voice around, Clause clause)
    {
        if (around.Speaker is not null && clause.Opening is Opening.Main or Opening.Item)
            return around.As(sense.Class, sense.Rule);
        return memory.LastVoice?.As(sense.Class, sense.Rule);
    }

    private Party? Subject(Clause clause, int verb, ReportingSense sense, out int contentStart)
    {
        contentStart = verb + 1;
        if (!analysis.Words[verb].HasPronoun && parties.Antecedent(clause) is { } antecedent)
            return antecedent;
        var noun = false;
        var stop = Math.Min(clause.End, verb + 1 + Reach);
        for (var i = verb + 1; i < stop; i++)
        {
            var folded = analysis.Text.FoldedOf(i);
            if (analysis.IsPunctuation(i, ":؛") || analysis.Words[i].Connective == Connective.That)
                break;
            // «وقال، خلال اجتماع، …»: no subject between the verb and a break
            if (!noun && analysis.IsPunctuation(i, "،,"))
                break;
            if (parties.At(i) is { } party && (sense.Document || !PrecededByPreposition(i, verb, noun)))
            {
                contentStart = party.EndToken;
                return Role(party, clause);
            }
            if (parties.PointsBack(i) || analysis.Words[i].Connective is Connective.Mouth or Connective.Relay)
                break;
            if (Grammar.IsPreposition(folded))
            {
                if (sense.Document && folded is "في")
                    continue;
                if (Grammar.Introduces(sense, folded))
                    break;
                if (!noun)
                    i = SkipPhrase(i, stop);
            }
            else if (
                analysis.Text.Tokens[i].Kind == TokenKind.Word
                && analysis.Words[i].Mention < 0
                && !analysis.Words[i].Has(Proclitics.Bi | Proclitics.Li)
                && !analysis.Words[i].Timed
            )
                noun = true;
        }
        return Before(clause, verb);
    }

    /// <summary>A name after the role that it fills is the one who speaks.</summary>
    private Party Role(Party party, Clause clause)
    {
        var next = party.EndToken;
        if (next < clause.End && analysis.IsPunctuation(next, "،,"))
            next++;
        if (
            party.Who.Count == 1
            && party.Who[0].Kind != "person"
            && next < clause.End
            && analysis.MentionAt(next) is { Entity.Kind: "person" } person
            && person.FirstToken == next
        )
            return new Party([person.Entity], next, person.EndToken);
        return party;
    }

    private Party? Before(Clause clause, int verb)
    {
        Party? found = null;
        for (var i = clause.Start; i < verb; i++)
            if (parties.At(i) is { } party && !PrecededByPreposition(i, clause.Start - 1, noun: false))
            {
                found = party;
                i = party.EndToken - 1;
            }
        return found;
    }

    private bool PrecededByPreposition(int token, int verb, bool noun)
    {
        if (analysis.Words[token].Has(Proclitics.Bi) || analysis.Words[token].Has(Proclitics.Li))
            return true;
        return token - 1 > verb && !noun && Grammar.IsPreposition(analysis.Text.FoldedOf(token - 1));
    }

    private int SkipPhrase(int from, int stop)
    {
        for (var i = from + 1; i < stop; i++)
            if (
                analysis.IsPunctuation(i + 1 < stop ? i + 1 : i, "،,")
                || analysis.Words[i].Connective == Connective.That
            )
                return i - (analysis.Words[i].Connective == Connective.That ? 1 : 0);
        return stop;
    }

    private Voice Relayed(Clause clause, int verb, ReportingSense sense, Voice outer, Voice voice, ref int contentStart)
    {
        for (var i = verb + 1; i < clause.End; i++)
        {
            ref readonly var word = ref analysis.Words[i];
            var relay = sense.Relay && analysis.Text.FoldedOf(i) is "عن";
            if (!relay && word.Connective is not (Connective.Mouth or Connective.Relay))
                continue;
            var from = relay ? i + 1 : word.PhraseEnd;
            for (var j = from; j < Math.Min(from + 4, clause.End); j++)
                if (parties.At(j) is { } origin)
                {
                    contentStart = origin.EndToken;
                    var speaker = Role(origin, clause);
                    var rule = relay ? sense.Rule : "connective:" + analysis.Text.RawOf(i).ToString();
                    return word.Connective == Connective.Mouth
                        ? outer.Then(speaker, sense.Class, rule)
                        : voice.Then(speaker, relay ? "say" : sense.Class, rule);
                }
        }
        return voice;
    }
}
