using System.Text.Json;
using System.Text.Json.Serialization;

namespace Marsad.Reading.Models.Asking;

/// <summary>A claim as a model gives it, before anything in it is believed.</summary>
internal sealed record ModelClaim
{
    public required string Quote { get; init; }

    public required IReadOnlyList<ModelParty> Chain { get; init; }

    public required string Reporting { get; init; }

    public required string Type { get; init; }

    public string? Subtype { get; init; }

    public required string Status { get; init; }

    public ModelParty? Actor { get; init; }

    public ModelParty? Target { get; init; }

    public string? Place { get; init; }

    public ModelDate? Date { get; init; }

    public ModelFigure? Killed { get; init; }

    public ModelFigure? Injured { get; init; }
}

/// <summary>Somebody, by the words that name him.</summary>
internal sealed record ModelParty(string Words, string Kind);

/// <summary>A day, by the words that tell it.</summary>
internal sealed record ModelDate(string Words, string? Value);

/// <summary>A number of people, by the words that tell it.</summary>
internal sealed record ModelFigure(string Words, int? Min, int? Max);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(ModelClaim))]
internal sealed partial class ModelClaimJson : JsonSerializerContext
{
    /// <summary>A claim of an answer; null when it does not have the form asked for.</summary>
    public static ModelClaim? Read(JsonElement claim)
    {
        try
        {
            return claim.Deserialize(Default.ModelClaim);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // the second: a string that is half of a surrogate pair
            return null;
        }
    }
}
