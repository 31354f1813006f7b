namespace Registry.Domain.Members;

/// <summary>A name that a person bore before.</summary>
public sealed class PersonName
{
    private PersonName()
    {
    }

    internal PersonName(string name, DateOnly? until)
    {
        Name = name;
        Until = until;
    }

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The first day on which it was no longer borne; null where nobody knows.</summary>
    public DateOnly? Until { get; private set; }
}
