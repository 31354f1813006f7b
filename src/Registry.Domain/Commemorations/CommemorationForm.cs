namespace Registry.Domain.Commemorations;

/// <summary>How a day is marked.</summary>
public enum CommemorationForm
{
    Ceremony,
    Reception,
    Letter,
    Delegation,
    Exhibition,
    Talk,
    Contest,
    Propaganda,
}
