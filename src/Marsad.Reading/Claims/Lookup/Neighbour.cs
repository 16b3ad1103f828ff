namespace Marsad.Reading.Claims.Lookup;

/// <summary>What stands before a word, as far as it tells verbs from nouns.</summary>
internal enum Neighbour : byte
{
    /// <summary>Nothing: the text, a sentence or a clause begins.</summary>
    Start,

    Preposition,

    /// <summary>A word of grammar that a verb follows: «قد», «لم», «كان».</summary>
    VerbParticle,

    /// <summary>أن, إن.</summary>
    That,

    /// <summary>A verb or participle.</summary>
    Verb,

    /// <summary>A verb or participle that neither reports nor tells an event: «بات», «يمكن».</summary>
    Auxiliary,

    Noun,

    /// <summary>A noun behind the verb of its clause, no break between.</summary>
    NounAfterVerb,

    /// <summary>A noun behind a verb that passes words on and takes a noun for them («أعلن», «نفى»), no break between.</summary>
    NounAfterReport,

    /// <summary>A noun that neither article nor pronoun makes definite, nor a name.</summary>
    Indefinite,

    /// <summary>Such a noun behind the verb of its clause, no break between.</summary>
    IndefiniteAfterVerb,
}
