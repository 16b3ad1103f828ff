using Marsad.Arabic.Clitics;
using Marsad.Arabic.Times;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// Says what each field of a claim rests on. It reads that off the words: which line told the type, and where those who play a
/// part stand to the word that carries the event. So a key is true of the text whatever rule chose.
/// </summary>
internal sealed class Grounding(Analysis analysis)
{
    /// <summary>The grounds of a claim as it is drawn; what changes with it later is settled when the record is made.</summary>
    /// <param name="clause">The words that carry it.</param>
    /// <param name="voice">Who tells it.</param>
    /// <param name="told">What is told, and by which words.</param>
    /// <param name="cast">Who plays a part, completed.</param>
    /// <param name="date">When; null when the text does not say.</param>
    /// <param name="rules">Names of the lexicon lines that made it.</param>
    public Grounds Of(
        Clause clause,
        Voice voice,
        Told told,
        Cast cast,
        TimeExpression? date,
        IReadOnlyList<string> rules
    ) =>
        new()
        {
            Type = TypeOf(told),
            Status = StatusOf(clause, told, rules),
            Actor = PartOf(cast.Actor, Role.Actor, clause, voice, told),
            Target = PartOf(cast.Target, Role.Target, clause, voice, told),
            Place = PlaceOf(cast, clause, told),
            Date =
                date is null ? null
                : date.FirstToken < clause.Start ? "carried-over"
                : "in-claim",
        };

    private static string TypeOf(Told told)
    {
        if (told.Happening is { } happening && happening.Type == told.Type)
            return happening switch
            {
                { Sense: { } sense } =>
                    $"{sense.Rule}={sense.Type}{(sense.Subtype is null ? "" : "/" + sense.Subtype)}",
                { Noun: { } noun } => noun.Rule,
                { Rule: "allegation" } => "class:allegation",
                _ => happening.Rule,
            };
        if (told.Speech is { Makes: { } made } speech && made == told.Type)
            return speech.Rule;
        return told.Type switch
        {
            // «لن نسمح …»: permission that is refused
            "REJECT" when told.Happening is { Type: "CONCEDE" } refused => refused.Rule,
            "REJECT" => "refusal",
            "ACCUSE" => "class:blame",
            "THREATEN" => "class:menace",
            "REQUEST" => "demand",
            "AGREE" => "pledge",
            _ => "no-event",
        };
    }

    private string StatusOf(Clause clause, Told told, IReadOnlyList<string> rules)
    {
        if (told.Happening is { Rule: "list" })
            return "goes-on";
        if (
            told.Speech is { Class: "demand" or "accuse" or "deny" or "promise" or "agree" or "warn" } speech
            && (told.Status is "demanded" or "denied" or "pledged" || speech.Class == "accuse")
        )
            return "act:" + speech.Class;
        if (told.Happening is { Sense: { } sense } happening && sense.StatusAs(happening.Verbal) == told.Status)
            return "sense";
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.Words[i].Cue is { } cue
                && rules.Contains(cue.Rule, StringComparer.Ordinal)
                && (
                    cue.Effect == told.Status
                    || (cue.Effect, told.Status) is ("maybe", "hypothetical") or ("refuted" or "lacking", "denied")
                )
            )
                return cue.Rule;
        if (told.Predicate < 0)
            return "plain";
        ref readonly var word = ref analysis.Words[told.Predicate];
        return word.Aspect == told.Status ? "aspect"
            : told.Status is "planned" or "pledged" && word.Has(Proclitics.Sa) ? "future"
            : told.Status == "ongoing" && word.Shape == WordShape.Present ? "present"
            : told.Status == "happened" && word.Shape == WordShape.Past ? "past"
            : "plain";
    }

    private string? PartOf(Party? party, Role role, Clause clause, Voice voice, Told told)
    {
        if (party is null)
            return null;
        if (party.Carried)
            return "carried-over";
        if (voice.Speaker is { } speaker && party.FirstToken == speaker.FirstToken && party.SameAs(speaker))
            return "speaker";
        var where = Where(party.FirstToken, role, clause, told);
        return party.Inferred ? where + "+points-back" : where;
    }

    private string Where(int at, Role role, Clause clause, Told told)
    {
        if (at < clause.Start)
            return "named-before";
        if (at >= clause.End)
            return "named-after";
        var before = PrepositionOf(at);
        if (before is "قبل" or "يد" or "ايدي" && at > 1 && analysis.Text.FoldedOf(at - 2) is "من" or "علي")
            return "agent";
        if (before is not null)
            return (Calls(told, before, role) ? "frame:" : "after:") + before;
        if (told.Happening is not { Token: >= 0 } happening)
            return at < told.Predicate ? "before-verb" : "after-verb";
        return at < happening.Token ? "before-word"
            : happening.Verbal ? "after-verb"
            : "after-noun";
    }

    private string? PlaceOf(Cast cast, Clause clause, Told told)
    {
        if (cast.Place is not { } place)
            return null;
        if (cast.PlaceCarried)
            return "carried-over";
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (
                analysis.MentionAt(i) is not { } mention
                || mention.FirstToken != i
                || !ReferenceEquals(mention.Entity, place)
            )
                continue;
            var before = PrepositionOf(i);
            if (before is not null)
                return (Calls(told, before, Role.Place) ? "frame:" : "after:") + before;
            return told.Happening?.Sense is { ObjectRole: Role.Place } or { SubjectRole: Role.Place }
                ? "frame"
                : "in-claim";
        }
        return place.Kind == "country" ? "country" : "points-back";
    }

    private static bool Calls(Told told, string preposition, Role role)
    {
        if (told.Happening?.Sense is { } sense)
            foreach (var (wanted, plays) in sense.Prepositions)
                if (plays == role && wanted == preposition)
                    return true;
        return false;
    }

    /// <summary>The preposition of a name, folded: written together with it, or the word before it.</summary>
    private string? PrepositionOf(int at)
    {
        ref readonly var word = ref analysis.Words[at];
        if (word.Has(Proclitics.Bi))
            return "ب";
        if (word.Has(Proclitics.Li))
            return "ل";
        if (at == 0)
            return null;
        var before = analysis.Text.FoldedOf(at - 1);
        return Grammar.IsPreposition(before) || before is "يد" or "ايدي" ? before.ToString() : null;
    }
}
