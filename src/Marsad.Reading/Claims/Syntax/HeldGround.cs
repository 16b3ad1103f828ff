using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Syntax;

/// <summary>Words that say by the way who holds the ground on which something else happens.</summary>
/// <param name="Start">Their first token.</param>
/// <param name="End">One past their last token.</param>
/// <param name="Holder">Who holds it.</param>
/// <param name="Place">The ground; null when the words around name no place.</param>
/// <param name="Before">Whether he held it before: «التي كانت تحت سيطرة …».</param>
internal sealed record HeldGround(int Start, int End, Entity Holder, Entity? Place, bool Before);

/// <summary>
/// Finds ground described by who holds it: «مناطق سيطرة …», «المدينة الخاضعة لسيطرة …», «بلدة … التي تسيطر عليها …». Whoever holds it
/// neither does nor suffers what happens there, so that nobody looks at these words for anything else.
/// </summary>
internal sealed class HeldGrounds
{
    /// <summary>How many words may stand between the word of holding and the holder's name: «مقاتلي فصائل …».</summary>
    private const int Reach = 4;

    private readonly Analysis _analysis;

    // Asked of every word, so they are looked up once.
    private readonly WordClasses _holding;
    private readonly WordClasses _stronghold;
    private readonly WordClasses _subject;

    /// <summary>Whether a word of the text is of one of them.</summary>
    private readonly bool _told;

    private HeldGrounds(Analysis analysis)
    {
        _analysis = analysis;
        _holding = analysis.Lexicon.Classes.Named(["control", "hand"]);
        _stronghold = analysis.Lexicon.Classes.Named("stronghold");
        _subject = analysis.Lexicon.Classes.Named("subject to");
        _told = analysis.Present.Meets(_holding | _stronghold | _subject);
    }

    /// <summary>Finds them all in the order of the text, and takes their words out of the analysis.</summary>
    public static IReadOnlyList<HeldGround> Take(Analysis analysis)
    {
        var grounds = new HeldGrounds(analysis);
        List<HeldGround>? found = null;
        foreach (var sentence in analysis.Text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (
                    grounds.MayHold(analysis.Words[i])
                    && grounds.At(i, sentence.FirstToken, sentence.EndToken) is { } held
                )
                {
                    (found ??= []).Add(held);
                    grounds.TakeOut(held);
                    i = held.End - 1;
                }
        return found ?? (IReadOnlyList<HeldGround>)[];
    }

    /// <summary>Cheap test that spares most words the questions: a verb that tells something, or a word of some class.</summary>
    private bool MayHold(in Word word) => word.Finite ? word.Events.Count > 0 : _told && word.Classes is not null;

    private HeldGround? At(int i, int first, int end)
    {
        if (_analysis.Words[i].Mention >= 0)
            return null;
        var start =
            _analysis.Words[i].Finite ? Clause(i, first)
            : _analysis.IsOf(_holding, i) ? (IsTaking(i, first) ? i : Phrase(i, first))
            : IsStronghold(i, first) || IsSubject(i, end) ? i
            : -1;
        if (start < 0)
            return null;
        // «التي كان التنظيم يسيطر عليها»: who holds it may stand before the verb
        if (Named(start, i) is { } before)
            return Held(start, i + 1 + (Resumes(i + 1, end) ? 1 : 0), before, first, end);
        for (var at = i + 1; at < Math.Min(end, i + 1 + Reach); at++)
        {
            if (_analysis.MentionAt(at) is { Entity.Class: EntityClass.Actor } holder)
                return Held(start, holder.EndToken, holder, first, end);
            if (
                _analysis.MentionAt(at) is not null
                || (_analysis.Words[at].Finite && !Resumes(at, end))
                || _analysis.Text.Tokens[at].Kind is TokenKind.Punctuation && !_analysis.IsPunctuation(at, "\"“”«»")
            )
                return null;
        }
        return null;
    }

    /// <summary>«سيطرة …» after what says that ground is meant: its first token; -1 when the word stands for itself.</summary>
    private int Phrase(int i, int first)
    {
        if (i == first)
            return -1;
        var before = _analysis.Text.FoldedOf(i - 1);
        if (_analysis.Words[i].Has(Proclitics.Li | Proclitics.Bi))
            return IsOf("held", i - 1) ? i - 1 : -1;
        if (IsOf("held ground", i - 1) && !IsOf("hand", i))
            return i;
        if (before is not ("تحت" or "في") || i - 1 == first)
            return -1;
        if (IsOf("held", i - 2) || (before is "تحت" && IsOf("held ground", i - 2)))
            return IsOf("held", i - 2) ? i - 2 : i - 1;
        return before is "تحت" ? Relative(i - 1, first) : -1;
    }

    /// <summary>«في معقل الفصائل»: of what lies in it something is told; «تحولت إلى معقل …» tells of itself.</summary>
    private bool IsStronghold(int i, int first) =>
        i > first
        && _analysis.IsOf(_stronghold, i)
        && (
            _analysis.Text.FoldedOf(i - 1) is "في" or "من" or "داخل" or "نحو" or "قرب" or "علي"
            // «صعدة معقل الحوثيين»
            || _analysis.MentionAt(i - 1) is { Entity.Class: EntityClass.Place }
            // «الغوطة الشرقية، أبرز معاقل المعارضة، …»
            || (_analysis.MentionAt(Apposed(i)) is { Entity.Class: EntityClass.Place })
        );

    /// <summary>The token before the comma behind which a noun stands, with «أبرز» or «آخر» before it or not; the noun itself when none does.</summary>
    private int Apposed(int noun)
    {
        var comma = IsOf("foremost", noun - 1) ? noun - 2 : noun - 1;
        return comma > 0 && _analysis.IsPunctuation(comma, "،,") ? comma - 1 : noun;
    }

    /// <summary>«منذ سيطرة الحوثيين على صنعاء»: what began then dates everything since, and tells of itself only in passing.</summary>
    private bool IsTaking(int i, int first) =>
        i > first
        && _analysis.Text.FoldedOf(i - 1) is "منذ"
        && _analysis.Words[i] is { Shape: WordShape.VerbalNoun, HasPronoun: false }
        && i + 1 < _analysis.Words.Length
        && _analysis.IsActor(i + 1);

    /// <summary>«بلدة خان شيخون الخاضعة للمعارضة»: without a word of holding.</summary>
    private bool IsSubject(int i, int end) =>
        i + 1 < end
        && _analysis.IsOf(_subject, i)
        && _analysis.Words[i + 1].Has(Proclitics.Li)
        && _analysis.IsActor(i + 1);

    /// <summary>
    /// The first token of «التي تسيطر عليها», of «تسيطر عليها» after «مناطق»; -1 for a verb that tells something of its own:
    /// «التي سيطر عليها الجيش أمس».
    /// </summary>
    private int Clause(int verb, int first)
    {
        ref readonly var word = ref _analysis.Words[verb];
        if (
            word.Shape != WordShape.Present
            || word.Events.Find(static s => s.Type == "CONTROL") is not { } sense
            || word.Has(Proclitics.Sa)
            || verb == first
        )
            return -1;
        var resumed =
            (word.HasPronoun && sense.ObjectRole == Role.Place)
            || Resumes(verb + 1, _analysis.Words.Length)
            // «تسيطر هيئة تحرير الشام عليها»
            || (_analysis.MentionAt(verb + 1) is { } subject && Resumes(subject.EndToken, _analysis.Words.Length));
        if (!resumed)
            return -1;
        return IsOf("held ground", verb - 1) && !_analysis.Words[verb - 1].Has(Proclitics.Article)
            ? verb
            : Relative(verb, first);
    }

    /// <summary>«التي كانت …», «التي لا تزال المعارضة …»: the relative word of which this is the predicate; -1 when there is none.</summary>
    private int Relative(int predicate, int first)
    {
        for (var i = predicate - 1; i >= Math.Max(first, predicate - 1 - Reach); i--)
        {
            ref readonly var word = ref _analysis.Words[i];
            if (word.Connective == Connective.Relative)
                return i;
            if (word.Mention < 0 && word.Aspect is null && word.Cue is null && !IsOf("stays", i))
                return -1;
        }
        return -1;
    }

    private bool Resumes(int i, int end) =>
        i < end && _analysis.Text.FoldedOf(i) is "عليها" or "عليه" or "عليهما" or "عليهم";

    private Mention? Named(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_analysis.MentionAt(i) is { Entity.Class: EntityClass.Actor } holder)
                return holder;
        return null;
    }

    private HeldGround? Held(int start, int end, Mention holder, int first, int last) =>
        // «مناطق سيطرة الدولة» may stand for itself; a man holds no ground
        holder.Entity.Kind
            is "person"
                or "media"
                or "un_body"
            ? null
            : new HeldGround(
                start,
                Since(end, last),
                holder.Entity,
                PlaceBefore(start, first) ?? PlaceAfter(end, last),
                IsBefore(start, end)
            );

    /// <summary>«… منذ العام 2012» tells since when he holds it, and dates nothing else.</summary>
    private int Since(int end, int last)
    {
        var since = end < last && _analysis.Text.FoldedOf(end) is "منذ" ? end + 1 : end;
        var until = since;
        while (until < last && _analysis.Words[until].Timed)
            until++;
        return until > since ? until : end;
    }

    private bool IsBefore(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_analysis.Text.FoldedOf(i) is "كان" or "كانت" or "كانوا")
                return true;
        return false;
    }

    /// <summary>«بلدة سراقب، التي …», «مدينة مأرب الخاضعة …».</summary>
    private Entity? PlaceBefore(int start, int first)
    {
        var at = start - 1;
        while (
            at > first
            && (
                _analysis.Text.Tokens[at].Kind == TokenKind.Punctuation
                || IsOf("held ground", at)
                || IsOf("foremost", at)
            )
        )
            at--;
        return at >= first && _analysis.MentionAt(at) is { Entity: { Class: EntityClass.Place } place } ? place : null;
    }

    /// <summary>«… في إدلب», «… شمال غرب البلاد», «… شرق الفرات».</summary>
    private Entity? PlaceAfter(int end, int last)
    {
        const int Near = 2;
        for (var at = end; at < Math.Min(last, end + Near); at++)
            if (_analysis.MentionAt(at) is { } mention)
                return mention.Entity.Class == EntityClass.Place ? mention.Entity : null;
            else if (
                _analysis.Words[at].Finite
                || _analysis.Text.FoldedOf(at) is "قرب" or "نحو" or "باتجاه"
                || (_analysis.Text.Tokens[at].Kind != TokenKind.Word && !_analysis.IsPunctuation(at, "\"“”«»"))
            )
                return null;
        return null;
    }

    private bool IsOf(string wordClass, int token) => token >= 0 && _analysis.IsOf(wordClass, token);

    /// <summary>Their words neither part the sentence nor tell an event, and their name plays no part.</summary>
    private void TakeOut(HeldGround held)
    {
        for (var i = held.Start; i < held.End; i++)
        {
            ref var word = ref _analysis.Words[i];
            (word.Form, word.Noun, word.Shape) = (null, null, WordShape.Other);
            (word.Connective, word.Cue, word.Refers, word.Classes) = (Connective.None, null, null, null);
            if (_analysis.IsActor(i))
                word.Mention = -1;
        }
    }
}
