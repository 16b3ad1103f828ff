namespace Marsad.Arabic.Clitics;

/// <summary>Every way of parting a folded word that its letters allow, the whole word first. Allocates nothing; for one <c>foreach</c>.</summary>
public ref struct SegmentationEnumerator
{
    private readonly ReadOnlySpan<char> _word;
    private readonly Enclitics _enclitics;
    private readonly ProcliticStacks _stacks;
    private int _stack;
    private int _enclitic;
    private StemRepair _repair;
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
            Current = default;
            return true;
        }
        while (Advance())
        {
            var (length, proclitics) = _stacks[_stack];
            var (enclitic, tail) = _enclitic switch
            {
                0 => (Enclitic.None, (byte)0),
                1 => (_enclitics.Longer, _enclitics.LongerLength),
                _ => (_enclitics.Shorter, _enclitics.ShorterLength),
            };
            var stem = _word.Length - length - tail;
            if (!Allows(proclitics, enclitic, length, stem) || !Repairs(_word.Slice(length, stem), _repair))
                continue;
            Current = new Segmentation(length, tail, proclitics, enclitic, _repair);
            return true;
        }
        return false;
    }

    // Counts through stacks × enclitics × repairs; the first of all is the whole word, which was given already.
    private bool Advance()
    {
        if (_enclitic > 0 && _repair < StemRepair.LinkingWaw)
        {
            _repair++;
            return true;
        }
        _repair = StemRepair.None;
        var enclitics = 0;
        if (_enclitics.Longer != Enclitic.None)
            enclitics = _enclitics.Shorter != Enclitic.None ? 2 : 1;
        if (_enclitic < enclitics)
        {
            _enclitic++;
            return true;
        }
        _enclitic = 0;
        return ++_stack < _stacks.Count;
    }

    private readonly bool Allows(Proclitics proclitics, Enclitic enclitic, int length, int stem)
    {
        if (stem < 1)
            return false;
        if (proclitics.HasFlag(Proclitics.Article))
            return enclitic == Enclitic.None && stem >= 2;
        if (proclitics.HasFlag(Proclitics.Sa))
            return stem >= 3;
        // One letter is a word only as a preposition with its pronoun: له، وبهم.
        const Proclitics BeforeThat = Proclitics.Question | Proclitics.Wa | Proclitics.Fa;
        return stem >= 2
            || (
                enclitic != Enclitic.None
                && _word[length] is 'ل' or 'ب'
                && (proclitics & ~BeforeThat) == Proclitics.None
            );
    }

    private static bool Repairs(ReadOnlySpan<char> stem, StemRepair repair) =>
        repair switch
        {
            StemRepair.None => true,
            StemRepair.TehMarbuta => stem.Length >= 3 && stem[^1] == 'ت',
            StemRepair.AlefMaqsura => stem.Length >= 3 && stem[^1] == 'ا',
            StemRepair.LoneHamza => stem.Length >= 3 && stem[^1] is 'و' or 'ي',
            StemRepair.AlefHamza => stem.Length >= 3 && stem[^1] is 'و' or 'ي' && stem[^2] != 'ا',
            StemRepair.SilentAlef => stem.Length >= 2 && stem[^1] == 'و',
            _ => stem.Length >= 4 && stem.EndsWith("تمو"),
        };
}
