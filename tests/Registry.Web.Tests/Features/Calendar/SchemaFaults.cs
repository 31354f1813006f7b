using System.Globalization;
using System.Text.Json;

namespace Registry.Web.Tests.Features.Calendar;

/// <summary>Compares data with a schema of OpenAPI 3.0, as far as ours goes; a word of it that is not known here is a fault too.</summary>
internal static class SchemaFaults
{
    private static readonly string[] Known = ["$ref", "type", "format", "enum", "properties", "required", "items", "description", "additionalProperties"];

    public static IEnumerable<string> Of(JsonElement data, string reference, JsonElement description) =>
        Of(data, reference.Split('/').Skip(1).Aggregate(description, (at, name) => at.GetProperty(name)), description, "$");

    private static IEnumerable<string> Of(JsonElement data, JsonElement schema, JsonElement description, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Of(data, reference.GetString()!.Split('/').Skip(1).Aggregate(description, (here, name) => here.GetProperty(name)), description, at);

        var unknown = schema.EnumerateObject().Where(word => !Known.Contains(word.Name)).Select(word => $"{at}: the schema says {word.Name}");
        return unknown.Concat(schema.GetProperty("type").GetString() switch
        {
            "object" => OfObject(data, schema, description, at),
            "array" => data.ValueKind != JsonValueKind.Array ? [$"{at}: no array"]
                : data.EnumerateArray().SelectMany((item, i) => Of(item, schema.GetProperty("items"), description, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]"))),
            "string" => data.ValueKind == JsonValueKind.String && HasFormat(data.GetString()!, schema) ? [] : [$"{at}: {data}"],
            "integer" => data.ValueKind == JsonValueKind.Number && data.TryGetInt64(out _) ? [] : [$"{at}: {data}"],
            "boolean" => data.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [$"{at}: {data}"],
            var type => [$"{at}: a type {type}"],
        });
    }

    /// <summary>Nothing is missing, and nothing stands there that the description does not name.</summary>
    private static IEnumerable<string> OfObject(JsonElement data, JsonElement schema, JsonElement description, string at)
    {
        if (data.ValueKind != JsonValueKind.Object)
            return [$"{at}: no object"];

        var properties = schema.GetProperty("properties");
        var missing = schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => !data.TryGetProperty(name, out _)).Select(name => $"{at}: {name} is missing");
        return missing.Concat(data.EnumerateObject().SelectMany(one => properties.TryGetProperty(one.Name, out var its)
            ? Of(one.Value, its, description, $"{at}.{one.Name}")
            : [$"{at}: {one.Name} is not described"]));
    }

    private static bool HasFormat(string text, JsonElement schema) =>
        (!schema.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => word.GetString() == text))
        && (!schema.TryGetProperty("format", out var format) || format.GetString() switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && text.Contains('T', StringComparison.Ordinal),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            _ => false,
        });
}
