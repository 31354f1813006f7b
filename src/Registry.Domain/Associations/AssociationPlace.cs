using Registry.Domain.Places;

namespace Registry.Domain.Associations;

/// <summary>The administrative unit an association had its seat in before.</summary>
public sealed class AssociationPlace : IFormer
{
    private AssociationPlace()
    {
    }

    internal AssociationPlace(string? unitId, DateOnly? from, DateOnly until) => (UnitId, From, Until) = (unitId, from, until);

    public int Id { get; private set; }

    public int AssociationId { get; private set; }

    public string? UnitId { get; private set; }

    public AdministrativeUnit? Unit { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly Until { get; private set; }
}
