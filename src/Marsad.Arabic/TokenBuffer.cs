using Marsad.Arabic.Folding;
using Marsad.Arabic.Tokenizing;

namespace Marsad.Arabic;

/// <summary>
/// The hot path: folds, tokenises and parts text after text into the same pooled room, so that once it is warm nothing
/// is allocated. What its properties show is valid until the next <see cref="Read"/>. Not safe for two threads at once.
/// </summary>
public sealed class TokenBuffer : IDisposable
{
    private readonly FoldBuffer _fold = new();
    private Token[] _tokens = [];
    private SentenceSpan[] _sentences = [];
    private int _tokenCount;
    private int _sentenceCount;

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Folded => _fold.Folded;

    /// <summary>For each folded unit, the index in the raw text of the unit it came from.</summary>
    public ReadOnlySpan<int> Origins => _fold.Origins;

    /// <summary>The tokens in the order of the text.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The sentences in the order of the text.</summary>
    public ReadOnlySpan<SentenceSpan> Sentences => _sentences.AsSpan(0, _sentenceCount);

    /// <summary>Reads a text in the place of the one before.</summary>
    public void Read(ReadOnlySpan<char> raw)
    {
        ReadTokens(raw);
        PooledRoom.Grow(ref _sentences, _tokenCount, 0);
        _sentenceCount = new SentenceSplitter(raw, _fold.Folded, Tokens, _sentences).Split();
    }

    /// <summary>Reads the tokens of a text and leaves its sentences out.</summary>
    public void ReadTokens(ReadOnlySpan<char> raw)
    {
        _fold.Fill(Folder.Search, raw, withOrigins: true);
        _sentenceCount = 0;
        _tokenCount = 0;
        var tokenizer = new Tokenizer(raw, _fold.Folded, _fold.Origins);
        while (true)
        {
            if (_tokenCount == _tokens.Length)
                PooledRoom.Grow(ref _tokens, Math.Max(256, _tokenCount * 2), _tokenCount);
            var added = tokenizer.Read(_tokens.AsSpan(_tokenCount));
            if (added == 0)
                return;
            _tokenCount += added;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        _fold.Dispose();
        PooledRoom.Release(ref _tokens);
        PooledRoom.Release(ref _sentences);
        _tokenCount = 0;
        _sentenceCount = 0;
    }
}
