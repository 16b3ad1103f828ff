namespace Marsad.Reading.Claims.Lookup;

/// <summary>What a word is in the grammar by its letters alone: asked of one word again and again, found once a spelling.</summary>
[Flags]
internal enum GrammarRoles : byte
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary><see cref="Grammar.IsPreposition"/>.</summary>
    Preposition = 1,

    /// <summary><see cref="Grammar.IsPrepositionOfPronoun"/>.</summary>
    PrepositionOfPronoun = 2,

    /// <summary><see cref="Grammar.IsConditional"/>.</summary>
    Conditional = 4,

    /// <summary>Of class <c>own</c> with a pronoun: «قواتنا», «بلاده».</summary>
    Own = 8,

    /// <summary><see cref="Grammar.MayNameSource"/>.</summary>
    Source = 16,
}
