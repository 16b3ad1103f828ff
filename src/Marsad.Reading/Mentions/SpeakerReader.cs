using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>
/// Reads persons nobody knows whom a verb of saying names, «وقال علي صالح …», «أوضح صاحب المتجر محمود العلي …», or a noun or verb of what befell
/// them, «مقتل علي أحمد حسين», «اعتُقل خالد السعدي». Elsewhere a given name may be any word.
/// </summary>
internal static class SpeakerReader
{
    /// <summary>How many words may describe a speaker before his name.</summary>
    private const int Reach = 6;

    /// <summary>How many words may describe him before a name that «إن» follows.</summary>
    private const int LongestRole = 16;

    /// <summary>Whether a name may begin at a token, and a verb of saying, somebody's fate or «إن» stands before it.</summary>
    public static bool MayBegin(Scene scene, int t) =>
        (scene.Is(t, NamingWord.Given) || scene.Is(t, NamingWord.Particle))
        && (
            Speaks(scene, t)
            || scene.Closes(t - 1, NamingWord.Fate)
            || scene.Closes(t - 1, NamingWord.Befell)
            || IsSubject(scene, t)
            || IsApposed(scene, t)
        );

    // «أفاد المكلف بالإعلام في الوزارة، وليد السالمي، أن …», «قال النائب عن حزب … عماد السالمي إن …»
    private static bool IsApposed(Scene scene, int t)
    {
        var comma = scene.IsComma(t - 1);
        if (!(comma || scene.IsWord(t - 1)) || PersonNames.UnknownAt(scene, t) is not { End: var end })
            return false;
        var closed = scene.IsComma(end);
        if (comma && (closed || IsSaidBefore(scene, t)))
            return true;
        var next = closed ? end + 1 : end;
        return scene.IsWord(next) && scene.Text.FoldedOf(next) is "ان" && IsSaidBefore(scene, t);
    }

    private static bool IsSaidBefore(Scene scene, int t)
    {
        for (var before = t - 1; before >= Math.Max(0, t - LongestRole); before--)
            if (scene.Is(before, NamingWord.Speech))
                return true;
            else if (!scene.IsWord(before) && !scene.IsComma(before))
                return false;
        return false;
    }

    // «(إن) أحمد منصور قتل», «وكان حاتم سليمان أعلن»: two given names, which one word alone might not be
    private static bool IsSubject(Scene scene, int t) =>
        scene.IsWord(t - 1)
        && scene.Text.FoldedOf(t - 1) is "ان" or "وان" or "كان" or "وكان" or "كانت" or "وكانت"
        && scene.Is(t, NamingWord.Given)
        && scene.Is(t + 1, NamingWord.Given);

    /// <summary>The person who begins at a token.</summary>
    public static bool Read(Scene scene, int t, List<Draft> into)
    {
        // «رفض نعيم قاسم تسليم …»: who is known by a name has no longer one
        if (
            !MayBegin(scene, t)
            || PersonNames.KnownAt(scene, t) is not null
            || PersonNames.UnknownAt(scene, t) is not { } name
        )
            return false;
        into.Add(
            new Draft(t, name.End, 0, PersonNames.Unknown(scene, name)) { NameFirst = name.First, NameEnd = name.End }
        );
        return true;
    }

    /// <summary>
    /// Whether words say that somebody speaks: «رسالة إلى الأمين العام لجامعة الدول العربية»: an office without a name stands for its organisation
    /// unless it does.
    /// </summary>
    /// <param name="scene">The text.</param>
    /// <param name="first">First token of the office.</param>
    /// <param name="end">One past its last.</param>
    public static bool IsSpeaking(Scene scene, int first, int end) =>
        scene.Is(first - 1, NamingWord.Speech)
        || scene.Is(first - 2, NamingWord.Speech)
        || scene.Is(end, NamingWord.Speech)
        || IsCited(scene, first);

    // «نقلت الوكالة عن قيادي في …»
    private static bool IsCited(Scene scene, int first)
    {
        const int reach = 6;
        if (!scene.IsWord(first - 1) || scene.Text.FoldedOf(first - 1) is not "عن")
            return false;
        for (var t = first - 2; t >= first - 2 - reach && scene.IsWord(t); t--)
            if (scene.Is(t, NamingWord.Relay))
                return true;
        return false;
    }

    private static bool Speaks(Scene scene, int t)
    {
        for (var before = t - 1; before >= t - 1 - Reach && scene.IsWord(before); before--)
        {
            if (scene.Is(before, NamingWord.Speech))
                return true;
            // «وأكدت وكالة … نجاة الوزير»: who is known speaks himself
            if (scene.Is(before, NamingWord.Stop) || IsKnown(scene, before))
                return false;
        }
        return false;
    }

    private static bool IsKnown(Scene scene, int t)
    {
        foreach (var atom in scene.At(t))
            if (atom.Item is { Kind: NameKind.Entity or NameKind.Institution, Weak: false })
                return true;
        return false;
    }
}
