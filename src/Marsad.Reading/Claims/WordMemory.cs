using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims;

/// <summary>
/// What the words met so far can be, under the numbers of their spellings: a word is looked up in the lexicon when it is met
/// first. Words that can be the same share one object. Not safe for two threads at once.
/// </summary>
/// <param name="lexicon">The lexicon that tells.</param>
internal sealed class WordMemory(CompiledLexicon lexicon)
{
    private readonly SpellingRows<KnownWord> _rows = new();
    private readonly SharedReadings _shared = new(lexicon);
    private KnownWord[] _known = [];
    private ArabicText? _text;
    private Word[] _words = [];

    /// <summary>Turns to a text, whose words are asked for next, and gives room for them, good until the next text.</summary>
    public WordRoom Open(ArabicText text)
    {
        (_text, _known) = (text, _rows.For(text));
        var count = text.Tokens.Length;
        if (_words.Length < count)
            _words = new Word[count * 2];
        else
            Array.Clear(_words, 0, count);
        return new WordRoom(_words, count);
    }

    /// <summary>Lets go of the text.</summary>
    public void Close()
    {
        const int KeepUpTo = 1 << 16;
        (_text, _known) = (null, []);
        if (_words.Length > KeepUpTo)
            _words = [];
    }

    /// <summary>What the word at a token of the text can be.</summary>
    public KnownWord Of(int token)
    {
        var spelling = _text!.Spellings[token];
        if (spelling == 0)
            return Find(_text, token);
        ref var known = ref _known[spelling];
        if (known.Readings is null)
            known = Find(_text, token);
        return known;
    }

    private KnownWord Find(ArabicText text, int token)
    {
        var key = text.Keys[token];
        var word = text.FoldedOf(token);
        var readings = _shared.Of(key, word, text.Raw[text.Tokens[token].End - 1]);
        return new KnownWord(readings, ClassesInWord.Of(lexicon.Classes, readings, key, word));
    }
}

/// <summary>What a word can be, and its classes; null when it has none however it is parted.</summary>
internal readonly record struct KnownWord(WordReadings Readings, ClassesInWord? Classes);
