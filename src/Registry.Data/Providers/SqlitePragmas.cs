using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Registry.Data.Providers;

/// <summary>Opens each connection so that readers and a writer do not wait for one another, and a writer waits rather than fails.</summary>
/// <param name="busySeconds">How long a writer waits for another one.</param>
internal sealed class SqlitePragmas(int busySeconds) : DbConnectionInterceptor
{
    /// <summary>96 MB of pages.</summary>
    public const string ManyPages = "PRAGMA cache_size=-98304;";

    private const string UsualPages = "PRAGMA cache_size=-2000;";

    private readonly string pragmas = string.Create(
        CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={busySeconds * 1000}; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA synchronous=NORMAL; {UsualPages}");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Run(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Run(connection);
        return Task.CompletedTask;
    }

    private void Run(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
