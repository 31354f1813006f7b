using System.ComponentModel.DataAnnotations;

namespace Registry.Data;

/// <summary>The <c>Database</c> section: where the registry is kept.</summary>
public sealed class DataOptions : IValidatableObject
{
    public const string Section = "Database";

    /// <summary>Sqlite: one file, nothing to install. SqlServer: for several nodes.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>Empty with Sqlite: <c>registry.db</c> in the folder. Needed for SqlServer.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>The folder of the SQLite files, keys and kept files; relative to the program.</summary>
    [Required]
    public string Folder { get; init; } = "App_Data";

    /// <summary>How long a request waits for a database that is busy before it gives up.</summary>
    [Range(1, 60)]
    public int BusySeconds { get; init; } = 5;

    public string PathOf(string contentRoot, string file) => Path.Combine(contentRoot, Folder, file);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(ConnectionString))
            yield return new("Database:ConnectionString is needed for SqlServer.", [nameof(ConnectionString)]);
    }
}
