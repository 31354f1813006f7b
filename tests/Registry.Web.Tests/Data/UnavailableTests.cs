using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Providers;
using Registry.Domain.Access;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

/// <summary>A database that is locked or full: a calm answer, and nothing half saved.</summary>
public sealed class UnavailableTests
{
    private const string Form = "/Administration/Templates/New?form=Talk";

    [Fact]
    public async Task A_locked_database_is_told_calmly_and_the_same_form_works_once_it_is_free()
    {
        await using var app = new RegistryApp { Settings = { ["Database:BusySeconds"] = "1" } };
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        var page = await administrator.OpenAsync(Form);
        var file = await app.InDatabaseAsync(db => Task.FromResult(db.Database.GetDbConnection().DataSource));

        await using var other = new SqliteConnection($"Data Source={file};Pooling=false");
        await other.OpenAsync();
        await RunAsync(other, "BEGIN EXCLUSIVE");
        using var refused = await administrator.SubmitAsync(page, Form, "main form", ("Input.Title", "Chốt địa điểm"));
        await RunAsync(other, "ROLLBACK");
        var kept = await CountsAsync(app);
        using var saved = await administrator.SubmitAsync(page, Form, "main form", ("Input.Title", "Chốt địa điểm"));

        await AssertCalmAsync(refused);
        Assert.Equal((0, 0), kept);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal((1, 1), await CountsAsync(app));
    }

    [Fact]
    public async Task A_full_database_keeps_neither_the_act_nor_half_of_it()
    {
        var full = new FullDatabase();
        await using var app = new RegistryApp
        {
            MoreServices = services => services.ConfigureDbContext<SqliteRegistryDbContext>(options => options.AddInterceptors(full)),
        };
        var administrator = await app.SignedInAsync(Role.Administrator, await app.UnionAsync());
        using var shown = await administrator.SubmitAsync("/Administration/Holidays/Import", ("Rows", ManyHolidays()));
        var page = await shown.ReadPageAsync();
        full.IsFull = true;
        app.CloseConnections();
        using var refused = await administrator.SubmitAsync(page, "/Administration/Holidays/Import", "main form[action*=Save]");
        full.IsFull = false;
        app.CloseConnections();

        await AssertCalmAsync(refused);
        Assert.Equal((0, 0), await app.InDatabaseAsync(async db => (await db.Holidays.CountAsync(), await db.AuditEntries.CountAsync(entry => entry.Entity == "Holiday"))));
    }

    /// <summary>More than fits into what is left of the file's present pages.</summary>
    private static string ManyHolidays() => "date,name_vi,name_en,kind,source,uncertain\n" + string.Concat(
        Enumerable.Range(0, 150).Select(i => $"{new DateOnly(2030, 1, 1).AddDays(i):yyyy-MM-dd},Ngày nghỉ,Day off,law,{new string('n', 800)},n\n"));

    private static async Task AssertCalmAsync(HttpResponseMessage refused)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("10", refused.Headers.RetryAfter!.ToString());
        var page = await refused.ReadPageAsync();
        Assert.Equal("Sổ đang bận", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Exception", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static Task<(int, int)> CountsAsync(RegistryApp app) => app.InDatabaseAsync(async db =>
        (await db.TaskTemplates.CountAsync(), await db.AuditEntries.CountAsync(entry => entry.Entity == "TaskTemplate")));

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Lets the file grow no further than it is.</summary>
    private sealed class FullDatabase : DbConnectionInterceptor
    {
        public bool IsFull { get; set; }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = IsFull ? "PRAGMA max_page_count=1" : "PRAGMA max_page_count=1073741823";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
