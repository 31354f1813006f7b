namespace Registry.Data;

/// <summary>The databases the registry can live in.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
