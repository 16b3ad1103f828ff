namespace Marsad.Reading.Theatres.Import;

/// <summary>
/// Finds the units of administration that a theatre knows: by their code, or by their name within the unit above. A theatre writes
/// «منطقة منبج الإدارية» where a gazetteer has «منبج»: words for units and one other word may stand beside the name.
/// </summary>
internal sealed class KnownUnits
{
    private const int OtherWords = 1;

    private readonly TheatreTables _tables;
    private readonly string _source;
    private readonly GazetteerWords _words;
    private readonly List<(Entity Unit, List<string> Arabic, List<string> English)> _known;

    public KnownUnits(TheatreTables tables, string source, GazetteerWords words)
    {
        _tables = tables;
        _source = source;
        _words = words;
        _known =
        [
            .. tables
                .Entities.Where(static e => e.Class == EntityClass.Place && Ground.IsUnit(e.Kind))
                .Select(e => (e, PlaceNames.Words(e.NameAr ?? ""), PlaceNames.Words(e.Name))),
        ];
    }

    /// <summary>The unit that the theatre knows; null when it knows none such.</summary>
    /// <param name="unit">The unit of the gazetteer.</param>
    /// <param name="parent">The id of what holds it.</param>
    public Entity? Find(AdminUnit unit, string parent)
    {
        if (unit.HasCode && _tables.Codes.TryGetValue(_source + ":" + unit.Code, out var id))
            return _tables.ById[id];
        Entity? best = null;
        var least = int.MaxValue;
        foreach (var (known, arabic, english) in _known)
        {
            if (known.Parent != parent || (unit.Level == 1) != (known.Kind is "governorate" or "state"))
                continue;
            var rest = ((string[])[unit.NameAr, .. unit.Spellings]).Min(name => Rest(name, arabic));
            rest = Math.Min(rest, Rest(unit.Name, english));
            if (rest < least)
                (best, least) = (known, rest);
            else if (rest == least)
                best = null;
        }
        return best;
    }

    /// <summary>How many words stand beside a name in a known one, the words for units stripped from both; many when it is another.</summary>
    private int Rest(string name, List<string> known)
    {
        var words = PlaceNames.Words(name);
        words.RemoveAll(IsUnitWord);
        if (words.Count == 0)
            return int.MaxValue;
        var rest = new List<string>(known);
        foreach (var word in words)
        {
            var i = rest.FindIndex(w => NameTrie.WithoutArticle(w).SequenceEqual(NameTrie.WithoutArticle(word)));
            if (i < 0)
                return int.MaxValue;
            rest.RemoveAt(i);
        }
        // One other word is worse than any number of words for units: «دمشق» is «محافظة دمشق» before «ريف دمشق».
        var others = rest.Count(w => !IsUnitWord(w));
        return others <= OtherWords ? (others * known.Count) + rest.Count : int.MaxValue;
    }

    // «ريف دمشق» is no «دمشق»: the countryside is a word of its own here.
    private bool IsUnitWord(string word)
    {
        if (_words.UnitWords.Contains(word) || _words.Centres.Contains(NameTrie.WithoutArticle(word).ToString()))
            return true;
        foreach (var item in _tables.Names.Find(word))
            if (item.Kind == NameKind.PlaceKind && _tables.PlaceKinds[item.Index].Kind != "countryside")
                return true;
        return false;
    }
}
