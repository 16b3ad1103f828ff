using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Finds who and where a text names: the names its theatre knows, and those that institutions, offices, kinds of places and
/// directions compose. Safe for many threads; the same text always gives the same mentions.
/// </summary>
/// <param name="theatre">What is known of the world.</param>
/// <param name="folder">The theatre that the text is known to be about; null lets the text tell.</param>
public sealed class MentionFinder(Theatre theatre, string? folder = null)
{
    /// <summary>
    /// The mentions of a text in the order of their first words, longer ones first. A mention may stand inside another: «المتحدث باسم
    /// الخارجية الإيرانية» names a spokesman and, inside, a ministry; «وزارتي الدفاع الروسية والبيلاروسية» names two, with one head.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that offices are looked up for; null when unknown.</param>
    public IReadOnlyList<Mention> Find(ArabicText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var scene = new Scene(theatre, text, published, folder);
        var drafts = new List<Draft>();
        var tried = new List<Draft>();
        var found = new List<Draft>();
        var t = 0;
        while (t < scene.Length)
        {
            if (!MayBegin(scene.At(t)) && !DemonymReader.MayBegin(scene, t) && !SpeakerReader.MayBegin(scene, t))
            {
                t++;
                continue;
            }
            found.Clear();
            var last = drafts.Count > 0 ? drafts[^1] : null;
            if (!Longest(scene, t, last, tried, found))
            {
                t = AfterBareTitle(scene, t);
                continue;
            }
            Join(scene, drafts, found);
            drafts.AddRange(found);
            t = Math.Max(t + 1, End(found));
        }
        // «الثامنة بتوقيت غرينتش»: whose clocks show it
        drafts.RemoveAll(draft =>
            scene.Is(draft.First - 1, NamingWord.ByClock) || scene.Is(draft.First, NamingWord.ByClock)
        );
        foreach (var draft in drafts)
            Commanders.Resolve(scene, draft);
        Metonymy.Resolve(scene, drafts);
        NameMemory.Recall(scene, drafts);
        for (var d = drafts.Count - 1; d >= 0; d--)
            if (PlaceWithin(scene, drafts[d]) is { } place)
                drafts.Add(place);
        return Finish(text, drafts);
    }

    /// <summary>«مسلحين في سوريا», «أطراف النزاع في السودان»: where those are who are named, a place in its own right as well.</summary>
    private static Draft? PlaceWithin(Scene scene, Draft draft)
    {
        if (draft.Entity.Class != EntityClass.Actor)
            return null;
        for (var t = draft.First + 1; t < draft.End - 1; t++)
            if (scene.Text.FoldedOf(t) is "في" or "لدي")
                foreach (var atom in scene.At(t + 1))
                    if (
                        atom.End == draft.End
                        && atom.Item is { Kind: NameKind.Entity, Weak: false }
                        && scene.Theatre.Entities[atom.Item.Index] is { Class: EntityClass.Place } place
                        // «النظام في دمشق»: whose government it is
                        && !(place.Kind == "capital" && draft.Entity.Kind == "state")
                    )
                        return Draft.Of(atom, atom.End, place);
        return null;
    }

    private static bool Longest(Scene scene, int t, Draft? last, List<Draft> tried, List<Draft> found)
    {
        var longest = 0;
        // Of readings of equal length the earlier reader's stands: a name in a theatre before one that is composed.
        for (var reader = 0; reader < 6; reader++)
        {
            tried.Clear();
            var read = reader switch
            {
                0 => TitleReader.Read(scene, t, tried),
                1 => EntityReader.Read(scene, t, last, tried),
                2 => InstitutionReader.Read(scene, t, tried),
                3 => PlaceReader.Read(scene, t, tried),
                4 => DemonymReader.Read(scene, t, tried),
                _ => SpeakerReader.Read(scene, t, tried),
            };
            if (!read || (End(tried) <= longest && !IsKnownInstead(tried[0], found)))
                continue;
            longest = End(tried);
            found.Clear();
            found.AddRange(tried);
        }
        if (found is [var one])
            Prolong(scene, one);
        return found.Count > 0;
    }

    // «طائرات تحالف» is short for the coalition, «تحالف دعم الشرعية» its name: the mention ends where the name does.
    private static void Prolong(Scene scene, Draft draft)
    {
        for (var t = draft.First + 1; t < draft.End; t++)
            foreach (var atom in scene.At(t))
                if (
                    atom.Item.Kind == NameKind.Entity
                    && atom.End > draft.End
                    && scene.Theatre.Entities[atom.Item.Index] == draft.Entity
                )
                    draft.End = atom.End;
    }

    private static bool MayBegin(ReadOnlySpan<Atom> atoms)
    {
        foreach (var atom in atoms)
            if (atom.Item.Kind is not (NameKind.Word or NameKind.Adjective or NameKind.Allegiance))
                return true;
        return false;
    }

    // «الملك سلمان أودع …»: a person the theatre knows, not a longer name that nobody does.
    private static bool IsKnownInstead(Draft draft, List<Draft> found) =>
        draft.Entity is { Kind: "person", Id: not null }
        && found[0].Entity is { Kind: "person", Id: null }
        && found[0].NameFirst > found[0].First;

    private static int End(List<Draft> drafts)
    {
        var end = 0;
        foreach (var draft in drafts)
            end = Math.Max(end, draft.End);
        return end;
    }

    // A title that names nobody («وزيري خارجية البلدين») hides no institution either.
    private static int AfterBareTitle(Scene scene, int t) =>
        scene.Has(t, NameKind.Title, out var title) ? title.End : t + 1;

    // «غينادي غاتيلوف نائب وزير الخارجية الروسي»: a title right after a known person's name is that person's.
    private static void Join(Scene scene, List<Draft> drafts, List<Draft> found)
    {
        if (drafts.Count == 0 || found[0].Entity.Kind != "person")
            return;
        var last = drafts[^1];
        var title = found[0];
        // «قناة المسيرة الناطقة باسم الحوثيين»: a medium's voice is nobody's office.
        if (
            last.Entity.Kind == "media"
            && title.NameFirst < 0
            && found.Count > 1
            && scene.SkipClose(last.End) == title.First
        )
        {
            found.RemoveAt(0);
            return;
        }
        if (last.Entity.Kind != "person" || last.NameEnd != last.End)
            return;
        if (title.First <= last.First)
        {
            title.Letters = last.Letters;
            drafts.RemoveAt(drafts.Count - 1);
            return;
        }
        if (title.Letters > 0 || title.NameFirst == title.First || title.NameFirst >= 0)
            return;
        if (last.End != title.First && !(scene.IsComma(last.End) && last.End + 1 == title.First))
            return;
        last.End = title.End;
        found[0] = last;
        drafts.RemoveAt(drafts.Count - 1);
    }

    private static List<Mention> Finish(ArabicText text, List<Draft> drafts)
    {
        drafts.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        var mentions = new List<Mention>(drafts.Count);
        foreach (var draft in drafts)
            mentions.Add(
                new Mention(
                    draft.First,
                    draft.End,
                    StartOf(text, draft),
                    text.Tokens[draft.End - 1].End,
                    draft.Entity,
                    draft.Unsure
                )
            );
        return mentions;
    }

    private static int StartOf(ArabicText text, Draft draft)
    {
        var token = text.Tokens[draft.First];
        var start = token.Start;
        for (var letters = 0; letters < draft.Letters; letters++)
        {
            start++;
            while (start < token.End && (text.Raw[start] == 'ـ' || text.Raw[start] is >= '\u064B' and <= '\u065F'))
                start++;
        }
        return Math.Min(start, token.End - 1);
    }
}
