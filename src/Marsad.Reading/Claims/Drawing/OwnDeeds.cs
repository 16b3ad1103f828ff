using Marsad.Arabic;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>Tells which of the deeds somebody speaks of are his own or his side's, where he names no doer.</summary>
internal sealed class OwnDeeds(Analysis analysis, Sides sides)
{
    /// <summary>
    /// «أعلن الجيش استعادة …», «أعلنت الوزارة أنها تصدّت …»: who announces a deed, or speaks of himself by a pronoun, did it.
    /// </summary>
    /// <param name="sense">How he says it.</param>
    /// <param name="happening">The deed.</param>
    /// <param name="verb">The verb that says that he says it.</param>
    /// <param name="contentStart">First token of what is said.</param>
    /// <param name="nominal">Whether a noun is said, and no sentence.</param>
    /// <param name="speaker">Who he is.</param>
    public bool IsHis(
        ReportingSense sense,
        Happening happening,
        int verb,
        int contentStart,
        bool nominal,
        Party speaker
    )
    {
        // «أبدى قائد الدعم»: the text breaks off before what is said
        if (contentStart >= analysis.Words.Length)
            return false;
        // «نفت القوات أن تكون قد قصفت …»: the verb right after أن has the speaker for its subject
        if (
            !nominal
            && analysis.Words[contentStart] is { Finite: true, Passive: false }
            && sense.Class is "deny" or "promise"
        )
            return true;
        // «أنه تم …», «أنه لم يتم …»: nobody's pronoun
        var first =
            !nominal
            && contentStart + 1 < analysis.Words.Length
            && Grammar.Negates(analysis.Text.FoldedOf(contentStart))
                ? contentStart + 1
                : contentStart;
        if (!nominal && (analysis.Words[first].Passive || analysis.Lexicon.IsOf("performed", analysis.Stem(first))))
            return false;
        // «أنه … اعتدوا عليها»: several did it
        if (
            !nominal
            && happening.Verbal
            && analysis.Words[happening.Token].Features.Number == Number.Plural
            && analysis.Text.FoldedOf(contentStart - 1)[^1] is 'ه'
        )
            return false;
        if (!nominal)
            return IsThatHe(contentStart - 1)
                && (
                    MayMean(contentStart - 1, verb)
                    // «قالت إنه يظهر استهدافها حافلة»
                    || analysis.Words[happening.Token] is { HasPronoun: true, Shape: WordShape.VerbalNoun }
                );
        // «أكد دعمه …», «أعلن التزامه وقف …»
        if (
            happening.Type is not ("CASUALTIES" or "COERCE")
            && (
                analysis.Words[happening.Token] is { HasPronoun: true, Finite: false }
                || analysis.Words[contentStart] is { HasPronoun: true, Shape: WordShape.VerbalNoun }
            )
        )
            return true;
        // «نفى الجيش قصف المدينة», «نفت القوات مسؤوليتها عن …»: who fights and denies a deed of nobody named denies his own
        if (
            sense.Class == "deny"
            && (
                happening is { Type: "ASSAULT" or "COERCE" or "COOPERATE", Sense.ObjectRole: Role.Target }
                || analysis.Words[contentStart] is { HasPronoun: true, Finite: false }
            )
            && happening.Type is not "CASUALTIES"
            && sides.Of(speaker) is { Who: [{ Kind: "armed_group" or "state" or "coalition" or "government_body" }] }
        )
            return true;
        // «شدّد على رفض …», «أكد دعم …»: a stand of nobody named is the speaker's
        if (
            happening is { Type: "REJECT" or "SUPPORT" or "ACCUSE" }
            && happening.Token - contentStart <= 1
            && sense.Makes is null
        )
            return true;
        // «تبنّى التنظيم الهجوم …»
        if (sense is { Class: "claim", Content: ["obj", ..] } && happening.Type is "ASSAULT" or "CASUALTIES")
            return true;
        // «أعلن رئيس الوزراء إعادة فتح …», «رفع الحظر»: what is in his power
        if (
            sense.Class == "announce"
            && happening.Type is "CONCEDE" or "SANCTION" or "AGREE" or "COOPERATE"
            && speaker is { Who: [{ Kind: "person" or "state" or "government_body" }] }
        )
            return true;
        // «أعلن الرئيس وقفاً لإطلاق النار»: who can hold its fire
        if (
            sense.Class == "announce"
            && happening.Type == "TRUCE"
            && speaker is { Who: [{ Kind: "person", Country: not null }] }
        )
            return true;
        // «أعلن الجيش إغلاق الضفة», but «أعلنت حماس اعتقال قيادي»
        if (
            sense.Class == "announce"
            && happening.Type == "COERCE"
            && (
                speaker.Who is [{ Kind: "state" or "government_body" }]
                || (happening.Subtype != "arrest" && speaker.Who is [{ Kind: "armed_group" or "coalition" }])
            )
        )
            return true;
        return sense.Class == "announce"
            // «أعلن المرصد تعرض درعا للقصف»: who suffers is named, and no observatory or aid agency fights
            && happening.Sense?.SubjectRole != Role.Target
            && !(happening.Type is "ASSAULT" or "CONTROL" && speaker.Kind is "ngo" or "igo")
            && happening.Type is "CONTROL" or "RETREAT" or "AID" or "ASSAULT" or "MOBILIZE" or "TRUCE"
            && speaker
                is { Who: [{ Kind: "armed_group" or "state" or "ngo" or "igo" or "coalition" or "government_body" }] };
    }

    private bool IsThatHe(int token) =>
        analysis.Text.FoldedOf(token).TrimStart("وب") is "انه" or "انها" or "انهم" or "انهما";

    /// <summary>«ذكرت أنه قتل …»: a pronoun of the other gender is not who speaks.</summary>
    private bool MayMean(int that, int verb) =>
        (analysis.Words[verb], analysis.Text.FoldedOf(that)[^1]) switch
        {
            ({ Finite: true, GenderOfOne: Gender.Feminine }, 'ه') => false,
            ({ Finite: true, GenderOfOne: Gender.Masculine }, 'ا') => analysis.Text.FoldedOf(that).EndsWith("انهما"),
            _ => true,
        };

    /// <summary>«سننسحب», «قررنا», «نحن ملتزمون»</summary>
    /// <param name="predicate">What is told of.</param>
    /// <param name="start">First token of what is said.</param>
    public bool IsFirstPerson(int predicate, int start)
    {
        if (start >= analysis.Words.Length)
            return false;
        while (start + 1 < analysis.Words.Length && analysis.Text.Tokens[start].Kind == TokenKind.Punctuation)
            start++;
        return predicate >= 0 && analysis.Words[predicate] is { Finite: true, Features.Person: Person.First }
            || (
                analysis.Text.Tokens[start].Kind == TokenKind.Word
                && analysis.Text.FoldedOf(start).TrimStart("وف") is "نحن" or "اننا"
            )
            || (start > 0 && analysis.Text.FoldedOf(start - 1).TrimStart("وب") is "اننا");
    }

    /// <summary>
    /// «قال التحالف إنه قصف الحوثيين»: the verb right behind «إنه» has the speaker for its subject, and whoever is named after it is hit.
    /// </summary>
    /// <param name="happening">What is told.</param>
    /// <param name="cast">Who was taken for its doer.</param>
    /// <param name="verb">The verb.</param>
    /// <returns>Who is hit; null where the verb stands otherwise.</returns>
    public Party? Hit(Happening happening, Cast cast, int verb) =>
        happening.Token == verb
        && happening.Sense is { SubjectRole: Role.Actor, ObjectRole: Role.Target }
        && !analysis.Words[verb].Passive
        && IsThatHe(verb - 1)
        && cast is { Actor: { } named, Target: null }
        && named.FirstToken > verb
            ? named
            : null;

    /// <summary>
    /// «قال يحيى سريع إن القوات المسلحة استهدفت …»: who speaks for fighters of a land that has another army means them by «القوات المسلحة».
    /// </summary>
    /// <param name="forces">Who is named.</param>
    /// <param name="speaker">Who names them.</param>
    /// <returns>His side; null where another is meant.</returns>
    public Party? Named(Party forces, Party speaker) =>
        forces is { Kind: "armed_group", Who: [{ Country: { } land }] }
        && forces.EndToken == forces.FirstToken + 2
        && analysis.Text.FoldedOf(forces.FirstToken) is "القوات"
        && analysis.Text.FoldedOf(forces.FirstToken + 1) is "المسلحه"
        && sides.Of(speaker) is { Kind: "armed_group", Who: [{ Country: { } own }] } side
        && own == land
        && !side.SameAs(forces)
            ? side with
            {
                FirstToken = forces.FirstToken,
                EndToken = forces.EndToken,
                Inferred = true,
            }
            : null;

    /// <summary>
    /// «قال المتحدث باسم التحالف: تم تدمير مواقع للحوثيين»: what a spokesman of fighters says was done to others and by nobody, his side did.
    /// </summary>
    public Party? OfHisSide(Happening happening, Cast cast, Party speaker) =>
        happening.Type is "ASSAULT" or "CASUALTIES"
        && (cast.Actor is null || cast.Actor.SameAs(speaker))
        && cast.Target is { Kind: "armed_group", Who: [{ Country: not null }] } target
        && sides.Of(speaker) is { Who: [{ Kind: "armed_group" or "coalition" }] } side
        && !side.SameAs(speaker)
        && !side.SameAs(target)
            ? side
            : null;

    /// <summary>«أكد المتحدث باسم الجماعة تنفيذ عملية …»: who speaks for fighters and names a deed and no doer tells of their own.</summary>
    public bool TellsOfOwn(ReportingSense sense, Happening happening, Party speaker) =>
        sense.Class is "announce" or "confirm"
        && happening is { Type: "ASSAULT" or "CONTROL" or "MOBILIZE", Verbal: false, Sense.SubjectRole: Role.Actor }
        && sides.Of(speaker) is { Who: [{ Kind: "armed_group" or "coalition" or "tribe" }] };
}
