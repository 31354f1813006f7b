using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Registry.Data.Providers;

/// <summary>Lets the migration tool see the SQLite model without a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteRegistryDbContext>
{
    public SqliteRegistryDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRegistryDbContext>().UseSqlite("Data Source=:memory:").ReplaceService<IMigrationsSqlGenerator, SqliteTables>().Options);
}

/// <summary>Lets the migration tool see the SQL Server model without a server.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerRegistryDbContext>
{
    public SqlServerRegistryDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerRegistryDbContext>().UseSqlServer("Server=.;Database=Registry;TrustServerCertificate=true").Options);
}
