namespace Registry.Domain.Members;

/// <summary>Which part of what is known of a person was looked at or taken out.</summary>
public enum PersonalDataKind
{
    /// <summary>Telephone, e-mail, address.</summary>
    Contact,

    /// <summary>Day of birth and what describes the person.</summary>
    Birth,

    /// <summary>What the law calls sensitive.</summary>
    Sensitive,
}
