using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// Completes the cast of a claim from the words around it: a place named elsewhere in the sentence, the country that an
/// adjective shows, the place or the actor of the claim before it. What is carried over is marked as such.
/// </summary>
internal sealed class CarryOver(
    Analysis analysis,
    EarlierDeeds earlierDeeds,
    Whereabouts whereabouts,
    Memory memory,
    Theatre theatre
)
{
    private readonly CommonSubjects _nouns = new(analysis);
    private Entity? _focus;
    private bool? _namesLand;

    /// <summary>Completes a cast.</summary>
    /// <param name="cast">Who and where by the claim's own words.</param>
    /// <param name="told">What is told.</param>
    /// <param name="clause">Its words.</param>
    /// <param name="voice">Who tells it.</param>
    /// <param name="drafts">The claims before it.</param>
    public Cast Complete(Cast cast, Told told, Clause clause, Voice voice, IReadOnlyList<ClaimDraft> drafts)
    {
        var type = told.Type;
        var before = drafts.Count > 0 ? drafts[^1] : null;
        // who is named as one of the people has his subject, though he plays no part
        var own =
            cast.Actor is { Kind: "public" }
            || _nouns.IsSubjectOf(clause)
            || (
                told
                    is {
                        Type: "AID" or "MOBILIZE",
                        Happening:
                        { Verbal: true, Sense: { GenitiveIsObject: false, ObjectRole: Role.None } sense } deed
                    }
                && _nouns.IsTaken(sense, deed.Token)
            );
        // «وقتل خمسة من الطرفين»: on both sides, by nobody's hand alone
        if (type == "CASUALTIES" && IsOfBothSides(clause))
        {
            own = true;
            cast = cast with { Actor = null, Target = null };
        }
        // «أفاد ضابط بأن العميد قُتل»: who tells it lives
        if (type == "CASUALTIES" && cast.Target is { Kind: "person", Inferred: true } him && him.SameAs(voice.Speaker))
            cast = cast with { Target = null };
        if (type != "PROTEST")
            cast = Named(cast, type);
        // «بحث الوزيران تبادل الأسرى», «اتفاق يقضي بإطلاق أسرى»: it is about them
        if (type is "AGREE" or "CONSULT" or "COOPERATE" or "TRUCE")
            cast = cast with { Actor = NoDetainee(cast.Actor), Target = NoDetainee(cast.Target) };
        // a truce is kept or broken, and nobody in particular suffers it
        if (type == "TRUCE")
            cast = cast with { Target = null };
        if (type == "THREATEN")
            cast = cast with { Actor = cast.Actor?.First };
        if (
            type == "CONSULT"
            && cast is { Actor: null, Target: null }
            && drafts.LastOrDefault(static d => d is { Type: "CONSULT", Cast: { Actor: not null, Target: not null } })
                is { Cast: var meeting }
        )
            cast = cast with { Actor = meeting.Actor! with { Carried = true }, Target = meeting.Target };
        // «دخلت القوات … بعد تعرضها لهجوم …»: the subject of a verb of suffering is who suffers
        if (
            told.Happening?.Sense is { SubjectRole: Role.Target }
            && cast.Target is null
            && !own
            && before?.Cast.Actor is { } sufferer
            && (IsHers(told) ? clause.Start - before.EndToken <= 2 : SameSubject(told, clause, cast, voice, before))
            && !sufferer.SameAs(cast.Actor)
        )
            cast = cast with { Target = sufferer with { Carried = true } };
        else if (
            cast.Actor is null
            && (type != "CONSULT" || cast.Target is not null)
            && !own
            && before is not null
            && !(type == "CASUALTIES" && IsAccident(clause))
            && (
                GoesOn(type, cast, voice, before)
                || (HasActor(told) && SameSubject(told, clause, cast, voice, before))
                || IsOwnMove(told, clause, before)
            )
        )
            cast = cast with { Actor = before.Cast.Actor! with { Carried = true } };
        // «اتهمت سوريا الغرب بالوقوف وراء القصف»: who is accused did it by her word, named or not, and nobody told of before
        if (
            cast.Actor is null
            && told.Reporting != "accuse"
            && earlierDeeds.Of(told, clause, drafts) is { Cast: { Actor: { } doer } earlier }
            && !doer.SameAs(cast.Target)
        )
            cast = cast with
            {
                Actor = doer with { Carried = true },
                Target = cast.Target ?? (type == "CASUALTIES" ? null : earlier.Target),
            };
        // «سيطروا على … بعد معارك مع القوات …»: who fought is who the sentence is about
        if (
            type == "ASSAULT"
            && clause.Opening == Opening.Time
            && cast is { Actor: null, Target: { } opponent }
            && before?.Cast.Actor is { } fighter
            && clause.Start - before.EndToken <= 1
            && !opponent.SameAs(fighter)
        )
            cast = cast with { Actor = fighter with { Carried = true } };
        if (
            type == "CONTROL"
            && cast is { Actor: null, Place: { } ground }
            && Opponents.HolderOf(ground, voice, drafts) is { } holder
        )
            return cast with { Actor = holder with { Carried = true } };
        // «هاجم صيادين … واعتقل ثلاثة منهم», «ومنعهم من …»: whom the one before acted upon
        if (
            type is "ASSAULT" or "COERCE" or "CASUALTIES"
            && cast.Target is null
            && before is { Cast.Target: { Kind: not ("person" or "state") } same }
            && clause.Start - before.EndToken <= 2
            && PointsToThem(clause)
            && !same.SameAs(cast.Actor)
        )
            cast = cast with { Target = same with { Carried = true } };
        if (
            // who holds ground holds it against nobody in particular
            (type == "ASSAULT" || told is { Type: "CONTROL", Status: not "ongoing" })
            && cast is { Actor: { } side, Target: null }
            && Opponents.Of(side, drafts) is { } other
        )
            cast = cast with { Target = other with { Carried = true } };
        // «أطلقوا صاروخاً على السعودية»: a state that is struck is struck on its ground
        if (
            type == "ASSAULT"
            && cast is { Place: null, Target: { Who: [{ Kind: "state", Metonym: { } land }], Carried: false } aim }
            && aim.FirstToken > 0
            && analysis.Text.FoldedOf(aim.FirstToken - 1) is "علي" or "نحو" or "باتجاه" or "صوب"
            && theatre.Find(land) is { } struck
        )
            return cast with { Place = struck };
        if (cast.Place is not null)
            return cast;
        if (Named(clause, type, cast.Target) is { } named)
            return cast with { Place = named };
        var country = ByAdjective(clause, type is "STATEMENT" || !IsOfWords(type) ? null : cast.Actor);
        var near = drafts.LastOrDefault(static d => d.Cast.Place is not null)?.Cast.Place ?? memory.LastPlace;
        var place = type switch
        {
            // meetings, support, blame, refusals and threats are where the text puts them, or nowhere
            "REJECT" or "THREATEN" when Antecedent(clause) is { } described => described,
            "CONSULT" or "SUPPORT" or "ACCUSE" or "COOPERATE" or "SANCTION" or "REJECT" or "THREATEN" => country,
            // a truce holds where the one told of right before does, else in the whole land
            "TRUCE" => Land(before is { Type: "TRUCE" } ? before.Cast.Place : null) ?? Focus ?? near,
            // nobody takes a land for its name being told
            "CONTROL" => near,
            // «دعت جميع الأطراف الليبية إلى …»: words are about the land whose people they name, where it has one
            // what is asked for is asked for the land that the report is about
            "REQUEST" => country ?? (NamesLand ? Focus : null) ?? near,
            "STATEMENT" or "AGREE" when near?.Country is not "PS" => country ?? near,
            // what else is told goes on where it was
            _ => near ?? country,
        };
        return place is null ? cast : cast with { Place = place, PlaceCarried = true };
    }

    /// <summary>
    /// «المدنيون», «المواطنون» play no part of their own: whoever harms or moves them acts on nobody in particular. What they ask, blame
    /// and refuse is theirs.
    /// </summary>
    private static Cast Named(Cast cast, string type) =>
        cast with
        {
            Actor =
                cast.Actor is { Kind: "public" } && type is not ("REQUEST" or "PROTEST" or "ACCUSE" or "REJECT")
                    ? null
                    : cast.Actor,
            Target = cast.Target is { Kind: "public" } && type != "CASUALTIES" ? null : cast.Target,
        };

    private Party? NoDetainee(Party? party) =>
        party is { Kind: "people" } && analysis.IsOf("detainees", party.FirstToken) ? null : party;

    /// <summary>«… استدرج …، وبدأ …»: a verb right after, with no subject of its own, has the one before.</summary>
    private bool SameSubject(Told told, Clause clause, Cast cast, Voice voice, ClaimDraft before) =>
        clause.Opening == Opening.Main
        && clause.Predicate >= 0
        && analysis.Words[clause.Predicate] is { Finite: true, Passive: false }
        && (analysis.Words[clause.Predicate].HasAnd || analysis.Words[clause.Predicate].Events.Count > 0)
        && clause.Start - before.EndToken <= 2
        && before.Cast.Actor is { } actor
        && cast.Target?.SameAs(actor) != true
        && voice.Links.Count == before.Voice.Links.Count
        // «ودعت الحكومة إلى … وذكّرت بأنه قتل 40 صحفياً»: who only spoke before killed nobody
        && !(told.Type is "ASSAULT" or "CASUALTIES" && Days.IsSpoken(before.Type) && !Opponents.IsArmed(actor));

    /// <summary>«عزلت القوات المدينة إثر سيطرتها على …»: what somebody took, or left, before he did what is told.</summary>
    private bool IsOwnMove(Told told, Clause clause, ClaimDraft before) =>
        clause.Opening == Opening.Time
        && IsHers(told)
        && told.Happening is { Type: "CONTROL" or "RETREAT", Sense: { SubjectRole: Role.Actor, ObjectRole: Role.None } }
        && before.Cast.Actor is not null
        && clause.Start - before.EndToken <= 2;

    /// <summary>«بلغ عدد القتلى …», «أسفر …»: a verb whose subject is a thing has nobody for one.</summary>
    private static bool HasActor(Told told) =>
        told.Happening?.Sense is not { SubjectRole: Role.None, ObjectRole: Role.None }
        || told.Happening.Type != "CASUALTIES";

    /// <summary>«تعرضها»: a noun whose pronoun is its subject.</summary>
    private bool IsHers(Told told) =>
        told.Happening is { Token: >= 0 and var at } && analysis.Words[at] is { HasPronoun: true, Finite: false };

    private bool IsOfBothSides(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (analysis.Words[i] is { Refers: "pair", Mention: < 0 })
                return true;
        return false;
    }

    /// <summary>«قتلوا في انهيار مبنى», «غرقوا …»: nobody's hand.</summary>
    private bool IsAccident(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (analysis.IsOf("accident", i) || analysis.IsOf("nature", i))
                return true;
        return false;
    }

    /// <summary>«منهم», «يمنعهم»: whether a pronoun of several people is acted upon.</summary>
    private bool PointsToThem(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.Text.FoldedOf(i) is "منهم" or "عليهم" or "بحقهم"
                || (
                    analysis.Words[i] is { Finite: true, HasPronoun: true }
                    && analysis.Text.FoldedOf(i).EndsWith("هم", StringComparison.Ordinal)
                )
            )
                return true;
        return false;
    }

    /// <summary>Strikes told in a row by one source are by the same actor until another is named.</summary>
    private static bool GoesOn(string type, Cast cast, Voice voice, ClaimDraft before) =>
        type is "ASSAULT" or "CASUALTIES"
        && before.Type is "ASSAULT" or "CASUALTIES"
        && before is { Cast.Actor: { Kind: not ("people" or "public") } by, Subtype: not "Armed clash" }
        && (type != "CASUALTIES" || Opponents.IsArmed(by))
        // «قال الجيش إن قواته تقدمت … وإن ثلاثة جنود أصيبوا»: whoever tells of his own advance tells not of whom he killed
        && !(type == "CASUALTIES" && before.Type == "ASSAULT" && before.Cast.Actor.SameAs(voice.Speaker))
        && cast.Target?.SameAs(before.Cast.Actor) != true
        && (cast.Target is null || cast.Target.SameAs(before.Cast.Target))
        && (voice.Speaker is null ? before.Voice.Speaker is null : voice.Speaker.SameAs(before.Voice.Speaker));

    private Entity? Named(Clause clause, string type, Party? target)
    {
        Entity? process = null;
        Entity? owner = null;
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.MentionAt(i) is { Entity.Class: EntityClass.Place } mention
                && mention.FirstToken == i
                // «عقوبات على موسكو»: whom it is done to, and not where
                && !(type != "ASSAULT" && target?.FirstToken == i)
                // «السفير الألماني لدى ليبيا»: where somebody serves
                && !(i > 0 && analysis.Text.FoldedOf(i - 1) is "لدي")
                // «صاروخ أطلق من اليمن»: where it came from
                && !(
                    type == "ASSAULT" && i > 1 && analysis.Text.FoldedOf(i - 1) is "من" && analysis.Words[i - 2].Finite
                )
            )
                if (whereabouts.IsOwner(i))
                    owner ??= mention.Entity;
                // «عملية جنيف» is a process: who meets in it meets there, who agrees in its frame agrees on no place
                else if (type == "CONSULT" || i == 0 || !analysis.Lexicon.IsOf("process", analysis.Stem(i - 1)))
                    return mention.Entity;
                else
                    process ??= mention.Entity;
        if (owner is not null)
            return owner;
        for (var i = clause.Start; process is null && i < clause.End; i++)
            if (PlaceInside(i) is { } inside)
                return inside;
        // asked to take part in it, or backed, it is what is spoken of
        return type is "REQUEST" or "SUPPORT" or "STATEMENT" ? process : null;
    }

    /// <summary>«مسلحين في سوريا»: the place inside the name of somebody that its «في» stands before; null when there is none.</summary>
    /// <param name="token">The token of «في».</param>
    private Entity? PlaceInside(int token)
    {
        if (analysis.Words[token].Mention is not (>= 0 and var outer) || analysis.Text.FoldedOf(token) is not "في")
            return null;
        for (var m = outer + 1; m < analysis.Mentions.Length && analysis.Mentions[m].FirstToken <= token + 1; m++)
            if (analysis.Mentions[m] is { Entity.Class: EntityClass.Place } inner && inner.FirstToken == token + 1)
                return inner.Entity;
        return null;
    }

    /// <summary>A place wide enough for a truce to hold in: not the airport or front that one of its terms or breaches named.</summary>
    private static Entity? Land(Entity? place) =>
        place is { Kind: "country" or "governorate" or "region" or "area" or "countryside" or "district" or "state" }
            ? place
            : null;

    /// <summary>Whether somewhere in the land that the report is about is named.</summary>
    private bool NamesLand =>
        _namesLand ??= analysis.Mentions.Any(mention =>
            mention.Entity.Class == EntityClass.Place && mention.Entity.Country == memory.Focus
        );

    /// <summary>«الحي الذي رفض الجيش الانسحاب منه»: the place that a relative clause describes; null where it describes none.</summary>
    private Entity? Antecedent(Clause clause) =>
        clause.Opening == Opening.Relative
        && clause.Start > 0
        && analysis.MentionAt(clause.Start - 1) is { Entity: { Class: EntityClass.Place } place }
            ? place
            : null;

    private static bool IsOfWords(string type) => Days.IsSpoken(type) || type is "CONSULT" or "COOPERATE" or "SANCTION";

    /// <summary>The land that the report is about, or the one region of it that it names most.</summary>
    private Entity? Focus => _focus ??= RegionNamed ?? LandNamed;

    private Entity? LandNamed =>
        theatre.CountryOf(memory.Focus) is { } about ? theatre.Find(about.Code.ToLowerInvariant()) : null;

    /// <summary>«غزة» of a report on Gaza, which names no Palestine; null where a land or several regions are named as often.</summary>
    private Entity? RegionNamed
    {
        get
        {
            var named = analysis
                .Mentions.Select(static mention => mention.Entity)
                .Where(entity =>
                    entity is { Class: EntityClass.Place, Kind: "region" or "country" }
                    && entity.Country == memory.Focus
                )
                .CountBy(static entity => entity)
                .OrderByDescending(static count => count.Value)
                .ToList();
            return
                named is [{ Key: { Kind: "region" } most, Value: > 1 and var times }, ..]
                && named.Skip(1).All(other => other.Key.Kind == "region" && other.Value < times)
                ? most
                : null;
        }
    }

    /// <summary>«الأزمة السورية», «الأطراف السورية»: the country of a party named, when it is the one the report is about.</summary>
    private Entity? ByAdjective(Clause clause, Party? actor)
    {
        for (var i = clause.Start; i < clause.End; i++)
            if (
                analysis.MentionAt(i)
                    is { Entity: { Class: EntityClass.Actor, Kind: not "media", Country: { } country } } mention
                && mention.FirstToken == i
                && memory.Focus == country
                // «اتهم السودان …»: who does it, and not where
                && !(mention.Entity.Kind == "state" && actor?.FirstToken == i)
            )
                return theatre.Find(country.ToLowerInvariant());
        return null;
    }
}
