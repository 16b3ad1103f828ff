using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Finds persons again by their office or by the last part of a name that the text gives in full elsewhere.</summary>
internal static class NameMemory
{
    public static void Recall(Scene scene, List<Draft> drafts)
    {
        RecallOffices(scene, drafts);
        if (!drafts.Exists(static draft => draft.NameEnd - draft.NameFirst >= 2))
            return;
        var surnames = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var covered = new bool[scene.Length];
        foreach (var draft in drafts)
        {
            covered.AsSpan(draft.First, draft.End - draft.First).Fill(true);
            if (draft.NameEnd - draft.NameFirst >= 2)
                surnames.TryAdd(scene.Text.FoldedOf(draft.NameEnd - 1).ToString(), draft.Entity);
        }
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = 0; t < scene.Length; t++)
        {
            if (covered[t] || !scene.IsWord(t))
                continue;
            var word = scene.Text.FoldedOf(t);
            byte letters = 0;
            while (true)
            {
                if (
                    word.Length >= 3
                    && lookup.TryGetValue(word, out var person)
                    && !(letters == 0 && PersonNames.IsAnothers(scene, t, person))
                )
                {
                    // «عبد العاطي» after «بدر عبد العاطي»
                    var first = t > 0 && letters == 0 && IsServant(scene, t - 1, covered) ? t - 1 : t;
                    drafts.Add(
                        new Draft(first, t + 1, letters, person)
                        {
                            NameFirst = first,
                            NameEnd = t + 1,
                            And = scene.Text.FoldedOf(t)[0] == 'و' && letters > 0,
                        }
                    );
                    break;
                }
                if (letters >= 2 || word.Length < 5 || word[0] is not ('و' or 'ف' or 'ل' or 'ب' or 'ك'))
                    break;
                word = word[1..];
                letters++;
            }
        }
    }

    private static bool IsServant(Scene scene, int t, bool[] covered) =>
        !covered[t] && scene.IsWord(t) && scene.Text.FoldedOf(t) is "عبد";

    /// <summary>«وزير الدفاع الروسي سيرغي شويغو … وأكد وزير الدفاع الروسي»: who holds the office in this text.</summary>
    private static void RecallOffices(Scene scene, List<Draft> drafts)
    {
        if (!drafts.Exists(static draft => draft.NameFirst > draft.First))
            return;
        var holders = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var draft in drafts)
            if (draft.NameFirst > draft.First)
                holders.TryAdd(Office(scene, draft.First, draft.NameFirst, draft.Letters), draft.Entity);
        foreach (var draft in drafts)
            if (
                draft is { NameFirst: < 0, Entity: { Id: null, Kind: "person" } }
                && holders.TryGetValue(Office(scene, draft.First, draft.End, draft.Letters), out var holder)
            )
                draft.Entity = holder;
    }

    private static string Office(Scene scene, int first, int end, int letters)
    {
        var words = new System.Text.StringBuilder();
        for (var t = first; t < end; t++)
            if (scene.IsWord(t))
                words.Append(scene.Text.FoldedOf(t)[(t == first ? letters : 0)..]).Append(' ');
        return words.ToString();
    }
}
