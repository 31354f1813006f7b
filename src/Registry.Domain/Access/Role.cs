namespace Registry.Domain.Access;

/// <summary>What a user is for a subtree of organisations; pages ask for an <see cref="Ability"/>, never for a role.</summary>
public enum Role
{
    Viewer,
    Approver,
    Secretary,
    Planner,
    Administrator,
}
