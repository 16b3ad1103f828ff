using System.Runtime.CompilerServices;
using System.Text;

namespace Marsad.Publishing.Html;

/// <summary>Gathers templates into markup. Not for use from several threads at once.</summary>
public sealed class HtmlWriter
{
    internal StringBuilder Buffer { get; } = new();

    /// <summary>Adds a template: literals as HTML, holes escaped.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] ref MarkupTemplate template) =>
        template.WrittenInto(Buffer);

    /// <summary>Adds markup made before.</summary>
    public void Add(Markup markup) => Buffer.Append(markup.ToString());

    /// <summary>What was gathered.</summary>
    public Markup ToMarkup() => new(Buffer.ToString());
}
