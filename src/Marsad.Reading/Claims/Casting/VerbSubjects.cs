using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Finds who does, or undergoes, what a finite verb tells: its subject.</summary>
internal sealed class VerbSubjects(Analysis analysis, Parties parties, Members members, Doers doers, Memory memory)
{
    private readonly LeadingWords _leads = new(analysis);
    private readonly Sufferers _sufferers = new(analysis);
    private readonly Agreement _agreement = new(analysis);
    private readonly SubjectShapes _shapes = new(analysis);

    /// <summary>The subject of the clause's verb: whom a relative clause describes, a name before the verb, else the first after it.</summary>
    public void Find(Clause clause, int verb, EventSense? sense, string type, RolesFound told)
    {
        const int Reach = 8;
        ref readonly var word = ref analysis.Words[verb];
        var subject = word.HasPronoun ? null : parties.Antecedent(clause);
        for (var i = _shapes.PastTime(clause, verb); i < verb && subject is null; i++)
        {
            i = i > clause.Start ? analysis.PastAside(i) : i;
            if (members.At(i) is { } before && !_leads.Any(i))
                subject = before;
        }
        // «إنه يستهدف القوات …»: the subject is the pronoun, what follows is no subject
        var taken =
            subject is null
            && (
                _shapes.IsPronoun(clause.Start)
                || (!word.HasPronoun && _sufferers.IsNamedBefore(clause.Start, verb))
                || _shapes.IsOfAntecedent(clause, verb, sense)
                || _shapes.IsPronoun(clause.Start - 1)
                || (verb == clause.Start && !word.HasPronoun && doers.IsOfStrikeBefore(verb))
                || (type == "ASSAULT" && !word.HasPronoun && doers.IsStrike(clause.Start, verb))
            );
        // «تقدما بالشكر لـ…»: a verb of two has its subject in it or before it (Wright II, 142)
        var ofTwo = word.Features.Number == Number.Dual;
        for (var i = verb + 1; i < Math.Min(clause.End, verb + 1 + Reach) && subject is null && !taken && !ofTwo; i++)
        {
            i = members.PastAmong(i, clause.End);
            if (_shapes.IsObliged(verb, i))
            {
                subject = members.At(i + 1);
                break;
            }
            if (
                analysis.IsPunctuation(i, "،,")
                || (analysis.IsPreposition(i) && !Grammar.IsPartOf(analysis.Text.FoldedOf(i)) && !_leads.IsOfEach(i))
                // «تظاهر المئات للمطالبة بإطلاق …»: what it is for
                || (analysis.Words[i].Shape == WordShape.VerbalNoun && analysis.Words[i].Has(Proclitics.Li))
                // «استهدف طيران سيارة تقل مسؤولاً في …», «سيّرت الوحدات دوريات تدعمها تركيا»
                || (
                    i > verb + 1
                    && analysis.Words[i] is { Finite: true } other
                    && (type == "ASSAULT" || other.HasPronoun)
                )
            )
                break;
            taken =
                i == verb + 1
                && (
                    _shapes.IsIndefinite(i)
                    || (_shapes.IsBody(type, verb, i) && members.At(i) is null)
                    || (parties.PointsBack(i) && parties.At(i) is null)
                    // «دمرت غارات أميركية منصات للحوثيين»
                    || (type == "ASSAULT" && doers.IsStrike(i, i + 1) && members.At(i) is null)
                );
            // «قصف الطيران مخيم النازحين»: the genitive of the object
            if (
                i > verb + 2
                && type == "ASSAULT"
                && members.At(i) is { Kind: "people" }
                && analysis.IsOf("homes", i - 1)
            )
            {
                told.Taken = true;
                return;
            }
            if (
                taken
                || _leads.Moves(type, i)
                || members.At(i) is not { } after
                // «رضخت الإدارة لمطالب الأسرى»
                || _leads.AnyThroughGenitives(i)
                || _leads.RoleOf(sense, i) is not null
                || _leads.Agent(i)
                // «قتل برصاص مسلحين …»: whose bullets, not who was killed
                || (i > verb + 1 && analysis.Words[i - 1].Has(Proclitics.Bi) && analysis.Words[i - 1].Mention < 0)
            )
                continue;
            // «… وقصفت الحوثيين»
            if (!word.Passive && _agreement.Forbids(verb, i))
            {
                told.Target = sense?.ObjectRole == Role.Target ? after : null;
                told.Taken = true;
                return;
            }
            // «والتقى نظيره العراقي»: his counterpart is whom he meets
            if (i == verb + 1 && analysis.Text.FoldedOf(i).StartsWith("نظير"))
            {
                (told.Target, told.Taken, told.End) = (after, true, after.EndToken);
                return;
            }
            if (after.Kind == "people" && _sufferers.IsTakenPeople(type, sense, verb, i))
            {
                (told.Target, told.Taken) = (after, true);
                return;
            }
            // «أطلق سراح المعتقلين»: the genitive of the verb's own object
            if (
                i == verb + 2
                && sense is { GenitiveIsObject: true, ObjectRole: Role.Target }
                && analysis.IsOf(sense.Takes, verb + 1)
            )
            {
                (told.Target, told.Taken) = (after, true);
                return;
            }
            // «قصفت مواقع الجيش طائرات …»: whose ground is hit
            if (type == "ASSAULT" && members.IsOwnerOfSite(i))
            {
                (told.Target, told.Taken) = (after, true);
                return;
            }
            subject = after;
            told.End = after.EndToken;
        }
        // «سيتحدثان»: the two named together before
        if (subject is null && word.Features.Number == Number.Dual)
            subject = memory.Resolve("pair", default, verb, verb + 1);
        told.Taken = taken || ofTwo;
        // «شيّع آلاف جثامين …»: who mourns neither killed nor was killed
        if (type == "CASUALTIES" && sense?.SubjectRole == Role.None)
            return;
        if (
            word.Passive
            || sense?.SubjectRole == Role.Target
            || (subject is not null && _sufferers.IsKilled(verb, subject, clause))
        )
            // «43 مدنياً قتلوا في قصف استهدف نازحين»: nobody named later is the verb's subject
            (told.Target, told.Taken) = (subject, taken || subject is not null);
        else if (sense?.SubjectRole == Role.Place)
            told.Rest = subject;
        else
            told.Actor = subject;
    }
}
