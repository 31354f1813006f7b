namespace Registry.Domain.Associations;

/// <summary>A name that an association bore before the present one.</summary>
public sealed class AssociationName : IFormer
{
    private AssociationName()
    {
    }

    internal AssociationName(string name, string nameEn, DateOnly? from, DateOnly until)
    {
        Name = PlainText.Line(name, Association.NameLength, nameof(Name));
        NameEn = PlainText.OptionalLine(nameEn, Association.NameLength, nameof(NameEn)) ?? Name;
        (From, Until) = (from, until);
    }

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public string Name { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public DateOnly? From { get; private set; }

    public DateOnly Until { get; private set; }

    internal void Begin(DateOnly from) => From = from;
}
