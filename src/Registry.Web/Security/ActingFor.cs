namespace Registry.Web.Security;

/// <summary>On whose behalf long work is done, when nobody is asking for a page.</summary>
public sealed class ActingFor
{
    public string? Id { get; private set; }

    public string? Name { get; private set; }

    public void Be(string id, string name) => (Id, Name) = (id, name);
}
