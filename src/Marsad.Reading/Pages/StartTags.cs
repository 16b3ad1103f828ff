using AngleSharp.Html.Parser.Tokens.Struct;

namespace Marsad.Reading.Pages;

/// <summary>Looks into start tags.</summary>
internal static class StartTags
{
    /// <summary>The value of an attribute; null where the tag has none of that name.</summary>
    public static string? Value(this ref StructHtmlToken token, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            if (attribute.Name.Memory.Span.SequenceEqual(name))
                return attribute.Value.ToString();
        }
        return null;
    }
}
