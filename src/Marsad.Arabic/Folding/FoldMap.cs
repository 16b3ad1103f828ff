namespace Marsad.Arabic.Folding;

/// <summary>For one level: what each UTF-16 unit becomes. A unit becomes itself, another, nothing, or several.</summary>
internal sealed class FoldMap
{
    /// <summary>The entry of a unit that is dropped.</summary>
    public const char Nothing = '\uFFFE';

    /// <summary>The entry of a unit whose text is in <see cref="Expansion"/>.</summary>
    public const char Several = '\uFFFF';

    private readonly Dictionary<char, string> _several = [];

    public FoldMap(FoldLevel level)
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
            Units[unit] = (char)unit;
        if (level.HasFlag(FoldLevel.LatinCase))
        {
            for (var unit = 0; unit < 0x3000; unit++)
                Units[unit] = char.ToLowerInvariant((char)unit);
        }
        foreach (var (part, pairs) in LetterTables.Substitutions)
        {
            if (!level.HasFlag(part))
                continue;
            for (var i = 0; i < pairs.Length; i += 2)
                Units[pairs[i]] = pairs[i + 1];
        }
        foreach (var (part, first, last) in LetterTables.Dropped)
        {
            if (!level.HasFlag(part))
                continue;
            for (int unit = first; unit <= last; unit++)
                Units[unit] = Nothing;
        }
        // The two noncharacters that mark entries stand for themselves in a text.
        Add(Nothing, [Nothing]);
        Add(Several, [Several]);
        SettleChains();
        if (level.HasFlag(FoldLevel.PresentationForms))
        {
            foreach (var (form, text) in PresentationForms.All())
                Add(form, Fold(text));
        }
    }

    /// <summary>The entry of every UTF-16 unit.</summary>
    public char[] Units { get; } = new char[char.MaxValue + 1];

    /// <summary>The text of a unit whose entry is <see cref="Several"/>.</summary>
    public string Expansion(char unit) => _several[unit];

    private void Add(char unit, ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && text[0] is not (Nothing or Several))
        {
            Units[unit] = text[0];
        }
        else if (text.IsEmpty)
        {
            Units[unit] = Nothing;
        }
        else
        {
            Units[unit] = Several;
            _several[unit] = text.ToString();
        }
    }

    // A substitution may lead to a letter that another one changes (ۓ → ئ → ي): what is folded must stay as it is.
    private void SettleChains()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            while (Units[unit] is not (Nothing or Several) && Units[Units[unit]] != Units[unit])
                Units[unit] = Units[Units[unit]];
        }
    }

    private string Fold(string text) => string.Concat(text.Where(c => Units[c] != Nothing).Select(c => Units[c]));
}
