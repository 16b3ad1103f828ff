using System.Text.Json;
using Marsad.Arabic.Morphology;

namespace Marsad.Cli.Lines;

/// <summary>Writes what a form says beside its lemma; what it does not say is left out.</summary>
internal static class FormJson
{
    public static void Write(Utf8JsonWriter json, FormFeatures form)
    {
        if (form.Aspect != Aspect.None)
            json.WriteString("aspect"u8, Names.Of(form.Aspect));
        Write(json, "moods"u8, form.Moods);
        if (form.Voice != Voice.None)
            json.WriteString("voice"u8, Names.Of(form.Voice));
        if (form.Person != Person.None)
            json.WriteNumber("person"u8, (int)form.Person);
        json.WriteString("gender"u8, Names.Of(form.Gender));
        if (form.Number != Number.None)
            json.WriteString("number"u8, Names.Of(form.Number));
        Write(json, "cases"u8, form.Cases);
        if (form.State != State.Any)
            json.WriteString("state"u8, Names.Of(form.State));
    }

    private static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, T flags)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(flags, default))
            return;
        json.WriteStartArray(name);
        foreach (var flag in Names.OfFlags(flags))
            json.WriteStringValue(flag);
        json.WriteEndArray();
    }
}
