using Registry.Data;
using Registry.Data.Work;

namespace Registry.Web.Jobs;

/// <summary>Takes orders for long work: kept first, then handed to the engine, so that no order is lost.</summary>
public sealed class WorkItems(RegistryDbContext db, IJobEngine engine, TimeProvider time)
{
    /// <summary>Saves the order together with whatever the caller changed, and has it begun.</summary>
    public async Task<WorkItem> AskAsync(string kind, string payload, string userId, CancellationToken cancellation)
    {
        var item = new WorkItem { Kind = kind, Payload = payload, AskedById = userId, AskedAt = time.GetUtcNow() };
        db.WorkItems.Add(item);
        await db.SaveChangesAsync(cancellation);
        await engine.RunAsync(item.Id, cancellation);
        return item;
    }
}
