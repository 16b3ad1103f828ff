using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Marsad.Reading.Models.Asking;

/// <summary>
/// What a model is asked: the instructions and the schema of the answer, both data in this assembly, with the sub-types that the
/// lexicon knows. The schema's lists are the vocabularies against which answers are checked, so that what is asked and what is
/// accepted cannot differ.
/// </summary>
internal sealed class Contract
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <param name="subtypes">The sub-types of the lexicon.</param>
    public Contract(IEnumerable<string> subtypes)
    {
        var schema = JsonNode.Parse(Read("claims.schema.json"))!;
        var fields = schema["properties"]!["claims"]!["items"]!["properties"]!;
        var listed = fields["subtype"]!["enum"]!.AsArray();
        foreach (var subtype in subtypes)
            listed.Add((JsonNode)subtype);
        Schema = Written(schema);
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Instructions + "\0" + Schema)))[
            ..8
        ];
        Reporting = Values(fields["reporting"]!);
        Types = Values(fields["type"]!);
        Subtypes = Values(fields["subtype"]!);
        Statuses = Values(fields["status"]!);
        LinkKinds = Values(fields["chain"]!["items"]!["properties"]!["kind"]!);
        ActorKinds = Values(fields["actor"]!["properties"]!["kind"]!);
    }

    /// <summary>The instructions.</summary>
    public static string Instructions { get; } = Read("instructions.md");

    /// <summary>The JSON schema of an answer.</summary>
    public string Schema { get; }

    /// <summary>Changes whenever a model is asked something else.</summary>
    public string Fingerprint { get; }

    public FrozenSet<string> Reporting { get; }

    public FrozenSet<string> Types { get; }

    public FrozenSet<string> Subtypes { get; }

    public FrozenSet<string> Statuses { get; }

    /// <summary>Kinds of those who pass a claim on.</summary>
    public FrozenSet<string> LinkKinds { get; }

    /// <summary>Kinds of those who do and undergo.</summary>
    public FrozenSet<string> ActorKinds { get; }

    private static FrozenSet<string> Values(JsonNode field) =>
        field["enum"]!
            .AsArray()
            .OfType<JsonNode>()
            .Select(v => v.GetValue<string>())
            .ToFrozenSet(StringComparer.Ordinal);

    private static string Written(JsonNode schema)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
            schema.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Read(string name)
    {
        using var stream = typeof(Contract).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
