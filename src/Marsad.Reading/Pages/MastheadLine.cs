namespace Marsad.Reading.Pages;

/// <summary>What a line above the article's first paragraph says.</summary>
internal enum MastheadKind
{
    /// <summary>The article itself.</summary>
    Prose,
    Headline,

    /// <summary>A publication date, with or without a key before it.</summary>
    Date,

    /// <summary>Who published it, behind a key.</summary>
    Source,

    /// <summary>The word before an outlet's own name: «جريدة», «إذاعة».</summary>
    Nameplate,

    /// <summary>An agency's key words for its desks: «سوريا-هدنة-مساعدات».</summary>
    Slug,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>The address of the page it was copied from.</summary>
    Address,

    /// <summary>Where and from whom it was reported: «لندن، دانانغ، رويترز».</summary>
    Dateline,
}

/// <summary>A line between the top of a text and its first paragraph.</summary>
/// <param name="Text">The line.</param>
/// <param name="Value">The line without its key.</param>
/// <param name="Kind">What it says.</param>
internal sealed record MastheadLine(string Text, string Value, MastheadKind Kind);
