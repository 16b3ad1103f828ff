using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Marsad.Reading.Models.Asking;

/// <summary>
/// What a model is asked: the instructions and the schema of the answer, both data in this assembly. The schema's lists are the
/// vocabularies against which answers are checked, so that what is asked and what is accepted cannot differ.
/// </summary>
internal static class Contract
{
    /// <summary>The instructions.</summary>
    public static string Instructions { get; } = Read("instructions.md");

    /// <summary>The JSON schema of an answer.</summary>
    public static string Schema { get; } = Read("claims.schema.json");

    /// <summary>Changes whenever a model is asked something else.</summary>
    public static string Fingerprint { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Instructions + "\0" + Schema)))[..8];

    private static readonly JsonElement Fields = FieldsOf(Schema);

    public static FrozenSet<string> Reporting { get; } = Values(Fields.GetProperty("reporting"));

    public static FrozenSet<string> Types { get; } = Values(Fields.GetProperty("type"));

    public static FrozenSet<string> Subtypes { get; } = Values(Fields.GetProperty("subtype"));

    public static FrozenSet<string> Statuses { get; } = Values(Fields.GetProperty("status"));

    /// <summary>Kinds of those who pass a claim on.</summary>
    public static FrozenSet<string> LinkKinds { get; } =
        Values(KindIn(Fields.GetProperty("chain").GetProperty("items")));

    /// <summary>Kinds of those who do and undergo.</summary>
    public static FrozenSet<string> ActorKinds { get; } = Values(KindIn(Fields.GetProperty("actor")));

    private static JsonElement FieldsOf(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var claims = document.RootElement.GetProperty("properties").GetProperty("claims");
        return claims.GetProperty("items").GetProperty("properties").Clone();
    }

    private static JsonElement KindIn(JsonElement party) => party.GetProperty("properties").GetProperty("kind");

    private static FrozenSet<string> Values(JsonElement field) =>
        field
            .GetProperty("enum")
            .EnumerateArray()
            .Select(v => v.GetString())
            .OfType<string>()
            .ToFrozenSet(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(Contract).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
