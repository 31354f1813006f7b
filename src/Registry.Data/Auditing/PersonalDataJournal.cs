using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Registry.Domain.Members;

namespace Registry.Data.Auditing;

/// <summary>Writes down who looked at or took out personal data: whose, of which kind and when; never the data.</summary>
public sealed class PersonalDataJournal(RegistryDbContext db, IActor actor, TimeProvider time)
{
    public const string Viewed = "Viewed";
    public const string Exported = "Exported";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Somebody saw data of one person.</summary>
    public Task ViewedAsync(int personId, PersonalDataKind kind, CancellationToken cancellation) =>
        WriteAsync(Viewed, $"{personId}", new() { ["Kind"] = [$"{kind}"] }, cancellation);

    /// <summary>Data of people left the registry as a file or on paper.</summary>
    /// <param name="list">Which list it was, such as its address; without personal data.</param>
    public Task ExportedAsync(PersonalDataKind kind, int count, string list, CancellationToken cancellation) =>
        WriteAsync(Exported, "", new() { ["Kind"] = [$"{kind}"], ["Count"] = [count], ["List"] = [list] }, cancellation);

    private Task<int> WriteAsync(string act, string id, Dictionary<string, object[]> what, CancellationToken cancellation)
    {
        db.AuditEntries.Add(new()
        {
            At = time.GetUtcNow(),
            ById = actor.Id,
            ByName = actor.Name,
            Entity = nameof(Person),
            EntityId = id,
            Act = act,
            Changes = JsonSerializer.Serialize(what, Readable),
        });
        return db.SaveChangesAsync(cancellation);
    }
}
