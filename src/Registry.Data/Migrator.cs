using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Registry.Data;

/// <summary>Brings the database to the program's schema, or says what a database administrator must run.</summary>
public sealed class Migrator(RegistryDbContext db, IOptions<DataOptions> options)
{
    /// <summary>SQLite: upgrades a copy that then takes the file's place; the file stays beside it. SQL Server: never changed silently; pending migrations stop the start.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        string[] unknown = [.. (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations())];
        if (unknown.Length > 0)
            throw new UpgradeNeededException(
                $"The database was made by another version of the registry: {string.Join(", ", unknown)} is not known to this one. Start that version, or name another database.");

        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
        if (pending.Length == 0)
            return;

        if (options.Value.Provider == DatabaseProvider.SqlServer)
            throw new UpgradeNeededException(
                $"The database lacks {string.Join(", ", pending)}. Run {string.Join(", then ", pending.Select(Script))}; start again afterwards.");

        await db.UpgradeAsync(cancellation);
    }

    /// <summary>The file that brings SQL Server to a migration: <c>20261122061156_Initial</c> is in <c>Initial.sql</c>.</summary>
    internal static string Script(string migration) => $"database/sqlserver/upgrades/{migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..]}.sql";
}
