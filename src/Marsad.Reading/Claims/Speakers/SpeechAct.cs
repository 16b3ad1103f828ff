using Marsad.Reading.Claims.Events;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>What a speech act makes of its content: a demand stays a demand whatever is demanded.</summary>
internal static class SpeechAct
{
    /// <summary>The type of a claim carried by a reporting verb.</summary>
    /// <param name="sense">The reporting verb's.</param>
    /// <param name="happening">What the content tells, if anything.</param>
    /// <param name="status">The content's status; changed where the act decides it.</param>
    /// <param name="cast">Who does what in the content.</param>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="truce">Whether a truce is what the act is about, not only what it is for.</param>
    /// <returns>Type and subtype, and whether the content's own cast is that of the claim.</returns>
    public static (string Type, string? Subtype, bool KeepCast) TypeOf(
        ReportingSense sense,
        Happening? happening,
        ref string status,
        Cast cast,
        Party speaker,
        bool truce
    )
    {
        switch (sense.Class)
        {
            case "demand":
                status = "demanded";
                // who calls for a truce tells of it: whom he calls upon is to keep it
                return truce && happening is not null
                    ? (happening.Type, happening.Subtype, true)
                    : (sense.Makes!, null, false);
            case "accuse":
                // who is accused of an attack is said to have made it; who condemns one only condemns it
                var accused =
                    happening is { Type: "TRUCE" or "CASUALTIES" }
                    || (sense.Addressee && happening is { Type: "CONTROL" or "ASSAULT" or "COERCE" })
                        ? happening
                        : null;
                // «اتهمه بمواصلة خرق الهدنة» goes on; to blame is done when it is said
                status = accused is not null && status == "ongoing" ? status : "happened";
                return accused is null ? (sense.Makes!, "allege", false) : (accused.Type, accused.Subtype, true);
            case "deny":
                status = "denied";
                return happening is null ? (sense.Makes!, null, false) : (happening.Type, happening.Subtype, true);
            case "promise" or "agree":
                // a truce that is agreed upon is there
                var demanded = status == "demanded";
                status = sense.Class == "agree" && happening is { Type: "TRUCE" } ? "happened" : "pledged";
                // «أجمعا على ضرورة تخفيف معاناة …»
                if (demanded && happening is { Type: "AID" })
                    status = "demanded";
                return (
                    happening is { Type: "TRUCE" or "RETREAT" or "AID" or "CONCEDE" }
                    // «وافق البرلمان على تمديد حالة الطوارئ»
                    || (sense.Class == "agree" && happening is { Type: "COERCE" })
                    // «تعهدت بالانتقام»
                    || (
                        sense.Class == "promise"
                        && happening is { Type: "SUPPORT" or "CONTROL" or "THREATEN" or "ASSAULT" }
                    )
                        ? happening.Type
                        : sense.Makes!,
                    null,
                    false
                );
            // «هدّدت بشن ضربات إذا …»: the menace is made, whatever it hangs on
            case "warn" when status == "hypothetical" && sense.Makes == "THREATEN" && happening?.Type == "ASSAULT":
                return ("THREATEN", null, false);
            case "warn" when happening is not null && status == "hypothetical":
                return (happening.Type, happening.Subtype, true);
            default:
                break;
        }
        if (sense.Makes is { } made)
        {
            status =
                made == "THREATEN" ? "pledged"
                : status == "demanded" ? status
                : "happened";
            return (made, null, false);
        }
        if (status == "demanded" && happening is not null && (truce || happening.Type == "AID"))
            return (happening.Type, happening.Subtype, true);
        // «أبلغ نظيره أنه من الضروري …»: a must said to somebody is a demand
        if (status == "demanded")
            return (sense.Addressee ? "REQUEST" : "STATEMENT", null, false);
        if (happening is null)
        {
            // a statement of both pledges what it says that both will do
            if (status == "planned" && (sense.Class is "announce" or "confirm" || speaker.Kind == "document"))
                status = "pledged";
            return (status == "pledged" ? "AGREE" : "STATEMENT", null, false);
        }
        // «أكدا عزمهما إلحاق الهزيمة بـ…»: resolved to, not done; a truce, a withdrawal or aid stay what they are
        if (status == "pledged" && happening.Type is not ("TRUCE" or "RETREAT" or "AID" or "CONSULT" or "SUPPORT"))
            return ("AGREE", null, false);
        // «قال إن إسرائيل لم تلتزم بالهدنة»: whoever did not keep it broke it
        var subtype = happening.Subtype;
        if (status == "denied" && subtype == "keep")
            (status, subtype) = ("happened", "breach");
        if (
            status == "planned"
            && happening.Type != "CONSULT"
            && (cast.Actor?.SameAs(speaker) ?? speaker.Kind is not ("media" or "witness" or "other"))
        )
            status = "pledged";
        if (status != "denied" && happening.Sense?.StatusAs(finite: happening.Verbal) is { } own)
            status = own;
        return (happening.Type, subtype, true);
    }
}
