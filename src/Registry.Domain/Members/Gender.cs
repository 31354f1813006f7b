namespace Registry.Domain.Members;

/// <summary>A person's gender as their papers state it.</summary>
public enum Gender
{
    Female,
    Male,
    Other,
}
