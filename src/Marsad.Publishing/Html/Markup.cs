namespace Marsad.Publishing.Html;

/// <summary>HTML that is safe to place between tags: made by <see cref="HtmlWriter"/> only, so that every text in it is escaped.</summary>
public readonly record struct Markup
{
    private readonly string? _html;

    internal Markup(string html) => _html = html;

    /// <summary>Nothing.</summary>
    public static Markup None { get; }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_html);

    /// <summary>The HTML.</summary>
    public override string ToString() => _html ?? "";

    /// <summary>Makes markup from a template whose literals are HTML and whose holes are escaped.</summary>
    public static Markup Of(MarkupTemplate template) => new(template.Take());
}
