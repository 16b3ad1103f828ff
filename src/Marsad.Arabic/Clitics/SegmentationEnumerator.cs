using System.Numerics;

namespace Marsad.Arabic.Clitics;

/// <summary>Every way of parting a folded word that its letters allow, the whole word first. Allocates nothing; for one <c>foreach</c>.</summary>
public ref struct SegmentationEnumerator
{
    private readonly ReadOnlySpan<char> _word;
    private readonly Enclitics _enclitics;
    private readonly ProcliticStacks _stacks;
    private int _stack;
    private int _pronouns;
    private Enclitic _pronoun;
    private byte _tail;
    private uint _repairs;
    private bool _began;

    internal SegmentationEnumerator(ReadOnlySpan<char> word, char lastRaw)
    {
        _word = word;
        if (word.Length > Segmenter.LongestWord)
            return;
        _stacks = ProcliticStacks.Of(word);
        _enclitics = Enclitics.Of(word, lastRaw);
    }

    /// <summary>The way found last.</summary>
    public Segmentation Current { get; private set; }

    /// <summary>The same enumerator.</summary>
    public readonly SegmentationEnumerator GetEnumerator() => this;

    /// <summary>Finds the next way.</summary>
    public bool MoveNext()
    {
        if (!_began)
        {
            _began = true;
            return true;
        }
        while (Advance())
        {
            var (length, proclitics) = _stacks[_stack];
            var repair = (StemRepair)BitOperations.TrailingZeroCount(_repairs);
            var stem = _word.Length - length - _tail;
            if (!Allows(proclitics, length, stem) || stem < Shortest(repair))
                continue;
            Current = new Segmentation(length, _tail, proclitics, _pronoun, repair);
            return true;
        }
        return false;
    }

    // Counts through stacks × pronouns × repairs; the first of all is the whole word, which was given already.
    private bool Advance()
    {
        _repairs &= _repairs - 1;
        if (_repairs != 0)
            return true;
        _pronouns++;
        (_pronoun, _tail) = _pronouns switch
        {
            1 => (_enclitics.Longer, _enclitics.LongerLength),
            2 => (_enclitics.Shorter, _enclitics.ShorterLength),
            _ => (Enclitic.None, (byte)0),
        };
        if (_pronoun != Enclitic.None)
        {
            _repairs = Repairs(_word[..^_tail]);
            return true;
        }
        _pronouns = 0;
        _repairs = 1 << (int)StemRepair.None;
        return ++_stack < _stacks.Count;
    }

    private readonly bool Allows(Proclitics proclitics, int length, int stem)
    {
        if (stem < 1)
            return false;
        if (proclitics.HasFlag(Proclitics.Article))
            return _pronoun == Enclitic.None && stem >= 2;
        if (proclitics.HasFlag(Proclitics.Sa))
            return stem >= 3;
        // One letter is a word only as a preposition with its pronoun: له، وبهم.
        const Proclitics BeforeThat = Proclitics.Question | Proclitics.Wa | Proclitics.Fa;
        return stem >= 2
            || (
                _pronoun != Enclitic.None
                && _word[length] is 'ل' or 'ب'
                && (proclitics & ~BeforeThat) == Proclitics.None
            );
    }

    // One bit for each repair that the letters before a pronoun allow.
    private static uint Repairs(ReadOnlySpan<char> before)
    {
        const uint None = 1 << (int)StemRepair.None;
        if (before.Length < 2)
            return None;
        const uint Hamzas = (1 << (int)StemRepair.LoneHamza) | (1 << (int)StemRepair.AlefHamza);
        var hamzas = before[^2] == 'ا' ? 1u << (int)StemRepair.LoneHamza : Hamzas;
        return before[^1] switch
        {
            'ت' => None | (1 << (int)StemRepair.TehMarbuta),
            'ا' => None | (1 << (int)StemRepair.AlefMaqsura),
            'ي' => None | hamzas,
            'و' when before.EndsWith("تمو") => None
                | hamzas
                | (1 << (int)StemRepair.SilentAlef)
                | (1 << (int)StemRepair.LinkingWaw),
            'و' => None | hamzas | (1 << (int)StemRepair.SilentAlef),
            _ => None,
        };
    }

    // The shortest stem that a repair is made on.
    private static int Shortest(StemRepair repair) =>
        repair switch
        {
            StemRepair.None => 1,
            StemRepair.SilentAlef => 2,
            StemRepair.LinkingWaw => 4,
            _ => 3,
        };
}
