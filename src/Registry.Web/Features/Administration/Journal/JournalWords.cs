using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Registry.Data.Auditing;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Journal;

/// <summary>A change as people read it: field, value before, value after.</summary>
public sealed record JournalChange(string Field, string? Before, string? After);

/// <summary>Turns what the journal keeps for machines into words.</summary>
internal static partial class JournalWords
{
    public static string Entity(IStringLocalizer<Text> text, string name) => Named(text, $"Entity.{name}", name);

    public static string Field(IStringLocalizer<Text> text, string name) => Named(text, $"Field.{name}", name);

    public static IReadOnlyList<JournalChange> Changes(IStringLocalizer<Text> text, string json, TimeProvider time)
    {
        var changes = JsonSerializer.Deserialize<Dictionary<string, JsonElement[]>>(json) ?? [];
        return [.. changes.Select(change => new JournalChange(
            Field(text, change.Key),
            change.Value.Length > 1 ? Value(text, change.Value[0], time) : null,
            Value(text, change.Value[^1], time)))];
    }

    private static string? Value(IStringLocalizer<Text> text, JsonElement value, TimeProvider time) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => text["yes"],
        JsonValueKind.False => text["no"],
        JsonValueKind.Number => value.GetRawText(),
        _ => text[$"Value.{value.GetString()}"] is { ResourceNotFound: false } known ? known.Value : Readable(value.GetString()!, time),
    };

    /// <summary>Days and instants are kept in one manner for every server and shown in the office's.</summary>
    private static string Readable(string value, TimeProvider time) =>
        DateOnly.TryParseExact(value, AuditTrail.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Moment.Day(day)
        : DateTimeOffset.TryParseExact(value, AuditTrail.InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Moment.Of(at, time)
        : value;

    private static string Named(IStringLocalizer<Text> text, string key, string name) =>
        text[key] is { ResourceNotFound: false } found ? found.Value : Capitals().Replace(name, " $0").Trim().ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capitals();
}
