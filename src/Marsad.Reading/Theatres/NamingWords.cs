namespace Marsad.Reading.Theatres;

/// <summary>What a word does beside a name.</summary>
internal enum NamingWord
{
    /// <summary>Ends a person's or place's name.</summary>
    Stop,

    /// <summary>Joins the parts of a person's name: بن، أبو، دي.</summary>
    Particle,

    /// <summary>A given name.</summary>
    Given,

    /// <summary>Begins a compound place name: أم، تل، كفر.</summary>
    Compound,

    /// <summary>Before a country or capital it makes it a place: في، إلى، داخل.</summary>
    PlaceWord,

    /// <summary>One of those words that stands before places and hardly before anything else: داخل، قرب، شمال.</summary>
    Locative,

    /// <summary>Before a country or capital it makes it an actor: مع، ضد، بين، بدعم من.</summary>
    ActorWord,

    /// <summary>A noun that takes a land as its complement: أراضي، حدود، سماء.</summary>
    LandNoun,

    /// <summary>A noun of an attack, which is oftener called after the capital it struck than after one that struck: هجمات، تفجيرات.</summary>
    AttackNoun,

    /// <summary>A verb of an attack, whose object is the town that is named by a capital: قصف، استهدف.</summary>
    AttackVerb,

    /// <summary>A verb whose subject is a land and no actor: شهد، عاش.</summary>
    LandVerb,

    /// <summary>A verb behind a city's name of what it goes through: «الخرطوم شهدت …».</summary>
    Undergoes,

    /// <summary>A verb of going to see a land or town, whoever its subject is: زار، يزور.</summary>
    VisitVerb,

    /// <summary>An adjective of an office that is still held: الدائم، الحالي.</summary>
    Qualifier,

    /// <summary>An adjective of an office that is held no more, or not yet: السابق، المنتخب.</summary>
    Former,

    /// <summary>Both of two named before: البلدين.</summary>
    Pair,

    /// <summary>Qualifies the kind of a field: النفطي.</summary>
    Oil,

    /// <summary>للغاز، الغازي.</summary>
    Gas,

    /// <summary>Military, of an airport or base.</summary>
    Military,

    /// <summary>الجوية، of a base.</summary>
    Air,

    /// <summary>The country the text is about: البلاد.</summary>
    Homeland,

    /// <summary>What a town is parted into: أحياء، جزء، شطر.</summary>
    Part,

    /// <summary>Before an institution's name after a title: باسم، بلسان.</summary>
    InNameOf,

    /// <summary>After a title, before where it is held: لدى، في، إلى.</summary>
    At,

    /// <summary>قرار: before a number it makes that a resolution's.</summary>
    Resolution,

    /// <summary>قال، أعلن and their like, before a speaker.</summary>
    Speech,

    /// <summary>What befalls somebody, named right after it: مقتل، اغتيال، اعتقال.</summary>
    Fate,

    /// <summary>A verb of what befalls somebody or what he does, who stands right after it: قتل، أصيب، طعن.</summary>
    Befell,

    /// <summary>One person before the adjective of his people: شاب، مواطن.</summary>
    OnePerson,

    /// <summary>Before a place it says whose clocks are meant: بتوقيت.</summary>
    ByClock,

    /// <summary>A kind of body before its name: هيئة، جهاز، حركة.</summary>
    BodyHead,

    /// <summary>A body that a noun in the singular means, which no sound plural describes: الجيش، الوفد.</summary>
    OneBody,

    /// <summary>A verb that passes on what another says, who follows it behind «عن»: نقل، نقلاً.</summary>
    Relay,

    /// <summary>دعا، اتهم and their like, whose object is spoken to or of: a state and never a land.</summary>
    Address,

    /// <summary>طلب and its like, whose «من» names who is asked: a state and never a land.</summary>
    Request,

    /// <summary>A verb behind which «على» names who has something to do: يجب، يتعين.</summary>
    Obliging,

    /// <summary>What somebody has to do, behind «إن على» and his name: الانسحاب، الالتزام.</summary>
    Duty,
}

/// <summary>Reads <c>lexicon/naming.csv</c>: the words of the language that stand beside names.</summary>
internal static class NamingWords
{
    public static void Read(string path, TheatreTables tables, List<TheatreProblem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(new(path, 0, "the naming words are missing", "Give the lexicon folder of this version"));
            return;
        }
        foreach (var line in CsvLines.Read(path, ["class", "words"], problems))
        {
            var name = line["class"].Replace("-", "", StringComparison.Ordinal);
            if (!Enum.TryParse<NamingWord>(name, ignoreCase: true, out var word))
            {
                problems.Add(line.Problem($"'{line["class"]}' is no class of naming words", "See lexicon/README.md"));
                continue;
            }
            tables.Names.Add(line.List("words"), new(NameKind.Word, false, (int)word));
        }
    }
}
