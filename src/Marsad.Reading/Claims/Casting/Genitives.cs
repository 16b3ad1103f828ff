using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Casting;

/// <summary>Tells where the name right behind a verbal noun is who does it, and not whom or what it is done to.</summary>
internal sealed class Genitives(Analysis analysis, Members members)
{
    /// <summary>«سيطرة إسرائيل على …», «انسحاب القوات من …»: a deed without an object is of whom its noun names.</summary>
    public bool IsAlwaysDoer(Happening happening) =>
        happening
            is {
                Type: "CONTROL" or "RETREAT",
                Verbal: false,
                Sense: { SubjectRole: Role.Actor, ObjectRole: Role.None, GenitiveIsObject: false }
            }
        && analysis.Words[happening.Token].Shape == WordShape.VerbalNoun;

    /// <summary>«اعتقال الشرطة ناشطين», «دحر الجيش القوات …»: of two right behind a noun, with nothing between, one acts upon the other.</summary>
    /// <param name="sense">The sense of the noun.</param>
    /// <param name="party">Who stands behind it.</param>
    /// <param name="end">One past the clause.</param>
    public bool ActsOnNext(EventSense? sense, Party party, int end)
    {
        var at = party.EndToken;
        if (sense is null || at >= end || analysis.Words[at].Has(Proclitics.Bi | Proclitics.Li))
            return false;
        // «إرسال الحكومة قوات», «استعادة الجيش السيطرة على …»
        if (sense.SubjectRole == Role.Actor && !analysis.Words[at].HasAnd && analysis.IsOf(sense.Takes, at))
            return true;
        return sense.ObjectRole switch
        {
            // «احتجاز الحوثيين ثمانية من …»
            Role.Target => members.At(at) is null
                ? analysis.IsCount(at) || (sense.Type == "REJECT" && IsDeedOrPlan(at))
                : !analysis.Words[at].Has(Proclitics.Wa),
            // «تحرير القوات مدينة …»
            Role.Place => !analysis.Words[at].HasAnd && analysis.MentionAt(at) is { Entity.Class: EntityClass.Place },
            _ => false,
        };
    }

    /// <summary>«دعم القاهرة للأطراف», «استهداف الجيش لحي …»: behind who does it, with «لـ», whom or what he does it to.</summary>
    public bool ActsFor(Happening happening, Party party)
    {
        var at = PastLeader(party.EndToken);
        return at < analysis.Words.Length
            && analysis.Words[at].Has(Proclitics.Li)
            && (
                happening.Type == "SUPPORT"
                || (
                    happening
                        is {
                            Type: "ASSAULT" or "COERCE" or "CONTROL" or "CASUALTIES",
                            Sense.ObjectRole: Role.Target or Role.Place
                        }
                    && party.Kind is "armed_group" or "state" or "coalition"
                    && (analysis.MentionAt(at) is not null || analysis.IsOf("site", at))
                )
            );
    }

    /// <summary>«التحالف بقيادة المملكة لـ…»: behind who leads those named before him.</summary>
    private int PastLeader(int at) =>
        at + 1 < analysis.Words.Length && analysis.IsOf("led by", at)
            ? analysis.MentionAt(at + 1)?.EndToken ?? at + 2
            : at;

    /// <summary>«رفض موسكو الضربات», «رفض حماس المقترح»: what somebody does not want stands right behind him.</summary>
    private bool IsDeedOrPlan(int at) =>
        analysis.Words[at]
            is { Mention: < 0, Timed: false, Finite: false, HasAnd: false, Connective: Connective.None } word
        && (
            word is { Shape: WordShape.VerbalNoun } or { Noun.IsInnocent: false }
            || analysis.IsOf("proposal", at)
            || analysis.IsOf("demands", at)
            || analysis.IsOf("accord", at)
        );
}
