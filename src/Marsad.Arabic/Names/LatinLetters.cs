using System.Collections.Frozen;
using System.Text;

namespace Marsad.Arabic.Names;

/// <summary>Brings Latin spellings to plain lower-case letters.</summary>
internal static class LatinLetters
{
    // Plain letters, then the marked ones of Turkish, French and the transliterations of Arabic (DIN 31635, ALA-LC).
    private const string Marked =
        "a:àáâãäåāă e:èéêëēė i:ìíîïīı o:òóôõöōø u:ùúûüūŭ n:ñ ch:çćč sh:šş s:śṣ zh:ž z:źżẓ "
        + "g:ğġģ gh:ḡ h:ḥḩ kh:ẖḫ dh:ẕḏð d:ḍḑđ t:ṭţť th:ṯþ y:ýÿ l:ł ae:æ oe:œ ss:ß";

    private static readonly FrozenDictionary<char, string> Plains = Marked
        .Split(' ')
        .Select(group => group.Split(':'))
        .SelectMany(group => group[1].Select(marked => KeyValuePair.Create(marked, group[0])))
        .ToFrozenDictionary();

    /// <summary>Lower case, without diacritics, apostrophes and anything that is no letter.</summary>
    public static string Plain(string part)
    {
        var plain = new StringBuilder(part.Length);
        foreach (var unit in part)
        {
            var letter = unit == 'İ' ? 'i' : char.ToLowerInvariant(unit);
            if (letter is >= 'a' and <= 'z')
                plain.Append(letter);
            else if (Plains.TryGetValue(letter, out var letters))
                plain.Append(letters);
        }
        return plain.ToString();
    }
}
