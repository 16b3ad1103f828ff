using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Marsad.Arabic;

namespace Marsad.Weighing.Wording;

/// <summary>The words of a claim that carry its content, as sorted keys; function words and reporting words are left out.</summary>
internal sealed class ContentWords
{
    private readonly int[] _keys;

    private ContentWords(int[] keys, ulong letters)
    {
        _keys = keys;
        Letters = letters;
    }

    /// <summary>How many different words there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The keys, sorted.</summary>
    public ReadOnlySpan<int> Keys => _keys;

    /// <summary>A hash of the folded words in their order: equal for the same words however they are written.</summary>
    public ulong Letters { get; }

    /// <summary>The content words among some of a text.</summary>
    /// <param name="parsed">The words of a claim.</param>
    /// <param name="idle">Stems that carry no content.</param>
    /// <param name="counted">Which tokens count; <see cref="Letters"/> are those of all.</param>
    public static ContentWords Of(ArabicText parsed, IReadOnlySet<int> idle, bool[] counted)
    {
        var keys = new SortedSet<int>();
        var letters = 14695981039346656037ul;
        for (var i = 0; i < parsed.Tokens.Length; i++)
        {
            var kind = parsed.Tokens[i].Kind;
            if (kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Foreign))
                continue;
            var word = parsed.FoldedOf(i);
            foreach (var c in word)
                letters = (letters ^ c) * 1099511628211ul;
            letters = (letters ^ ' ') * 1099511628211ul;
            var key = kind == TokenKind.Word ? LightStem.HashWithoutPronoun(word) : LightStem.Fnv(word);
            if (key != 0 && counted[i] && !idle.Contains(key))
                keys.Add(key);
        }
        return new ContentWords([.. keys], letters);
    }

    /// <summary>A hash of the letters and digits of a text, whatever stands between them.</summary>
    public static string Fingerprint(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<char> letters = stackalloc char[256];
        var n = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            letters[n++] = c;
            if (n < letters.Length)
                continue;
            hash.AppendData(MemoryMarshal.AsBytes(letters));
            n = 0;
        }
        hash.AppendData(MemoryMarshal.AsBytes(letters[..n]));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>How many words two wordings share.</summary>
    public int Shared(ContentWords other)
    {
        int i = 0,
            j = 0,
            shared = 0;
        while (i < _keys.Length && j < other._keys.Length)
        {
            if (_keys[i] == other._keys[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (_keys[i] < other._keys[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return shared;
    }

    /// <summary>
    /// How alike two wordings are, 0 to 1: the mean of the share of all words that both have (Jaccard) and the share of the
    /// shorter one that the longer has, the latter damped while it rests on few words.
    /// </summary>
    public double Likeness(ContentWords other)
    {
        var shared = Shared(other);
        if (shared == 0)
            return 0;
        var jaccard = (double)shared / (Count + other.Count - shared);
        var contained = (double)shared / Math.Max(4, Math.Min(Count, other.Count));
        return (jaccard + contained) / 2;
    }

    /// <summary>
    /// The smallest keys under as many orders as there is room for: alike wordings are likely to share one (Broder's min-hash).
    /// </summary>
    /// <returns>How many were written: none for a wording without words.</returns>
    public int Bands(Span<int> into)
    {
        if (_keys.Length == 0)
            return 0;
        for (var band = 0; band < into.Length; band++)
        {
            var least = uint.MaxValue;
            foreach (var key in _keys)
                least = Math.Min(least, Mix((uint)key, (uint)band));
            into[band] = (int)least;
        }
        return into.Length;
    }

    // The finalizer of MurmurHash3 over key and band.
    private static uint Mix(uint key, uint band)
    {
        var h = key ^ (band * 0x9E3779B9u);
        h = (h ^ (h >> 16)) * 0x85EBCA6Bu;
        h = (h ^ (h >> 13)) * 0xC2B2AE35u;
        return h ^ (h >> 16);
    }
}
