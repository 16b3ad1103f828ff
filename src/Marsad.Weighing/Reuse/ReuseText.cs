using System.Buffers.Binary;
using System.Security.Cryptography;
using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Reuse;

/// <summary>A text as a row of words, with every report that prints it to the letter.</summary>
internal sealed class ReuseText
{
    private readonly List<Printing> _printings = [];
    private uint[]? _hashes;

    private ReuseText(int[] keys, UInt128 letters, Printing first)
    {
        Keys = keys;
        Letters = letters;
        Fingerprints = Winnowing.Of(keys);
        First = first;
        _printings.Add(first);
    }

    /// <summary>Its number in the index.</summary>
    public int Number { get; set; }

    /// <summary>A key for each word: that of its stem.</summary>
    public int[] Keys { get; }

    /// <summary>A hash of the folded words in their order: equal for the same words however they are written.</summary>
    public UInt128 Letters { get; }

    /// <summary>The shingles that stand for the text.</summary>
    public Fingerprint[] Fingerprints { get; }

    /// <summary>The fingerprints without where they stand, each once.</summary>
    public uint[] Hashes => _hashes ??= [.. Fingerprints.Select(f => f.Hash).Distinct()];

    /// <summary>The printing that stands for all: the first in <see cref="Printing.Order"/>.</summary>
    public Printing First { get; private set; }

    /// <summary>The text in every report that prints it.</summary>
    public IReadOnlyList<Printing> Printings => _printings;

    /// <summary>How many words there are.</summary>
    public int Length => Keys.Length;

    /// <summary>Whether it is long enough that two who print it cannot both have thought of it.</summary>
    public bool IsTelling => Passages.Tells(this, 0, Length);

    /// <summary>By the first printing of each.</summary>
    public static Comparer<ReuseText> Order { get; } =
        Comparer<ReuseText>.Create((a, b) => Printing.Order.Compare(a.First, b.First));

    /// <summary>The text of a reading.</summary>
    public static ReuseText Of(ReportReading reading, World world)
    {
        var body = ArabicText.Parse(reading.Body);
        var tokens = new List<int>();
        for (var i = 0; i < body.Tokens.Length; i++)
        {
            if (body.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Foreign)
                tokens.Add(i);
        }
        var keys = new int[tokens.Count];
        var idle = new bool[tokens.Count];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < keys.Length; i++)
        {
            var word = body.FoldedOf(tokens[i]);
            keys[i] = body.Tokens[tokens[i]].Kind == TokenKind.Word ? LightStem.Hash(word) : LightStem.Fnv(word);
            idle[i] = body.Tokens[tokens[i]].Kind == TokenKind.Number || world.Idle.Contains(keys[i]);
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(word));
            hash.AppendData([0, 0]);
        }
        var letters = BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
        return new ReuseText(keys, letters, Printing.Of(reading, body, tokens, idle, world));
    }

    /// <summary>Adds the same text in another report; true when that comes first now.</summary>
    public bool Add(Printing copy)
    {
        copy.Share(First);
        _printings.Add(copy);
        if (Printing.Order.Compare(copy, First) >= 0)
            return false;
        First = copy;
        return true;
    }
}
