using System.Security.Cryptography;
using System.Text;
using Marsad.Arabic;
using OpenAI.Chat;

namespace Marsad.Reading.Models.Asking;

/// <summary>
/// The messages of one question. What comes from the report stands in the user's message between marks that hold a hash of
/// it: no report can hold the mark that ends it, since it would have to hold its own hash.
/// </summary>
internal sealed class Question
{
    private const int LongestEcho = 8000;

    private readonly string _material;
    private readonly (string Answer, string Fault)? _before;

    private Question(string material, (string, string)? before)
    {
        _material = material;
        _before = before;
    }

    /// <summary>The question about one excerpt.</summary>
    public static Question About(ReportHead head, ArabicText text, Excerpt excerpt)
    {
        var context = new StringBuilder();
        Line(context, "Headline", head.Title);
        Line(context, "Outlet", head.Outlet?.Name);
        Line(context, "Day", head.Published?.Value);
        context.Append(excerpt.Before(text));
        var words = excerpt.In(text);
        var mark = Mark(context + "\0" + words);
        return new Question(
            $"[context {mark}]\n{context.ToString().Trim()}\n[end {mark}]\n[text {mark}]\n{words}\n[end {mark}]",
            null
        );
    }

    /// <summary>The same question once more, after an answer that cannot be used.</summary>
    public Question After(string answer, string fault) => new(_material, (answer, fault));

    /// <summary>The messages, in their order.</summary>
    /// <param name="schema">The form of the answer, where it has to be told because the endpoint does not enforce it.</param>
    public List<ChatMessage> Messages(string? schema)
    {
        var instructions = schema is null
            ? Contract.Instructions
            : $"{Contract.Instructions}\nAnswer with one JSON object of this schema, and nothing else:\n{schema}";
        List<ChatMessage> messages = [new SystemChatMessage(instructions), new UserChatMessage(_material)];
        if (_before is var (answer, fault))
        {
            var echo = answer.Length > LongestEcho ? answer[..LongestEcho] : answer;
            messages.Add(new AssistantChatMessage(echo.Length > 0 ? echo : "(nothing)"));
            messages.Add(
                new UserChatMessage(
                    $"That is not the JSON object asked for: {fault}. Answer the same question again with the JSON object alone."
                )
            );
        }
        return messages;
    }

    private static void Line(StringBuilder context, string name, string? value)
    {
        if (value is not null)
            context.Append(name).Append(": ").Append(value).Append('\n');
    }

    private static string Mark(string material) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(material)))[..16];
}
