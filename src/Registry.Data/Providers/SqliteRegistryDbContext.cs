using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;
using SQLitePCL;

namespace Registry.Data.Providers;

/// <summary>The registry in one SQLite file.</summary>
internal sealed class SqliteRegistryDbContext(DbContextOptions<SqliteRegistryDbContext> options, AuditTrail? audit = null)
    : RegistryDbContext(options, audit)
{
    protected override string ByteOrder => "BINARY";

    public override bool IsUniqueViolation(DbUpdateException exception) => exception.InnerException is SqliteException
    {
        SqliteExtendedErrorCode: raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY,
    };

    public override bool IsUnavailable(Exception exception) => (exception as SqliteException ?? exception.InnerException) is SqliteException
    {
        SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY,
    };
}
