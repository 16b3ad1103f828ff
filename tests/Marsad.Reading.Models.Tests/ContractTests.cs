using System.Text.Json;
using Marsad.Reading.Models.Asking;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Models.Tests;

/// <summary>What a model is asked is what the house knows.</summary>
public sealed class ContractTests
{
    [Theory]
    [InlineData("events.csv", "type")]
    [InlineData("events.csv", "subtype")]
    [InlineData("events.csv", "status")]
    [InlineData("event-nouns.csv", "type")]
    [InlineData("event-nouns.csv", "subtype")]
    [InlineData("reporting.csv", "class")]
    [InlineData("reporting.csv", "makes")]
    [InlineData("aspects.csv", "status")]
    public void Every_value_of_the_lexicon_is_in_the_vocabulary(string file, string column)
    {
        var known = column switch
        {
            "type" or "makes" => Some.Contract.Types,
            "subtype" => Some.Contract.Subtypes,
            "status" => Some.Contract.Statuses,
            _ => Some.Contract.Reporting,
        };
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "lexicon", file)).ToList();
        var at = Array.IndexOf(lines[0].Split(','), column);
        var values = lines
            .Skip(1)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(',')[at].Split(':')[^1])
            .Where(value => value is not ("" or "none"))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        values.ShouldNotBeEmpty();
        values.Except(known, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_actor_in_a_theatre_is_in_the_vocabulary()
    {
        var actors = Some.Lexical.Theatre.Entities.Where(entity => entity.Class == EntityClass.Actor);
        var kinds = actors.Select(entity => entity.Kind).Distinct(StringComparer.Ordinal).ToList();
        kinds.Count.ShouldBeGreaterThan(5);
        kinds.Except(Some.Contract.ActorKinds, StringComparer.Ordinal).ShouldBeEmpty();
        Some.Contract.ActorKinds.Except(Some.Contract.LinkKinds, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_schema_is_strict_every_object_names_all_its_fields_and_allows_no_others()
    {
        using var schema = JsonDocument.Parse(Some.Contract.Schema);
        var objects = Objects(schema.RootElement).ToList();
        objects.Count.ShouldBeGreaterThan(6);
        foreach (var o in objects)
        {
            o.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            o.GetProperty("required")
                .EnumerateArray()
                .Select(r => r.GetString())
                .ShouldBe(o.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public void Every_type_and_status_is_explained_in_the_instructions()
    {
        foreach (var value in Some.Contract.Types.Concat(Some.Contract.Statuses).Concat(Some.Contract.Reporting))
            Contract.Instructions.ShouldContain(value);
    }

    private static IEnumerable<JsonElement> Objects(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            yield break;
        if (schema.TryGetProperty("properties", out _))
            yield return schema;
        foreach (var inner in schema.EnumerateObject().SelectMany(p => Objects(p.Value)))
            yield return inner;
    }
}
