using Microsoft.SqlServer.TransactSql.ScriptDom;
using Quartz;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data;

/// <summary>The script that makes Quartz's tables on SQL Server is the package's own.</summary>
public sealed class QuartzTablesTests
{
    private const string Resource = "Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql";
    private const string Prefix = "QRTZ_";

    [Fact]
    public void It_holds_every_statement_of_the_version_in_use()
    {
        var script = Lines(File.ReadAllText(SourceTree.Folder("database", "sqlserver", "quartz.sql"))).Where(line => line != "GO" && !line.StartsWith("--", StringComparison.Ordinal));

        Assert.Equal(Lines(Package()).Where(line => !line.StartsWith("--", StringComparison.Ordinal)), script);
    }

    [Fact]
    public void SQL_Server_can_read_it()
    {
        using var script = File.OpenText(SourceTree.Folder("database", "sqlserver", "quartz.sql"));
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(script, out var errors);

        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    private static string Package()
    {
        using var resource = typeof(IScheduler).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string script) =>
        script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
