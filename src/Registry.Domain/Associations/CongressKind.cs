namespace Registry.Domain.Associations;

/// <summary>Why a congress meets.</summary>
public enum CongressKind
{
    Founding,
    Term,
    Extraordinary,
}
