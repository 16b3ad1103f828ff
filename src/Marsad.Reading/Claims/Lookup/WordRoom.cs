using System.Diagnostics.CodeAnalysis;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>The words of one text in room that is used for text after text.</summary>
/// <param name="room">The room; what lies past the length is of other texts.</param>
/// <param name="length">How many words the text has.</param>
internal readonly struct WordRoom(Word[] room, int length)
{
    /// <summary>How many words there are.</summary>
    public int Length => length;

    /// <summary>A word of the text.</summary>
    public ref Word this[int token]
    {
        get
        {
            if ((uint)token >= (uint)length)
                Throw(token);
            return ref room[token];
        }
    }

    /// <summary>All of them.</summary>
    public Span<Word> AsSpan() => room.AsSpan(0, length);

    [DoesNotReturn]
    private static void Throw(int token) =>
        throw new ArgumentOutOfRangeException(nameof(token), token, "No such word.");
}
