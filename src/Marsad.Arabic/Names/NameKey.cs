using System.Text;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Names;

/// <summary>
/// A key under which the spellings of one name meet, in Arabic letters or Latin ones: ترامب and ترمب, سورية and سوريا,
/// أبو كمال, البوكمال and Al-Bukamal. Two names with one key may still be two names (Mahmoud and Mohammed meet): the key finds
/// candidates, it does not identify. Total; linear.
/// </summary>
/// <remarks>
/// The key is what both scripts agree on. Consonants, in classes that transliterations mix: b p · f v · t th ت ث ط ·
/// d د ض · z dh ذ ز ظ · g j gh ج غ · k q c ق ك · h ح ه · s س ص · x sh ch ش تش · c kh خ. Vowels are dropped, but a name that
/// begins with one begins with <c>a</c>, and a name of one or two consonants keeps what its ending sounds like (y, w, ya).
/// The article, a final h, doubled Latin letters and the final t of any part but the last are dropped; Abu and Bu are b, bin, ben and Ibn are bn.
/// </remarks>
public static class NameKey
{
    // A name this short keeps its ending, or Kerry, Korea and Cairo would be one.
    private const int Short = 2;

    /// <summary>The key of a name, in lower-case ASCII letters; empty when the name has none.</summary>
    /// <param name="name">One name, in Arabic or Latin letters or both.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = Folder.For(FoldLevel.Light).Fold(name);
        var parts = NamePart.Of(plain);
        var key = new StringBuilder();
        var ending = "";
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var last = i == parts.Count - 1;
            var consonants = part.IsArabic
                ? ArabicConsonants.Of(part.Letters, last)
                : LatinConsonants.Of(part.Letters, last);
            if (key.Length == 0 && consonants.Opening == 'a')
                key.Append('a');
            if (consonants.Opening is 'w' or 'y')
                key.Append(consonants.Opening);
            key.Append(consonants.Skeleton);
            ending = consonants.Ending;
        }
        var length = key.Length > 0 && key[0] == 'a' ? key.Length - 1 : key.Length;
        if (length <= Short)
            key.Append(ending);
        return key.ToString();
    }
}
