using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Registry.Data;
using Registry.Data.Providers;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

/// <summary>What must hold on both databases, checked without a server.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Providers => ["sqlite", "sqlserver"];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_match_the_model(string provider)
    {
        using var db = Open(provider);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed without a migration: see database/README.md.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_schema_script_is_the_schema(string provider)
    {
        using var db = Open(provider);
        Assert.Equal(Lines(db.Database.GenerateCreateScript()), Lines(File.ReadAllText(SourceTree.Folder("database", provider, "schema.sql"))));
    }

    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(SourceTree.Folder("database", "sqlserver"), "*.sql", SearchOption.AllDirectories).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void SQL_Server_can_read_its_scripts(string name)
    {
        var file = Assert.Single(Directory.EnumerateFiles(SourceTree.Folder("database", "sqlserver"), name, SearchOption.AllDirectories));
        using var script = File.OpenText(file);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(script, out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    [Fact]
    public void Each_migration_has_the_script_that_a_stopped_start_names()
    {
        using var db = Open("sqlserver");
        Assert.All(db.Database.GetMigrations(), migration => Assert.True(File.Exists(SourceTree.Folder([.. Migrator.Script(migration).Split('/')])), migration));
    }

    [Fact]
    public void SQL_Server_can_read_the_question_for_the_next_key()
    {
        using var command = new StringReader("DECLARE @table nvarchar(128);" + SqlServerRegistryDbContext.LastKeyOf("Persons"));
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(command, out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    [Fact]
    public void No_table_is_reached_by_two_cascades()
    {
        using var db = Open("sqlserver");
        var cascades = db.Model.GetEntityTypes()
            .SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior == DeleteBehavior.Cascade)
            .GroupBy(key => key.DeclaringEntityType.GetTableName())
            .Where(group => group.Select(key => key.PrincipalEntityType.GetTableName()).Distinct().Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(cascades);
    }

    internal static RegistryDbContext Open(string provider) =>
        provider == "sqlite" ? new SqliteDesign().CreateDbContext([]) : new SqlServerDesign().CreateDbContext([]);

    private static string[] Lines(string script) =>
        [.. script.Split('\n').Select(line => line.Trim('\r', ' ', '\uFEFF')).Where(line => line.Length > 0)];
}
