using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data.Upgrading;

/// <summary>Databases that earlier releases made come up with everything that people put into them.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task A_registry_of_the_first_release_comes_up_with_every_row_and_an_untouched_copy_beside_it()
    {
        await using var app = new RegistryApp();
        await PutAsync("first-release.db.gz", app.DatabaseFile);
        var before = await CountsAsync(app.DatabaseFile);

        var planner = await app.SignedInAsync("planner@demo.test");

        var migrations = await app.InDatabaseAsync(async db => (await db.Database.GetAppliedMigrationsAsync()).ToList());
        var after = await CountsAsync(app.DatabaseFile);
        Assert.All(before, table => Assert.InRange(after[table.Key], table.Value, long.MaxValue)); // a start may add what comes with the program
        Assert.Equal(before, await CountsAsync($"{app.DatabaseFile}.before-{migrations[1]}"));
        foreach (var page in new[] { "/", "/Anniversaries?year=2027", "/Commemorations", "/Members", "/Partners", "/Associations", "/calendar/subscriptions" })
            Assert.NotNull((await planner.OpenAsync(page)).QuerySelector("h1"));
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
