using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Registry.Domain;
using Registry.Domain.Subscriptions;

namespace Registry.Data.Acts;

/// <summary>A record's values as they were before a change, kept as JSON, and put back from it.</summary>
internal static class RecordValues
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Whether what an act does to records of this type can be taken back: they are known by one number, their key, and nobody outside was told of them.</summary>
    public static bool CanBePutBack(IReadOnlyEntityType type) =>
        type.ClrType != typeof(CalendarPresence) && type.FindPrimaryKey() is { Properties: [{ Name: "Id" } key] } && key.ClrType == typeof(int);

    public static int IdOf(EntityEntry entry) => (int)entry.Property("Id").CurrentValue!;

    /// <summary>The changed properties with the values they had.</summary>
    public static string Before(EntityEntry entry) => JsonSerializer.Serialize(
        entry.Properties
            .Where(property => property.IsModified && property.Metadata.Name != nameof(IVersioned.Version))
            .ToDictionary(property => property.Metadata.Name, property => property.OriginalValue),
        Json);

    public static void PutBack(EntityEntry entry, string before)
    {
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(before)!)
        {
            var property = entry.Property(name);
            property.CurrentValue = value.Deserialize(property.Metadata.ClrType, Json);
        }
    }
}
