using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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
    private const int PortionRows = 5000;

    protected override string ByteOrder => "Latin1_General_100_BIN2";

    public override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: UniqueIndexViolation or UniqueConstraintViolation };

    public override bool IsUnavailable(Exception exception) =>
        (exception as SqlException ?? exception.InnerException) is SqlException found
        && (found.Number is TimedOut or LockRequestTimedOut or DeadlockVictim or LogFull or FileGroupFull || found.Class >= 20);

    /// <remarks>The table is held until the transaction ends: nobody else takes these keys.</remarks>
    protected override async Task<int> ReserveKeysAsync<T>(int count, CancellationToken cancellation)
    {
        var table = Model.FindEntityType(typeof(T))!.GetTableName()!;
        await using var command = new SqlCommand(LastKeyOf(table), (SqlConnection)Database.GetDbConnection(), Transaction);
        command.Parameters.AddWithValue("@table", table);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    public override async Task InsertManyAsync<T>(IEnumerable<T> records, CancellationToken cancellation)
    {
        var rows = new BulkRows(Model.FindEntityType(typeof(T))!);
        using var copy = new SqlBulkCopy((SqlConnection)Database.GetDbConnection(), SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints, Transaction)
        {
            DestinationTableName = $"[{rows.Table}]",
        };
        using var portion = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var (column, type) in rows.Columns.Zip(rows.Types))
        {
            var kept = type.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(type.ClrType) ?? type.ClrType;
            portion.Columns.Add(column, kept == typeof(DateOnly) ? typeof(DateTime) : kept);
            copy.ColumnMappings.Add(column, column);
        }

        foreach (var part in records.Chunk(PortionRows))
        {
            foreach (var record in part)
                portion.Rows.Add([.. rows.ValuesOf(record).Select(Cell)]);
            await copy.WriteToServerAsync(portion, cancellation);
            portion.Clear();
        }
    }

    /// <summary>The first key that was never given: neither in the table, nor to a row that is gone.</summary>
    internal static string LastKeyOf(string table) => $"""
        DECLARE @last int = (SELECT coalesce(max(Id), 0) FROM [{table}] WITH (TABLOCKX, HOLDLOCK));
        DECLARE @given int = coalesce(CAST(IDENT_CURRENT(@table) AS int), 0);
        SELECT CASE WHEN @given > @last THEN @given ELSE @last END + 1;
        """;

    /// <summary>A table in memory takes days only with an hour.</summary>
    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };

    private SqlTransaction Transaction =>
        (SqlTransaction)(Database.CurrentTransaction ?? throw new InvalidOperationException("This belongs into a transaction.")).GetDbTransaction();
}
