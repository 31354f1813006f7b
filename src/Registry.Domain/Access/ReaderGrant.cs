namespace Registry.Domain.Access;

/// <summary>A role held over an association and everything below it.</summary>
public sealed record ReaderGrant(Role Role, int RootId, IReadOnlySet<int> Subtree)
{
    public bool Carries(Ability ability) => Abilities.Of(Role).Contains(ability);
}
