using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Folding;
using Marsad.Arabic.Morphology;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;
using Marsad.Reading.Lexicon;

namespace Marsad.Bench;

/// <summary>Each stage over one text; every one returns a number that depends on all of its work.</summary>
internal sealed class Stages : IDisposable
{
    private readonly Floor _floor = new();
    private readonly TokenBuffer _buffer = new();
    private readonly FormTableStems _stems;
    private readonly WordReader<FormTableStems> _words;
    private char[] _folded = new char[1 << 16];
    private int[] _origins = new int[1 << 16];

    public Stages()
    {
        _stems = new FormTableStems(Forms());
        _words = new WordReader<FormTableStems>(_stems);
    }

    public static IReadOnlyList<(string Name, Func<Stages, string, byte[], int> Run)> All { get; } =
    [
        ("floor: decode UTF-8, fold each character once", (s, _, utf8) => s._floor.Run(utf8)),
        ("fold", (s, text, _) => s.Fold(text)),
        ("fold with map", (s, text, _) => s.FoldWithMap(text)),
        ("tokens (fold included)", (s, text, _) => s.Tokens(text)),
        ("tokens and sentences", (s, text, _) => s.Sentences(text)),
        ("ArabicText.Parse", (_, text, _) => ArabicText.Parse(text).Tokens.Length),
        ("tokens, every way to segment", (s, text, _) => s.Ways(text)),
        ("tokens, segmentation and look-up", (s, text, _) => s.Segment(text)),
        ("the same by a WordReader, which remembers", (s, text, _) => s.ReadWords(text)),
        ("numbers (parse included)", (_, text, _) => NumberExpressions.Find(ArabicText.Parse(text)).Count),
        ("times (parse included)", (_, text, _) => TimeExpressions.Find(ArabicText.Parse(text), Published).Count),
    ];

    private static Anchor Published { get; } = new(new DateOnly(2017, 11, 12));

    public int Fold(string text)
    {
        Room(text.Length);
        Folder.Search.Fold(text, _folded, out _, out var written);
        return written;
    }

    public int FoldWithMap(string text)
    {
        Room(text.Length);
        Folder.Search.Fold(text, _folded, _origins, out _, out var written);
        return written;
    }

    public int Tokens(string text)
    {
        _buffer.ReadTokens(text);
        return _buffer.Tokens.Length;
    }

    public int Sentences(string text)
    {
        _buffer.Read(text);
        return _buffer.Sentences.Length;
    }

    public int Ways(string text)
    {
        _buffer.ReadTokens(text);
        var ways = 0;
        foreach (ref readonly var token in _buffer.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            foreach (
                var way in Segmenter.Ways(
                    _buffer.Folded.Slice(token.FoldedStart, token.FoldedLength),
                    text[token.End - 1]
                )
            )
                ways += way.ProcliticLength;
        }
        return ways;
    }

    public int Segment(string text)
    {
        _buffer.ReadTokens(text);
        Span<Segmentation> best = stackalloc Segmentation[4];
        var ways = 0;
        foreach (ref readonly var token in _buffer.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = _buffer.Folded.Slice(token.FoldedStart, token.FoldedLength);
            ways += Segmenter.Choose(word, _stems, best, text[token.End - 1]);
        }
        return ways;
    }

    public int ReadWords(string text)
    {
        _buffer.ReadTokens(text);
        var ways = 0;
        foreach (ref readonly var token in _buffer.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = _buffer.Folded.Slice(token.FoldedStart, token.FoldedLength);
            ways += _words.WaysOf(word, text[token.End - 1]).Length;
        }
        return ways;
    }

    /// <summary>How many of the words of a text the lexicon knows, and how many there are.</summary>
    public (int Known, int All) Known(string text)
    {
        _buffer.ReadTokens(text);
        Span<Segmentation> best = stackalloc Segmentation[1];
        Span<char> room = stackalloc char[Segmenter.LongestWord + 1];
        int known = 0,
            all = 0;
        foreach (ref readonly var token in _buffer.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = _buffer.Folded.Slice(token.FoldedStart, token.FoldedLength);
            Segmenter.Choose(word, _stems, best, text[token.End - 1]);
            var stem = best[0].StandAloneStemOf(word, room);
            known += stem.Length == 1 || _stems.KindsOf(stem) != StemKinds.None ? 1 : 0;
            all++;
        }
        return (known, all);
    }

    public void Dispose() => _buffer.Dispose();

    private void Room(int length)
    {
        if (_folded.Length >= length + Folder.MaxExpansion)
            return;
        _folded = new char[(length * 2) + Folder.MaxExpansion];
        _origins = new int[_folded.Length];
    }

    private static FormTable Forms()
    {
        var lexicon = Path.Combine(RepositoryFolder.Root, "lexicon");
        return FormTable.Build(
            WordFiles.ReadVerbs(Path.Combine(lexicon, "verbs.csv")),
            WordFiles.ReadNouns(Path.Combine(lexicon, "nouns.csv"))
        );
    }
}
