using Marsad.Arabic.Morphology;
using Marsad.Arabic.Times;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Actors;

/// <summary>
/// Who and what a report has named so far: what «المصدر», «التنظيم», «الجانبان», «البيان» and «وأضاف» point back to.
/// </summary>
internal sealed class Memory(Theatre theatre)
{
    /// <summary>How many voices back somebody still goes on.</summary>
    private const int Recent = 4;

    private readonly Dictionary<string, Party> _lastByKind = new(StringComparer.Ordinal);
    private readonly List<(string? Folded, Party Who)> _described = [];
    private readonly List<(int Token, Entity Place)> _places = [];
    private readonly List<Party> _actors = [];
    private readonly List<Voice> _voices = [];
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);
    private Party? _pair;
    private int _placeEnd = -1;
    private readonly Dictionary<string, TimeExpression> _spoken = new(StringComparer.Ordinal);

    /// <summary>Who spoke last, with the chain that led there.</summary>
    public Voice? LastVoice { get; private set; }

    /// <summary>Whether words that point back are resolved.</summary>
    public bool PointsBack { get; init; } = true;

    /// <summary>Who speaks in the sentence being read; null while the outlet does.</summary>
    public Voice? Speaking { get; set; }

    /// <summary>The voice of the document named last.</summary>
    public Voice? Document { get; private set; }

    public Entity? LastPlace { get; private set; }

    /// <summary>The place named last before a token; countries aside.</summary>
    /// <summary>
    /// «مدينة عفرين في شمال سوريا … أحياء منها»: the place named last before a token; of a region and a place named shortly before it, the place.
    /// </summary>
    public Entity? LastPlaceBefore(int token)
    {
        const int Near = 12;
        var last = _places.FindLast(p => p.Token < token);
        return last.Place is { } wide && Breadth(wide) >= 2
            ? _places.FindLast(p => p.Token < last.Token && p.Token >= last.Token - Near && Breadth(p.Place) == 0).Place
                ?? wide
            : last.Place;
    }

    /// <summary>The place named last of some kinds; null when none is.</summary>
    public Entity? LastPlaceOf(IReadOnlyList<string> kinds) =>
        _places.FindLast(p => kinds.Contains(p.Place.Kind, StringComparer.Ordinal)).Place;

    /// <summary>The country the text is about, ISO 3166 alpha-2; null when it does not show.</summary>
    public string? Focus { get; init; }

    public void Saw(Entity entity, int first, int end)
    {
        if (entity.Class == EntityClass.Place)
        {
            if (entity.Kind is not "country")
            {
                // «عدن جنوبي اليمن»: what a place lies in is not where the text goes on
                if (!(_placeEnd == first && Breadth(entity) > Breadth(LastPlace!)))
                {
                    LastPlace = entity;
                    _places.Add((first, entity));
                }
                _placeEnd = end;
            }
            return;
        }
        if (entity.Class != EntityClass.Actor)
            return;
        var party = new Party([entity], first, end);
        _lastByKind[entity.Kind] = party;
        _actors.Add(party);
        if (entity.Kind == "other" && entity.Id is null)
            _lastByKind["source"] = party;
    }

    private static int Breadth(Entity place) =>
        place.Kind switch
        {
            "region" or "area" => 3,
            "governorate" or "state" => 2,
            "district" or "countryside" => 1,
            _ => 0,
        };

    /// <summary>The people or the group named last; null when none is.</summary>
    public Party? LastGroup =>
        (_lastByKind.GetValueOrDefault("people"), _lastByKind.GetValueOrDefault("armed_group")) switch
        {
            (null, var group) => group,
            (var people, null) => people,
            var (people, group) => people.FirstToken > group.FirstToken ? people : group,
        };

    /// <summary>Two who spoke or acted together are «الجانبان» from then on.</summary>
    public void Acted(Party? party)
    {
        if (party is { Who: [{ Kind: "person" or "state" or "armed_group" } one, var other] } && one.Kind == other.Kind)
            _pair = party;
    }

    /// <summary>
    /// Who goes on speaking by a verb or participle of a gender: he who speaks, unless he is one person of whom verbs of the other gender
    /// told, and one of this gender spoke shortly before. Bodies have the gender of whatever word means them.
    /// </summary>
    /// <param name="voice">Who speaks around it; null where the one who spoke last is meant.</param>
    /// <param name="gender">The gender; null where the word tells none.</param>
    public Voice? Continuing(Voice? voice, Gender? gender)
    {
        voice ??= LastVoice;
        if (
            gender is null
            || voice?.Speaker is not { Kind: "person" } speaker
            || !_genders.TryGetValue(speaker.Name, out var his)
            || his == Gender.Common
            || his == gender
        )
            return voice;
        for (var i = _voices.Count - 1; i >= Math.Max(0, _voices.Count - Recent); i--)
            if (
                _voices[i].Speaker is { Kind: "person" } before
                && _genders.TryGetValue(before.Name, out var other)
                && other == gender
            )
                return _voices[i];
        return voice;
    }

    /// <summary>Whom a medium cited shortly before, and through whom; null when nobody.</summary>
    public Voice? LastThrough(Party medium)
    {
        for (var i = _voices.Count - 1; i >= Math.Max(0, _voices.Count - Recent); i--)
            if (_voices[i] is { Links: [.., var through, _] } voice && through.SameAs(medium))
                return voice;
        return null;
    }

    /// <summary>Whether a verb of some gender cannot have for its subject one who spoke with another.</summary>
    public bool IsOfOther(Party? speaker, Gender? gender) =>
        gender is not null
        && speaker is not null
        && _genders.TryGetValue(speaker.Name, out var his)
        && his != Gender.Common
        && his != gender;

    /// <summary>Keeps who spoke.</summary>
    /// <param name="voice">Who, and through whom.</param>
    /// <param name="date">When; null when it is not said.</param>
    /// <param name="gender">The gender of the verb whose subject he is; null where none was.</param>
    public void Spoke(Voice voice, TimeExpression? date, Gender? gender = null)
    {
        if (voice.Speaker is null)
            return;
        _voices.Add(voice);
        // by verbs of both he has none that tells
        if (gender is { } told && !_genders.TryAdd(voice.Speaker.Name, told) && _genders[voice.Speaker.Name] != told)
            _genders[voice.Speaker.Name] = Gender.Common;
        // who speaks again in the same report speaks on that day, unless another is given
        if (date is not null)
            _spoken[voice.Speaker.Name] = date;
        LastVoice = voice;
        Speaking = voice;
        if (voice.Speaker is { Who: [{ Id: null, NameAr: not null }], Inferred: false })
            _described.Add((null, voice.Speaker));
        Acted(voice.Speaker);
        if (voice.Speaker.Who.Count == 1 && voice.Speaker.Who[0].Kind == "other")
            _lastByKind["source"] = voice.Speaker;
        if (voice.Speaker.Who.Count == 1 && voice.Speaker.Who[0].Kind == "media")
            _lastByKind["media"] = voice.Speaker;
    }

    /// <summary>The day on which somebody is last said to have spoken.</summary>
    public TimeExpression? SpokenOn(Party? speaker) => speaker is null ? null : _spoken.GetValueOrDefault(speaker.Name);

    /// <summary>The day of that document.</summary>
    public TimeExpression? DocumentDate { get; private set; }

    public void Issued(Voice voice, TimeExpression? date)
    {
        DocumentDate = date ?? SpokenOn(voice.Speaker);
        Document = voice;
    }

    /// <summary>
    /// Whom «القيادي» or «الوزير» points back to: somebody described by that word, else the last speaker when he is a person.
    /// </summary>
    public Party? ResolvePerson(ReadOnlySpan<char> word, int token)
    {
        if (!PointsBack)
            return null;
        for (var i = _described.Count - 1; i >= 0; i--)
            if (Described(i).AsSpan().Contains(word, StringComparison.Ordinal))
                return _described[i].Who with { FirstToken = token, EndToken = token + 1, Inferred = true };
        // «مسؤول في …» is known by no other title, but whoever talks is «المتحدث»
        return LastVoice?.Speaker is { Kind: "person" } speaker && (speaker.Who[0].Id is not null || word is "متحدث")
            ? speaker with
            {
                FirstToken = token,
                EndToken = token + 1,
                Inferred = true,
            }
            : null;
    }

    /// <summary>Who spoke under a name of which a word is one: «عياد» after «نزار عياد»; null when nobody did.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="token">Its token.</param>
    public Party? Called(ReadOnlySpan<char> word, int token)
    {
        for (var i = PointsBack ? _described.Count - 1 : -1; i >= 0; i--)
            foreach (var part in Described(i).AsSpan().Split(' '))
                if (_described[i].Who.Kind is "person" or "other" && Described(i).AsSpan(part).SequenceEqual(word))
                    return _described[i].Who with { FirstToken = token, EndToken = token + 1, Inferred = true };
        return null;
    }

    /// <summary>The words that describe a speaker, folded when they are first asked for.</summary>
    private string Described(int i)
    {
        var (folded, who) = _described[i];
        folded ??= string.Join(' ', Lexicon.Words.Of(who.Who[0].NameAr!));
        _described[i] = (folded, who);
        return folded;
    }

    /// <summary>«التنظيم»: the last one of that kind whose name begins with the word («تنظيم …»), before any other of that kind.</summary>
    private Party? Called(string kind, ReadOnlySpan<char> word, int token) =>
        Headed(word, token, actor => actor.Kind == kind);

    /// <summary>«الهلال» after «الهلال الأحمر …», «المرصد» after «مرصد …»: the body named last whose longer name begins with the word.</summary>
    /// <param name="word">The word, folded, with its article.</param>
    /// <param name="token">Its token.</param>
    public Party? Shortened(ReadOnlySpan<char> word, int token) =>
        PointsBack && Headed(word, token, actor => actor is { Kind: not "person" }) is { } found
            ? found with
            {
                FirstToken = token,
                EndToken = token + 1,
                Inferred = true,
            }
            : null;

    private Party? Headed(ReadOnlySpan<char> word, int token, Predicate<Entity> fits)
    {
        const int Article = 2;
        // «للحزب» is «الحزب» after «ل»
        if (word.Length <= Article || !(word.StartsWith("ال") || word.StartsWith("لل")))
            return null;
        for (var i = _actors.Count - 1; i >= 0; i--)
            if (
                _actors[i].FirstToken < token
                && _actors[i].Who[0] is { NameAr: { } name } actor
                && fits(actor)
                && Lexicon.Words.Of(name) is [var head, ..]
                && word[Article..].SequenceEqual(WithoutArticle(head))
            )
                return _actors[i];
        return null;
    }

    /// <summary>Who of a kind was named last before a token; what is named only later is not pointed back to.</summary>
    private Party? LastOf(string kind, int token)
    {
        var last = _lastByKind.GetValueOrDefault(kind);
        if (last is null || last.FirstToken < token)
            return last;
        for (var i = _actors.Count - 1; i >= 0; i--)
            if (_actors[i].FirstToken < token && _actors[i].Kind == kind)
                return _actors[i];
        return null;
    }

    /// <summary>Who of a kind was named last before a token by a name of which a word is one.</summary>
    private Party? Holding(string kind, string word, int token) =>
        _actors.FindLast(a =>
            a.FirstToken < token
            && a.Who[0] is { NameAr: { } name } actor
            && actor.Kind == kind
            && Lexicon.Words.Of(name).Contains(word)
        );

    private static ReadOnlySpan<char> WithoutArticle(string word) =>
        word.StartsWith("ال", StringComparison.Ordinal) ? word.AsSpan(2) : word;

    private bool IsOfState(Entity group) => theatre.Find(group.Parent)?.Kind is "state";

    /// <summary>«الحركة» after «حركة الشعب»: who spoke last under a name of no theatre that begins with the word; null when nobody did.</summary>
    private Party? SpokenAs(ReadOnlySpan<char> word)
    {
        const int Article = 2;
        if (word.Length <= Article)
            return null;
        for (var i = _described.Count - 1; i >= 0; i--)
            if (
                _described[i].Who.Kind == "other"
                && Lexicon.Words.Of(_described[i].Who.Who[0].NameAr!) is [var head, ..]
                && word[Article..].SequenceEqual(WithoutArticle(head))
            )
                return _described[i].Who;
        return null;
    }

    /// <summary>What a word of references.csv stands for here; null when nothing named so far fits.</summary>
    public Party? Resolve(string refers, ReadOnlySpan<char> word, int first, int end)
    {
        if (!PointsBack)
            return null;
        var found = refers switch
        {
            // «… الوزارة …. وأضاف البيان …»: a paper that nobody was said to issue is that of who spoke last
            "document" => Document?.Speaker ?? LastVoice?.Speaker,
            "pair" => _pair,
            "place" or "country" => null,
            // «الحزب» fights in one land and stands for election in another
            "party" => Called("armed_group", word, first) ?? Called("other", word, first) ?? SpokenAs(word),
            // «المنظمة» may be one of states, «البعثة» one of a charity
            "ngo" or "igo" => Called("ngo", word, first)
                ?? Called("igo", word, first)
                ?? LastOf(refers, first)
                ?? LastOf(refers is "ngo" ? "igo" : "ngo", first),
            // «الخارجية» after «وزارة الدفاع …» is another's
            "government_body" when word is "الخارجيه" or "الداخليه" or "الكرملين" => Holding(
                refers,
                word.ToString(),
                first
            ),
            // «الحركة», «الجبهة», «التنظيم»: no army of a state
            "armed_group" when word is not ("الجيش" or "القوات" or "للجيش" or "للقوات") => Called(refers, word, first)
                ?? Called("other", word, first)
                ?? SpokenAs(word)
                ?? _actors.FindLast(a => a.FirstToken < first && a.Kind == refers && !IsOfState(a.Who[0])),
            _ => Called(refers, word, first) ?? LastOf(refers, first),
        };
        return found is null ? null : found with { FirstToken = first, EndToken = end, Inferred = true };
    }
}
