using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Registry.Data.Providers;

/// <summary>Migrates a copy of the file and puts it in the file's place once it is whole: broken off anywhere, the registry is as it was.</summary>
/// <remarks>SQLite makes tables anew outside of any transaction, so a migration of the file itself could stop half-way.</remarks>
internal sealed class SqliteUpgrade(RegistryDbContext db)
{
    private const int LockWait = 100;

    private readonly string file = db.Database.GetDbConnection().DataSource;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var turn = await MyTurnAsync(cancellation);
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).FirstOrDefault() is not { } first)
            return; // another process was faster

        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            await db.Database.MigrateAsync(cancellation);
            return;
        }

        var next = file + ".next";
        Copy(file, next);
        await MigrateAsync(next, cancellation);
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection()); // one that stays open would go on with the old file
        Settle(file);
        File.Replace(next, file, Unused($"{file}.before-{first}"));
    }

    /// <summary>One process at a time upgrades a file; the system takes the lock away from one that dies.</summary>
    private async Task<FileStream> MyTurnAsync(CancellationToken cancellation)
    {
        while (true)
            try
            {
                return new(file + ".lock", new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.None });
            }
            catch (IOException) when (File.Exists(file + ".lock"))
            {
                await Task.Delay(LockWait, cancellation);
            }
    }

    private async Task MigrateAsync(string copy, CancellationToken cancellation)
    {
        var own = db.Database.GetConnectionString();
        db.Database.SetConnectionString(new SqliteConnectionStringBuilder(own) { DataSource = copy, Pooling = false }.ToString());
        try
        {
            await db.Database.MigrateAsync(cancellation);
        }
        finally
        {
            db.Database.SetConnectionString(own);
        }

        if (Settle(copy) is { } broken)
            throw new UpgradeNeededException($"The upgraded copy {copy} is not whole ({broken}); {file} is as it was.");
    }

    /// <summary>Everything that is saved, also what still lies in the journal beside the file.</summary>
    private static void Copy(string from, string to)
    {
        File.Delete(to);
        using var source = Open(from);
        using var target = Open(to);
        source.BackupDatabase(target);
    }

    /// <summary>Brings the journal into the file. Returns a table whose rows point nowhere, if there is one.</summary>
    private static string? Settle(string path)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA foreign_key_check";
        return command.ExecuteScalar()?.ToString();
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>An older copy stays: it may be the only good one.</summary>
    private static string Unused(string path)
    {
        var free = path;
        for (var i = 2; File.Exists(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{path}-{i}");
        return free;
    }
}
