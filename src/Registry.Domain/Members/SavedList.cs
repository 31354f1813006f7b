namespace Registry.Domain.Members;

/// <summary>A filter of the list of members that was given a name; whoever keeps its association uses it.</summary>
public sealed class SavedList : IVersioned
{
    public const int NameLength = 80;
    public const int QueryLength = 1000;

    private SavedList()
    {
    }

    public SavedList(int associationId, string name, string query, string byName)
    {
        AssociationId = associationId;
        Name = PlainText.Line(name, NameLength, nameof(Name));
        ByName = byName;
        Find(query);
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The filter as it stands in the address, without its question mark.</summary>
    public string Query { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public long Version { get; private set; }

    public void Find(string query)
    {
        if (query.Length > QueryLength)
            throw new RuleException("SavedList.TooLong");

        Query = query.TrimStart('?');
    }
}
