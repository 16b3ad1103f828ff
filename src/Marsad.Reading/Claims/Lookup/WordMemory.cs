using Marsad.Arabic;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>
/// What the words met so far can be, under the numbers of their spellings: a word is looked up in the lexicon when it is met
/// first. Words that can be the same share one object. Not safe for two threads at once.
/// </summary>
/// <param name="lexicon">The lexicon that tells.</param>
internal sealed class WordMemory(CompiledLexicon lexicon)
{
    private static readonly string[] Pronouns = ["هم", "ها", "نا", "هما", "ه"];

    // Most words are of a few kinds, so that a row is the place of a kind among all met; 0 for words nobody has met.
    private readonly SpellingRows<int> _rows = new();
    private readonly List<KnownWord> _kinds = [default];
    private readonly Dictionary<KnownWord, int> _places = [];
    private readonly SharedReadings _shared = new(lexicon);
    private Word[] _words = [];

    /// <summary>What the words of the text can be, next to each other.</summary>
    private KnownWord[] _here = [];
    private int[] _kindsHere = [];

    /// <summary>Turns to a text, whose words are asked for next, and gives room for them, good until the next text.</summary>
    public WordRoom Open(ArabicText text)
    {
        var count = text.Tokens.Length;
        if (_words.Length < count)
            (_words, _here, _kindsHere) = (new Word[count * 2], new KnownWord[count * 2], new int[count * 2]);
        else
            Array.Clear(_words, 0, count);
        Recall(text);
        return new WordRoom(_words, count);
    }

    /// <summary>Lets go of the text.</summary>
    public void Close()
    {
        const int KeepUpTo = 1 << 16;
        if (_words.Length > KeepUpTo)
            (_words, _here, _kindsHere) = ([], [], []);
    }

    /// <summary>What the word at a token of the text can be.</summary>
    public ref readonly KnownWord Of(int token) => ref _here[token];

    private void Recall(ArabicText text)
    {
        var tokens = text.Tokens;
        var spellings = text.Spellings;
        var known = _rows.For(text);
        if (_kinds.Count >= Vocabulary.Most)
            Forget(known);
        // All at once, so that they wait for memory together. No word without a number is known: the first row is empty.
        for (var i = 0; i < spellings.Length; i++)
            _kindsHere[i] = known[spellings[i]];
        for (var i = 0; i < spellings.Length; i++)
        {
            _here[i] = _kindsHere[i] == 0 && tokens[i].Kind == TokenKind.Word ? Find(text, i) : _kinds[_kindsHere[i]];
            if (_kindsHere[i] == 0 && spellings[i] > 0)
                known[spellings[i]] = PlaceOf(_here[i]);
        }
    }

    private int PlaceOf(KnownWord word)
    {
        if (_places.TryGetValue(word, out var place))
            return place;
        _kinds.Add(word);
        return _places[word] = _kinds.Count - 1;
    }

    private void Forget(int[] known)
    {
        Array.Clear(known);
        _kinds.RemoveRange(1, _kinds.Count - 1);
        _places.Clear();
    }

    private KnownWord Find(ArabicText text, int token)
    {
        var key = text.KeyOf(token);
        var word = text.FoldedOf(token);
        var readings = _shared.Of(key, word, text.Raw[text.Tokens[token].End - 1]);
        var classes = ClassesInWord.Of(lexicon.Classes, readings, key, word);
        var own = IsOwn(word) ? GrammarRoles.Own : GrammarRoles.None;
        return new KnownWord(readings, classes, Grammar.RolesOf(word) | own);
    }

    // Of class «own» with a pronoun: «قواتنا», «بلاده».
    private bool IsOwn(ReadOnlySpan<char> word)
    {
        const int Shortest = 3;
        // most words end in another letter than the pronouns do
        if (word[^1] is not ('ه' or 'ا' or 'م'))
            return false;
        foreach (var pronoun in Pronouns)
            if (word.Length > pronoun.Length + Shortest && word.EndsWith(pronoun))
            {
                var bare = word[..^pronoun.Length];
                return lexicon.IsOf("own", bare)
                    || (bare[0] is 'و' or 'ف' or 'ب' or 'ل' && lexicon.IsOf("own", bare[1..]));
            }
        return false;
    }
}

/// <summary>What a word can be.</summary>
/// <param name="Readings">What it can be in a text.</param>
/// <param name="Classes">Its classes; null when it has none however it is parted.</param>
/// <param name="Grammar">What it is in the grammar.</param>
internal readonly record struct KnownWord(WordReadings Readings, ClassesInWord? Classes, GrammarRoles Grammar);
