using Marsad.Arabic;

namespace Marsad.Reading;

/// <summary>
/// What one reader knows of the spellings of a <see cref="Vocabulary"/>, in rows under their numbers. A row is the default one
/// until somebody fills it; all are forgotten when texts begin to be numbered anew. Not for two threads at once.
/// </summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class SpellingRows<T>
{
    private Vocabulary? _vocabulary;
    private T[] _rows = [];

    /// <summary>The rows, with room for every number that a text has.</summary>
    public T[] For(ArabicText text)
    {
        var vocabulary = text.Vocabulary;
        if (vocabulary != _vocabulary)
            (_vocabulary, _rows) = (vocabulary, []);
        if (_rows.Length < vocabulary.Count)
            Array.Resize(ref _rows, Math.Min(Vocabulary.Most, vocabulary.Count * 2));
        return _rows;
    }
}
