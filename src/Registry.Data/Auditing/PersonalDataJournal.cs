using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Registry.Domain.Members;
using Registry.Domain.Partners;

namespace Registry.Data.Auditing;

/// <summary>Writes down who looked at or took out personal data: whose, of which kind and when; never the data.</summary>
public sealed class PersonalDataJournal(RegistryDbContext db, IActor actor, TimeProvider time)
{
    public const string Viewed = "Viewed";
    public const string Exported = "Exported";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Somebody saw data of one person.</summary>
    public Task ViewedAsync(int personId, PersonalDataKind kind, CancellationToken cancellation) =>
        WriteAsync(Viewed, nameof(Person), [$"{personId}"], new() { ["Kind"] = [$"{kind}"] }, cancellation);

    /// <summary>Somebody saw telephone and e-mail of people at a partner's.</summary>
    public Task ViewedContactsAsync(IEnumerable<int> contactIds, CancellationToken cancellation) =>
        WriteAsync(Viewed, nameof(Contact), contactIds.Select(id => $"{id}"), new() { ["Kind"] = [nameof(PersonalDataKind.Contact)] }, cancellation);

    /// <summary>Data of people left the registry as a file or on paper.</summary>
    /// <param name="list">Which list it was, such as its address; without personal data.</param>
    public Task ExportedAsync(PersonalDataKind kind, int count, string list, CancellationToken cancellation) =>
        WriteAsync(Exported, nameof(Person), [""], new() { ["Kind"] = [$"{kind}"], ["Count"] = [count], ["List"] = [list] }, cancellation);

    private Task<int> WriteAsync(string act, string entity, IEnumerable<string> ids, Dictionary<string, object[]> what, CancellationToken cancellation)
    {
        var changes = JsonSerializer.Serialize(what, Readable);
        db.AuditEntries.AddRange(ids.Select(id => new AuditEntry
        {
            At = time.GetUtcNow(),
            ById = actor.Id,
            ByName = actor.Name,
            Entity = entity,
            EntityId = id,
            Act = act,
            Changes = changes,
        }));
        return db.SaveChangesAsync(cancellation);
    }
}
