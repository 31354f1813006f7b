using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Registry.Domain;

namespace Registry.Data.Auditing;

/// <summary>Raises the version of what is saved and writes down who changed it.</summary>
public sealed class AuditTrail(IActor actor, TimeProvider time)
{
    public const string DayFormat = "yyyy-MM-dd";
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private const string Hidden = "•••";

    /// <summary>What the programs keep for themselves, and marks of time that would drown the rest.</summary>
    private static readonly HashSet<string> Untold =
    [
        nameof(IVersioned.Version), "SearchName", "FormerSearch", "SortName", "PhoneKey", "EntryKey", "IdentityKey", "GreetingKey", "FormKey", "AskedSequence", "ToldSequence", "TokenHash", "OldTokenHash", "ReferenceHash", "OfKind", "OfGender", "OfBirthYear",
        "SecurityStamp", "ConcurrencyStamp", "NormalizedEmail", "NormalizedUserName", "UserName",
        "AccessFailedCount", "LockoutEnabled", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled", "LastSignedInAt",
    ];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The changes about to be saved; entries of new records get their key only afterwards.</summary>
    public IReadOnlyList<(EntityEntry Entry, AuditEntry Audit, bool IsNew)> Collect(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        var changed = tracker.Entries()
            .Where(entry => entry.Entity is IVersioned or IAudited)
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        foreach (var entry in changed.Where(entry => entry.Entity is IVersioned && entry.State != EntityState.Deleted))
            entry.Property(nameof(IVersioned.Version)).CurrentValue = ((IVersioned)entry.Entity).Version + 1;

        return [.. changed.Where(IsWorthTelling).Select(entry => (entry, Describe(entry), entry.State == EntityState.Added))];
    }

    /// <summary>The entry of a new record, once the database has given it its key.</summary>
    public static AuditEntry WithKey(AuditEntry audit, EntityEntry entry) => new()
    {
        At = audit.At,
        ById = audit.ById,
        ByName = audit.ByName,
        Entity = audit.Entity,
        EntityId = KeyOf(entry),
        Act = audit.Act,
        Changes = audit.Changes,
    };

    private AuditEntry Describe(EntityEntry entry) => new()
    {
        At = time.GetUtcNow(),
        ById = actor.Id,
        ByName = actor.Name,
        Entity = entry.Metadata.ClrType.Name,
        EntityId = KeyOf(entry),
        Act = entry.State.ToString(),
        Changes = JsonSerializer.Serialize(Changes(entry), Readable),
    };

    private static string KeyOf(EntityEntry entry) =>
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue));

    private static Dictionary<string, object?[]> Changes(EntityEntry entry) => entry.Properties
        .Where(property => Matters(property, entry.State))
        .ToDictionary(
            property => property.Metadata.Name,
            property => entry.State == EntityState.Added
                ? new[] { Show(property, property.CurrentValue) }
                : [Show(property, property.OriginalValue), Show(property, property.CurrentValue)]);

    /// <summary>A user is saved at each sign-in; that is no change to tell.</summary>
    private static bool IsWorthTelling(EntityEntry entry) =>
        entry.Entity is IVersioned || entry.State != EntityState.Modified || entry.Properties.Any(property => Matters(property, entry.State));

    private static bool Matters(PropertyEntry property, EntityState state) =>
        !Untold.Contains(property.Metadata.Name)
        && !property.Metadata.IsPrimaryKey()
        && (state == EntityState.Modified ? property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) : property.CurrentValue is not null);

    private static bool IsHidden(PropertyEntry property) =>
        property.Metadata.Name == "PasswordHash" || property.Metadata.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) == true;

    private static object? Show(PropertyEntry property, object? value) => value switch
    {
        not null when IsHidden(property) => Hidden,
        null or string or int or long or bool => value,
        DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
        DateTimeOffset at => at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
