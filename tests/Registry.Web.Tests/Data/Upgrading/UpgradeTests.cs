using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Auditing;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data.Upgrading;

/// <summary>Databases that earlier releases made come up with everything that people put into them.</summary>
public sealed class UpgradeTests
{
    [Theory]
    [InlineData("first-release.db.gz", "Initial")]
    [InlineData("second-release.db.gz", "ProgrammesAndGuests")]
    [InlineData("third-release.db.gz", "LayersAndForms")]
    public async Task A_registry_of_an_earlier_release_comes_up_with_every_row_and_an_untouched_copy_beside_it(string release, string latest)
    {
        await using var app = new RegistryApp();
        await PutAsync(release, app.DatabaseFile);
        var before = await CountsAsync(app.DatabaseFile);

        var planner = await app.SignedInAsync("planner@demo.test");

        var migrations = await app.InDatabaseAsync(async db => (await db.Database.GetAppliedMigrationsAsync()).ToList());
        var after = await CountsAsync(app.DatabaseFile);
        Assert.All(before, table => Assert.InRange(after[table.Key], table.Value, long.MaxValue)); // a start may add what comes with the program
        var first = migrations[migrations.FindIndex(migration => migration.EndsWith(latest, StringComparison.Ordinal)) + 1];
        Assert.Equal(before, await CountsAsync($"{app.DatabaseFile}.before-{first}"));
        foreach (var page in new[] { "/", "/Anniversaries?year=2027", "/Commemorations", "/Members", "/Partners", "/Associations", "/Programmes", "/Agreements", "/calendar/subscriptions" })
            Assert.NotNull((await planner.OpenAsync(page)).QuerySelector("h1"));
    }

    [Fact]
    public async Task An_upgrade_that_breaks_off_leaves_the_registry_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("registry-test-");
        var file = Path.Combine(folder.FullName, "registry.db");
        await PutAsync("first-release.db.gz", file);
        await ExecuteAsync(file, "CREATE TABLE Programmes (Id INTEGER)"); // in the way of one that the migration makes
        var before = await CountsAsync(file);

        await Assert.ThrowsAnyAsync<SqliteException>(() => UpgradeAsync(folder.FullName));

        Assert.Equal(before, await CountsAsync(file));
        await ExecuteAsync(file, "DROP TABLE Programmes");
        await UpgradeAsync(folder.FullName);
        Assert.Equal(["registry.db", "registry.db.lock"], folder.EnumerateFiles().Select(one => one.Name).Where(name => !name.Contains(".before-", StringComparison.Ordinal)).Order());
        folder.Delete(recursive: true);
    }

    private static async Task UpgradeAsync(string folder)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Folder", folder)]).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddSingleton<IActor, Nobody>().AddSingleton(TimeProvider.System).AddLogging()
            .AddRegistryData(configuration, folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        SqliteConnection.ClearPool((SqliteConnection)scope.ServiceProvider.GetRequiredService<RegistryDbContext>().Database.GetDbConnection());
    }

    private sealed class Nobody : IActor
    {
        public string Id => "";

        public string Name => "";
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task PutAsync(string release, string file)
    {
        await using var packed = File.OpenRead(SourceTree.Folder("tests", "Registry.Web.Tests", "Data", "Upgrading", release));
        await using var plain = new GZipStream(packed, CompressionMode.Decompress);
        await using var made = File.Create(file);
        await plain.CopyToAsync(made);
    }

    /// <summary>How many rows each table has, except for what the migrations keep of themselves.</summary>
    private static async Task<SortedDictionary<string, long>> CountsAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        List<string> tables = [];
        await using (var named = connection.CreateCommand())
        {
            named.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'";
            await using var reader = await named.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        }

        SortedDictionary<string, long> counts = new(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var count = connection.CreateCommand();
            count.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            counts[table] = (long)(await count.ExecuteScalarAsync())!;
        }

        return counts;
    }
}
