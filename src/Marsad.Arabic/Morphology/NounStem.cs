namespace Marsad.Arabic.Morphology;

/// <summary>
/// A noun that endings are put on: ة opens to ت, ى to ي, a hamza moves to the seat its new vowel asks for, and the hidden
/// yāʾ of «قاضٍ» comes back. Works on letters and marks; words may be vocalised in part.
/// </summary>
internal readonly ref struct NounStem
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _head;
    private readonly char _last;
    private readonly char _beforeLast;
    private readonly bool _feminineHamza;

    /// <param name="word">The word, not empty.</param>
    /// <param name="feminineHamza">Whether a final «ـاء» is the feminine ending, which opens to و: «صحراوان».</param>
    public NounStem(ReadOnlySpan<char> word, bool feminineHamza = false)
    {
        _feminineHamza = feminineHamza;
        HasHiddenYa = word[^1] == Marks.Kasratan;
        // Case vowels are no part of the stem; a shadda is.
        while (word.Length > 1 && Marks.IsMark(word[^1]) && word[^1] != Marks.Shadda)
            word = word[..^1];
        _text = word;
        var at = word.Length - 1;
        while (at > 0 && Marks.IsMark(word[at]))
            at--;
        _last = word[at];
        _head = word[..at];
        _beforeLast = '\0';
        for (var i = at - 1; i >= 0 && _beforeLast == '\0'; i--)
            if (!Marks.IsMark(word[i]))
                _beforeLast = word[i];
    }

    /// <summary>The word without a case vowel.</summary>
    public ReadOnlySpan<char> Text => _text;

    /// <summary>Whether the word ends in a yāʾ that is only written with article, genitive or accusative: «قاضٍ».</summary>
    public bool HasHiddenYa { get; }

    /// <summary>Whether the word ends in ة.</summary>
    public bool EndsInTa => _last == 'ة';

    /// <summary>Whether the word ends in a long a written ى.</summary>
    public bool EndsInLongA => _last == 'ى';

    /// <summary>Whether the word ends in a long a and ة: «مباراة».</summary>
    public bool EndsInLongATa => _last == 'ة' && _beforeLast == 'ا';

    /// <summary>Whether the indefinite accusative is written with alif: not after ة, long a, or a hamza after or on alif.</summary>
    public bool TakesAlif => _last is not ('ة' or 'ى' or 'ا' or 'أ' or 'آ') && !(_last == 'ء' && _beforeLast == 'ا');

    /// <summary>Of a word with hidden yāʾ: the form with article, «قاضي». Returns the length.</summary>
    public int AddHiddenYa(Span<char> into) => AddHere("ِي", into);

    /// <summary>The word up to its ة or ى and the vowel before it.</summary>
    public ReadOnlySpan<char> Head => _head.TrimEnd(Marks.Fatha).TrimEnd(Marks.Fathatan);

    /// <summary>Puts an ending, which begins with its vowel mark, on the word. Returns the length.</summary>
    public int Add(ReadOnlySpan<char> ending, Span<char> into)
    {
        if (HasHiddenYa)
            return ending[0] is Marks.Damma or Marks.Kasra ? AddHere(ending, into)
                : AddHere("ِي", into) is var length && ending.TryCopyTo(into[length..]) ? length + ending.Length
                : length;
        return AddHere(ending, into);
    }

    private int AddHere(ReadOnlySpan<char> ending, Span<char> into)
    {
        return _last switch
        {
            _ when HasHiddenYa && _last != 'ء' => Join(_text, ending, into),
            'ة' => Join(_head, "ت", ending, into),
            'ى' => Join(Head, "َي", ending, into),
            'ا' => Join(_head, "و", ending, into),
            'ء' when _beforeLast == 'ا' && _feminineHamza => Join(_head, "و", ending, into),
            'أ' when ending is [Marks.Fatha, 'ا', ..] => Join(_head, "آ", ending[2..], into),
            'ء' or 'أ' or 'ؤ' or 'ئ' => Join(_head, SeatBefore(ending[0]), ending, into),
            _ => Join(_text, ending, into),
        };
    }

    private string SeatBefore(char vowel)
    {
        if (vowel == Marks.Kasra || _last == 'ئ')
            return "ئ";
        if (_last == 'ؤ')
            return "ؤ";
        if (vowel == Marks.Damma)
            return _beforeLast switch
            {
                'ي' => "ئ",
                'و' => "ء",
                _ => "ؤ",
            };
        if (_last == 'أ')
            return "أ";
        // شيئان, عبئان; جزءان, ضوءان, لقاءان after letters that do not join.
        return _beforeLast is 'ا' or 'و' or 'د' or 'ذ' or 'ر' or 'ز' ? "ء" : "ئ";
    }

    /// <summary>Writes the pieces one after the other; returns the length.</summary>
    public static int Join(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, Span<char> into)
    {
        stem.CopyTo(into);
        ending.CopyTo(into[stem.Length..]);
        return stem.Length + ending.Length;
    }

    private static int Join(
        ReadOnlySpan<char> stem,
        ReadOnlySpan<char> link,
        ReadOnlySpan<char> ending,
        Span<char> into
    )
    {
        var length = Join(stem, link, into);
        ending.CopyTo(into[length..]);
        return length + ending.Length;
    }
}
