namespace Marsad.Reading.Claims.Syntax;

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum Opening : byte
{
    /// <summary>It begins the sentence, or opens with a conjunction.</summary>
    Main,

    /// <summary>Opens with أن, إن: the content of a verb before it.</summary>
    That,

    /// <summary>«… الذي»: describes a noun.</summary>
    Relative,

    /// <summary>«مؤكداً …»: the speaker of the clause before goes on.</summary>
    Participle,

    /// <summary>«بحسب …»: names a source.</summary>
    According,

    /// <summary>«بعد …», «عقب …» and an event: dates what stands before it.</summary>
    Time,

    /// <summary>A coordinated verbal noun: one more item of a list.</summary>
    Item,

    /// <summary>«…، وسط اشتباكات», «… مع استمرار القصف على …»: what goes on beside what is told.</summary>
    Beside,

    /// <summary>«أظهر التسجيل جنوداً يطلقون …», «رأى شهود مسلحين يقتحمون …»: what the clause before it shows at work.</summary>
    Seen,
}

/// <summary>A clause: a range of tokens with one predicate at most.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Opening">How it hangs on what stands before it.</param>
/// <param name="Predicate">The token of its finite verb, adverbial participle or leading verbal noun; -1 when it has none.</param>
internal readonly record struct Clause(int Start, int End, Opening Opening, int Predicate);
