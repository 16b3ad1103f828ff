namespace Marsad.Cli.Explaining;

/// <summary>The keys of <see cref="Marsad.Reading.Grounds"/> and of doubts, said in words. A key that is not known stands as it is.</summary>
internal static class ReasonWords
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["pledge"] = "what is said is resolved on or promised",
        ["demand"] = "a must, said to somebody",
        ["list"] = "one more of the things listed before",
        ["speech"] = "the speaker goes on with another assertion",
        ["feared"] = "what may come of something, and has not",
        ["refusal"] = "words that refuse it stand in what is said",
        ["held-ground"] = "said by the way, of ground where something else happens",
        ["no-event"] = "what is said tells no event that the lexicon knows",
    };

    private static readonly Dictionary<string, string> Statuses = new(StringComparer.Ordinal)
    {
        ["sense"] = "the word that tells the event brings it",
        ["aspect"] = "the verb says how far it has come (lexicon/aspects.csv)",
        ["past"] = "its verb is in the past",
        ["present"] = "its verb is in the present",
        ["future"] = "its verb is in the future",
        ["goes-on"] = "as what is listed before",
        ["plain"] = "nothing says otherwise",
    };

    private static readonly Dictionary<string, string> Speakers = new(StringComparer.Ordinal)
    {
        ["outlet"] = "nobody else is named: the outlet says it",
        ["named"] = "named in the sentence",
        ["points-back"] = "a word that points back to somebody named before",
        ["carried-over"] = "the last who spoke: the sentence names nobody",
    };

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["speaker"] = "the speaker",
        ["carried-over"] = "named in an earlier claim",
        ["goes-on"] = "named in a clause that goes on about it",
        ["before-word"] = "named before the word that tells the event",
        ["before-verb"] = "named before the verb",
        ["after-verb"] = "named after the verb",
        ["after-noun"] = "named after the noun that tells the event",
        ["agent"] = "named as the one by whom it was done",
        ["named-before"] = "named before the words of the claim",
        ["named-after"] = "named after the words of the claim",
        ["frame"] = "the word that tells the event calls for a place",
        ["in-claim"] = "named in the words of the claim",
        ["country"] = "the country of somebody named in the claim",
        ["points-back"] = "a word that points back to a place named before",
    };

    private static readonly Dictionary<string, string> Dates = new(StringComparer.Ordinal)
    {
        ["in-claim"] = "stands in the words of the claim",
        ["carried-over"] = "the day on which it was said or announced before",
    };

    private static readonly Dictionary<string, string> Unsure = new(StringComparer.Ordinal)
    {
        ["speaker-inferred"] = "the speaker is named by a pronoun or a description",
        ["party-inferred"] = "somebody in it is named by a pronoun or a description",
        ["actor-carried-over"] = "who does it is named in an earlier claim",
        ["place-carried-over"] = "the place is named outside the words of the claim",
        ["place-ambiguous"] = "several places bear the name, and the text does not tell which",
        ["date-carried-over"] = "the day is that of what was said or announced before",
        ["date-inferred"] = "the model gave the date, and the house does not read it in the words",
        ["figures-inferred"] = "the model gave the figures, and the house does not read them in the words",
    };

    // Keys are folded, people are not.
    private static readonly Dictionary<string, string> Prepositions = new(StringComparer.Ordinal)
    {
        ["ب"] = "بـ",
        ["ل"] = "لـ",
        ["الي"] = "إلى",
        ["علي"] = "على",
        ["لدي"] = "لدى",
        ["سوي"] = "سوى",
        ["اثر"] = "إثر",
        ["اثناء"] = "أثناء",
        ["بشان"] = "بشأن",
        ["نتيجه"] = "نتيجة",
        ["اجل"] = "أجل",
        ["ضروره"] = "ضرورة",
        ["اهميه"] = "أهمية",
    };

    public static string? Type(string? key) =>
        Of(key, Types) is not { } known ? null
        : known != key ? known
        : Prefix(key) switch
        {
            "event" => $"the verb {NameIn(key)} tells it, or a noun of it",
            "noun" => $"the noun {NameIn(key)} tells it",
            "reporting" => $"saying so is the deed: {NameIn(key)}",
            "class" => $"a word of the class {NameIn(key)} stands in it (lexicon/classes.csv)",
            _ => key,
        };

    public static string? Status(string? key) =>
        Of(key, Statuses) is not { } known ? null
        : known != key ? known
        : Prefix(key) switch
        {
            "act" => $"the act of saying decides: {NameIn(key)}",
            "cue" => $"«{NameIn(key)}» says so",
            _ => key,
        };

    public static string? Speaker(string? key) => Of(key, Speakers);

    public static string? Date(string? key) => Of(key, Dates);

    public static string DoubtOf(string key) => Unsure.GetValueOrDefault(key, key);

    /// <summary>The ground of a place.</summary>
    public static string? Place(string? key) =>
        key == "carried-over" ? "named outside the words of the claim" : Part(key);

    /// <summary>The ground of an actor or a target.</summary>
    public static string? Part(string? key)
    {
        if (key is null)
            return null;
        const string back = "+points-back";
        var bare = key.EndsWith(back, StringComparison.Ordinal) ? key[..^back.Length] : key;
        var said =
            Parts.GetValueOrDefault(bare)
            ?? Prefix(bare) switch
            {
                "frame" => $"after «{PrepositionIn(bare)}», as the word that tells the event calls for",
                "after" => $"after «{PrepositionIn(bare)}»",
                _ => bare,
            };
        return bare == key ? said : said + ", by a word that points back to";
    }

    private static string? Of(string? key, Dictionary<string, string> words) =>
        key is null ? null : words.GetValueOrDefault(key, key);

    private static string PrepositionIn(string key) => Prepositions.GetValueOrDefault(NameIn(key), NameIn(key));

    private static string Prefix(string key) =>
        key.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? key[..colon] : "";

    private static string NameIn(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('=')[0];
}
