using Registry.Data.Auditing;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Data.Accounts;

/// <summary>A role of a user over an association and everything below it.</summary>
public sealed class Grant : IAudited
{
    public int Id { get; private set; }

    public required string UserId { get; init; }

    public RegistryUser? User { get; private set; }

    public required int AssociationId { get; init; }

    public Association? Association { get; private set; }

    public required Role Role { get; init; }
}
