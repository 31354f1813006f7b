using System.Globalization;
using Registry.Data;
using Registry.Data.Work;
using Registry.Domain.Access;

namespace Registry.Web.Jobs;

/// <summary>Takes orders for long work: kept first, then handed to the engine, so that no order is lost.</summary>
public sealed class WorkItems(RegistryDbContext db, IJobEngine engine, Reader reader, TimeProvider time)
{
    /// <summary>Saves the order together with whatever the caller changed, and has it begun.</summary>
    /// <param name="title">What it is, in the reader's language and without personal data.</param>
    /// <returns>Its key: how it goes is at <c>/Work/{id}</c>.</returns>
    public async Task<int> AskAsync(string kind, string payload, string title, CancellationToken cancellation)
    {
        var item = new WorkItem
        {
            Kind = kind,
            Payload = payload,
            Title = title,
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            AskedById = reader.UserId,
            AskedAt = time.GetUtcNow(),
        };
        db.WorkItems.Add(item);
        await db.SaveChangesAsync(cancellation);
        await engine.RunAsync(item.Id, cancellation);
        return item.Id;
    }
}
