using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Providers;

namespace Registry.Web.Tests.Support;

/// <summary>Somebody else, who does something in the moment before a request begins to write.</summary>
internal sealed class BeforeTransaction : DbTransactionInterceptor
{
    /// <summary>Done once.</summary>
    public Func<Task>? Then { get; set; }

    public void In(RegistryApp app) =>
        app.MoreServices = services => services.ConfigureDbContext<SqliteRegistryDbContext>(options => options.AddInterceptors(this));

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (Then is { } then)
        {
            Then = null;
            await then();
        }

        return await base.TransactionStartingAsync(connection, eventData, result, cancellationToken);
    }
}
