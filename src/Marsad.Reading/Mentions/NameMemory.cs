using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>Finds persons again by the last part of a name that the text gives in full elsewhere.</summary>
internal static class NameMemory
{
    public static void Recall(Scene scene, List<Draft> drafts)
    {
        var surnames = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var covered = new bool[scene.Length];
        foreach (var draft in drafts)
        {
            covered.AsSpan(draft.First, draft.End - draft.First).Fill(true);
            if (draft.NameEnd - draft.NameFirst >= 2)
                surnames.TryAdd(scene.Text.FoldedOf(draft.NameEnd - 1).ToString(), draft.Entity);
        }
        if (surnames.Count == 0)
            return;
        var lookup = surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var t = 0; t < scene.Length; t++)
        {
            if (covered[t] || !scene.IsWord(t))
                continue;
            var word = scene.Text.FoldedOf(t);
            byte letters = 0;
            while (true)
            {
                if (word.Length >= 3 && lookup.TryGetValue(word, out var person))
                {
                    drafts.Add(
                        new Draft(t, t + 1, letters, person)
                        {
                            NameFirst = t,
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
}
