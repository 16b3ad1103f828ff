using Marsad.Arabic;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>One text under reading: its atoms, the country it is about, and small questions about its tokens.</summary>
internal sealed class Scene : IDisposable
{
    private readonly AtomScanner _scanner;
    private HashSet<string>? _named;
    private Vicinity? _vicinity;

    public Scene(Theatre theatre, ArabicText text, DateOnly? published, string? folder)
    {
        Theatre = theatre;
        Text = text;
        Published = published;
        _scanner = theatre.Scanners.TryTake(out var scanner) ? scanner : new AtomScanner(theatre.Names);
        _scanner.Scan(text);
        Focus = FocusCountry.Of(theatre, Atoms, folder);
    }

    public Theatre Theatre { get; }

    public ArabicText Text { get; }

    public DateOnly? Published { get; }

    /// <summary>The country the text is about; null when it does not show.</summary>
    public Country? Focus { get; }

    /// <summary>Ids that the text names somewhere, for choosing between places of one name.</summary>
    public HashSet<string> NamedPlaces => _named ??= Named();

    /// <summary>Which towns and regions are named where.</summary>
    public Vicinity Vicinity => _vicinity ??= new Vicinity(this);

    /// <summary>Whose army, police or ministry of a pattern was named last, and where: «الجيش» is his right after.</summary>
    public Dictionary<string, (Country Of, int At)> LastOf { get; } = new(StringComparer.Ordinal);

    /// <summary>The office named last, for «نظيره».</summary>
    public string? LastTitle { get; set; }

    /// <summary>
    /// Who held an office on the day of the text; where that day does not tell, the one of its holders whom the text names elsewhere.
    /// </summary>
    /// <param name="title">Id of the title.</param>
    /// <param name="of">Country code or actor id.</param>
    public Entity? Holder(string title, string of)
    {
        var holder = Theatre.Holder(title, of, Published);
        if (holder is not null || Published is not null)
            return holder;
        Entity? named = null;
        foreach (var one in Theatre.Holders(title, of))
            if (one.Id is { } id && id != named?.Id && NamedPlaces.Contains(id))
            {
                if (named is not null)
                    return null;
                named = one;
            }
        return named;
    }

    public int Length => Text.Tokens.Length;

    public ReadOnlySpan<Atom> Atoms => _scanner.Atoms;

    /// <summary>Gives the room for its atoms back; nothing may be asked afterwards.</summary>
    public void Dispose() => Theatre.Scanners.Add(_scanner);

    /// <summary>The atoms that begin at a token.</summary>
    public ReadOnlySpan<Atom> At(int t) => t >= 0 && t < Length ? _scanner.At(t) : ReadOnlySpan<Atom>.Empty;

    /// <summary>The atom of a kind at a token.</summary>
    public bool Has(int t, NameKind kind, out Atom found)
    {
        foreach (var atom in At(t))
            if (atom.Item.Kind == kind)
            {
                found = atom;
                return true;
            }
        found = default;
        return false;
    }

    /// <summary>Whether the word or phrase at a token is of a class.</summary>
    public bool Is(int t, NamingWord word)
    {
        foreach (var atom in At(t))
            if (atom.Item.Kind == NameKind.Word && atom.Item.Index == (int)word)
                return true;
        return false;
    }

    /// <summary>Whether a word or phrase of a class ends with a token.</summary>
    public bool Closes(int t, NamingWord word)
    {
        if (Is(t, word))
            return true;
        for (var back = 1; back <= 2 && t - back >= 0; back++)
            if (After(t - back, word) == t + 1)
                return true;
        return false;
    }

    /// <summary>One past the phrase of a class at a token; the token itself when there is none.</summary>
    public int After(int t, NamingWord word)
    {
        var end = t;
        foreach (var atom in At(t))
            if (atom.Item.Kind == NameKind.Word && atom.Item.Index == (int)word && !atom.Clitics.And)
                end = Math.Max(end, atom.End);
        return end;
    }

    /// <summary>Whether a token is a word of Arabic letters.</summary>
    public bool IsWord(int t) => t >= 0 && t < Length && Text.Tokens[t].Kind == TokenKind.Word;

    /// <summary>The mark at a token; NUL when it is something else.</summary>
    public char Mark(int t) =>
        t >= 0 && t < Length && Text.Tokens[t].Kind is TokenKind.Punctuation or TokenKind.Symbol
            ? Text.Raw[Text.Tokens[t].Start]
            : '\0';

    /// <summary>Whether a token is a comma.</summary>
    public bool IsComma(int t) => Mark(t) is '،' or ',';

    /// <summary>Steps over opening quotation marks and brackets.</summary>
    public int SkipOpen(int t) =>
        t < Length && AtomScanner.MarkOf(Mark(t)) is AtomScanner.Mark.Open or AtomScanner.Mark.Both ? t + 1 : t;

    /// <summary>Steps over closing quotation marks and brackets.</summary>
    public int SkipClose(int t) =>
        t < Length && AtomScanner.MarkOf(Mark(t)) is AtomScanner.Mark.Close or AtomScanner.Mark.Both ? t + 1 : t;

    /// <summary>The country that a name or adjective before a token points to, within the reach of a pronoun.</summary>
    public Country? CountryBefore(int t)
    {
        const int reach = 15;
        for (var i = t - 1; i >= 0 && i > t - reach; i--)
            foreach (var atom in At(i))
            {
                var code = atom.Item.Kind switch
                {
                    NameKind.Entity when !atom.Item.Weak => Theatre.Entities[atom.Item.Index].Country,
                    NameKind.Adjective => Theatre.Adjectives[atom.Item.Index].Country,
                    _ => null,
                };
                if (Theatre.CountryOf(code) is { } country)
                    return country;
            }
        return null;
    }

    /// <summary>Kinds of places with unknown names, so that a later shorter mention is the same place.</summary>
    public Dictionary<(string Kind, string Name), Entity> Unknown { get; } = [];

    /// <summary>The raw words of a range of tokens, one space between them, the first without its clitics.</summary>
    public string Words(int first, int end, int outside = 0)
    {
        var words = new List<string>(end - first);
        for (var t = first; t < end; t++)
            if (NameTrie.IsNameWord(Text.Tokens[t].Kind))
                words.Add(Text.RawOf(t)[(t == first ? outside : 0)..].ToString());
        return string.Join(' ', words);
    }

    private HashSet<string> Named()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var atom in Atoms)
            if (atom.Item is { Kind: NameKind.Entity, Weak: false } item && Theatre.Entities[item.Index].Id is { } id)
                named.Add(id);
        return named;
    }
}
