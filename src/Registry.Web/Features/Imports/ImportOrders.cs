using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Imports;
using Registry.Web.Jobs;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>Has a list read or written as long work.</summary>
public sealed class ImportOrders(RegistryDbContext db, WorkItems work, IStringLocalizer<Text> text)
{
    /// <summary>Saves what the caller changed, and has the rows read and compared.</summary>
    public Task CheckAsync(Import import, CancellationToken cancellation) => AskAsync(import, CheckImport.Name, text["Read the list {0}", import.FileName], cancellation);

    public Task WriteAsync(Import import, CancellationToken cancellation) => AskAsync(import, WriteImport.Name, text["Write the list {0} into the register", import.FileName], cancellation);

    private async Task AskAsync(Import import, string kind, string title, CancellationToken cancellation)
    {
        var id = import.Id;
        var workId = await work.AskAsync(kind, id.ToString(CultureInfo.InvariantCulture), title, cancellation);
        await db.Imports.Where(import => import.Id == id).ExecuteUpdateAsync(set => set.SetProperty(import => import.WorkId, workId), cancellation);
    }
}
