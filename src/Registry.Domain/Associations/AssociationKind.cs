namespace Registry.Domain.Associations;

/// <summary>The level of a friendship organisation: a union, an association in it, a branch of one.</summary>
public enum AssociationKind
{
    Union,
    Association,
    Branch,
}
