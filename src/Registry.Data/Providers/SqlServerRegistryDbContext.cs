using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Registry.Data.Auditing;

namespace Registry.Data.Providers;

/// <summary>The registry on SQL Server.</summary>
internal sealed class SqlServerRegistryDbContext(DbContextOptions<SqlServerRegistryDbContext> options, AuditTrail? audit = null)
    : RegistryDbContext(options, audit)
{
    private const int UniqueIndexViolation = 2601;
    private const int UniqueConstraintViolation = 2627;
    private const int TimedOut = -2;
    private const int LockRequestTimedOut = 1222;
    private const int DeadlockVictim = 1205;
    private const int LogFull = 9002;
    private const int FileGroupFull = 1105;

    protected override string ByteOrder => "Latin1_General_100_BIN2";

    public override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: UniqueIndexViolation or UniqueConstraintViolation };

    public override bool IsUnavailable(Exception exception) =>
        (exception as SqlException ?? exception.InnerException) is SqlException found
        && (found.Number is TimedOut or LockRequestTimedOut or DeadlockVictim or LogFull or FileGroupFull || found.Class >= 20);
}
