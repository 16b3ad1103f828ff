namespace Marsad.Reading.Theatres;

/// <summary>What an institution named without its country stands for.</summary>
public enum Alone
{
    /// <summary>The institution of the country the text is about.</summary>
    Country,

    /// <summary>Itself, whatever the country.</summary>
    Generic,

    /// <summary>The institution of the country named last: «حلفائها».</summary>
    Previous,

    /// <summary>Nothing: the words mean too much else.</summary>
    Never,
}

/// <summary>Words that name an institution, force or group once a country stands beside them.</summary>
/// <param name="Id">Id of the pattern; with a country it gives the entity's id, such as <c>ru-foreign-ministry</c>.</param>
/// <param name="Name">English name with <c>{Adj}</c> for the adjective.</param>
/// <param name="Bare">English name without a country.</param>
/// <param name="BareAr">Arabic name without a country.</param>
/// <param name="Kind">Kind of the actor.</param>
/// <param name="Alone">What it stands for without a country.</param>
/// <param name="Members">English plural by which allegiance is told («ميليشيات تابعة ل»); null when it is not.</param>
public sealed record Institution(
    string Id,
    string Name,
    string Bare,
    string BareAr,
    string Kind,
    Alone Alone,
    string? Members
);

/// <summary>What an office is held of.</summary>
public enum TitleOf
{
    /// <summary>A country: a minister.</summary>
    Country,

    /// <summary>An organisation or a country: a spokesman, a director.</summary>
    Organisation,

    /// <summary>A country where it serves: an envoy.</summary>
    Mission,

    /// <summary>A place: a governor, a mayor.</summary>
    Place,

    /// <summary>Nothing: a rank or honorific before a name.</summary>
    Nothing,
}

/// <summary>Words that name an office.</summary>
/// <param name="Id">Id that <c>offices.csv</c> refers to.</param>
/// <param name="Name">English name, with <c>{Adj}</c> or <c>{Of}</c>.</param>
/// <param name="Of">What it is held of.</param>
/// <param name="Sole">Whether one person holds it at a time, so that the office alone names the person.</param>
public sealed record Title(string Id, string Name, TitleOf Of, bool Sole);

/// <summary>Somebody held an office for a time.</summary>
/// <param name="Title">Id of the title.</param>
/// <param name="Of">Country code or actor id.</param>
/// <param name="Holder">The person.</param>
/// <param name="From">First day; null when unknown.</param>
/// <param name="To">Last day; null when it lasts or is unknown.</param>
public sealed record OfficeTerm(string Title, string Of, Entity Holder, DateOnly? From, DateOnly? To);

/// <summary>A word that says what kind of place the name after it is.</summary>
/// <param name="Kind">Kind of the place.</param>
/// <param name="Name">English name with <c>{Name}</c>.</param>
/// <param name="Same">Whether the name alone means the same place (a town), or another (an airport of that town).</param>
/// <param name="Takes">Whether an unknown name after it is taken as a place.</param>
/// <param name="One">The word for one place of the kind, folded: the first of its spellings.</param>
public sealed record PlaceKind(string Kind, string Name, bool Same, bool Takes, string One);

/// <summary>A direction: noun («شمال») or adjective («الشمالي»).</summary>
/// <param name="Noun">English noun: North-west.</param>
/// <param name="Adjective">English adjective: North-western.</param>
/// <param name="IsAdjective">Whether the Arabic words are an adjective.</param>
/// <param name="Bearing">Degrees clockwise from north; null for the middle.</param>
public sealed record Direction(string Noun, string Adjective, bool IsAdjective, double? Bearing = null);

/// <summary>Words that tie a group to those it serves: «الموالية لـ», «المدعومة من».</summary>
/// <param name="Name">English with <c>{X}</c> and <c>{Members}</c>.</param>
/// <param name="OfState">English when the other is a foreign state.</param>
public sealed record Allegiance(string Name, string OfState);

/// <summary>The adjective of a country, a city or an organisation.</summary>
/// <param name="English">As in English names.</param>
/// <param name="Country">Code of the country, when it is a country's.</param>
/// <param name="Of">The place or actor.</param>
public sealed record Adjective(string English, string? Country, Entity Of);
