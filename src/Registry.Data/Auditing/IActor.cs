namespace Registry.Data.Auditing;

/// <summary>On whose behalf the database is changed.</summary>
public interface IActor
{
    string Id { get; }

    string Name { get; }
}
