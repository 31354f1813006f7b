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

    /// <summary>A conference or seminar with foreign participants (Decision 06/2020/QĐ-TTg).</summary>
    Conference,
}
