namespace Marsad.Reading.Pages;

/// <summary>What the name that a page gives to a box says of its content; ordered so that everything from <see cref="Widget"/> on is not article.</summary>
internal enum PageHint : byte
{
    None,

    /// <summary>The text of the article.</summary>
    Body,
    Widget,
    Sidebar,
    Byline,
    Tags,
    Caption,
    Tool,
    Share,
    Related,
    Subscribe,
    Advert,
    Cookies,
    Comments,
    Navigation,
    Footer,
    Hidden,
}
