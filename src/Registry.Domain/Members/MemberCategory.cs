namespace Registry.Domain.Members;

/// <summary>A group in which members are counted, such as scholars, business people or young people.</summary>
public sealed class MemberCategory : IVersioned
{
    public const int NameLength = 100;

    private MemberCategory()
    {
    }

    public MemberCategory(string name, string nameEn, int order)
    {
        Rename(name, nameEn);
        Order = order;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>Where it stands in lists.</summary>
    public int Order { get; private set; }

    /// <summary>No longer offered; those who have it keep it.</summary>
    public bool IsRetired { get; private set; }

    public long Version { get; private set; }

    public void Rename(string name, string nameEn)
    {
        Name = PlainText.Line(name, NameLength, nameof(Name));
        NameEn = PlainText.Line(nameEn, NameLength, nameof(NameEn));
    }

    public void MoveTo(int order) => Order = order;

    public void Retire(bool isRetired) => IsRetired = isRetired;
}
