using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
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

    public override Task UpgradeAsync(CancellationToken cancellation) => new SqliteUpgrade(this).RunAsync(cancellation);

    /// <remarks>One process at a time writes to a file: within its transaction nobody else takes these keys.</remarks>
    protected override async Task<int> ReserveKeysAsync<T>(int count, CancellationToken cancellation)
    {
        await using var command = Command("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = $table");
        command.Parameters.AddWithValue("$table", Model.FindEntityType(typeof(T))!.GetTableName());
        var last = (int)(long)(await command.ExecuteScalarAsync(cancellation))!;
        command.CommandText = "UPDATE sqlite_sequence SET seq = $last WHERE name = $table";
        command.Parameters.AddWithValue("$last", last + count);
        if (await command.ExecuteNonQueryAsync(cancellation) == 0)
        {
            command.CommandText = "INSERT INTO sqlite_sequence (name, seq) VALUES ($table, $last)";
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return last + 1;
    }

    /// <remarks>
    /// With SQLite's own 2 MB the pages of a dozen indexes are written out and read again for every few rows. The next opening
    /// of the connection gives the memory back.
    /// </remarks>
    public override async Task ExpectManyRowsAsync(CancellationToken cancellation)
    {
        await using var command = Command(SqlitePragmas.ManyPages);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public override async Task InsertManyAsync<T>(IEnumerable<T> records, CancellationToken cancellation)
    {
        var rows = new BulkRows(Model.FindEntityType(typeof(T))!);
        var names = rows.Columns.Select((_, i) => $"$p{i}").ToArray();
        await using var command = Command(
            $"INSERT INTO \"{rows.Table}\" ({string.Join(", ", rows.Columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", names)})");
        var parameters = names.Select(name => command.Parameters.Add(new SqliteParameter { ParameterName = name })).ToArray();
        command.Prepare();
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            var i = 0;
            foreach (var value in rows.ValuesOf(record))
                parameters[i++].Value = value ?? DBNull.Value;

            command.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string text)
    {
        var transaction = Database.CurrentTransaction ?? throw new InvalidOperationException("This belongs into a transaction.");
        return new(text, (SqliteConnection)Database.GetDbConnection(), (SqliteTransaction)transaction.GetDbTransaction());
    }
}
